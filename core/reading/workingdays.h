// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace kept {

/// Monday to Friday; public holidays differ by place and are not known.
[[nodiscard]] bool isWorkingDay(QDate day);

/// The working day that comes `count` working days after `day`: 1 after a Friday is Monday. 0 gives `day` itself.
[[nodiscard]] QDate addWorkingDays(QDate day, int count);

} // namespace kept
