// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/calendar.h"

#include "text/literal.h"

#include <cmath>
#include <iterator>

namespace kept {

namespace {

// A clause's tense decides against the nearest year only when that lies this far on the other side.
constexpr qint64 clearlyAway = 45;

struct MonthName
{
    Literal name;
    int month;
};

constexpr MonthName months[] = {
    {u"abril", 4},      {u"agosto", 8},       {u"ao\u00fbt", 8}, {u"apr", 4},        {u"april", 4},
    {u"aug", 8},        {u"august", 8},       {u"augusti", 8},   {u"avril", 4},      {u"dec", 12},
    {u"december", 12},  {u"dez", 12},         {u"dezember", 12}, {u"diciembre", 12}, {u"d\u00e9cembre", 12},
    {u"enero", 1},      {u"feb", 2},          {u"febrero", 2},   {u"februar", 2},    {u"februari", 2},
    {u"february", 2},   {u"f\u00e9vrier", 2}, {u"jan", 1},       {u"januar", 1},     {u"januari", 1},
    {u"january", 1},    {u"janvier", 1},      {u"juillet", 7},   {u"juin", 6},       {u"jul", 7},
    {u"juli", 7},       {u"julio", 7},        {u"july", 7},      {u"jun", 6},        {u"june", 6},
    {u"juni", 6},       {u"junio", 6},        {u"mai", 5},       {u"maj", 5},        {u"mar", 3},
    {u"march", 3},      {u"mars", 3},         {u"marzo", 3},     {u"may", 5},        {u"mayo", 5},
    {u"m\u00e4rz", 3},  {u"nov", 11},         {u"november", 11}, {u"novembre", 11},  {u"noviembre", 11},
    {u"oct", 10},       {u"october", 10},     {u"octobre", 10},  {u"octubre", 10},   {u"okt", 10},
    {u"oktober", 10},   {u"sep", 9},          {u"sept", 9},      {u"september", 9},  {u"septembre", 9},
    {u"septiembre", 9},
};
static_assert(std::ranges::is_sorted(months, {}, &MonthName::name));

struct DayName
{
    Literal name;
    int day;
    bool shortened;
};

constexpr DayName days[] = {
    {u"dienstag", 2, false}, {u"donnerstag", 4, false}, {u"freitag", 5, false},  {u"fri", 5, true},
    {u"friday", 5, false},   {u"mittwoch", 3, false},   {u"mon", 1, true},       {u"monday", 1, false},
    {u"montag", 1, false},   {u"samstag", 6, false},    {u"sat", 6, true},       {u"saturday", 6, false},
    {u"sonntag", 7, false},  {u"sun", 7, true},         {u"sunday", 7, false},   {u"thu", 4, true},
    {u"thur", 4, true},      {u"thurs", 4, true},       {u"thursday", 4, false}, {u"tue", 2, true},
    {u"tues", 2, true},      {u"tuesday", 2, false},    {u"wed", 3, true},       {u"wednesday", 3, false},
    {u"weds", 3, true},
};
static_assert(std::ranges::is_sorted(days, {}, &DayName::name));

/// Days that a wrong weekday weighs against a year: it settles the year of a far date, but near by "Sunday, 20 June"
/// is a slip of the pen that the review should see.
constexpr int wrongWeekday = 200;

bool fits(QDate date, std::optional<int> weekday)
{
    return date.isValid() && (!weekday || date.dayOfWeek() == *weekday);
}

} // namespace

std::optional<int> monthNamed(QStringView lower)
{
    const auto found = std::ranges::lower_bound(months, literalOf(lower), {}, &MonthName::name);
    return found != std::end(months) && found->name == literalOf(lower) ? std::optional(found->month) : std::nullopt;
}

std::optional<WeekdayName> weekdayNamed(QStringView lower)
{
    const auto find = [](QStringView name) -> const DayName * {
        const auto found = std::ranges::lower_bound(days, literalOf(name), {}, &DayName::name);
        return found != std::end(days) && found->name == literalOf(name) ? found : nullptr;
    };
    if (const DayName *name = find(lower))
        return WeekdayName{name->day, false, name->shortened};
    if (lower.endsWith(u's')) {
        if (const DayName *name = find(lower.chopped(1)); name && !name->shortened)
            return WeekdayName{name->day, true, false};
    }
    return std::nullopt;
}

QDate inNearestYear(int month, int day, QDate today, Side side, std::optional<int> weekday)
{
    QDate best;
    const auto distance = [&](QDate date) {
        const qint64 days = today.daysTo(date);
        const bool wrongSide = side == Side::Back ? days > clearlyAway : days < -clearlyAway;
        return std::abs(days)
            + (!wrongSide                   ? 0
                   : side == Side::Either   ? 30
                   : side == Side::Deadline ? 400
                                            : 100)
            + (fits(date, weekday) ? 0 : wrongWeekday);
    };
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || distance(date) < distance(best)))
            best = date;
    }
    return best;
}

