// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineview.h"

#include "ui/models/timelinemodel.h"
#include "ui/sampletimeline.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>

using namespace kept;
using test::at;
using test::sampleMarks;
using test::sampleTimeline;

namespace {

/// The sample's customer with many more events of different lengths.
std::shared_ptr<Timeline> longTimeline(int events)
{
    auto timeline = sampleTimeline();
    const Event first = timeline->events[0];
    const Event answer = timeline->events[1];
    timeline->events.clear();
    for (int i = 0; i < events; ++i) {
        Event event = i % 2 ? answer : first;
        event.id = {i + 1};
        event.at.msecs += i * 3'600'000LL;
        event.text =
            QStringLiteral("Event %1.").arg(i) + QStringLiteral(" What happened next took a while.").repeated(i % 17);
        timeline->events.push_back(event);
    }
    return timeline;
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensAtTheNewest();
    void laysOutOnlyWhatIsSeen();
    void whatIsSeenStaysWhileScrollingUp();
    void staysAtTheNewestWhenTheWindowGetsNarrower();
    void aNewEventIsSeenAtTheEnd();
    void aNewEventDoesNotMoveWhoReadsFurtherUp();
    void showsTheWordsOfAnEventFarAway();
    void saysWhenAnEventIsNotShown();
    void unfoldsWhatHidesTheWords();
    void arrowsGoFromEventToEvent();
    void copiesTheCurrentEvent();
    void aScreenReaderReadsTheEvents();

private:
    void set(std::shared_ptr<Timeline> timeline) { m_model->setTimeline(std::move(timeline), {}, at(8, 9, 0)); }
    [[nodiscard]] bool isSeen(int row) const
    {
        return m_view->viewport()->rect().contains(m_view->visualRect(m_model->index(row)));
    }
    [[nodiscard]] QScrollBar *bar() const { return m_view->verticalScrollBar(); }

    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineView::init()
{
    m_model = std::make_unique<TimelineModel>();
    m_view = std::make_unique<TimelineView>();
    m_view->setModel(m_model.get());
    m_view->resize(640, 480);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTimelineView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestTimelineView::opensAtTheNewest()
{
    set(longTimeline(200));
    QVERIFY(bar()->maximum() > 1000);
    QCOMPARE(bar()->value(), bar()->maximum());
    QVERIFY(isSeen(m_model->rowCount() - 1));
}

void TestTimelineView::laysOutOnlyWhatIsSeen()
{
    set(longTimeline(10'000));
    m_view->grab();
    QVERIFY2(m_view->rowsLaidOut() < 60, qPrintable(QString::number(m_view->rowsLaidOut())));
    bar()->setValue(bar()->maximum() / 2);
    m_view->grab();
    bar()->setValue(0);
    m_view->grab();
    QVERIFY2(m_view->rowsLaidOut() < 180, qPrintable(QString::number(m_view->rowsLaidOut())));
    QVERIFY(isSeen(0));
}

void TestTimelineView::whatIsSeenStaysWhileScrollingUp()
{
    set(longTimeline(500));
    for (int step = 0; step < 40; ++step) {
        const QModelIndex seen = m_view->indexAt(QPoint(100, 240));
        const int before = m_view->visualRect(seen).top();
        bar()->setValue(bar()->value() - 37);
        QCOMPARE(m_view->visualRect(seen).top(), before + 37);
    }
}

void TestTimelineView::staysAtTheNewestWhenTheWindowGetsNarrower()
{
    set(longTimeline(200));
    m_view->resize(420, 480);
    QCoreApplication::processEvents();
    QCOMPARE(bar()->value(), bar()->maximum());
    QVERIFY(m_view->visualRect(m_model->index(m_model->rowCount() - 1)).bottom() < m_view->viewport()->height());
}

void TestTimelineView::aNewEventIsSeenAtTheEnd()
{
    set(longTimeline(200));
    set(longTimeline(201));
    QVERIFY(isSeen(m_model->rowCount() - 1));
}

void TestTimelineView::aNewEventDoesNotMoveWhoReadsFurtherUp()
{
    set(longTimeline(200));
    bar()->setValue(2000);
    const QModelIndex seen = m_view->indexAt(QPoint(100, 240));
    const int before = m_view->visualRect(seen).top();
    set(longTimeline(201));
    QCOMPARE(m_view->visualRect(seen).top(), before);
}

void TestTimelineView::showsTheWordsOfAnEventFarAway()
{
    set(longTimeline(2000));
    QVERIFY(m_view->showWords({18}, {0, 8}));
    const int row = m_model->rowOf({18});
    QVERIFY(isSeen(row));
    QCOMPARE(m_view->currentIndex().row(), row);
}

void TestTimelineView::saysWhenAnEventIsNotShown()
{
    set(longTimeline(20));
    QVERIFY(!m_view->showWords({999}, {}));
}

void TestTimelineView::unfoldsWhatHidesTheWords()
{
    auto timeline = sampleTimeline();
    timeline->events[0].text = QStringLiteral("Still down.\n\nOn 4 May 2026 at 10:01, Luis Ferrer wrote:\n"
                                              "> I'll write to you by 11.\n> Luis");
    set(timeline);
    const int row = m_model->rowOf({1});
    const qsizetype place = timeline->events[0].text.indexOf(QStringLiteral("by 11"));
    QVERIFY(!m_model->isUnfolded(row));
    QVERIFY(m_view->showWords({1}, {place, place + 5}));
    QVERIFY(m_model->isUnfolded(row));
}

void TestTimelineView::arrowsGoFromEventToEvent()
{
    set(sampleTimeline());
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentIndex().row(), m_model->rowOf({1}));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), m_model->rowOf({4})); // past the heading of the 6th
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentIndex().row(), m_model->rowOf({3}));
}

void TestTimelineView::copiesTheCurrentEvent()
{
    set(sampleTimeline());
    m_view->setCurrentIndex(m_model->index(m_model->rowOf({4})));
    m_view->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains("Luis noted a call"), qPrintable(copied));
    QVERIFY2(copied.endsWith("Told her a supervisor will credit the account."), qPrintable(copied));
}

void TestTimelineView::aScreenReaderReadsTheEvents()
{
    set(longTimeline(1000));
    auto *list = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), m_model->rowCount());
    QCOMPARE(list->child(0)->role(), QAccessible::Heading);
    const int row = m_model->rowOf({900});
    QAccessibleInterface *event = list->child(row);
    QCOMPARE(event->role(), QAccessible::ListItem);
    QCOMPARE(event->text(QAccessible::Name), m_model->index(row).data(Qt::AccessibleTextRole).toString());
    QCOMPARE(event->parent(), list);
    QCOMPARE(list->indexOfChild(event), row);
    QVERIFY(!event->state().selected);
    QVERIFY(event->state().offscreen);

    m_model->light({900}, {0, 5});
    QVERIFY(m_view->showWords({900}, {0, 5}));
    QVERIFY(event->state().selected);
    QVERIFY(!event->state().offscreen);
    QCOMPARE(list->childAt(event->rect().center().x(), event->rect().center().y()), event);

    m_model->setTimeline(nullptr, {}, at(8, 9, 0));
    QVERIFY(!event->isValid());
    QCOMPARE(list->childCount(), 0);
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
