// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/dismissfinding.h"
#include "support/smalldesk.h"

using namespace kept;
using namespace Qt::StringLiterals;

class TestDismissFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsWithItsReason()
    {
        const SmallDesk desk;
        const auto set = dismissFinding(desk.desk(), dismissal(DismissalScope::Here));
        KEPT_VERIFY(set);
        const auto standing = desk->dismissals(SmallDesk::kim);
        KEPT_VERIFY(standing);
        QCOMPARE(*standing, std::vector<Dismissal>{*set});
        QCOMPARE(standing->front().reason, u"She says it herself."_s);
        QCOMPARE(standing->front().at, desk.clock->now());
        QVERIFY(desk->dismissals(CustomerId{2})->empty());
    }

    void theSameTwiceIsOne()
    {
        const SmallDesk desk;
        const auto first = dismissFinding(desk.desk(), dismissal(DismissalScope::Here));
        const auto second = dismissFinding(desk.desk(), dismissal(DismissalScope::Here));
        KEPT_VERIFY(second);
        QCOMPARE(second->id, first->id);
        QCOMPARE(desk->dismissals(SmallDesk::kim)->size(), 1u);
    }

    void forTheWholeDeskItStandsForEveryCustomer()
    {
        const SmallDesk desk;
        KEPT_VERIFY(dismissFinding(desk.desk(), dismissal(DismissalScope::Desk)));
        QCOMPARE(desk->dismissals(CustomerId{2})->size(), 1u);
    }

    void itCanBeTakenBackAndSetAsideAgain()
    {
        const SmallDesk desk;
        const auto set = dismissFinding(desk.desk(), dismissal(DismissalScope::Customer));
        KEPT_VERIFY(set);
        KEPT_VERIFY(restoreFinding(desk.desk(), set->id));
        QVERIFY(desk->dismissals(SmallDesk::kim)->empty());
        KEPT_VERIFY_FAILS(restoreFinding(desk.desk(), set->id), ErrorCode::NotFound);
        const auto again = dismissFinding(desk.desk(), dismissal(DismissalScope::Customer));
        KEPT_VERIFY(again);
        QVERIFY(again->id != set->id);
        QCOMPARE(desk->dismissals(SmallDesk::kim)->size(), 1u);
    }

private:
    static Dismissal dismissal(DismissalScope scope)
    {
        Dismissal dismissal;
        dismissal.customer = SmallDesk::kim;
        dismissal.scope = scope;
        dismissal.ruleId = u"Kept.Buzzword"_s;
        dismissal.quote = u"rest assured"_s;
        dismissal.reason = u"She says it herself."_s;
        dismissal.author = SmallDesk::luis;
        return dismissal;
    }
};

QTEST_GUILESS_MAIN(TestDismissFinding)
#include "tst_dismissfinding.moc"
