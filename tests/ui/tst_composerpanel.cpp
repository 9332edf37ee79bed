// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timeline.h"
#include "ui/composer/composerpanel.h"
#include "ui/composer/findingcard.h"
#include "ui/composer/findingslist.h"
#include "ui/composer/replyeditor.h"
#include "ui/composerdesk.h"
#include "ui/models/findingsmodel.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/segmentedcontrol.h"
#include "ui/parts/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace kept;
using namespace Qt::StringLiterals;

class TestComposerPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void looksLikeThePicture_data();
    void looksLikeThePicture();
    void evidenceIsOneClickAway();
    void aFixIsAppliedAndUndone();
    void theCursorChoosesTheCard();
    void keysWalkTheFindings();
    void tabGoesThroughTheChosenCardOnly();
    void fixesOpenOnThePassage();
    void aDismissedFindingStaysAway();
    void findingsFollowTheTypedText();
    void sendingOverAContradictionAsksForAReason();
    void aCleanReplyNeedsNoReason();
    void aNoteIsAnotherThing();
    void newEventsLeaveTheTextAlone();
    void aScreenReaderHearsTheFindings();
    void nobodyIsChosen();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    void open();
    void keepPicture(const QString &name);
    [[nodiscard]] QList<FindingCard *> cards() const;
    [[nodiscard]] FindingCard *cardOf(const QString &quote) const;
    [[nodiscard]] static LinkButton *linkOf(FindingCard *card, const QString &text);
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] AgentId writer() const; ///< who began Nora's draft
    void type(const QString &text);

    std::unique_ptr<ComposerDesk> m_desk;
    std::shared_ptr<PresetDialogs> m_dialogs;
    std::unique_ptr<ComposerPanel> m_panel;
    ReplyEditor *m_editor = nullptr;
};

void TestComposerPanel::initTestCase() { QApplication::setStyle(u"Fusion"_s); }

void TestComposerPanel::init()
{
    m_desk = std::make_unique<ComposerDesk>();
    QVERIFY(m_desk->nora);
    m_dialogs = std::make_shared<PresetDialogs>();
    m_panel = std::make_unique<ComposerPanel>(m_dialogs, m_desk->clock);
    m_panel->resize(472, 760);
    m_panel->setReviewer(reviewerOf(wordsOfThePicture(*m_desk->nora)));
    m_panel->setDesk(m_desk->desk.get(), {});
    m_editor = m_panel->findChild<ReplyEditor *>();
}

void TestComposerPanel::cleanup()
{
    m_panel.reset();
    m_desk.reset();
    qApp->setPalette(Theme::light().palette());
}

void TestComposerPanel::open()
{
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->setCustomer(m_desk->nora, m_desk->memory);
    QTRY_VERIFY(m_editor->text().startsWith(u"Dear Nora"_s));
    QTRY_VERIFY(!cards().isEmpty());
}

QList<FindingCard *> TestComposerPanel::cards() const
{
    QList<FindingCard *> shown;
    for (FindingCard *card : m_panel->findChildren<FindingCard *>()) {
        if (!card->isHidden())
            shown.append(card);
    }
    std::ranges::sort(shown, {}, [](FindingCard *card) { return card->y(); });
    return shown;
}

FindingCard *TestComposerPanel::cardOf(const QString &quote) const
{
    for (FindingCard *card : cards()) {
        if (card->text().quote == quote)
            return card;
    }
    return nullptr;
}

LinkButton *TestComposerPanel::linkOf(FindingCard *card, const QString &text)
{
    for (LinkButton *link : card->findChildren<LinkButton *>()) {
        if (link->text() == text)
            return link;
    }
    return nullptr;
}

