// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/savedraft.h"
#include "desk/sendreply.h"
#include "store/deliveries.h"
#include "store/store.h"
#include "support/smalldesk.h"

using namespace kept;
using namespace Qt::StringLiterals;

class TestSendReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyIsHeldOnTheTimeline()
    {
        const SmallDesk desk;
        const auto sent = sendReply(desk.desk(), SmallDesk::reply(u"It is here."_s));
        KEPT_VERIFY(sent);
        const auto page = desk->timelinePage(SmallDesk::kim, {}, 1);
        KEPT_VERIFY(page);
        const TimelineRow &row = page->rows.front();
        QCOMPARE(row.event.id, *sent);
        QCOMPARE(row.event.text, u"It is here."_s);
        QCOMPARE(row.event.direction, Direction::Out);
        QCOMPARE(row.event.inReplyTo, u"e3"_s);
        QCOMPARE(row.author, u"Luis Ortega"_s);
        QCOMPARE(row.delivery, DeliveryState::Held);
        QVERIFY(row.event.sourceId.endsWith("@northwind.example"_L1));
        QVERIFY(page->hasOlder);
    }

    void itsDraftGoesAndNobodyWaits()
    {
        const SmallDesk desk;
        KEPT_VERIFY(saveDraft(desk.desk(), SmallDesk::reply(u"by Priya"_s, SmallDesk::priya)));
        QCOMPARE(desk->customersWaiting()->size(), 1u);
        KEPT_VERIFY(sendReply(desk.desk(), SmallDesk::reply(u"It is here."_s)));
        QVERIFY(!desk->draft(SmallDesk::kim, SmallDesk::luis)->has_value());
        QVERIFY(desk->draft(SmallDesk::kim, SmallDesk::priya)->has_value());
        QVERIFY(desk->customersWaiting()->empty());
    }

    void aNoteStaysInsideAndAnswersNobody()
    {
        const SmallDesk desk;
        Draft note = SmallDesk::reply(u"Ask the depot."_s);
        note.isNote = true;
        KEPT_VERIFY(sendReply(desk.desk(), note));
        QCOMPARE(desk.timeline().last(), u"internal note: Ask the depot."_s);
        QVERIFY(!desk->timelinePage(SmallDesk::kim, {}, 1)->rows.front().delivery);
        QCOMPARE(desk->customersWaiting()->size(), 1u);
        QVERIFY(desk->draft(SmallDesk::kim, SmallDesk::luis)->has_value());
    }

    void whatTheReviewStillSaidIsKeptForTheLead()
    {
        const SmallDesk desk;
        Finding finding;
        finding.kind = FindingKind::Buzzword;
        finding.ruleId = u"Kept.Buzzword"_s;
        finding.passage = {0, 12};
        finding.message = u"This says nothing to Kim."_s;
        const auto sent = sendReply(desk.desk(), SmallDesk::reply(u"Rest assured, it is here."_s), {finding}, u"She likes it."_s);
        KEPT_VERIFY(sent);
        const Deliveries deliveries(desk->store().connection());
        QCOMPARE((*deliveries.get(*sent))->reason, u"She likes it."_s);
        const auto findings = deliveries.findings(*sent);
        KEPT_VERIFY(findings);
        QCOMPARE(findings->size(), 1);
        QCOMPARE(findings->front().quote, u"Rest assured"_s);
        QCOMPARE(findings->front().kind, u"buzzword"_s);
    }

    void nothingIsNotSent()
    {
        const SmallDesk desk;
        KEPT_VERIFY_FAILS(sendReply(desk.desk(), SmallDesk::reply(u" \n"_s)), ErrorCode::BadInput);
        QCOMPARE(desk.timeline().size(), 3);
    }

    void itCanBeTakenBack()
    {
        const SmallDesk desk;
        const auto sent = sendReply(desk.desk(), SmallDesk::reply(u"It is here."_s));
        KEPT_VERIFY(sent);
        const auto draft = undoSend(desk.desk(), *sent);
        KEPT_VERIFY(draft);
        QCOMPARE(draft->text, u"It is here."_s);
        QCOMPARE(draft->author, SmallDesk::luis);
        QCOMPARE((*desk->draft(SmallDesk::kim, SmallDesk::luis))->text, u"It is here."_s);
        QCOMPARE(desk.timeline().size(), 3);
        QCOMPARE(desk->customersWaiting()->size(), 1u);
        QVERIFY(desk->search(u"here"_s)->empty());
        QVERIFY(!undoSend(desk.desk(), *sent));
    }

    void takingItBackLosesNoOtherDraft()
    {
        const SmallDesk desk;
        const auto sent = sendReply(desk.desk(), SmallDesk::reply(u"It is here."_s));
        KEPT_VERIFY(sent);
        KEPT_VERIFY(saveDraft(desk.desk(), SmallDesk::reply(u"And another thing"_s)));
        KEPT_VERIFY_FAILS(undoSend(desk.desk(), *sent), ErrorCode::Busy);
        QCOMPARE((*desk->draft(SmallDesk::kim, SmallDesk::luis))->text, u"And another thing"_s);
        QCOMPARE(desk.timeline().size(), 4);
    }

    void whatCameInCanNotBeTakenBack()
    {
        const SmallDesk desk;
        KEPT_VERIFY_FAILS(undoSend(desk.desk(), EventId{1}), ErrorCode::Busy);
        QCOMPARE(desk.timeline().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestSendReply)
#include "tst_sendreply.moc"
