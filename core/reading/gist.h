// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/clauseview.h"

namespace kept {

/// What the clauses of one sentence speak of together.
[[nodiscard]] Gist gistOf(const std::vector<ClauseView> &clauses);

} // namespace kept
