// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/duedate.h"

namespace kept {

std::optional<Moment> dueOf(const Statement &promise, Moment said)
{
    if (!promise.when)
        return std::nullopt;
    const When &when = *promise.when;
    const std::optional<QDate> day = when.to ? when.to : when.from;
    if (!day && !when.start && !when.end)
        return std::nullopt;
    const QTime endOfDay(23, 59, 59);
    const QTime time = when.end ? *when.end : when.start.value_or(endOfDay);
    return Moment::fromLocal(day.value_or(said.date()), time, said.offset);
}

} // namespace kept
