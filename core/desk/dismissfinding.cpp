// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/dismissfinding.h"

#include "base/clock.h"
#include "base/try.h"
#include "store/dismissals.h"
#include "store/store.h"

namespace kept {

Result<Dismissal> dismissFinding(Desk &desk, const Dismissal &dismissal)
{
    auto transaction = desk.store().begin();
    KEPT_TRY(transaction);
    Dismissal stamped = dismissal;
    stamped.at = desk.services().clock->now();
    if (dismissal.scope == DismissalScope::Phrase || dismissal.scope == DismissalScope::Desk)
        stamped.customer = {};
    auto added = Dismissals(desk.store().connection()).add(stamped);
    KEPT_TRY(added);
    KEPT_TRY(transaction->commit());
    return added;
}

Result<void> restoreFinding(Desk &desk, qint64 dismissal)
{
    auto transaction = desk.store().begin();
    KEPT_TRY(transaction);
    KEPT_TRY(Dismissals(desk.store().connection()).restore(dismissal, desk.services().clock->now()));
    return transaction->commit();
}

} // namespace kept
