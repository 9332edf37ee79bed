// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/savedraft.h"
#include "support/smalldesk.h"

using namespace kept;
using namespace Qt::StringLiterals;

class TestSaveDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesBackAsItWas()
    {
        const SmallDesk desk;
        const auto saved = saveDraft(desk.desk(), SmallDesk::reply(u"Dear Kim,\n\nzwölf – „gut“ 😀"_s));
        KEPT_VERIFY(saved);
        const auto found = desk->draft(SmallDesk::kim, SmallDesk::luis);
        KEPT_VERIFY(found);
        QCOMPARE((*found)->id, *saved);
        QCOMPARE((*found)->text, u"Dear Kim,\n\nzwölf – „gut“ 😀"_s);
        QCOMPARE((*found)->subject, u"Re: parcel"_s);
        QCOMPARE((*found)->at, desk.clock->now());
        QCOMPARE((*found)->at.offset, desk.clock->now().offset);
    }

    void eachWriterHasOneOfHisOwn()
    {
        const SmallDesk desk;
        KEPT_VERIFY(saveDraft(desk.desk(), SmallDesk::reply(u"by Luis"_s)));
        KEPT_VERIFY(saveDraft(desk.desk(), SmallDesk::reply(u"by Priya"_s, SmallDesk::priya)));
        KEPT_VERIFY(saveDraft(desk.desk(), SmallDesk::reply(u"by Luis, longer"_s)));
        QCOMPARE((*desk->draft(SmallDesk::kim, SmallDesk::luis))->text, u"by Luis, longer"_s);
        QCOMPARE((*desk->draft(SmallDesk::kim, SmallDesk::priya))->text, u"by Priya"_s);
    }

    void aNoteAndAReplyAreTwo()
    {
        const SmallDesk desk;
        Draft note = SmallDesk::reply(u"for us only"_s);
        note.isNote = true;
        KEPT_VERIFY(saveDraft(desk.desk(), note));
        QCOMPARE((*desk->draft(SmallDesk::kim, SmallDesk::luis))->text, u"Dear Kim,"_s);
        QCOMPARE((*desk->draft(SmallDesk::kim, SmallDesk::luis, true))->text, u"for us only"_s);
    }

    void anEmptyOneGoes()
    {
        const SmallDesk desk;
        Draft empty = SmallDesk::reply({});
        empty.subject.clear();
        KEPT_VERIFY(saveDraft(desk.desk(), empty));
        const auto found = desk->draft(SmallDesk::kim, SmallDesk::luis);
        KEPT_VERIFY(found);
        QVERIFY(!found->has_value());
    }

    void aWriterNobodyKnowsHasOneToo()
    {
        const SmallDesk desk;
        KEPT_VERIFY(saveDraft(desk.desk(), SmallDesk::reply(u"anonymous"_s, {})));
        QCOMPARE((*desk->draft(SmallDesk::kim, {}))->text, u"anonymous"_s);
    }

    void whatArrivesDoesNotTouchIt()
    {
        const SmallDesk desk;
        KEPT_VERIFY(saveDraft(desk.desk(), SmallDesk::reply(u"mine"_s)));
        const auto again = importCases(desk.desk(), QByteArray(SmallDesk::story()).replace("\"e3\"", "\"e4\""), u"kim.json"_s);
        KEPT_VERIFY(again);
        QCOMPARE(again->added, 1);
        QCOMPARE((*desk->draft(SmallDesk::kim, SmallDesk::luis))->text, u"mine"_s);
    }

    void aCustomerWhoIsNotThere()
    {
        const SmallDesk desk;
        Draft draft = SmallDesk::reply(u"x"_s);
        draft.customer = CustomerId{99};
        QVERIFY(!saveDraft(desk.desk(), draft));
    }
};

QTEST_GUILESS_MAIN(TestSaveDraft)
#include "tst_savedraft.moc"
