// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"

#include <QString>

namespace kept {

/// A length of time as short as a clock in a list: "now", "9 min", "2 h", "3 d", "5 wk". Rounded down.
[[nodiscard]] QString shortDuration(qint64 msecs);

/// The same in a sentence: "9 minutes", "2 hours", "3 days".
[[nodiscard]] QString longDuration(qint64 msecs);

/// A day as a heading: "Today", "Yesterday", "Monday 4 May", and with its year where that is another one.
[[nodiscard]] QString dayHeading(QDate day, QDate today);

/// A day inside a line: "today", "8 May", "8 May 2024".
[[nodiscard]] QString shortDay(QDate day, QDate today);

/// Hour and minute on the writer's clock, as the locale writes them.
[[nodiscard]] QString clockTime(Moment at);

} // namespace kept