QDate inNearestMonth(int day, QDate today, Side side, std::optional<int> weekday)
{
    const QDate first(today.year(), today.month(), 1);
    QDate best;
    const auto distance = [&](QDate date) {
        const int behind = side == Side::Either && date < today ? 8 : 0; // plans are named more often than what was
        return behind + std::abs(today.daysTo(date)) + (fits(date, weekday) ? 0 : 2000);
    };
    for (int step = -7; step <= 7; ++step) {
        const QDate month = first.addMonths(step);
        const QDate date(month.year(), month.month(), day);
        const bool wrongSide =
            (side == Side::Back && date > today) || (side != Side::Back && side != Side::Either && date < today);
        if (date.isValid() && !wrongSide && (!best.isValid() || distance(date) < distance(best)))
            best = date;
    }
    return best;
}

QDate weekdayNear(int weekday, QDate today, bool back)
{
    const int ahead = (weekday - today.dayOfWeek() + 6) % 7 + 1; // 1 to 7
    return today.addDays(back ? (ahead == 7 ? -7 : ahead - 7) : ahead);
}

QDate mondayOf(QDate date) { return date.addDays(1 - date.dayOfWeek()); }

QDate addWorkingDays(QDate date, int count)
{
    const int step = count < 0 ? -1 : 1;
    // Whole weeks first, so that the cost does not grow with the count.
    const int weeks = std::abs(count) / 5;
    int rest = std::abs(count) % 5;
    while (date.dayOfWeek() > 5 && weeks > 0)
        date = date.addDays(-step);
    date = date.addDays(qint64(weeks) * 7 * step);
    while (rest > 0) {
        date = date.addDays(step);
        if (date.dayOfWeek() <= 5)
            --rest;
    }
    return date;
}

QDate addDuration(QDate date, double count, Duration::Unit unit)
{
    const double limited = std::clamp(count, -40000.0, 40000.0);
    const auto whole = static_cast<int>(std::lround(limited));
    switch (unit) {
    case Duration::Unit::Minute:
    case Duration::Unit::Hour:
        return date;
    case Duration::Unit::Day:
        return date.addDays(whole);
    case Duration::Unit::WorkingDay:
        return addWorkingDays(date, whole);
    case Duration::Unit::Week:
        return date.addDays(std::lround(limited * 7));
    case Duration::Unit::Month:
        return date.addMonths(static_cast<int>(limited)).addDays(std::lround((limited - int(limited)) * 30));
    case Duration::Unit::Year:
        return date.addMonths(static_cast<int>(std::clamp(limited * 12, -40000.0, 40000.0)));
    }
    return date;
}

QDate mondayOfWeek(int week, QDate today)
{
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate monday = mondayOf(QDate(year, 1, 4)).addDays((week - 1) * 7);
        if (!best.isValid() || std::abs(today.daysTo(monday)) < std::abs(today.daysTo(best)))
            best = monday;
    }
    return best;
}

} // namespace kept
