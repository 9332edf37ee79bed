// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/mentions.h"

namespace kept {

/// 1 to 12 for a month's name or its short form in lower case, in the languages that customers mix.
[[nodiscard]] std::optional<int> monthNamed(QStringView lower);

/// A weekday's name in lower case.
struct WeekdayName
{
    int day = 0;            ///< 1 = Monday
    bool plural = false;    ///< "Mondays"
    bool shortened = false; ///< "sat" and "sun" are also words of their own
};
[[nodiscard]] std::optional<WeekdayName> weekdayNamed(QStringView lower);

/// Which side of today is meant, if that is known.
enum class Side {
    Either,
    Back,
    Ahead,    ///< told of what is or will be; what lies clearly nearer behind can still be meant
    Deadline, ///< not over yet
};

/// The day in the year that is nearest to today; a clause that looks back or ahead moves it by a year where the
/// nearest lies clearly on the wrong side. A weekday, where given, has to fit. Invalid for the 30th of February.
[[nodiscard]] QDate inNearestYear(int month, int day, QDate today, Side side, std::optional<int> weekday);

/// The nearest day of that number in a month on the side of today that is meant; a weekday, where given, has to fit.
[[nodiscard]] QDate inNearestMonth(int day, QDate today, Side side, std::optional<int> weekday);

/// The weekday before today or after it; today itself is neither.
[[nodiscard]] QDate weekdayNear(int weekday, QDate today, bool back);

[[nodiscard]] QDate mondayOf(QDate date);
[[nodiscard]] QDate addWorkingDays(QDate date, int days);
/// Some time from `date`, backwards for negative counts; halves of months and years are rounded to days.
[[nodiscard]] QDate addDuration(QDate date, double count, Duration::Unit unit);
/// The Monday of an ISO week in the year nearest to today.
[[nodiscard]] QDate mondayOfWeek(int week, QDate today);

} // namespace kept