QPushButton *TestComposerPanel::button(const QString &text) const
{
    for (QPushButton *each : m_panel->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

AgentId TestComposerPanel::writer() const
{
    for (const Agent &agent : m_desk->nora->agents) {
        if (agent.name.startsWith(u"Priya"_s))
            return agent.id;
    }
    return {};
}

void TestComposerPanel::type(const QString &text) { QTest::keyClicks(m_editor, text); }

void TestComposerPanel::keepPicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("KEPT_TEST_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QVERIFY(m_panel->grab().save(u"%1/composer-%2.png"_s.arg(folder, name)));
}

void TestComposerPanel::looksLikeThePicture_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestComposerPanel::looksLikeThePicture()
{
    QFETCH(bool, dark);
    qApp->setPalette(dark ? Theme::night().palette() : Theme::light().palette());
    open();
    QTRY_COMPARE(cards().size(), 7);
    QVERIFY(cards().first()->isChosen());
    QCOMPARE(cards().first()->text().title, u"Promise broken"_s);
    // No card is squeezed: each shows every line of its message.
    for (FindingCard *card : cards()) {
        const auto *label = card->findChild<QLabel *>();
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    }
    // The chosen passage stands on its ground, the others are only underlined.
    QCOMPARE(m_editor->extraSelections().size(), 1);
    QCOMPARE(m_editor->extraSelections().first().cursor.selectedText(), u"no credit will be applied"_s);
    keepPicture(QString::fromLatin1(QTest::currentDataTag()));
}

void TestComposerPanel::evidenceIsOneClickAway()
{
    open();
    QSignalSpy requested(m_panel.get(), &ComposerPanel::evidenceRequested);
    LinkButton *link = linkOf(cards().first(), u"Show the call"_s);
    QVERIFY(link);
    link->click();
    QCOMPARE(requested.count(), 1);
    const auto event = requested.first().at(0).value<EventId>();
    const auto words = requested.first().at(1).value<Span>();
    QCOMPARE(words.of(m_desk->nora->event(event)->text).toString(),
             u"a supervisor will credit the account and get in touch by Thursday"_s);
}

void TestComposerPanel::aFixIsAppliedAndUndone()
{
    open();
    const QString before = m_editor->text();
    QTest::mouseClick(cardOf(u"5 May"_s), Qt::LeftButton);
    linkOf(cardOf(u"5 May"_s), u"4 May"_s)->click();
    QVERIFY(m_editor->text().contains(u"the interruption on 4 May."_s));
    QTRY_VERIFY(!cardOf(u"5 May"_s));
    QTRY_COMPARE(m_desk->draftOnDisk(writer()), m_editor->text());
    QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->text(), before);
    QTRY_VERIFY(cardOf(u"5 May"_s));
}

void TestComposerPanel::theCursorChoosesTheCard()
{
    open();
    m_editor->setFocus();
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(static_cast<int>(m_editor->text().indexOf(u"your patience"_s)));
    m_editor->setTextCursor(cursor);
    QVERIFY(cardOf(u"Thank you for your patience"_s)->isChosen());
}

void TestComposerPanel::keysWalkTheFindings()
{
    open();
    m_editor->setFocus();
    m_editor->moveCursor(QTextCursor::Start);
    QTest::keyClick(m_editor, Qt::Key_F8); // from the one that was chosen at first
    QVERIFY(cardOf(u"5 May"_s)->isChosen());
    QTest::keyClick(m_editor, Qt::Key_F8);
    QVERIFY(cardOf(u"Please give us a call"_s)->isChosen());
    QTest::keyClick(m_editor, Qt::Key_F8, Qt::ShiftModifier);
    QTest::keyClick(m_editor, Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(cardOf(u"no credit will be applied"_s)->isChosen());
    QCOMPARE(m_editor->textCursor().position(), m_editor->text().indexOf(u" for the interruption"_s));

    cards().first()->setFocus();
    QTest::keyClick(cards().first(), Qt::Key_Down);
    QVERIFY(cards().at(1)->isChosen());
    QVERIFY(cards().at(1)->hasFocus());
    QTest::keyClick(cards().at(1), Qt::Key_End);
    QVERIFY(cards().last()->isChosen());
    QTest::keyClick(cards().last(), Qt::Key_Return);
    QVERIFY(m_editor->hasFocus());
}

void TestComposerPanel::tabGoesThroughTheChosenCardOnly()
{
    open();
    FindingCard *card = cards().first();
    card->setFocus();
    QStringList stops;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (auto *link = qobject_cast<LinkButton *>(QApplication::focusWidget()))
            stops.append(link->text());
    }
    QCOMPARE(stops, QStringList({u"Show the call"_s, u"Credit the account"_s, u"Say what changed"_s, u"Dismiss"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!qobject_cast<FindingCard *>(QApplication::focusWidget()));
}

void TestComposerPanel::fixesOpenOnThePassage()
{
    open();
    m_editor->setFocus();
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(static_cast<int>(m_editor->text().indexOf(u"rest assured"_s)));
    m_editor->setTextCursor(cursor);
    QTest::keyClick(m_editor, Qt::Key_Period, Qt::ControlModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->activeAction()->text(), u"Remove"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(!m_editor->text().contains(u"rest assured"_s));
}

void TestComposerPanel::aDismissedFindingStaysAway()
{
    open();
    const qsizetype before = cards().size();
    QTest::mouseClick(cardOf(u"Please give us a call"_s), Qt::LeftButton);
    linkOf(cardOf(u"Please give us a call"_s), u"Dismiss"_s)->click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(cards().size(), before - 1);
    m_editor->moveCursor(QTextCursor::End);
    m_editor->setFocus();
    type(u" Thanks"_s);
    QTRY_VERIFY(m_desk->draftOnDisk(writer()).endsWith(u"Thanks"_s));
    QVERIFY(!cardOf(u"Please give us a call"_s));
    const auto kept = m_desk->look()->dismissals(m_desk->nora->customer.id);
    QVERIFY(kept && kept->size() == 1);
    QCOMPARE(kept->front().quote, u"Please give us a call"_s);
    QVERIFY(!kept->front().reason.isEmpty());
}

void TestComposerPanel::findingsFollowTheTypedText()
{
    open();
    m_editor->setFocus();
    m_editor->selectAll();
    type(u"All is well."_s);
    QTRY_COMPARE(cards().size(), 0);
    type(u" Please give us a call"_s);
    QTRY_COMPARE(cards().size(), 1);
    QTRY_COMPARE(m_desk->draftOnDisk(writer()), u"All is well. Please give us a call"_s);
}

void TestComposerPanel::sendingOverAContradictionAsksForAReason()
{
    open();
    m_dialogs->answer = {.accepted = false, .reason = {}};
    button(u"Send…"_s)->click();
    QCOMPARE(m_dialogs->asked.size(), 1);
    QVERIFY(!m_dialogs->asked.first().reasonPrompt.isEmpty());
    QVERIFY(m_dialogs->asked.first().details.contains(u"Luis told Nora on 6 May"_s));
    QVERIFY(!m_editor->text().isEmpty());

    const QString sent = m_editor->text();
    m_dialogs->answer = {.accepted = true, .reason = u"Billing decided otherwise, see the note"_s};
    QSignalSpy written(m_panel.get(), &ComposerPanel::eventWritten);
    button(u"Send…"_s)->click();
    QTRY_COMPARE(written.count(), 1);
    const auto timeline = m_desk->look()->loadTimeline(m_desk->nora->customer.id);
    QCOMPARE(timeline->events.back().text, sent);
    QCOMPARE(timeline->events.back().direction, Direction::Out);
    QCOMPARE(QGuiApplication::clipboard()->text(), sent);
    QVERIFY(m_editor->text().isEmpty());

    QVERIFY(button(u"Take back"_s)->isVisible());
    button(u"Take back"_s)->click();
    QTRY_COMPARE(m_editor->text(), sent);
}

void TestComposerPanel::aCleanReplyNeedsNoReason()
{
    open();
    m_editor->setFocus();
    m_editor->selectAll();
    type(u"We credited 12 EUR today. Priya"_s);
    QTRY_COMPARE(cards().size(), 0);
    button(u"Send…"_s)->click();
    QCOMPARE(m_dialogs->asked.size(), 1);
    QVERIFY(m_dialogs->asked.first().reasonPrompt.isEmpty());
}

void TestComposerPanel::aNoteIsAnotherThing()
{
    open();
    const QString reply = m_editor->text();
    m_panel->setNote(true);
    QTRY_VERIFY(m_editor->text().isEmpty());
    QCOMPARE(m_editor->accessibleName(), u"Note"_s);
    QCOMPARE(m_editor->palette().color(QPalette::Base), Theme::light().note);
    QVERIFY(!m_panel->findChild<QLineEdit *>()->isVisible());
    m_editor->setFocus();
    type(u"She rang again. Please give us a call"_s);
    QTRY_COMPARE(m_desk->draftOnDisk(writer(), true), u"She rang again. Please give us a call"_s);
    QVERIFY(cards().isEmpty());
    keepPicture(u"note"_s);
    button(u"Add note"_s)->click();
    QTRY_COMPARE(m_editor->text(), QString());
    QCOMPARE(m_dialogs->asked.size(), 0);
    m_panel->setNote(false);
    QTRY_COMPARE(m_editor->text(), reply);
}

void TestComposerPanel::newEventsLeaveTheTextAlone()
{
    open();
    m_editor->setFocus();
    m_editor->moveCursor(QTextCursor::End);
    type(u" Half a sen"_s);
    const int cursor = m_editor->textCursor().position();
    auto grown = std::make_shared<Timeline>(*m_desk->nora);
    grown->events.push_back(grown->events.back());
    m_panel->setCustomer(grown, m_desk->memory);
    type(u"tence"_s);
    QVERIFY(m_editor->text().endsWith(u" Half a sentence"_s));
    QCOMPARE(m_editor->textCursor().position(), cursor + 5);
}

void TestComposerPanel::aScreenReaderHearsTheFindings()
{
    open();
    auto *card = QAccessible::queryAccessibleInterface(cardOf(u"no credit will be applied"_s));
    QCOMPARE(card->role(), QAccessible::ListItem);
    QVERIFY(card->text(QAccessible::Name).startsWith(u"Promise broken, “no credit will be applied”: Luis told"_s));
    QVERIFY(card->state().selected);
    QCOMPARE(card->parent()->role(), QAccessible::List);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_editor)->text(QAccessible::Name), u"Reply"_s);
    auto *text = QAccessible::queryAccessibleInterface(m_editor)->textInterface();
    QVERIFY(text);
    const auto place = static_cast<int>(m_editor->text().indexOf(u"no credit"_s));
    int start = 0;
    int end = 0;
    QVERIFY(text->attributes(place + 3, &start, &end).contains(u"invalid:grammar;text-underline-style:wave"_s));
    QCOMPARE(text->text(start, end), u"no credit will be applied"_s);
    QVERIFY(text->attributes(place - 2, &start, &end).isEmpty());
    QCOMPARE(end, place);
    QVERIFY(text->attributes(static_cast<int>(m_editor->text().indexOf(u"patience"_s)), &start, &end)
                .contains(u"text-underline-style:dash"_s));
    for (QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestComposerPanel::nobodyIsChosen()
{
    m_panel->show();
    QVERIFY(!m_editor->isVisible());
    keepPicture(u"nobody"_s);
    open();
    m_panel->setCustomer(nullptr, nullptr);
    QVERIFY(!m_editor->isVisible());
    QCOMPARE(cards().size(), 0);
}

void TestComposerPanel::nothingIsClipped_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 320;
    QTest::newRow("wide") << 900;
}

void TestComposerPanel::nothingIsClipped()
{
    QFETCH(int, width);
    m_panel->resize(width, 700);
    m_panel->setReviewer(reviewerOf({{u"no credit will be applied"_s,
                                      FindingKind::PromiseBroken,
                                      u"Luis hat Nora am 6. Mai telefonisch zugesagt, dass eine Vorgesetzte den "
                                      "Betrag gutschreiben und sich bis Donnerstag melden wird. Bitte halten Sie das "
                                      "ein oder schreiben Sie, was sich geändert hat."_s,
                                      {},
                                      {u"Gutschrift zusagen"_s, u"Die Änderung eingestehen und erklären"_s,
                                       u"Das Versprechen mit neuem Termin wiederholen"_s}}}));
    open();
    FindingCard *card = cards().first();
    QVERIFY(card->isChosen());
    const QWidget *viewport = m_panel->findChild<FindingsList *>()->viewport();
    QVERIFY(viewport->width() >= card->mapTo(viewport, QPoint(card->width(), 0)).x());
    for (LinkButton *link : card->findChildren<LinkButton *>()) {
        const QRect place(link->mapTo(card, QPoint()), link->size());
        QVERIFY2(card->rect().contains(place), qPrintable(link->text()));
        QCOMPARE(link->width(), link->sizeHint().width());
    }
    const auto *status = m_panel->findChild<ElidedLabel *>(u"composerStatus"_s);
    QTRY_VERIFY(status->text().contains(u"checked"_s));
    QTRY_VERIFY(status->width() >= status->sizeHint().width());
    keepPicture(QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TestComposerPanel)
#include "tst_composerpanel.moc"
