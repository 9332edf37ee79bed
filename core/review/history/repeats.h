// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/model.h"
#include "review/rule.h"

namespace kept {

/// A clause of the draft that asks the customer for something or to do something, beside what was said of that before:
/// that she sent it, that she has tried it, that we would do it.
struct Repeat
{
    Span passage;                        ///< the clause, in the draft
    const Remembered *earlier = nullptr; ///< never null; lives as long as the memory
    Features features;
};

/// At most one for a clause. Cost: a few index look-ups for each of the clause's topics and concepts.
[[nodiscard]] std::vector<Repeat> repeatsOf(const ReviewInput &input);

} // namespace kept
