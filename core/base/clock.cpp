// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"

#include <QDateTime>

namespace kept {

Moment SystemClock::now() const
{
    return Moment::fromDateTime(QDateTime::currentDateTime());
}

} // namespace kept
