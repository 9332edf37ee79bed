// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/calendar.h"
#include "text/dates.h"
#include "text/durations.h"
#include "text/numbers.h"
#include "text/times.h"

namespace kept {

namespace {

Found<When> foundDays(QDate from, QDate to, size_t first, size_t last) { return {daysOf(from, to), first, last}; }

enum class Step { None, This, Next, Last };

Step stepNamed(QStringView lower)
{
    if (lower == u"next" || lower == u"following")
        return Step::Next;
    if (lower == u"last" || lower == u"past" || lower == u"previous")
        return Step::Last;
    return lower == u"this" || lower == u"coming" || lower == u"current" ? Step::This : Step::None;
}

/// "today", "tomorrow", "yesterday", "tonight", "the day after tomorrow"
std::optional<Found<When>> readNamedDay(const Scan &scan, size_t i)
{
    const QDate today = scan.today();
    const auto day = [&](int days, size_t last) {
        return foundDays(today.addDays(days), today.addDays(days), i, last);
    };
    const QStringView word = scan.lemma(i);
    if (word == u"today")
        return day(0, i + 1);
    if (word == u"tomorrow")
        return day(1, i + 1);
    if (word == u"yesterday")
        return day(-1, i + 1);
    if (word == u"tonight") {
        Found<When> found = day(0, i + 1);
        found.value.start = QTime(18, 0);
        found.value.end = QTime(23, 59);
        found.value.approximate = true;
        return found;
    }
    const size_t at = scan.lower(i) == u"the" ? i + 1 : i;
    if (scan.lower(at) == u"day" && scan.lower(at + 1) == u"after" && scan.lemma(at + 2) == u"tomorrow")
        return day(2, at + 3);
    if (scan.lower(at) == u"day" && scan.lower(at + 1) == u"before" && scan.lemma(at + 2) == u"yesterday")
        return day(-2, at + 3);
    // "this morning", "last night"
    const Step step = stepNamed(scan.lower(i));
    const auto part = step == Step::None ? std::nullopt : dayPartOf(scan.lower(i + 1));
    if (!part || step == Step::Next)
        return std::nullopt;
    Found<When> found = day(step == Step::Last ? -1 : 0, i + 2);
    found.value.start = part->start;
    found.value.end = part->end;
    found.value.approximate = true;
    return found;
}

/// Whether "sat" or "sun" is meant as a day.
bool isDay(const Scan &scan, size_t i, const WeekdayName &name)
{
    if (!name.shortened || scan.isCapital(i))
        return true;
    return i > 0
        && (stepNamed(scan.lower(i - 1)) != Step::None
            || isOneOf(
                scan.lower(i - 1),
                {u"on", u"by", u"until", u"til", u"till", u"before", u"since", u"from", u"every", u"wk", u"for"}));
}

QDate resolveWeekday(const Scan &scan, size_t i, int weekday, Step step)
{
    const QDate today = scan.today();
    switch (step) {
    case Step::Last:
        return weekdayNear(weekday, today, true);
    case Step::Next:
        return mondayOf(today).addDays(7 + weekday - 1);
    case Step::This:
        return scan.looksBack(i)           ? mondayOf(today).addDays(weekday - 1)
            : today.dayOfWeek() == weekday ? today
                                           : weekdayNear(weekday, today, false);
    case Step::None:
        break;
    }
    // "It's Friday, so here is the update", written on a Friday
    if (today.dayOfWeek() == weekday && i > 0 && scan.lemma(i - 1) == u"be")
        return today;
    return weekdayNear(weekday, today, scan.looksBack(i));
}

/// "next Friday", "Thursday, February 4", "Mon 8/9", "Friday the 13th", "Friday week", "every Friday"
std::optional<Found<When>> readWeekday(const Scan &scan, size_t i)
{
    size_t at = i;
    Step step = stepNamed(scan.lower(at));
    const bool every = isOneOf(scan.lower(at), {u"every", u"each"});
    if (step != Step::None || every)
        ++at;
    const auto name = weekdayNamed(scan.lower(at));
    if (!name || !isDay(scan, at, *name))
        return std::nullopt;
    const size_t weekdayAt = at++;
    When when;
    when.weekday = name->day;
    const bool often = every || name->plural || (i > 0 && isOneOf(scan.lower(i - 1), {u"every", u"each"}));
    if (often)
        return Found<When>{when, i, at};
    size_t dateAt = at;
    if (scan.written(dateAt) == u"." || scan.written(dateAt) == u",")
        ++dateAt;
    if (scan.lower(dateAt) == u"the")
        ++dateAt;
    auto date = readDayAndMonth(scan, dateAt, name->day);
    if (!date)
        date = readDayOfMonth(scan, dateAt, name->day);
    if (date) {
        date->first = i;
        date->value.weekday = name->day;
        return date;
    }
    // "last Tuesday" also in "Tuesday last"
    QDate day = resolveWeekday(scan, weekdayAt, name->day, step);
    if (scan.lower(at) == u"week" && step == Step::None && !scan.isPlural(at)) {
        day = weekdayNear(name->day, scan.today(), false).addDays(7);
        ++at;
    } else if (step == Step::None && scan.lower(at) == u"last" && !scan.is(at + 1, WordClass::Noun)) {
        day = weekdayNear(name->day, scan.today(), true);
        ++at;
    } else if (scan.lower(at) == u"next" && scan.lemma(at + 1) == u"week") {
        day = mondayOf(scan.today()).addDays(7 + name->day - 1);
        at += 2;
    }
    when.from = when.to = day;
    return Found<When>{when, i, at};
}

/// The days of a stretch that a noun names, a step away from today.
std::optional<When> stretchOf(const Scan &scan, size_t i, Step step)
{
    const QDate today = scan.today();
    const int by = step == Step::Next ? 1 : step == Step::Last ? -1 : 0;
    const QStringView noun = scan.lemma(i);
    const QDate monday = mondayOf(today);
    if (noun == u"week")
        return daysOf(monday.addDays(7 * by), monday.addDays(7 * by + 6));
    if (noun == u"weekend") {
        const QDate saturday = monday.addDays(5 + 7 * by);
        const bool over = step == Step::None && scan.looksBack(i) && today < saturday;
        return daysOf(saturday.addDays(over ? -7 : 0), saturday.addDays(over ? -6 : 1));
    }
    const QDate month(today.year(), today.month(), 1);
    if (noun == u"month")
        return daysOf(month.addMonths(by), month.addMonths(by + 1).addDays(-1));
    if (noun == u"quarter") {
        const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
        return daysOf(quarter.addMonths(3 * by), quarter.addMonths(3 * by + 3).addDays(-1));
    }
    if (noun == u"year")
        return daysOf(QDate(today.year() + by, 1, 1), QDate(today.year() + by, 12, 31));
    return std::nullopt;
}

/// "spring" to "winter"; which months they are depends on where one lives, so that they stay approximate.
std::optional<When> seasonOf(const Scan &scan, size_t i, Step step)
{
    static constexpr Literal names[] = {u"spring", u"summer", u"autumn", u"winter"};
    const QStringView name = scan.lower(i) == u"fall" ? QStringView(u"autumn") : scan.lower(i);
    const auto found = std::ranges::find(names, literalOf(name));
    if (found == std::end(names))
        return std::nullopt;
    const int month = 3 + 3 * int(found - std::begin(names));
    const QDate today = scan.today();
    QDate first(today.year(), month, 1);
    const bool back = step == Step::Last || (step == Step::None && scan.looksBack(i));
    if (back && first > today)
        first = first.addYears(-1);
    else if (!back && first.addMonths(3) <= today)
        first = first.addYears(1);
    When when = daysOf(first, first.addMonths(3).addDays(-1));
    when.approximate = true;
    return when;
}

/// "next week", "this month", "the weekend", "last summer"
std::optional<Found<When>> readStretch(const Scan &scan, size_t i)
{
    size_t at = i;
    const bool article = scan.lower(at) == u"the";
    if (article)
        ++at;
    const Step step = stepNamed(scan.lower(at));
    if (step != Step::None)
        ++at;
    // "the migration weekend" is one that the reader knows, not the next one.
    const bool known = step == Step::None && !article && at > 0
        && (scan.is(at - 1, WordClass::Noun) || scan.is(at - 1, WordClass::Determiner)
            || scan.is(at - 1, WordClass::Adjective));
    const bool weekend = scan.lemma(at) == u"weekend" && !known;
    const bool season =
        i > 0 && isOneOf(scan.lower(i - 1), {u"in", u"by", u"until", u"over", u"for", u"during", u"since", u"every"});
    if (step == Step::None && !weekend && !season)
        return std::nullopt;
    if (scan.isPlural(at) || (step == Step::None && !weekend && scan.lower(at) == u"fall" && !article))
        return std::nullopt;
    auto when = step != Step::None || weekend ? stretchOf(scan, at, step) : std::nullopt;
    if (!when)
        when = seasonOf(scan, at, step);
    if (!when)
        return std::nullopt;
    return Found<When>{*when, i, at + 1};
}

/// The first, middle or last part of a stretch.
When partOf(const When &whole, QStringView part)
{
    When when = whole;
    const qint64 days = whole.from->daysTo(*whole.to) + 1;
    const bool week = days == 7;
    when.approximate = true;
    if (isOneOf(part, {u"early", u"beginning", u"start"})) {
        when.to = whole.from->addDays(week ? 2 : days / 3 - 1);
    } else if (isOneOf(part, {u"mid", u"middle"})) {
        when.from = whole.from->addDays(week ? 1 : days / 3);
        when.to = whole.from->addDays(week ? 3 : 2 * days / 3 - 1);
    } else if (part == u"late") {
        when.from = whole.from->addDays(week ? 3 : 2 * days / 3);
    } else { // the end of it is its last day, of a week its last working day
        when.from = when.to = week ? whole.from->addDays(4) : *whole.to;
        when.approximate = false;
    }
    return when;
}

/// "end of day", "EOD Friday", "close of business tomorrow": the day named behind, else today.
Found<When> endOfDay(const Scan &scan, size_t first, size_t last)
{
    const size_t at = isOneOf(scan.lower(last), {u"on", u"of"}) ? last + 1 : last;
    auto day = readNamedDay(scan, at);
    if (!day)
        day = readWeekday(scan, at);
    if (!day || !day->value.from)
        return foundDays(scan.today(), scan.today(), first, last);
    day->first = first;
    return *day;
}

/// "early next week", "mid-May", "the end of the month", "end of June", "month end"
std::optional<Found<When>> readPart(const Scan &scan, size_t i)
{
    size_t at = scan.lower(i) == u"the" ? i + 1 : i;
    const QStringView part = scan.lower(at);
    const bool edge = isOneOf(part, {u"end", u"beginning", u"start", u"middle"});
    if (!edge && !isOneOf(part, {u"early", u"late", u"mid"}))
        return std::nullopt;
    ++at;
    if (edge && scan.lower(at) == u"of")
        ++at;
    else if (!edge && (scan.lower(at) == u"in" || scan.isDash(at)))
        ++at;
    // Of a stretch with an article or a step; of a month; of the day.
    const size_t whole = scan.lower(at) == u"the" ? at + 1 : at;
    std::optional<Found<When>> stretch;
    if (edge && (scan.lower(whole) == u"day" || scan.lower(whole) == u"business" || scan.lower(whole) == u"play"))
        return endOfDay(scan, i, whole + 1);
    if (const Step step = stepNamed(scan.lower(whole)); step != Step::None || whole > at) {
        const size_t noun = step == Step::None ? whole : whole + 1;
        auto when = stretchOf(scan, noun, step);
        if (!when)
            when = seasonOf(scan, noun, step);
        if (when)
            stretch = Found<When>{*when, at, noun + 1};
    } else if (edge
               && (scan.lower(whole) == u"week" || scan.lower(whole) == u"month" || scan.lower(whole) == u"year")) {
        stretch = Found<When>{*stretchOf(scan, whole, Step::This), at, whole + 1};
    } else if (monthNamed(scan.lower(whole)) && (edge || scan.isCapital(whole))) {
        stretch = readCalendarDate(scan, whole);
        if (!stretch || stretch->value.from == stretch->value.to) { // "end March 27"
            const int month = *monthNamed(scan.lower(whole));
            const QDate first = inNearestYear(month, 1, scan.today(), scan.side(i), std::nullopt);
            stretch = foundDays(first, first.addMonths(1).addDays(-1), whole, whole + 1);
        }
    }
    if (!stretch)
        return std::nullopt;
    return Found<When>{partOf(stretch->value, part), i, stretch->last};
}

/// "week 17", "KW 17", "week of 4 May", "Q3 2026", "EOD", "Christmas"
std::optional<Found<When>> readNamedStretch(const Scan &scan, size_t i)
{
    const QStringView lower = scan.lower(i);
    if ((scan.lemma(i) == u"week" || lower == u"kw") && !scan.isPlural(i)) {
        if (scan.isDigits(i + 1, 1, 2) && scan.written(i + 1).toInt() >= 1 && scan.written(i + 1).toInt() <= 53
            && !scan.isPlural(i + 2)) {
            const QDate monday = mondayOfWeek(scan.written(i + 1).toInt(), scan.today());
            return foundDays(monday, monday.addDays(6), i, i + 2);
        }
        if (scan.lower(i + 1) == u"of" || scan.lower(i + 1) == u"commencing") {
            if (const auto date = readCalendarDate(scan, scan.lower(i + 2) == u"the" ? i + 3 : i + 2);
                date && date->value.from == date->value.to)
                return foundDays(*date->value.from, date->value.from->addDays(6), i, date->last);
        }
    }
    const QStringView written = scan.written(i);
    if (written.size() == 2 && written[0] == u'Q' && written[1] >= u'1' && written[1] <= u'4') {
        const bool year = scan.isDigits(i + 1, 4, 4);
        const QDate first(year ? scan.written(i + 1).toInt() : scan.today().year(),
                          (written[1].digitValue() - 1) * 3 + 1, 1);
        return foundDays(first, first.addMonths(3).addDays(-1), i, year ? i + 2 : i + 1);
    }
    if (lower == u"eod" || lower == u"cob"
        || (lower == u"close" && scan.lower(i + 1) == u"of" && scan.lower(i + 2) == u"business"))
        return endOfDay(scan, i, lower == u"close" ? i + 3 : i + 1);
    if (lower == u"eow" || lower == u"eom" || lower == u"month-end") {
        const QDate month(scan.today().year(), scan.today().month(), 1);
        const QDate day = lower == u"eow" ? mondayOf(scan.today()).addDays(4) : month.addMonths(1).addDays(-1);
        return foundDays(day, day, i, i + 1);
    }
    if (scan.lemma(i) == u"christmas") {
        const QDate day = inNearestYear(12, 25, scan.today(), scan.side(i), std::nullopt);
        return foundDays(day, day, i, i + 1);
    }
    return std::nullopt;
}

/// Some time from now, as a span of days and, for hours and minutes, times.
When shifted(const Scan &scan, double least, double most, Duration::Unit unit)
{
    if (unit != Duration::Unit::Minute && unit != Duration::Unit::Hour)
        return daysOf(addDuration(scan.today(), least, unit), addDuration(scan.today(), most, unit));
    const double factor = unit == Duration::Unit::Hour ? 3600 : 60;
    const auto at = [&](double count) {
        const qint64 seconds = static_cast<qint64>(std::clamp(count * factor, -1e9, 1e9));
        const MentionContext &context = scan.context();
        return Moment{context.at.msecs + seconds * 1000, context.at.offset};
    };
    const Moment from = at(std::min(least, most));
    const Moment to = at(std::max(least, most));
    When when = daysOf(from.date(), to.date());
    when.start = from.time();
    if (least != most)
        when.end = to.time();
    return when;
}

/// "in three days", "within 5 working days", "over the next two weeks"
std::optional<Found<When>> readAhead(const Scan &scan, size_t i)
{
    size_t at = i;
    const QStringView lead = scan.lower(at);
    const bool within = isOneOf(lead, {u"within", u"inside"});
    const bool in = lead == u"in";
    const bool over = isOneOf(lead, {u"over", u"for", u"during"});
    if (!within && !in && !over)
        return std::nullopt;
    ++at;
    if (scan.lower(at) == u"the")
        ++at;
    const Step step = stepNamed(scan.lower(at));
    if (step != Step::None)
        ++at;
    if (over && step == Step::None)
        return std::nullopt;
    bool approximate = false;
    while (isOneOf(scan.lower(at), {u"about", u"around", u"roughly", u"just", u"under", u"another"})
           || scan.isDash(at)) {
        approximate = scan.lower(at) != u"another";
        ++at;
    }
    const auto duration = readDuration(scan, at);
    if (!duration)
        return std::nullopt;
    size_t last = duration->last;
    // "within 30 days of purchase" counts from something else than today.
    if (isOneOf(scan.lower(last), {u"of", u"from", u"after"}) && scan.lower(last + 1) != u"now"
        && scan.lower(last + 1) != u"today")
        return std::nullopt;
    if (in && scan.lower(last) == u"a")
        return std::nullopt;
    for (const QStringView word :
         {QStringView(u"'s"), QStringView(u"'"), QStringView(u"time"), QStringView(u"from"), QStringView(u"now")}) {
        if (scan.lower(last) == word || (word == u"'s" && scan.lemma(last) == word))
            ++last;
    }
    const Duration &length = duration->value;
    Found<When> found{{}, i, last};
    if (in && step == Step::None) {
        // "resolved in 3 days" has happened and tells a length of time
        if (scan.tense(i) == Tense::Past)
            return std::nullopt;
        found.value = shifted(scan, length.least, length.most, length.unit);
    } else if (step == Step::Last) {
        found.value = shifted(scan, -length.most, 0, length.unit);
    } else {
        found.value = shifted(scan, 0, length.most, length.unit);
    }
    if (within)
        found.value.start.reset(); // the whole time up to the end
    found.value.deadline = within;
    found.value.approximate = approximate;
    return found;
}

/// "three days ago", "two weeks from today", "a month from now"
std::optional<Found<When>> readBehind(const Scan &scan, size_t i)
{
    const auto duration = readDuration(scan, i);
    if (!duration)
        return std::nullopt;
    const size_t at = duration->last;
    const Duration &length = duration->value;
    const bool approximate = isApproximated(scan, i) || scan.lower(i + 1) == u"couple" || scan.lower(i + 1) == u"few";
    Found<When> found{{}, i, at + 1};
    if (scan.lower(at) == u"ago" || scan.lower(at) == u"back") {
        if (scan.lower(at) == u"back" && !scan.looksBack(i))
            return std::nullopt;
        found.value = shifted(scan, -length.most, -length.least, length.unit);
    } else if (scan.lower(at) == u"from" && isOneOf(scan.lower(at + 1), {u"now", u"today"})) {
        found.value = shifted(scan, length.least, length.most, length.unit);
        found.last = at + 2;
    } else {
        return std::nullopt;
    }
    found.value.approximate = approximate;
    return found;
}

} // namespace

std::optional<Found<When>> readRelativeDate(const Scan &scan, size_t i)
{
    using Reader = std::optional<Found<When>> (*)(const Scan &, size_t);
    static constexpr Reader readers[] = {readNamedDay, readWeekday, readPart,  readNamedStretch,
                                         readStretch,  readAhead,   readBehind};
    for (const Reader reader : readers) {
        if (auto found = reader(scan, i))
            return found;
    }
    return std::nullopt;
}

} // namespace kept
