// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

namespace kept {

/// What the draft leans on an earlier contact for: what stands behind "you told us that", the clause that "as agreed"
/// opens or closes, the thing in "the lamp you chose". Empty where the sentence doesn't say.
[[nodiscard]] Span leantOn(const ReviewInput &input, const Statement &reference);

} // namespace kept
