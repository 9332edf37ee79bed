// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <span>

namespace kept {

enum class Thoroughness;

/// One way in which a rule finds something, and how often it was right on the labelled cases.
struct SignalRow
{
    QLatin1StringView signal; ///< Finding::ruleId: the rule's id, "/", the way
    double confidence;        ///< 0 to 1
};

/// All ways, by rule. `packaging/dev score --signals` measures them; docs/REVIEW-SCORES.md has the last figures.
[[nodiscard]] std::span<const SignalRow> signalRows();
[[nodiscard]] double confidenceOf(QLatin1StringView signal);

/// Findings below this stay unsaid; docs/REVIEW-SCORES.md has precision and recall at each.
[[nodiscard]] double leastConfidence(Thoroughness thoroughness);

} // namespace kept
