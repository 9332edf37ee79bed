// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/workingdays.h"

namespace kept {

bool isWorkingDay(QDate day)
{
    return day.dayOfWeek() <= Qt::Friday;
}

QDate addWorkingDays(QDate day, int count)
{
    day = day.addDays(7 * (count / 5));
    for (int left = count % 5; left > 0;) {
        day = day.addDays(1);
        left -= isWorkingDay(day) ? 1 : 0;
    }
    while (count > 0 && !isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

} // namespace kept
