// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/likenesses.h"

#include "base/try.h"
#include "store/senttexts.h"
#include "store/store.h"
#include "text/fingerprints.h"

namespace kept {

Result<std::vector<Likeness>> likenessesOf(const Desk &desk, const Draft &draft)
{
    std::vector<Likeness> likenesses;
    const Fingerprints fingerprints = fingerprintsOf(draft.text);
    if (draft.isNote || fingerprints.isParticular.size() < size_t(leastDraftWords))
        return likenesses;
    const SentTexts sent(desk.store().connection());
    const auto texts = sent.alike(marksOf(fingerprints));
    KEPT_TRY(texts);
    std::vector<double> shares;
    for (const SentText &text : *texts)
        shares.push_back(sharedWith(fingerprints, text.marks));
    int customers = 0;
    for (const double share : {nearlyAll, nineTenths, leastLikeness}) {
        std::vector<SentTextId> alike;
        for (size_t i = 0; i < shares.size(); ++i) {
            if (shares[i] >= share)
                alike.push_back((*texts)[i].id);
        }
        const auto copies = sent.copies(alike, draft.customer);
        KEPT_TRY(copies);
        if (copies->customers > std::exchange(customers, copies->customers) && copies->since)
            likenesses.push_back({.share = share, .customers = copies->customers, .since = *copies->since});
    }
    return likenesses;
}

} // namespace kept
