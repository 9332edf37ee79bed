// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDate>
#include <QTime>

class QDateTime;

namespace kept {

/// An instant together with the offset of the clock that its writer looked at.
/// Two moments are ordered by instant; the offset only decides which calendar day and hour they show.
struct Moment
{
    qint64 msecs = 0;  ///< since 1970-01-01T00:00Z
    int offset = 0;    ///< seconds east of UTC

    /// ISO 8601 with an offset or "Z"; a time without one is refused.
    [[nodiscard]] static Result<Moment> fromIso(QStringView text);
    [[nodiscard]] static Moment fromDateTime(const QDateTime &when);
    /// The moment at which a clock of this offset shows that date and time.
    [[nodiscard]] static Moment fromLocal(QDate date, QTime time, int offset);

    [[nodiscard]] QString toIso() const;
    [[nodiscard]] QDateTime toDateTime() const; ///< with the writer's offset
    [[nodiscard]] QDate date() const;           ///< on the writer's clock
    [[nodiscard]] QTime time() const;           ///< on the writer's clock

    friend bool operator==(const Moment &a, const Moment &b) { return a.msecs == b.msecs; }
    friend auto operator<=>(const Moment &a, const Moment &b) { return a.msecs <=> b.msecs; }
};

} // namespace kept
