// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kept {

enum class Thoroughness;

/// Findings below this stay unsaid. Quiet says what was right nine times of ten on the labelled cases, balanced
/// about five of six, thorough every second; docs/REVIEW-SCORES.md has the curve.
[[nodiscard]] double leastConfidence(Thoroughness thoroughness);

} // namespace kept
