// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memory.h"
#include "review/finding.h"
#include "review/wording/likeness.h"
#include "timeline/draft.h"

#include <memory>
#include <span>

namespace kept {

/// What a rule may look at. References live as long as the review runs.
struct ReviewInput
{
    const Draft &draft;
    const Reading &reading; ///< of draft.text
    const Memory &memory;   ///< of the timeline, without the draft
    const Timeline &timeline;
    const Lexicon &lexicon;
    /// What of the draft went to others, the largest share first.
    std::span<const Likeness> likenesses = {}; // NOLINT(readability-redundant-member-init): GCC wants it for aggregates
};

/// One kind of finding. Stateless and thread-safe; cost in proportion to the draft, not to the history.
class Rule
{
public:
    virtual ~Rule() = default;
    [[nodiscard]] virtual QString id() const = 0; ///< "history.promise-broken"; unique in the registry
    virtual void review(const ReviewInput &input, QList<Finding> &findings) const = 0;
};

using Rules = std::vector<std::unique_ptr<const Rule>>;

} // namespace kept
