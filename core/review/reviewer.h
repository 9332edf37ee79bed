// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

#include <functional>

namespace kept {

/// How much a desk wants to hear: the confidence below which a finding stays unsaid.
enum class Thoroughness { Quiet, Balanced, Thorough };

/// Runs every rule over a draft and puts the findings in order: pure, repeatable, without a network.
class Reviewer
{
public:
    /// `rules` as the registry made them; `reader` reads the draft.
    Reviewer(std::shared_ptr<const Reader> reader, Rules rules, Thoroughness thoroughness = Thoroughness::Balanced);
    /// Says everything that is at least this sure: for measuring.
    Reviewer(std::shared_ptr<const Reader> reader, Rules rules, double leastConfidence);
    ~Reviewer();

    /// Findings in order of place, whole-reply ones last, overlapping repeats merged.
    /// `cancelled` is asked between rules; a cancelled review returns nothing. `likenesses`: what the desk knows of
    /// replies to others that the draft is like.
    [[nodiscard]] QList<Finding> review(const Draft &draft, const Timeline &timeline, const Memory &memory,
                                        const std::function<bool()> &cancelled = {},
                                        std::span<const Likeness> likenesses = {}) const;

private:
    std::shared_ptr<const Reader> m_reader;
    Rules m_rules;
    double m_least;
};

/// Every rule that comes with Kept; two rules of one id are refused at start-up by an assertion and a test.
[[nodiscard]] Rules historyRules();
[[nodiscard]] Rules careRules();

} // namespace kept
