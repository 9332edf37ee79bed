// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/trystylerule.h"

#include "desk/sendreply.h"
#include "desk/stylerules.h"
#include "style/styleset.h"
#include "support/smalldesk.h"

using namespace kept;
using namespace Qt::StringLiterals;

class TestTryStyleRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOnTheRepliesThatWereSent()
    {
        const SmallDesk desk;
        KEPT_VERIFY(sendReply(desk.desk(), SmallDesk::reply(u"Please note this, and please note that."_s)));
        KEPT_VERIFY(sendReply(desk.desk(), SmallDesk::reply(u"It is here."_s)));
        QCOMPARE(trialOf(desk, 500), (StyleTrial{.replies = 3, .alerts = 2, .warned = 1}));
    }

    void looksAtTheNewestOnly()
    {
        const SmallDesk desk;
        KEPT_VERIFY(sendReply(desk.desk(), SmallDesk::reply(u"Please note this."_s)));
        desk.clock->set(Moment::fromLocal(QDate(2024, 4, 4), QTime(9, 0), 0));
        KEPT_VERIFY(sendReply(desk.desk(), SmallDesk::reply(u"It is here."_s)));
        QCOMPARE(trialOf(desk, 1), (StyleTrial{.replies = 1, .alerts = 0, .warned = 0}));
        QCOMPARE(trialOf(desk, 2), (StyleTrial{.replies = 2, .alerts = 1, .warned = 1}));
    }

    void whatCustomersAndNotesSayIsNoReply()
    {
        const SmallDesk desk;
        Draft note = SmallDesk::reply(u"Please note: ask the depot."_s);
        note.isNote = true;
        KEPT_VERIFY(sendReply(desk.desk(), note));
        QCOMPARE(trialOf(desk, 500), (StyleTrial{.replies = 1, .alerts = 0, .warned = 0}));
    }

    void canBeStopped()
    {
        const SmallDesk desk;
        const auto trial = tryStyleRule(desk.desk(), *rule(), 500, [](qint64, qint64) { return false; });
        KEPT_VERIFY_FAILS(trial, ErrorCode::Cancelled);
    }

private:
    static std::shared_ptr<const StyleSet> rule()
    {
        return loadStyleRule(u"Team.Note"_s, ruleAgainst(u"please note"_s)).value();
    }

    static StyleTrial trialOf(const SmallDesk &desk, int most)
    {
        const auto trial = tryStyleRule(desk.desk(), *rule(), most);
        return trial ? *trial : StyleTrial{.replies = -1};
    }
};

QTEST_GUILESS_MAIN(TestTryStyleRule)
#include "tst_trystylerule.moc"
