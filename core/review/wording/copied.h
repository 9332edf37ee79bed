// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

namespace kept {

/// Says that nearly all of a draft was sent to others before, by the likenesses that the review was handed.
[[nodiscard]] std::unique_ptr<const Rule> copiedRule();

} // namespace kept
