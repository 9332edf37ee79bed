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

/// All ways, by rule. tests/score.py prints what they measure; docs/REVIEW-SCORES.md has the last figures.
[[nodiscard]] std::span<const SignalRow> signalRows();
[[nodiscard]] double confidenceOf(QLatin1StringView signal);

/// Findings below this stay unsaid. Quiet says what was right nine times of ten on the labelled cases, balanced
/// about five of six, thorough every second.
[[nodiscard]] double leastConfidence(Thoroughness thoroughness);

} // namespace kept
