// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/savedraft.h"

#include "base/clock.h"
#include "base/try.h"
#include "store/drafts.h"
#include "store/store.h"

namespace kept {

Result<DraftId> saveDraft(Desk &desk, const Draft &draft)
{
    auto transaction = desk.store().begin();
    KEPT_TRY(transaction);
    Drafts drafts(desk.store().connection());
    DraftId id;
    if (draft.text.isEmpty() && draft.subject.isEmpty()) {
        KEPT_TRY(drafts.remove(draft.customer, draft.author, draft.isNote));
    } else {
        Draft kept = draft;
        kept.at = desk.services().clock->now();
        const auto put = drafts.put(kept);
        KEPT_TRY(put);
        id = *put;
    }
    KEPT_TRY(transaction->commit());
    return id;
}

} // namespace kept
