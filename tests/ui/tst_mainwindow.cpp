// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "base/clock.h"
#include "desk/asyncdesk.h"
#include "desk/demodesk.h"
#include "desk/importcases.h"
#include "desk/logevent.h"
#include "reading/lexicon.h"
#include "reading/reader.h"
#include "ui/composer/composerpanel.h"
#include "ui/models/timelinemodel.h"
#include "ui/parts/dialogs.h"
#include "ui/queue/queuepanel.h"
#include "ui/settings/styleeditor.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/actions.h"
#include "ui/window/appearance.h"
#include "ui/window/commandpalette.h"
#include "ui/window/emptydesk.h"
#include "ui/window/logcalldialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <atomic>

using namespace kept;

namespace {

/// Remembers what it was asked to say.
class SilentDialogs final : public Dialogs
{
public:
    void ask(QWidget *, const Question &, std::function<void(const Answer &)>) override {}
    void tell(QWidget *, const QString &, const QString &text) override { told.append(text); }

    QStringList told;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensWhoeverWaitsFirst();
    void opensTheCustomerThatWasAskedFor();
    void choosingSomebodyShowsHerTimeline();
    void evidenceIsLit();
    void evidenceComesThroughAFilter();
    void thePaletteGoesToACustomer();
    void thePaletteFindsWordsInEvents();
    void aCallIsWrittenDown();
    void aPhraseBecomesARuleThatTheReviewKnows();
    void whatAnotherProgramWritesAppears();
    void sizesComeBack();
    void everyControlHasAName();
    void nothingIsCutAtASmallSize();
    void anEmptyDeskSaysHowToBegin();

private:
    void open(const QString &customer = {});
    void reopen(const QString &customer = {});
    [[nodiscard]] TimelineModel *timeline() const
    {
        return qobject_cast<TimelineModel *>(m_window->findChild<TimelineView *>()->model());
    }
    [[nodiscard]] QString shown() const
    {
        return timeline()->timeline() ? timeline()->timeline()->customer.name : QString();
    }
    [[nodiscard]] EventId eventWith(const QString &words) const;

