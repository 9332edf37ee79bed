// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/scan.h"

namespace kept {

/// "4 May", "May 4th, 2026", "04/05", "14.02.", "6-8 March", "Monday the 18th", "the 13th", "in July", "2023".
[[nodiscard]] std::optional<Found<When>> readCalendarDate(const Scan &scan, size_t i);

/// A day and month at i, whose year or order a weekday before it may settle.
[[nodiscard]] std::optional<Found<When>> readDayAndMonth(const Scan &scan, size_t i, std::optional<int> weekday);

/// The number of a day that stands alone, as "13th" in "Friday the 13th".
[[nodiscard]] std::optional<Found<When>> readDayOfMonth(const Scan &scan, size_t i, std::optional<int> weekday);

/// "today", "the day after tomorrow", "next Fri", "by the weekend", "end of the month", "week 17", "early next week",
/// "in three days", "a fortnight ago", "Q3", "last summer".
[[nodiscard]] std::optional<Found<When>> readRelativeDate(const Scan &scan, size_t i);

/// Any date, with the words that bound it ("by", "since", "from ... to") and the time of day next to it; or a time
/// of day alone.
[[nodiscard]] std::optional<Found<When>> readWhen(const Scan &scan, size_t i);

/// One day, or the days from one to another.
[[nodiscard]] When daysOf(QDate from, QDate to);

} // namespace kept
