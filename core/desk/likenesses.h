// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "review/wording/likeness.h"

namespace kept {

/// How much of a draft was sent to other customers before, the largest share first; what went to the same customers
/// as a larger share is left out. None for a note and for a draft of few words. Cost: the draft, not the desk.
[[nodiscard]] Result<std::vector<Likeness>> likenessesOf(const Desk &desk, const Draft &draft);

} // namespace kept
