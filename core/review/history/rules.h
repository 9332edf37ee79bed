// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

namespace kept {

// One function a line of rules.def; each stands in the file of its kind's name.
#define KEPT_RULE(id, make) [[nodiscard]] std::unique_ptr<const Rule> make();
#include "review/history/rules.def"
#undef KEPT_RULE

} // namespace kept
