// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/durations.h"

#include "text/numbers.h"

namespace kept {

namespace {

struct UnitAt
{
    TimeUnit unit;
    size_t last = 0;
};

/// "days", "working days", "calendar months", "hours'" and the short forms that touch a figure.
std::optional<UnitAt> readUnit(const Scan &scan, size_t i)
{
    size_t at = i;
    const bool working =
        isOneOf(scan.lower(at), {u"working", u"business", u"bank", u"work", u"week"}) && scan.lemma(at + 1) == u"day";
    const bool other = isOneOf(scan.lower(at), {u"calendar", u"full", u"whole", u"more", u"further", u"consecutive"});
    if (working || (other && timeUnitOf(scan.lemma(at + 1))))
        ++at;
    std::optional<TimeUnit> unit = timeUnitOf(scan.lemma(at));
    if (!unit && (scan.isNumber(at - 1) && at > 0)) {
        const QStringView letters = scan.lower(at);
        if (letters == u"h")
            unit = TimeUnit{Duration::Unit::Hour, 1};
        else if (letters == u"d" && scan.touches(at))
            unit = TimeUnit{Duration::Unit::Day, 1};
        else if (letters == u"mo")
            unit = TimeUnit{Duration::Unit::Month, 1};
    }
    if (!unit)
        return std::nullopt;
    if (working)
        unit->unit = Duration::Unit::WorkingDay;
    return UnitAt{*unit, at + 1};
}

/// Words before "a week" that make it a length of time and no rate.
bool speaksOfTime(const Scan &scan, size_t i)
{
    if (i == 0)
        return false;
    if (isOneOf(scan.lower(i - 1),
                {u"for", u"in", u"within", u"after", u"over", u"about", u"almost", u"nearly", u"than", u"only", u"just",
                 u"another", u"within", u"around", u"every", u"last", u"of"}))
        return true;
    return isOneOf(scan.lemma(i - 1), {u"take", u"wait", u"last", u"need", u"spend", u"lose", u"be", u"give"});
}

bool speaksOfTimeBehind(const Scan &scan, size_t last)
{
    return isOneOf(scan.lower(last), {u"ago", u"later", u"early", u"late", u"before", u"after", u"from"});
}

Found<Duration> durationOf(double least, double most, TimeUnit unit, size_t first, size_t last)
{
    return {{least * unit.count, most * unit.count, unit.unit}, first, last};
}

/// "an hour", "a fortnight", "a couple of weeks", "half an hour", "an hour and a half".
std::optional<Found<Duration>> readWithArticle(const Scan &scan, size_t i)
{
    const bool half = scan.lower(i) == u"half" && (scan.lower(i + 1) == u"a" || scan.lower(i + 1) == u"an");
    if (!half && scan.lower(i) != u"a" && scan.lower(i) != u"an")
        return std::nullopt;
    const auto unit = readUnit(scan, half ? i + 2 : i + 1);
    if (!unit)
        return std::nullopt;
    if (half) {
        if (unit->unit.unit == Duration::Unit::Hour)
            return durationOf(30, 30, {Duration::Unit::Minute, 1}, i, unit->last);
        return durationOf(0.5, 0.5, unit->unit, i, unit->last);
    }
    size_t last = unit->last;
    double count = 1;
    if (scan.lower(last) == u"and" && scan.lower(last + 1) == u"a" && scan.lower(last + 2) == u"half") {
        count = 1.5;
        last += 3;
    } else if (!speaksOfTime(scan, i) && !speaksOfTimeBehind(scan, last) && unit->unit.count == 1) {
        return std::nullopt;
    }
    return durationOf(count, count, unit->unit, i, last);
}

} // namespace

std::optional<TimeUnit> timeUnitOf(QStringView lemma)
{
    using Unit = Duration::Unit;
    if (lemma == u"minute")
        return TimeUnit{Unit::Minute, 1};
    if (lemma == u"hour")
        return TimeUnit{Unit::Hour, 1};
    if (lemma == u"day" || lemma == u"night")
        return TimeUnit{Unit::Day, 1};
    if (lemma == u"weekday" || lemma == u"workday")
        return TimeUnit{Unit::WorkingDay, 1};
    if (lemma == u"week")
        return TimeUnit{Unit::Week, 1};
    if (lemma == u"fortnight")
        return TimeUnit{Unit::Week, 2};
    if (lemma == u"month")
        return TimeUnit{Unit::Month, 1};
    if (lemma == u"year")
        return TimeUnit{Unit::Year, 1};
    return lemma == u"decade" ? std::optional(TimeUnit{Unit::Year, 10}) : std::nullopt;
}

std::optional<Found<Duration>> readDuration(const Scan &scan, size_t i)
{
    if (auto found = readWithArticle(scan, i))
        return found;
    const auto figure = readRange(scan, i, true);
    if (!figure || scan.written(i).contains(u':') || scan.written(i).contains(u'/'))
        return std::nullopt;
    size_t at = figure->last;
    if (scan.isDash(at) && scan.touches(at) && scan.touches(at + 1))
        ++at; // "a 5-day wait"
    const auto unit = readUnit(scan, at);
    if (!unit)
        return std::nullopt;
    double least = figure->value.least;
    double most = figure->value.most;
    size_t last = unit->last;
    if (scan.lower(last) == u"and" && scan.lower(last + 1) == u"a" && scan.lower(last + 2) == u"half") {
        least += 0.5;
        most += 0.5;
        last += 3;
    }
    return durationOf(least, most, unit->unit, i, last);
}

} // namespace kept
