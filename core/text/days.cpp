// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/calendar.h"
#include "text/dates.h"
#include "text/numbers.h"

namespace kept {

namespace {

Found<When> foundDay(QDate day, size_t first, size_t last) { return {daysOf(day, day), first, last}; }

/// "2026", or "'26" where an apostrophe stands before two digits.
std::optional<Found<int>> readYear(const Scan &scan, size_t i)
{
    size_t at = i;
    if (scan.written(at) == u",")
        ++at;
    if (scan.isDigits(at, 4, 4)) {
        const int year = scan.written(at).toInt();
        if (year >= 1900 && year <= 2100)
            return Found<int>{year, i, at + 1};
    }
    const QStringView sign = scan.written(at);
    if ((sign == u"'" || sign == u"\u2019") && scan.touches(at + 1) && scan.isDigits(at + 1, 2, 2))
        return Found<int>{2000 + scan.written(at + 1).toInt(), i, at + 2};
    return std::nullopt;
}

/// The month at i, where the word cannot be a verb or a planet: "may" and "march" need a capital or a number beside.
std::optional<int> monthAt(const Scan &scan, size_t i, bool besideNumber)
{
    const auto month = monthNamed(scan.lower(i));
    if (!month || besideNumber)
        return month;
    if (!scan.isCapital(i))
        return std::nullopt;
    const bool verb = isOneOf(scan.lower(i), {u"may", u"march", u"mar", u"mars", u"dec", u"jan", u"mai", u"sep"});
    return verb && (scan.startsSentence(i) || i == 0) ? std::nullopt : month;
}

/// "4", "4th", "4." as a day's number.
std::optional<Found<int>> readDayNumber(const Scan &scan, size_t i)
{
    std::optional<int> day;
    if (scan.isDigits(i, 1, 2))
        day = scan.written(i).toInt();
    else if (scan.isNumber(i) || scan.isKind(i, TokenKind::Word))
        day = ordinalOf(scan.lower(i));
    if (!day || *day < 1 || *day > 31)
        return std::nullopt;
    size_t last = i + 1;
    if (scan.written(last) == u"." && scan.touches(last) && monthNamed(scan.lower(last + 1)))
        ++last;
    return Found<int>{*day, i, last};
}

QDate resolve(const Scan &scan, size_t i, int month, int day, std::optional<int> year, std::optional<int> weekday)
{
    return year ? QDate(*year, month, day) : inNearestYear(month, day, scan.today(), scan.side(i), weekday);
}

/// "4 May 2026", "6-8 March", "6th to 8th of March"
std::optional<Found<When>> readDayFirst(const Scan &scan, size_t i, std::optional<int> weekday)
{
    const auto first = readDayNumber(scan, i);
    if (!first)
        return std::nullopt;
    size_t at = first->last;
    std::optional<Found<int>> second;
    if (scan.isDash(at) || scan.lower(at) == u"to" || scan.lower(at) == u"and" || scan.lower(at) == u"/") {
        second = readDayNumber(scan, at + 1);
        if (second)
            at = second->last;
    }
    if (scan.lower(at) == u"of")
        ++at;
    const auto month = monthAt(scan, at, true);
    if (!month)
        return std::nullopt;
    ++at;
    if (scan.written(at) == u"." && scan.touches(at) && readYear(scan, at + 1))
        ++at;
    const auto year = readYear(scan, at);
    const std::optional<int> named = year ? std::optional(year->value) : std::nullopt;
    const size_t last = year ? year->last : at;
    const QDate from = resolve(scan, i, *month, first->value, named, weekday);
    if (!from.isValid())
        return std::nullopt;
    if (!second)
        return foundDay(from, i, last);
    const QDate to(from.year(), *month, second->value);
    return to >= from ? std::optional(Found<When>{daysOf(from, to), i, last}) : std::nullopt;
}

/// "May 4th, 2026", "March 6-8"
std::optional<Found<When>> readMonthFirst(const Scan &scan, size_t i, std::optional<int> weekday)
{
    if (!monthAt(scan, i, false) && !(monthNamed(scan.lower(i)) && scan.isNumber(i + 1)))
        return std::nullopt;
    size_t at = i + 1;
    if (scan.lower(at) == u"the")
        ++at;
    const auto first = readDayNumber(scan, at);
    if (!first || scan.isPlural(first->last) || scan.written(first->last) == u"%" || scan.written(first->last) == u":")
        return std::nullopt;
    at = first->last;
    std::optional<Found<int>> second;
    if (scan.isDash(at) || scan.lower(at) == u"to") {
        second = readDayNumber(scan, at + 1);
        if (second && !monthNamed(scan.lower(second->last)))
            at = second->last;
        else
            second.reset();
    }
    const auto year = readYear(scan, at);
    const std::optional<int> named = year ? std::optional(year->value) : std::nullopt;
    const int month = *monthNamed(scan.lower(i));
    const QDate from = resolve(scan, i, month, first->value, named, weekday);
    const QDate to = second ? QDate(from.year(), month, second->value) : from;
    if (!from.isValid() || to < from)
        return std::nullopt;
    return Found<When>{daysOf(from, to), i, year ? year->last : at};
}

struct NumericDate
{
    int day = 0;
    int month = 0;
    std::optional<int> year;
};

/// Whether a date with this day and month can be, in some year.
bool isPossible(int day, int month) { return QDate(2024, month, day).isValid(); }

std::optional<int> fullYear(QStringView digits)
{
    if (digits.isEmpty())
        return std::nullopt;
    const int year = digits.toInt();
    return digits.size() != 2 ? year : year <= 40 ? 2000 + year : 1900 + year;
}

/// The parts of "2026-05-04", "14.02.2026", "04/05/26", "3/3" in their order.
QVarLengthArray<QStringView, 4> partsOf(QStringView written, QChar separator)
{
    QVarLengthArray<QStringView, 4> parts;
    for (const QStringView part : written.tokenize(separator)) {
        if (parts.size() == 4 || part.size() > 4
            || !std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return {};
        parts.append(part);
    }
    return parts;
}

/// Which of two small numbers is the day: the one that cannot be a month, the weekday's, else the writer's habit.
std::optional<NumericDate> orderOf(const Scan &scan, int a, int b, std::optional<int> year, std::optional<int> weekday)
{
    const bool dayFirst = isPossible(a, b);
    const bool monthFirst = isPossible(b, a);
    if (!dayFirst && !monthFirst)
        return std::nullopt;
    bool useDayFirst = dayFirst;
    if (dayFirst && monthFirst && a != b) {
        const QDate asDay = year ? QDate(*year, b, a) : inNearestYear(b, a, scan.today(), Side::Either, weekday);
        const QDate asMonth = year ? QDate(*year, a, b) : inNearestYear(a, b, scan.today(), Side::Either, weekday);
        const bool dayFits = weekday && asDay.dayOfWeek() == *weekday;
        const bool monthFits = weekday && asMonth.dayOfWeek() == *weekday;
        if (dayFits != monthFits)
            useDayFirst = dayFits;
        else if (scan.context().order == DayMonthOrder::Unknown)
            return std::nullopt;
        else
            useDayFirst = scan.context().order == DayMonthOrder::DayFirst;
    }
    return useDayFirst ? NumericDate{a, b, year} : NumericDate{b, a, year};
}

/// "3/8" of a tank and "6/6" boxes are no dates: two bare numbers need a hint.
bool isFraction(const Scan &scan, size_t i, int a, int b)
{
    const QStringView before = i > 0 ? scan.lemma(i - 1) : QStringView();
    if (a == 24 && b == 7)
        return true;
    if (isOneOf(before, {u"fuel", u"tank", u"score", u"rating", u"rate", u"part", u"size"}))
        return true;
    if (a != b && !(a == 1 && (b == 2 || b == 3 || b == 4)))
        return false;
    return !isOneOf(before,
                    {u"on", u"by", u"from", u"since", u"until", u"before", u"after", u"for", u"of", u"scan", u"till"})
        && !weekdayNamed(i > 0 ? scan.lower(i - 1) : QStringView()) && !scan.written(i + 1).contains(u':');
}

std::optional<NumericDate> numericDate(const Scan &scan, size_t i, std::optional<int> weekday)
{
    const QStringView written = scan.written(i);
    if (const auto parts = partsOf(written, u'-'); parts.size() == 3) {
        if (parts[0].size() == 4)
            return NumericDate{parts[2].toInt(), parts[1].toInt(), parts[0].toInt()};
        return orderOf(scan, parts[0].toInt(), parts[1].toInt(), fullYear(parts[2]), weekday);
    }
    if (const auto parts = partsOf(written, u'.'); parts.size() == 3 || parts.size() == 2) {
        if (parts[0].size() == 4 && parts.size() == 3)
            return NumericDate{parts[2].toInt(), parts[1].toInt(), parts[0].toInt()};
        // "06.12." with its second stop, and "14.02.2026"; "7.15" is a price or a time
        const bool stop =
            parts.size() == 2 && scan.written(i + 1) == u"." && scan.touches(i + 1) && parts[1].size() == 2;
        const bool inside = !scan.startsSentence(i + 2) && i + 2 < scan.size();
        const QStringView before = i > 0 ? scan.lower(i - 1) : QStringView();
        const bool led = isOneOf(before, {u"on", u"by", u"until", u"till", u"from", u"since", u"before", u"after"});
        const bool on = before == u"on"; // "on 7.02", where "at 7.02" is a time
        const bool twoStops = stop && (inside || (led && parts[1].startsWith(u'0')));
        const bool weekdayBefore = parts.size() == 2 && (weekday || on) && parts[1].size() == 2 && parts[0].size() <= 2
            && parts[1].toInt() <= 12;
        if (parts[0].size() <= 2 && parts[1].size() <= 2 && (parts.size() == 3 || twoStops || weekdayBefore))
            return NumericDate{parts[0].toInt(), parts[1].toInt(),
                               parts.size() == 3 ? fullYear(parts[2]) : std::nullopt};
        return std::nullopt;
    }
    const auto parts = partsOf(written, u'/');
    if (parts.size() == 3)
        return orderOf(scan, parts[0].toInt(), parts[1].toInt(), fullYear(parts[2]), weekday);
    if (parts.size() == 2 && parts[1].size() <= 2 && !isFraction(scan, i, parts[0].toInt(), parts[1].toInt()))
        return orderOf(scan, parts[0].toInt(), parts[1].toInt(), std::nullopt, weekday);
    return std::nullopt;
}

std::optional<Found<When>> readNumericDate(const Scan &scan, size_t i, std::optional<int> weekday)
{
    if (!scan.isNumber(i))
        return std::nullopt;
    const QStringView written = scan.written(i);
    if (const auto parts = partsOf(written, u'/'); parts.size() == 2 && parts[1].size() == 4) {
        const QDate first(parts[1].toInt(), parts[0].toInt(), 1); // "10/2026"
        return first.isValid() ? std::optional(Found<When>{daysOf(first, first.addMonths(1).addDays(-1)), i, i + 1})
                               : std::nullopt;
    }
    const auto date = numericDate(scan, i, weekday);
    if (!date)
        return std::nullopt;
    const QDate day = resolve(scan, i, date->month, date->day, date->year, weekday);
    if (!day.isValid())
        return std::nullopt;
    const bool stop = written.count(u'.') == 1 && scan.written(i + 1) == u"." && scan.touches(i + 1);
    return foundDay(day, i, stop && !date->year ? i + 2 : i + 1);
}

bool isPrepositionOfMonths(QStringView lower)
{
    return isOneOf(lower, {u"in",    u"of",     u"since", u"until",  u"till",  u"til",  u"by",
                           u"from",  u"during", u"for",   u"before", u"after", u"to",   u"through",
                           u"early", u"late",   u"mid",   u"end",    u"next",  u"last", u"this"});
}

/// "in July", "May 2026", "the September bill"
std::optional<Found<When>> readMonth(const Scan &scan, size_t i)
{
    const auto month = monthNamed(scan.lower(i));
    if (!month)
        return std::nullopt;
    const auto year = readYear(scan, i + 1);
    const bool led = i > 0 && isPrepositionOfMonths(scan.lower(i - 1));
    if (!year && !monthAt(scan, i, led && scan.isCapital(i)))
        return std::nullopt;
    if (!year && !led
        && isOneOf(scan.lower(i),
                   {u"may", u"march", u"mar", u"mars", u"dec", u"jan", u"mai", u"sep", u"april", u"june", u"august"})
        && scan.is(i + 1, WordClass::ProperNoun))
        return std::nullopt; // a person's name
    if (!year && !led && isOneOf(scan.lower(i), {u"may", u"mar", u"mars", u"jan", u"mai"}))
        return std::nullopt;
    QDate first =
        year ? QDate(year->value, *month, 1) : inNearestYear(*month, 1, scan.today(), scan.side(i), std::nullopt);
    return Found<When>{daysOf(first, first.addMonths(1).addDays(-1)), i, year ? year->last : i + 1};
}

/// "in 2023", "since '19"
std::optional<Found<When>> readYearAlone(const Scan &scan, size_t i)
{
    if (i == 0
        || !isOneOf(
            scan.lower(i - 1),
            {u"in", u"since", u"of", u"from", u"until", u"by", u"during", u"before", u"after", u"last", u"back"}))
        return std::nullopt;
    const auto year = readYear(scan, i);
    if (!year || scan.isPlural(year->last) || scan.written(i) == u"," || scan.is(year->last, WordClass::Noun))
        return std::nullopt;
    return Found<When>{daysOf(QDate(year->value, 1, 1), QDate(year->value, 12, 31)), i, year->last};
}

} // namespace

When daysOf(QDate from, QDate to)
{
    When when;
    when.from = from;
    when.to = to;
    return when;
}

std::optional<Found<When>> readDayAndMonth(const Scan &scan, size_t i, std::optional<int> weekday)
{
    if (auto found = readDayFirst(scan, i, weekday))
        return found;
    if (auto found = readMonthFirst(scan, i, weekday))
        return found;
    return readNumericDate(scan, i, weekday);
}

std::optional<Found<When>> readDayOfMonth(const Scan &scan, size_t i, std::optional<int> weekday)
{
    const bool bare = weekday && scan.isDigits(i, 1, 2) && !scan.isPlural(i + 1);
    const auto day = bare ? std::optional(scan.written(i).toInt()) : ordinalOf(scan.lower(i));
    if (!day || *day < 1 || *day > 31)
        return std::nullopt;
    QDate date = inNearestMonth(*day, scan.today(), scan.side(i), weekday);
    if (weekday && date.isValid() && date.dayOfWeek() != *weekday)
        date = inNearestMonth(*day, scan.today(), Side::Either, weekday);
    // "Monday 10" can be an hour as well: the number has to be that of a Monday close by.
    if (!date.isValid() || (bare && (date.dayOfWeek() != *weekday || std::abs(scan.today().daysTo(date)) > 100)))
        return std::nullopt;
    return foundDay(date, i, i + 1);
}

std::optional<Found<When>> readCalendarDate(const Scan &scan, size_t i)
{
    if (auto found = readDayAndMonth(scan, i, std::nullopt))
        return found;
    // "the 13th", "on the first": not "the third repair"
    const bool article = i > 0 && scan.lower(i - 1) == u"the";
    const bool digits = scan.isNumber(i);
    const bool led =
        i > 0 && isOneOf(scan.lower(i - 1), {u"on", u"by", u"from", u"until", u"til", u"since", u"before", u"after"});
    const bool noun = scan.is(i + 1, WordClass::Noun) || scan.is(i + 1, WordClass::Adjective)
        || scan.is(i + 1, WordClass::ProperNoun) || scan.is(i + 1, WordClass::Numeral);
    if ((article || led) && digits && !noun) {
        if (auto found = readDayOfMonth(scan, i, std::nullopt))
            return found;
    }
    if (auto found = readMonth(scan, i))
        return found;
    return readYearAlone(scan, i);
}

} // namespace kept
