// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"

namespace kept {

/// To how many other customers how much of a draft went before.
struct Likeness
{
    double share = 0;  ///< of the draft's words, at least; 0 to 1
    int customers = 0; ///< others than the draft's, who were sent that much of it in one message; at least so many
    Moment since;      ///< when the first of those messages went

    bool operator==(const Likeness &) const = default;
};

/// Drafts of fewer words are courtesies, which are everybody's.
inline constexpr int leastDraftWords = 25;

/// The shares by which likenesses are told, the largest first.
inline constexpr double nearlyAll = 0.95;
inline constexpr double nineTenths = 0.9;
inline constexpr double leastLikeness = 0.8;

} // namespace kept
