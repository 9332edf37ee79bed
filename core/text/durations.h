// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/scan.h"

namespace kept {

/// "10 working days", "a fortnight", "three to five minutes", "half an hour", "a 72-hour ban". A single unit with an
/// article counts only where the words around it speak of time passing: "for a week", not "5 euro a week".
[[nodiscard]] std::optional<Found<Duration>> readDuration(const Scan &scan, size_t i);

/// The unit that a word names: "days" is {Day, 1}, "fortnight" {Week, 2}.
struct TimeUnit
{
    Duration::Unit unit = Duration::Unit::Day;
    int count = 1;
};
[[nodiscard]] std::optional<TimeUnit> timeUnitOf(QStringView lemma);

} // namespace kept
