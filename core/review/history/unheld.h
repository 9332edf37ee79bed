// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/model.h"
#include "review/rule.h"

namespace kept {

/// A clause of the draft that tells the customer what she said, did, felt or has, of which the history may hold
/// nothing: "as you asked in your message of Monday", "your earlier claim for the cracked earbuds".
struct Unheld
{
    Span passage;                        ///< the clause, in the draft
    FindingKind kind;                    ///< NeverHappened, FeelingsMisread or WrongPerson
    QStringList foreign;                 ///< its words, as written, that the history never has; may be empty
    const Remembered *nearest = nullptr; ///< what the history says that is most like it; null where nothing is
    Features features;
};

/// At most one for a clause. Cost: a few index look-ups for each of the clause's topics and concepts.
[[nodiscard]] std::vector<Unheld> unheldOf(const ReviewInput &input);

} // namespace kept
