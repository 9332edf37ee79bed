// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/times.h"

#include "text/calendar.h"
#include "text/numbers.h"

namespace kept {

namespace {

enum class Half { Unknown, Morning, Afternoon };

/// A time as read, before "5" has become 17:00.
struct Hour
{
    int hour = 0;
    int minute = 0;
    Half half = Half::Unknown;
    bool exact = false; ///< shows by its own form that it is a time
};

bool isClockSuffix(const Scan &scan, size_t i)
{
    return isOneOf(scan.lower(i), {u"o'clock", u"o\u2019clock", u"uhr", u"hrs", u"oclock"});
}

Half halfNamed(const Scan &scan, size_t i)
{
    const QStringView lemma = scan.lemma(i);
    const QStringView lower = scan.lower(i);
    if (lemma == u"a.m." || lower == u"am")
        return Half::Morning;
    return lemma == u"p.m." || lower == u"pm" ? Half::Afternoon : Half::Unknown;
}

/// "08:20", "8.45", "8h20" in one token.
std::optional<Hour> hourInDigits(QStringView written)
{
    qsizetype cut = -1;
    for (const char16_t sign : {u':', u'.', u'h'})
        cut = std::max(cut, written.indexOf(sign));
    if (cut < 1 || cut > 2 || written.size() < cut + 3)
        return std::nullopt;
    bool hourOk = false;
    bool minuteOk = false;
    const Hour hour{written.first(cut).toInt(&hourOk), written.sliced(cut + 1, 2).toInt(&minuteOk), Half::Unknown,
                    written[cut] != u'.'};
    const QStringView rest = written.sliced(cut + 3);
    const bool seconds = rest.isEmpty() || (rest.size() == 3 && rest.front() == u':');
    if (!hourOk || !minuteOk || !seconds || hour.hour > 24 || hour.minute > 59)
        return std::nullopt;
    return hour;
}

/// "half past nine", "twenty past eight", "quarter to five", "half eleven".
std::optional<Found<Hour>> readSpokenClock(const Scan &scan, size_t i)
{
    size_t at = i;
    if (scan.lower(at) == u"a" && scan.lower(at + 1) == u"quarter")
        ++at;
    std::optional<double> minutes;
    if (scan.lower(at) == u"half")
        minutes = 30;
    else if (scan.lower(at) == u"quarter")
        minutes = 15;
    if (minutes) {
        ++at;
    } else {
        const auto figure = readFigure(scan, at);
        if (!figure || figure->value.least > 30)
            return std::nullopt;
        minutes = figure->value.least;
        at = figure->last;
        if (scan.lemma(at) == u"minute")
            ++at;
    }
    const bool past = scan.lower(at) == u"past";
    const bool to = scan.lower(at) == u"to" || scan.lower(at) == u"till";
    const bool british = *minutes == 30 && at == i + 1; // "half eleven" is half past eleven
    if (to && (scan.isNumber(i) || *minutes == 30 || int(*minutes) % 5 != 0))
        return std::nullopt; // "2 to 5" is a range
    if (past || to)
        ++at;
    else if (!british)
        return std::nullopt;
    const auto hour = readFigure(scan, at);
    if (!hour || hour->value.least < 1 || hour->value.least > 12 || hour->last != at + 1)
        return std::nullopt;
    if (!past && (scan.is(at + 1, WordClass::Noun) || scan.isPlural(at + 1)) && !to)
        return std::nullopt;
    const int total = int(hour->value.least) * 60 + (to ? -int(*minutes) : int(*minutes));
    return Found<Hour>{{total / 60, total % 60, Half::Unknown, true}, i, at + 1};
}

/// One time: its digits or words with "am", "pm", "Uhr", "o'clock" behind them.
std::optional<Found<Hour>> readHour(const Scan &scan, size_t i, bool afterTimeWord)
{
    if (isOneOf(scan.lower(i), {u"noon", u"midday", u"lunchtime"}))
        return Found<Hour>{{12, 0, Half::Afternoon, true}, i, i + 1};
    if (scan.lower(i) == u"midnight")
        return Found<Hour>{{24, 0, Half::Unknown, true}, i, i + 1};
    std::optional<Found<Hour>> found;
    if (scan.isNumber(i)) {
        if (const auto hour = hourInDigits(scan.written(i)))
            found = Found<Hour>{*hour, i, i + 1};
        else if (scan.isDigits(i, 1, 2) && scan.written(i).toInt() <= 24)
            found = Found<Hour>{{scan.written(i).toInt(), 0}, i, i + 1};
        else
            return std::nullopt;
    } else if (scan.isKind(i, TokenKind::Word)) {
        found = readSpokenClock(scan, i);
        if (!found) {
            const auto figure = readFigure(scan, i);
            const bool marked =
                figure && (isClockSuffix(scan, figure->last) || halfNamed(scan, figure->last) != Half::Unknown);
            if (!figure || figure->last != i + 1 || figure->value.least < 1 || figure->value.least > 12
                || (!marked && !afterTimeWord))
                return std::nullopt;
            found = Found<Hour>{{int(figure->value.least), 0}, i, i + 1};
        }
    }
    if (!found)
        return std::nullopt;
    // "around 23h"
    if (scan.lower(found->last) == u"h" && scan.touches(found->last) && found->value.hour > 7 && afterTimeWord) {
        found->value.exact = true;
        ++found->last;
    }
    if (const Half half = halfNamed(scan, found->last); half != Half::Unknown && found->value.hour <= 12) {
        found->value.half = half;
        found->value.exact = true;
        ++found->last;
    }
    const bool hours = scan.lower(found->last) == u"hrs" && !scan.written(i).contains(u':');
    if (!hours && isClockSuffix(scan, found->last)) {
        found->value.exact = true;
        ++found->last;
    }
    return found;
}

/// Business hours decide where nothing else does: one to six are in the afternoon.
QTime timeOf(const Hour &hour, Half fallback)
{
    const Half half = hour.half == Half::Unknown ? fallback : hour.half;
    int value = hour.hour;
    const bool twelveHours = value >= 1 && value <= 12 && hour.hour != 24;
    if (twelveHours && half == Half::Morning)
        value %= 12;
    else if (twelveHours && half == Half::Afternoon && value < 12)
        value += 12;
    else if (value >= 1 && value < 7 && half == Half::Unknown)
        value += 12;
    if (value >= 24)
        return QTime(23, 59);
    return QTime(value, hour.minute);
}

/// "06:10" means what it shows; "6:10" could be either.
bool isTwentyFour(const Scan &scan, size_t i)
{
    const QStringView written = scan.written(i);
    return written.size() >= 5 && (written[2] == u':' || written[2] == u'h') && halfNamed(scan, i + 1) == Half::Unknown;
}

/// "this evening" behind a bare hour.
Half halfBehind(const Scan &scan, size_t last)
{
    size_t at = last;
    if (isOneOf(scan.lower(at), {u"this", u"in", u"at", u"tomorrow", u"on"}))
        ++at;
    if (scan.lower(at) == u"the")
        ++at;
    if (isOneOf(scan.lower(at), {u"evening", u"night", u"tonight", u"afternoon"}))
        return Half::Afternoon;
    return scan.lower(at) == u"morning" ? Half::Morning : Half::Unknown;
}

bool isCounted(const Scan &scan, size_t last)
{
    return scan.isPlural(last) || scan.written(last) == u"%" || scan.lower(last) == u"of"
        || scan.isKind(last, TokenKind::Symbol)
        || (scan.is(last, WordClass::ProperNoun) && scan.lower(last + 1) != u"time" && !weekdayNamed(scan.lower(last)))
        || monthNamed(scan.lower(last)) || (scan.is(last, WordClass::Adjective) && scan.isPlural(last + 1))
        || (scan.is(last, WordClass::Noun) && scan.isPlural(last + 1));
}

struct Lead
{
    bool time = false; ///< a time can follow as a bare hour
    bool deadline = false;
    bool open = false; ///< "from 9", "after 5": no end
    bool between = false;
    bool approximate = false;
    size_t last = 0;
};

Lead leadOf(const Scan &scan, size_t i)
{
    const QStringView word = scan.lower(i);
    Lead lead;
    lead.last = i + 1;
    if (isOneOf(word, {u"by", u"until", u"till", u"til", u"before"}))
        lead.time = lead.deadline = word != u"by" || scan.lower(i + 1) != u"one"; // "one by one"
    else if (word == u"at" || word == u"@")
        lead.time = true;
    else if (word == u"from" || word == u"after" || word == u"since")
        lead.time = lead.open = true;
    else if (word == u"between")
        lead.time = lead.between = true;
    else if (isOneOf(word, {u"around", u"about", u"circa"}))
        lead.approximate = true;
    else
        lead.last = i;
    if (lead.last > i && isOneOf(scan.lower(lead.last), {u"about", u"around"})) {
        lead.approximate = true;
        ++lead.last;
    }
    return lead;
}

/// Sets start and end of a range: the end lends its half of the day to a start without one.
ClockTime rangeOf(const Hour &from, const Hour &to, Half behind, bool exactDigits)
{
    Half endHalf = to.half == Half::Unknown ? behind : to.half;
    ClockTime clock;
    clock.end = timeOf(to, endHalf);
    Half startHalf = from.half;
    if (startHalf == Half::Unknown && to.half != Half::Unknown && from.hour < to.hour && to.hour != 12)
        startHalf = to.half;
    clock.start = exactDigits ? QTime(from.hour % 24, from.minute) : timeOf(from, startHalf);
    if (exactDigits)
        clock.end = to.hour >= 24 ? QTime(23, 59) : QTime(to.hour, to.minute);
    // "9 to 5", "11 to 2"
    if (*clock.end <= *clock.start && clock.end->hour() < 12)
        clock.end = clock.end->addSecs(12 * 3600);
    return clock;
}

/// "0940-1055" and, beside a date, "1400-1600".
std::optional<Found<ClockTime>> readFourDigitRange(const Scan &scan, size_t i, bool besideDate)
{
    if (!scan.isDigits(i, 4, 4) || !scan.isDash(i + 1) || !scan.isDigits(i + 2, 4, 4)
        || !(besideDate || scan.written(i).startsWith(u'0')))
        return std::nullopt;
    const int from = scan.written(i).toInt();
    const int to = scan.written(i + 2).toInt();
    if (from % 100 > 59 || to % 100 > 59 || from >= to || to > 2359)
        return std::nullopt;
    return Found<ClockTime>{{QTime(from / 100, from % 100), QTime(to / 100, to % 100)}, i, i + 3};
}

} // namespace

std::optional<ClockTime> dayPartOf(QStringView lower)
{
    const auto part = [](QTime start, QTime end) { return ClockTime{start, end, false, true}; };
    if (lower == u"morning" || lower == u"mornings")
        return part({6, 0}, {12, 0});
    if (lower == u"afternoon" || lower == u"afternoons")
        return part({12, 0}, {18, 0});
    if (lower == u"evening" || lower == u"evenings")
        return part({17, 0}, {23, 59});
    return lower == u"night" ? std::optional(part({18, 0}, {23, 59})) : std::nullopt;
}

std::optional<Found<ClockTime>> readClock(const Scan &scan, size_t i, bool besideDate)
{
    const Lead lead = leadOf(scan, i);
    if (const auto hours = readFourDigitRange(scan, lead.last, besideDate))
        return hours;
    const auto first = readHour(scan, lead.last, lead.time || lead.approximate || besideDate);
    if (!first)
        return std::nullopt;
    const size_t sign = first->last;
    const bool joined = lead.between
        ? scan.lower(sign) == u"and"
        : scan.isDash(sign) || isOneOf(scan.lower(sign), {u"to", u"until", u"till", u"til"});
    if (joined) {
        const auto second = readHour(scan, sign + 1, true);
        if (second && monthNamed(scan.lower(second->last)))
            return std::nullopt; // days
        const bool marked = second && (second->value.exact || first->value.exact);
        const bool plausible = second && !isCounted(scan, second->last)
            && (marked || besideDate || lead.between || lead.open || first->value.hour > second->value.hour);
        if (plausible) {
            const bool digits = isTwentyFour(scan, lead.last) && isTwentyFour(scan, sign + 1);
            ClockTime clock = rangeOf(first->value, second->value, halfBehind(scan, second->last), digits);
            clock.approximate = lead.approximate;
            return Found<ClockTime>{clock, i, second->last};
        }
    }
    if (lead.between || isCounted(scan, first->last) || scan.lemma(first->last) == u"day"
        || (scan.isDash(first->last) && scan.isNumber(first->last + 1) && !first->value.exact))
        return std::nullopt;
    const bool pointed = first->value.minute > 0 || scan.written(lead.last).contains(u'.');
    if (!first->value.exact && !lead.time && !(besideDate && pointed))
        return std::nullopt;
    ClockTime clock;
    clock.approximate = lead.approximate;
    Half behind = halfBehind(scan, first->last);
    // Shops are open until 8 in the evening, breakfast is served until 11.
    if (behind == Half::Unknown && isOneOf(scan.lower(i), {u"until", u"till", u"til"}) && first->value.hour < 10)
        behind = Half::Afternoon;
    const QTime time = isTwentyFour(scan, lead.last) && first->value.hour < 24
        ? QTime(first->value.hour, first->value.minute)
        : timeOf(first->value, behind);
    if (lead.deadline) {
        clock.deadline = true;
        clock.end = time;
    } else {
        clock.start = time;
    }
    const bool spanAll = lead.deadline || lead.open;
    return Found<ClockTime>{clock, spanAll ? i : lead.last, first->last};
}

} // namespace kept
