// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/moment.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace kept {

Result<Moment> Moment::fromIso(QStringView text)
{
    const QDateTime when = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!when.isValid())
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Moment", "“%1” is not a date and time.").arg(text));
    if (when.timeSpec() == Qt::LocalTime)
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Moment", "“%1” lacks its offset from UTC.").arg(text));
    return fromDateTime(when);
}

Moment Moment::fromDateTime(const QDateTime &when)
{
    return {when.toMSecsSinceEpoch(), when.offsetFromUtc()};
}

Moment Moment::fromLocal(QDate date, QTime time, int offset)
{
    return fromDateTime(QDateTime(date, time, QTimeZone::fromSecondsAheadOfUtc(offset)));
}

QDateTime Moment::toDateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(msecs, QTimeZone::fromSecondsAheadOfUtc(offset));
}

QString Moment::toIso() const
{
    return toDateTime().toString(msecs % 1000 ? Qt::ISODateWithMs : Qt::ISODate);
}

QDate Moment::date() const
{
    return toDateTime().date();
}

QTime Moment::time() const
{
    return toDateTime().time();
}

} // namespace kept
