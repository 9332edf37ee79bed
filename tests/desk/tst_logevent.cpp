// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/logevent.h"
#include "support/smalldesk.h"

using namespace kept;
using namespace Qt::StringLiterals;

class TestLogEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsOnTheTimelineAndAnswers()
    {
        const SmallDesk desk;
        const auto logged = logEvent(desk.desk(), event(EventKind::Call, Direction::In));
        KEPT_VERIFY(logged);
        QVERIFY(logged->isValid());
        QCOMPARE(desk.timeline().last(), u"in call: Looked for it together."_s);
        QVERIFY(desk->customersWaiting()->empty());
    }

    void aNoteAnswersNobody()
    {
        const SmallDesk desk;
        KEPT_VERIFY(logEvent(desk.desk(), event(EventKind::Note, Direction::Internal)));
        QCOMPARE(desk->customersWaiting()->size(), 1u);
    }

    void whatHappenedEarlierStandsInItsPlace()
    {
        const SmallDesk desk;
        Event earlier = event(EventKind::Call, Direction::In);
        earlier.at = Moment::fromLocal(QDate(2024, 4, 1), QTime(9, 30), 0);
        KEPT_VERIFY(logEvent(desk.desk(), earlier));
        QCOMPARE(desk.timeline()[1], u"in call: Looked for it together."_s);
        QCOMPARE(desk->customersWaiting()->size(), 1u);
    }

    void itIsFoundByItsWords()
    {
        const SmallDesk desk;
        const auto logged = logEvent(desk.desk(), event(EventKind::Call, Direction::In));
        KEPT_VERIFY(logged);
        const auto hits = desk->search(u"toget"_s);
        KEPT_VERIFY(hits);
        QCOMPARE(hits->size(), 1u);
        QCOMPARE(hits->front().event, *logged);
        QCOMPARE(hits->front().lit.size(), 1);
        QCOMPARE(hits->front().lit.front().of(hits->front().snippet), u"together"_s);
    }

    void forACustomerWhoIsNotThere()
    {
        const SmallDesk desk;
        Event stray = event(EventKind::Call, Direction::In);
        stray.customer = CustomerId{99};
        KEPT_VERIFY_FAILS(logEvent(desk.desk(), stray), ErrorCode::NotFound);
    }

private:
    static Event event(EventKind kind, Direction direction)
    {
        Event event;
        event.customer = SmallDesk::kim;
        event.at = Moment::fromLocal(QDate(2024, 4, 3), QTime(8, 0), 0);
        event.channel = kind == EventKind::Call ? Channel::Phone : Channel::Desk;
        event.kind = kind;
        event.direction = direction;
        event.authorKind = AuthorKind::Agent;
        event.agent = SmallDesk::luis;
        event.text = u"Looked for it together."_s;
        return event;
    }
};

QTEST_GUILESS_MAIN(TestLogEvent)
#include "tst_logevent.moc"