    QTemporaryDir m_folder;
    std::shared_ptr<const Reader> m_reader;
    std::shared_ptr<const Clock> m_clock = std::make_shared<FixedClock>(demoNow());
    std::shared_ptr<SilentDialogs> m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AsyncDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::atomic_int m_reviewersMade = 0;
};

void TestMainWindow::initTestCase()
{
    auto lexicon = Lexicon::standard();
    QVERIFY(lexicon);
    m_reader = std::make_shared<const Reader>(std::make_shared<const Lexicon>(std::move(*lexicon)));
    const auto made = makeDemoDesk(m_folder.filePath("made.kept"), m_reader);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    new Appearance(qApp, ThemeChoice::Light);
}

void TestMainWindow::init()
{
    const QString path = m_folder.filePath("demo.kept");
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + ending);
    QVERIFY(QFile::copy(m_folder.filePath("made.kept"), path));
    m_settings = std::make_unique<QSettings>(m_folder.filePath("settings.ini"), QSettings::IniFormat);
    m_settings->clear();
    m_dialogs = std::make_shared<SilentDialogs>();
    m_reviewersMade = 0;
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestMainWindow::open(const QString &customer)
{
    m_desk = std::make_unique<AsyncDesk>(m_folder.filePath("demo.kept"), DeskServices{m_clock, m_reader});
    m_window = std::make_unique<MainWindow>(WindowServices{.desk = m_desk.get(),
                                                           .clock = m_clock,
                                                           .dialogs = m_dialogs,
                                                           .reviewer = nullptr,
                                                           .makeReviewer =
                                                               [this] {
                                                                   ++m_reviewersMade;
                                                                   return std::shared_ptr<const Reviewer>();
                                                               },
                                                           .settings = m_settings.get(),
                                                           .appearance = nullptr});
    QSignalSpy ready(m_window.get(), &MainWindow::customerShown);
    m_window->start(customer);
    m_window->show();
    QTRY_VERIFY(!ready.isEmpty());
    QVERIFY2(m_dialogs->told.isEmpty(), qPrintable(m_dialogs->told.join(u'\n')));
}

void TestMainWindow::reopen(const QString &customer)
{
    cleanup();
    open(customer);
}

EventId TestMainWindow::eventWith(const QString &words) const
{
    for (const Event &event : timeline()->timeline()->events) {
        if (event.text.contains(words))
            return event.id;
    }
    return {};
}

void TestMainWindow::opensWhoeverWaitsFirst()
{
    open();
    const auto *queue = m_window->findChild<QListView *>("queue");
    QVERIFY(queue->model()->rowCount() > 8); // eight customers and their headings
    QCOMPARE(queue->currentIndex().data().toString(), shown());
    QVERIFY(m_window->windowTitle().startsWith("Lantern Street Care"));
}

void TestMainWindow::opensTheCustomerThatWasAskedFor()
{
    open("nora lindqvist");
    QCOMPARE(shown(), "Nora Lindqvist");
    reopen("nora@lindqvist-ceramics.example");
    QCOMPARE(shown(), "Nora Lindqvist");
}

void TestMainWindow::choosingSomebodyShowsHerTimeline()
{
    open();
    const QString before = shown();
    m_window->actions()->action("nextCustomer")->trigger();
    QTRY_VERIFY(shown() != before);
}

void TestMainWindow::evidenceIsLit()
{
    open("Nora Lindqvist");
    const EventId call = eventWith("a supervisor will credit");
    QVERIFY(call.isValid());
    Q_EMIT m_window->findChild<ComposerPanel *>()->evidenceRequested(call, {3, 9});
    QCOMPARE(timeline()->litEvent(), call);
    QCOMPARE(timeline()->litWords(), (Span{3, 9}));
    auto *view = m_window->findChild<TimelineView *>();
    QVERIFY(view->viewport()->rect().intersects(view->visualRect(timeline()->index(timeline()->rowOf(call)))));
}

void TestMainWindow::evidenceComesThroughAFilter()
{
    open("Nora Lindqvist");
    const EventId call = eventWith("a supervisor will credit");
    timeline()->setFacet({.kind = TimelineFacet::Kind::Channel, .channel = Channel::Email});
    QCOMPARE(timeline()->rowOf(call), -1);
    m_window->findChild<TimelinePanel *>()->showEvidence(call, {});
    QVERIFY(timeline()->rowOf(call) >= 0);
}

void TestMainWindow::thePaletteGoesToACustomer()
{
    open("Nora Lindqvist");
    m_window->actions()->action("palette")->trigger();
    auto *typed = m_window->findChild<CommandPalette *>()->findChild<QLineEdit *>();
    QTest::keyClicks(typed, "kavya");
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_COMPARE(shown(), "Kavya Rao");
}

void TestMainWindow::thePaletteFindsWordsInEvents()
{
    open("Kavya Rao");
    m_window->actions()->action("palette")->trigger();
    auto *palette = m_window->findChild<CommandPalette *>();
    auto *typed = palette->findChild<QLineEdit *>();
    QTest::keyClicks(typed, "storage controller");
    QTRY_VERIFY(palette->findChild<QListView *>()->model()->rowCount() > 0);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_COMPARE(shown(), "Nora Lindqvist");
    QTRY_VERIFY(timeline()->litEvent().isValid());
}

void TestMainWindow::aCallIsWrittenDown()
{
    open("Nora Lindqvist");
    const size_t before = timeline()->timeline()->events.size();
    m_window->actions()->action("logCall")->trigger();
    auto *dialog = m_window->findChild<LogCallDialog *>();
    QVERIFY(dialog);
    QPushButton *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY2(!save->isEnabled(), "nothing to save yet");
    dialog->findChild<QPlainTextEdit *>()->setPlainText("Nora rang, all is well.");
    save->click();
    QTRY_COMPARE(timeline()->timeline()->events.size(), before + 1);
    const Event &call = timeline()->timeline()->events.back();
    QCOMPARE(call.text, "Nora rang, all is well.");
    QCOMPARE(call.kind, EventKind::Call);
    QCOMPARE(call.at, demoNow());
}

void TestMainWindow::aPhraseBecomesARuleThatTheReviewKnows()
{
    open("Nora Lindqvist");
    Q_EMIT m_window->findChild<ComposerPanel *>()->warningWanted("I understand", "I understand you.");
    auto *editor = m_window->findChild<StyleEditor *>();
    QVERIFY(editor);
    editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(m_reviewersMade.load(), 1);
    QVERIFY(QFile::exists(m_folder.filePath("demo.styles/Team/IUnderstand.yml")));
    m_window->actions()->action("styles")->trigger();
    QCOMPARE(m_window->findChildren<StyleEditor *>().size(), 1);
}

void TestMainWindow::whatAnotherProgramWritesAppears()
{
    open("Nora Lindqvist");
    const size_t before = timeline()->timeline()->events.size();
    Event note;
    note.customer = timeline()->timeline()->customer.id;
    note.at = demoNow();
    note.kind = EventKind::Note;
    note.channel = Channel::Desk;
    note.direction = Direction::Internal;
    note.authorKind = AuthorKind::System;
    note.text = "Written elsewhere.";
    const auto other = openDesk(m_folder.filePath("demo.kept"), {m_clock, m_reader});
    QVERIFY(other);
    QVERIFY(logEvent(**other, note));
    QTRY_COMPARE(timeline()->timeline()->events.size(), before + 1);
}

void TestMainWindow::sizesComeBack()
{
    open();
    const auto draftIsShown = [this] {
        return !m_window->findChild<ComposerPanel *>()->findChild<QTextEdit *>()->toPlainText().isEmpty();
    };
    QTRY_VERIFY(draftIsShown()); // until then the columns may still be pushed about
    m_window->resize(780, 700);  // the offscreen screen is 800 pixels wide
    auto *columns = m_window->findChild<QSplitter *>("columns");
    columns->setSizes({150, 320, 308});
    QCoreApplication::processEvents();
    const QList<int> sizes = columns->sizes();
    m_window->close();
    reopen();
    QTRY_VERIFY(draftIsShown());
    QCOMPARE(m_window->size(), QSize(780, 700));
    QTRY_COMPARE(m_window->findChild<QSplitter *>("columns")->sizes(), sizes);
}

void TestMainWindow::everyControlHasAName()
{
    open("Nora Lindqvist");
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString what = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(what));
    }
}

