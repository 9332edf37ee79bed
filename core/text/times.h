// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/scan.h"

namespace kept {

/// A time of day or a range of hours.
struct ClockTime
{
    std::optional<QTime> start;
    std::optional<QTime> end;
    bool deadline = false;
    bool approximate = false;
};

/// "08:20", "8h20", "5pm", "half past nine", "noon", "at 9", "before 5", "between 7 and 11", "9 to 5". Bare hours count
/// only behind a word of time, or where `besideDate` says that a date stands next to them.
[[nodiscard]] std::optional<Found<ClockTime>> readClock(const Scan &scan, size_t i, bool besideDate);

/// "morning", "afternoon", "evening", "night" as hours.
[[nodiscard]] std::optional<ClockTime> dayPartOf(QStringView lower);

} // namespace kept
