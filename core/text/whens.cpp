// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dates.h"
#include "text/numbers.h"
#include "text/times.h"

namespace kept {

namespace {

enum class Bound { None, By, Before, Since, After };

/// "by", "until", "no later than", "before", "since", "from", "after": how a date is bounded, and the words it takes.
struct Lead
{
    Bound bound = Bound::None;
    size_t last = 0;
};

Lead leadOf(const Scan &scan, size_t i)
{
    const QStringView word = scan.lower(i);
    if (isOneOf(word, {u"by", u"until", u"till", u"til", u"through", u"thru"}))
        return {Bound::By, i + 1};
    if (word == u"up" && isOneOf(scan.lower(i + 1), {u"to", u"until", u"till"}))
        return {Bound::By, i + 2};
    if ((word == u"no" || word == u"not") && isOneOf(scan.lower(i + 1), {u"later", u"after"}))
        return {Bound::By, scan.lower(i + 2) == u"than" ? i + 3 : i + 2};
    if (word == u"latest")
        return {Bound::By, i + 1};
    if (word == u"before")
        return {Bound::Before, i + 1};
    if (word == u"since" || word == u"from")
        return {Bound::Since, i + 1};
    if (word == u"as" && scan.lower(i + 1) == u"of")
        return {Bound::Since, i + 2};
    if (word == u"starting")
        return {Bound::Since, i + 1};
    return word == u"after" ? Lead{Bound::After, i + 1} : Lead{Bound::None, i};
}

std::optional<Found<When>> readDate(const Scan &scan, size_t i)
{
    if (auto found = readRelativeDate(scan, i))
        return found;
    return readCalendarDate(scan, i);
}

/// Steps over what may stand between a lead and its date: "by the 13th", "from about May".
size_t skipArticle(const Scan &scan, size_t i)
{
    while (isOneOf(scan.lower(i), {u"the", u"about", u"around", u"on", u"at"}))
        ++i;
    return i;
}

void applyBound(When &when, Bound bound)
{
    switch (bound) {
    case Bound::None:
        break;
    case Bound::By:
        when.deadline = true;
        break;
    case Bound::Before:
        when.deadline = true;
        if (when.from && !when.start && !when.end) {
            when.to = when.from->addDays(-1);
            when.from.reset();
        }
        break;
    case Bound::Since:
        when.to.reset();
        break;
    case Bound::After:
        if (when.to && !when.start && !when.end) {
            when.from = when.to->addDays(1);
            when.to.reset();
        }
        break;
    }
}

void applyClock(When &when, const ClockTime &clock)
{
    when.start = clock.start;
    when.end = clock.end;
    when.deadline = when.deadline || clock.deadline;
    when.approximate = clock.approximate;
}

/// A part of the day behind a date: "tomorrow evening", "Friday morning", "on Monday in the afternoon".
size_t readDayPart(const Scan &scan, size_t i, When &when)
{
    size_t at = i;
    if (scan.lower(at) == u"in" && scan.lower(at + 1) == u"the")
        at += 2;
    const auto part = dayPartOf(scan.lower(at));
    if (!part || (scan.is(at + 1, WordClass::Noun) && !scan.isPlural(at + 1)))
        return i;
    if (!when.start && !when.end) {
        when.start = part->start;
        when.end = part->end;
        when.approximate = true;
    }
    return at + 1;
}

/// The time of day behind a date: "Friday at 9", "tomorrow 1-4", "Wed before 5".
size_t readClockBehind(const Scan &scan, size_t i, When &when)
{
    size_t at = i;
    if (const size_t last = readDayPart(scan, at, when); last > at)
        at = last;
    size_t next = scan.written(at) == u"," || scan.written(at) == u"(" ? at + 1 : at;
    if (scan.lower(next) == u"since")
        return at;
    // "on Monday before 9 people came" and "3/3 14" keep to times that show as such
    const auto clock = readClock(scan, next, true);
    if (!clock || (clock->first != next && clock->first != next + 1 && clock->first != next + 2))
        return at;
    applyClock(when, clock->value);
    at = clock->last;
    if (const size_t last = readDayPart(scan, at, when); last > at)
        return last;
    return at;
}

/// The second date of "Mon-Wed", "3 May to 5 May", "between the 4th and the 6th".
size_t readRangeEnd(const Scan &scan, size_t i, bool between, When &when)
{
    const bool joined = between
        ? scan.lower(i) == u"and"
        : scan.isDash(i) || isOneOf(scan.lower(i), {u"to", u"until", u"till", u"til", u"through", u"thru"});
    if (!joined || !when.from || !when.to)
        return i;
    const auto end = readDate(scan, skipArticle(scan, i + 1));
    if (!end || !end->value.to || !end->value.from)
        return i;
    QDate to = *end->value.to;
    if (to < *when.from && end->value.weekday)
        to = to.addDays((to.daysTo(*when.from) / 7 + 1) * 7);
    if (to < *when.from && to.addYears(1) > *when.from && to.year() == when.from->year() && to.daysTo(*when.from) > 180)
        to = to.addYears(1);
    if (when.from->daysTo(to) > 366)
        to = to.addYears(-int(when.from->daysTo(to) / 366));
    if (to < *when.from || when.from->daysTo(to) > 366)
        return i;
    when.to = to;
    when.weekday.reset();
    return end->last;
}

/// "between 4 and 6 May", "from 6 to 8 March": the first number has its month behind the second.
std::optional<Found<When>> readSharedMonth(const Scan &scan, size_t i, bool between)
{
    const auto day = scan.isDigits(i, 1, 2) ? std::optional(scan.written(i).toInt()) : ordinalOf(scan.lower(i));
    if (!day || scan.lower(i + 1) != (between ? QStringView(u"and") : QStringView(u"to")))
        return std::nullopt;
    auto end = readDayAndMonth(scan, skipArticle(scan, i + 2), std::nullopt);
    if (!end || !end->value.from)
        return std::nullopt;
    const QDate from(end->value.from->year(), end->value.from->month(), *day);
    if (!from.isValid() || from > *end->value.to)
        return std::nullopt;
    end->value.from = from;
    end->first = i;
    return end;
}

std::optional<Found<When>> readBoundDate(const Scan &scan, size_t i)
{
    Lead lead = leadOf(scan, i);
    const bool between = scan.lower(i) == u"between";
    size_t at = skipArticle(scan, between ? i + 1 : lead.last);
    if (at > i && lead.bound == Bound::None && !between)
        return std::nullopt; // "the Friday" begins at the weekday
    std::optional<Found<When>> date;
    if (between || scan.lower(i) == u"from")
        date = readSharedMonth(scan, at, between);
    const bool shared = date.has_value();
    if (!date)
        date = readDate(scan, lead.last > i && scan.lower(lead.last) == u"the" ? lead.last : at);
    if (!date && at != i)
        date = readDate(scan, at);
    if (!date)
        return std::nullopt;
    When when = date->value;
    size_t last = readRangeEnd(scan, date->last, between, when);
    const bool ranged = shared || last > date->last;
    if (between && !ranged)
        return std::nullopt;
    if (ranged && (scan.lower(i) == u"from" || between))
        lead.bound = Bound::None;
    last = readClockBehind(scan, last, when);
    applyBound(when, lead.bound);
    size_t tail = last;
    while (isOneOf(scan.lower(tail), {u"at", u"the", u","}))
        ++tail;
    if (scan.lower(tail) == u"latest") {
        when.deadline = true;
        last = tail + 1;
    }
    const bool named = lead.bound != Bound::None || between;
    when.approximate = when.approximate || (!named && isApproximated(scan, i));
    return Found<When>{when, i, last};
}

/// A time alone, with a date behind it: "9 am on Friday", "8.45 tomorrow", "by 6 this evening", else today's.
std::optional<Found<When>> readTimeFirst(const Scan &scan, size_t i)
{
    const auto part = i > 0 ? dayPartOf(scan.lower(i - 1)) : std::nullopt; // "most evenings 7-9"
    auto clock = readClock(scan, i, part.has_value());
    if (!clock)
        return std::nullopt;
    if (part && part->start->hour() >= 12 && clock->value.start && clock->value.end && clock->value.end->hour() < 12) {
        clock->value.start = clock->value.start->addSecs(12 * 3600);
        clock->value.end = clock->value.end->addSecs(12 * 3600);
    }
    When when;
    applyClock(when, clock->value);
    size_t last = clock->last;
    size_t at = last;
    while (isOneOf(scan.lower(at), {u"on", u"the", u",", u"of"}))
        ++at;
    if (auto date = readDate(scan, at); date && !date->value.deadline) {
        when.from = date->value.from;
        when.to = date->value.to;
        when.weekday = date->value.weekday;
        last = date->last;
    } else {
        last = readDayPart(scan, last, when);
    }
    return Found<When>{when, clock->first, last};
}

/// "the 7.15 every friday": digits that are a time only because a day follows.
std::optional<Found<When>> readPointedTime(const Scan &scan, size_t i)
{
    if (!scan.isNumber(i) || !scan.written(i).contains(u'.'))
        return std::nullopt;
    const size_t at = isOneOf(scan.lower(i + 1), {u"on"}) ? i + 2 : i + 1;
    const auto date = readRelativeDate(scan, at);
    const auto clock = date ? readClock(scan, i, true) : std::nullopt;
    if (!clock || clock->last != i + 1)
        return std::nullopt;
    When when = date->value;
    applyClock(when, clock->value);
    return Found<When>{when, i, date->last};
}

} // namespace

std::optional<Found<When>> readWhen(const Scan &scan, size_t i)
{
    if (auto found = readBoundDate(scan, i))
        return found;
    if (auto found = readTimeFirst(scan, i))
        return found;
    return readPointedTime(scan, i);
}

} // namespace kept
