// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/history/rowtalk.h"

namespace kept {

/// Values that a sentence names one after another, none in a column that is taken: what it says of one row.
using RowGroup = std::vector<RowMention>;

/// What the draft says of rows as so, in order of place. A thing that no row has and nobody spoke of is in it as a
/// value without rows.
[[nodiscard]] std::vector<RowGroup> groupsOf(const ReviewInput &input, const RowTalk &talk);

} // namespace kept
