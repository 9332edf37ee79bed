// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/model.h"
#include "review/rule.h"

namespace kept {

/// A figure of the draft that the history doesn't know and can't be worked out from it, beside the one of the same sort
/// that stands there in its place: "€154, all in" where Ines had told him 145.
struct UnknownFigure
{
    Span passage;                     ///< the clause, in the draft
    Span words;                       ///< the figure, in the draft
    const Remembered *twin = nullptr; ///< never null; lives as long as the memory
    Span twinWords;                   ///< the twin's figure, in its source's text
    Features features;                ///< how alike the two clauses are, and of what kind the figures
};

/// Money, counts, measures, lengths of time, days, hours and codes. Cost: a few index look-ups a figure of the draft.
[[nodiscard]] std::vector<UnknownFigure> unknownFigures(const ReviewInput &input);

} // namespace kept
