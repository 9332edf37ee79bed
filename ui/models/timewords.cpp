// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace kept {
namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 week = 7 * day;

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("TimeWords", text, nullptr, count);
}

/// Month and day without the year, in the locale's order and words.
QString monthDay(QDate date)
{
    //: Day and month inside a line, as QLocale formats them: 8 May
    return QLocale().toString(date, words(QT_TRANSLATE_NOOP("TimeWords", "d MMM")));
}

QString withYear(QDate date)
{
    //: Day, month and year inside a line, as QLocale formats them: 8 May 2024
    return QLocale().toString(date, words(QT_TRANSLATE_NOOP("TimeWords", "d MMM yyyy")));
}

} // namespace

QString shortDuration(qint64 msecs)
{
    if (msecs < minute)
        return words(QT_TRANSLATE_NOOP("TimeWords", "now"));
    if (msecs < hour)
        return words(QT_TRANSLATE_NOOP("TimeWords", "%1 min")).arg(msecs / minute);
    if (msecs < day)
        return words(QT_TRANSLATE_NOOP("TimeWords", "%1 h")).arg(msecs / hour);
    if (msecs < 3 * week)
        return words(QT_TRANSLATE_NOOP("TimeWords", "%1 d")).arg(msecs / day);
    return words(QT_TRANSLATE_NOOP("TimeWords", "%1 wk")).arg(msecs / week);
}

QString longDuration(qint64 msecs)
{
    if (msecs < hour)
        return words(QT_TRANSLATE_N_NOOP("TimeWords", "%n minute(s)"), static_cast<int>(msecs / minute));
    if (msecs < day)
        return words(QT_TRANSLATE_N_NOOP("TimeWords", "%n hour(s)"), static_cast<int>(msecs / hour));
    return words(QT_TRANSLATE_N_NOOP("TimeWords", "%n day(s)"), static_cast<int>(msecs / day));
}

QString dayHeading(QDate day, QDate today)
{
    if (day == today)
        return words(QT_TRANSLATE_NOOP("TimeWords", "Today"));
    if (day == today.addDays(-1))
        return words(QT_TRANSLATE_NOOP("TimeWords", "Yesterday"));
    if (day.year() == today.year()) {
        //: Weekday, day and month over the events of a day, as QLocale formats them: Monday 4 May
        return QLocale().toString(day, words(QT_TRANSLATE_NOOP("TimeWords", "dddd d MMMM")));
    }
    //: Weekday, day, month and year over the events of a day, as QLocale formats them: Monday 4 May 2024
    return QLocale().toString(day, words(QT_TRANSLATE_NOOP("TimeWords", "dddd d MMMM yyyy")));
}

QString shortDay(QDate day, QDate today)
{
    if (day == today)
        return words(QT_TRANSLATE_NOOP("TimeWords", "today"));
    return day.year() == today.year() ? monthDay(day) : withYear(day);
}

QString clockTime(Moment at)
{
    const QLocale locale;
    if (locale.language() == QLocale::C)
        return locale.toString(at.time(), QStringLiteral("HH:mm")); // its short format has seconds
    return locale.toString(at.time(), QLocale::ShortFormat);
}

} // namespace kept