void TestMainWindow::nothingIsCutAtASmallSize()
{
    open("Nora Lindqvist");
    m_window->resize(1366, 768);
    QCOMPARE(m_window->size(), QSize(1366, 768));
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        QVERIFY2(button->height() >= button->minimumSizeHint().height(), qPrintable(button->text()));
        const QRect place(button->mapTo(m_window.get(), QPoint(0, 0)), button->size());
        QVERIFY2(m_window->rect().contains(place), qPrintable(button->text()));
    }
}

void TestMainWindow::anEmptyDeskSaysHowToBegin()
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(m_folder.filePath("demo.kept") + ending);
    QVERIFY(createDesk(m_folder.filePath("demo.kept"), {m_clock, m_reader}, {}));
    open();
    auto *empty = m_window->findChild<EmptyDesk *>();
    QVERIFY(empty->isVisible());
    QSignalSpy demo(m_window.get(), &MainWindow::demoRequested);
    for (QPushButton *button : empty->findChildren<QPushButton *>()) {
        if (button->text() == "Look at the demo")
            button->click();
    }
    QCOMPARE(demo.count(), 1);

    QFile story(":/kept/demo/hosting.json");
    QVERIFY(story.open(QIODevice::ReadOnly));
    const auto desk = openDesk(m_folder.filePath("demo.kept"), {m_clock, m_reader});
    QVERIFY(desk);
    QVERIFY(importCases(**desk, story.readAll(), "hosting.json"));
    QTRY_COMPARE(shown(), "Nora Lindqvist"); // whoever comes first is opened
    QVERIFY(!empty->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
