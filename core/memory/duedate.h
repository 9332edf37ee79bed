// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "reading/statement.h"

namespace kept {

/// When a promise falls due: the end of the time that it names, on the clock of who promised. "By Friday" is Friday's
/// midnight, "Friday before 5" is 17:00, "today" the same day's end; a bare span of months ends with its last day.
/// Empty when the statement names no time.
[[nodiscard]] std::optional<Moment> dueOf(const Statement &promise, Moment said);

} // namespace kept
