// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/savedraft.h"
#include "support/smalldesk.h"

using namespace kept;
using namespace Qt::StringLiterals;

class TestImportCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfACaseIsThere()
    {
        const SmallDesk desk;
        const auto timeline = desk->loadTimeline(SmallDesk::kim);
        KEPT_VERIFY(timeline);
        QCOMPARE(timeline->company, u"Northwind"_s);
        QCOMPARE(timeline->customer.name, u"Kim Sample"_s);
        QCOMPARE(timeline->customer.phones, QStringList{u"+1 555 0100"_s});
        QCOMPARE(timeline->agents.size(), 2u);
        QCOMPARE(timeline->agents[1].role, u"supervisor"_s);
        QCOMPARE(timeline->records.size(), 1u);
        QCOMPARE(timeline->records[0].fields, (QList<Field>{{u"status"_s, u"shipped"_s}}));
        QCOMPARE(timeline->events.size(), 3u);
        QCOMPARE(timeline->events[1].sourceId, u"e2"_s);
        QCOMPARE(timeline->agent(timeline->events[1].agent)->name, u"Luis Ortega"_s);
        QCOMPARE((*desk->draft(SmallDesk::kim, SmallDesk::luis))->text, u"Dear Kim,"_s);
    }

    void twiceIsOnce()
    {
        const SmallDesk desk;
        const auto again = importCases(desk.desk(), SmallDesk::story(), u"kim.json"_s);
        KEPT_VERIFY(again);
        QCOMPARE(again->read, 3);
        QCOMPARE(again->added, 0);
        QCOMPARE(again->alreadyThere, 3);
        QCOMPARE(again->newCustomers, 0);
        QCOMPARE(desk->findCustomers({})->size(), 1u);
        QCOMPARE(desk->loadTimeline(SmallDesk::kim)->records.size(), 1u);
    }

    void aDraftThatWasSentDoesNotComeBack()
    {
        const SmallDesk desk;
        Draft empty = SmallDesk::reply({});
        empty.subject.clear();
        KEPT_VERIFY(saveDraft(desk.desk(), empty));
        KEPT_VERIFY(importCases(desk.desk(), SmallDesk::story(), u"kim.json"_s));
        QVERIFY(!desk->draft(SmallDesk::kim, SmallDesk::luis)->has_value());
    }

    void aSecondCaseOfTheSameAddressIsTheSameCustomer()
    {
        const SmallDesk desk;
        QByteArray other = SmallDesk::story();
        other.replace("\"id\": \"kim\"", "\"id\": \"kim-2\"").replace("kim@example.org", "KIM@example.org");
        const auto report = importCases(desk.desk(), other, u"kim2.json"_s);
        KEPT_VERIFY(report);
        QCOMPARE(report->added, 3);
        QCOMPARE(report->newCustomers, 0);
        QCOMPARE(desk->findCustomers({})->size(), 1u);
    }

    void theSameAddressAtAnotherCompanyIsAnotherCustomer()
    {
        const SmallDesk desk;
        QByteArray other = SmallDesk::story();
        other.replace("\"id\": \"kim\"", "\"id\": \"kim-2\"").replace("Northwind", "Southwind");
        KEPT_VERIFY(importCases(desk.desk(), other, u"kim2.json"_s));
        QCOMPARE(desk->findCustomers({})->size(), 2u);
    }

    void aRecordThatChangedKeepsWhatItWas()
    {
        const SmallDesk desk;
        KEPT_VERIFY(importCases(desk.desk(), QByteArray(SmallDesk::story()).replace("shipped", "lost"), u"kim.json"_s));
        QCOMPARE(desk->loadTimeline(SmallDesk::kim)->records[0].fields, (QList<Field>{{u"status"_s, u"lost"_s}}));
    }

    void whatIsNoCaseFileChangesNothing()
    {
        const SmallDesk desk;
        KEPT_VERIFY_FAILS(importCases(desk.desk(), "[{\"id\": 3"_ba, u"bad.json"_s), ErrorCode::BadInput);
        QCOMPARE(desk->findCustomers({})->size(), 1u);
    }

    void theQueueKnowsTheFirstLineAndSinceWhen()
    {
        const SmallDesk desk;
        const auto waiting = desk->customersWaiting();
        KEPT_VERIFY(waiting);
        QCOMPARE(waiting->size(), 1u);
        const WaitingCustomer &row = waiting->front();
        QCOMPARE(row.name, u"Kim Sample"_s);
        QCOMPARE(row.firstLine, u"it never came."_s);
        QCOMPARE(row.since->toIso(), u"2024-04-02T09:00:00Z"_s);
        QCOMPARE(row.unanswered, 1);
        QCOMPARE(row.reason, WaitReason::Unanswered);
        QVERIFY(row.hasDraft);
    }

    void aTimelineIsReadByPages()
    {
        const SmallDesk desk;
        const auto newest = desk->timelinePage(SmallDesk::kim, {}, 2);
        KEPT_VERIFY(newest);
        QCOMPARE(newest->rows.size(), 2u);
        QVERIFY(newest->hasOlder);
        QCOMPARE(newest->rows[0].event.sourceId, u"e2"_s);
        const auto older = desk->timelinePage(SmallDesk::kim, newest->rows[0].event.id, 2);
        KEPT_VERIFY(older);
        QCOMPARE(older->rows.size(), 1u);
        QVERIFY(!older->hasOlder);
        QCOMPARE(older->rows[0].event.sourceId, u"e1"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportCases)
#include "tst_importcases.moc"
