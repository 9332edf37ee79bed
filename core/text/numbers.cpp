// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers.h"

#include <QString>
#include <iterator>

namespace kept {

namespace {

struct NumberWord
{
    Literal word;
    int value;
};

constexpr NumberWord cardinals[] = {
    {u"eight", 8},    {u"eighteen", 18}, {u"eighty", 80}, {u"eleven", 11},    {u"fifteen", 15}, {u"fifty", 50},
    {u"five", 5},     {u"forty", 40},    {u"four", 4},    {u"fourteen", 14},  {u"nine", 9},     {u"nineteen", 19},
    {u"ninety", 90},  {u"one", 1},       {u"seven", 7},   {u"seventeen", 17}, {u"seventy", 70}, {u"six", 6},
    {u"sixteen", 16}, {u"sixty", 60},    {u"ten", 10},    {u"thirteen", 13},  {u"thirty", 30},  {u"three", 3},
    {u"twelve", 12},  {u"twenty", 20},   {u"two", 2},     {u"zero", 0},
};
static_assert(std::ranges::is_sorted(cardinals, {}, &NumberWord::word));

constexpr NumberWord ordinals[] = {
    {u"eighteenth", 18}, {u"eighth", 8},       {u"eleventh", 11},   {u"fifteenth", 15},  {u"fifth", 5},
    {u"first", 1},       {u"fourteenth", 14},  {u"fourth", 4},      {u"nineteenth", 19}, {u"ninth", 9},
    {u"second", 2},      {u"seventeenth", 17}, {u"seventh", 7},     {u"sixteenth", 16},  {u"sixth", 6},
    {u"tenth", 10},      {u"third", 3},        {u"thirteenth", 13}, {u"thirtieth", 30},  {u"twelfth", 12},
    {u"twentieth", 20},
};
static_assert(std::ranges::is_sorted(ordinals, {}, &NumberWord::word));

template<size_t count>
std::optional<int> valueIn(const NumberWord (&table)[count], QStringView word)
{
    const auto found = std::ranges::lower_bound(table, literalOf(word), {}, &NumberWord::word);
    if (found == std::end(table) || found->word != literalOf(word))
        return std::nullopt;
    return found->value;
}

/// One to ninety-nine in one token: "twenty", "thirty-eight".
std::optional<int> smallCardinal(QStringView word)
{
    const qsizetype hyphen = word.indexOf(u'-');
    if (hyphen < 0)
        return valueIn(cardinals, word);
    const auto tens = valueIn(cardinals, word.first(hyphen));
    const auto ones = valueIn(cardinals, word.sliced(hyphen + 1));
    return tens && ones && *tens >= 20 && *ones < 10 ? std::optional(*tens + *ones) : std::nullopt;
}

double multiplierOf(QStringView word)
{
    if (word == u"hundred")
        return 100;
    if (word == u"thousand" || word == u"grand")
        return 1000;
    if (word == u"million" || word == u"mio" || word == u"mn")
        return 1e6;
    return word == u"billion" ? 1e9 : 0;
}

/// "a hundred and five", "three thousand two hundred", from number words alone.
std::optional<Found<Figure>> readWordFigure(const Scan &scan, size_t i)
{
    double total = 0;
    double part = 0;
    size_t at = i;
    bool any = false;
    const bool article = (scan.lower(at) == u"a" || scan.lower(at) == u"one") && multiplierOf(scan.lower(at + 1)) > 0;
    if (article) {
        part = 1;
        ++at;
    }
    while (at < scan.size() && at < i + 12) {
        if (any && scan.lower(at) == u"and"
            && (smallCardinal(scan.lower(at + 1)) || multiplierOf(scan.lower(at + 1)) > 0)
            && (multiplierOf(scan.lower(at - 1)) > 0))
            ++at;
        if (const auto small = smallCardinal(scan.lower(at)); small
            && (!any || multiplierOf(scan.lower(at - 1)) > 0
                || (int(part) % 100 >= 20 && int(part) % 10 == 0 && *small < 10))) {
            part += *small;
        } else if (const double factor = multiplierOf(scan.lower(at)); factor > 0 && (any || article)) {
            if (factor == 100) {
                part *= factor;
            } else {
                total += part * factor;
                part = 0;
            }
        } else {
            break;
        }
        any = true;
        ++at;
    }
    if (!any)
        return std::nullopt;
    return Found<Figure>{{total + part, total + part}, i, at};
}

/// "a dozen", "half a dozen", "a couple of", "a pair of", "half a", "half an".
std::optional<Found<Figure>> readPhrase(const Scan &scan, size_t i)
{
    const auto found = [&](double value, size_t last, bool approximate) {
        if (scan.lower(last) == u"of" && !scan.is(last + 1, WordClass::Determiner)
            && !scan.is(last + 1, WordClass::Pronoun))
            ++last;
        return Found<Figure>{{value, value, approximate}, i, last};
    };
    size_t at = i;
    const bool half = scan.lower(at) == u"half";
    if (half)
        ++at;
    const bool article = scan.lower(at) == u"a" || scan.lower(at) == u"an" || scan.lower(at) == u"one";
    if (article)
        ++at;
    if (scan.lower(at) == u"dozen" && (article || half))
        return found(half ? 6 : 12, at + 1, false);
    if (half && article)
        return Found<Figure>{{0.5, 0.5}, i, at};
    if ((article || scan.lower(at) == u"couple") && (scan.lower(at) == u"couple" || scan.lower(at) == u"pair"))
        return found(2, at + 1, scan.lower(at) == u"couple");
    if (article && scan.lower(at) == u"few" && scan.isPlural(at + 1))
        return Found<Figure>{{2, 5, true}, i, at + 1};
    return std::nullopt;
}

/// What can follow a figure and belongs to it: "k", "million", "and a half", "dozen".
void readTail(const Scan &scan, Found<Figure> &found)
{
    const auto scale = [&](double factor) {
        found.value.least *= factor;
        found.value.most *= factor;
        found.value.digits = false;
        ++found.last;
    };
    if (scan.lower(found.last) == u"k" && scan.touches(found.last))
        scale(1000);
    else if (const double factor = multiplierOf(scan.lower(found.last)); factor > 0 && found.value.digits)
        scale(factor);
    else if (scan.lower(found.last) == u"dozen")
        scale(12);
    if (scan.lower(found.last) == u"and" && scan.lower(found.last + 1) == u"a"
        && scan.lower(found.last + 2) == u"half") {
        found.value.least += 0.5;
        found.value.most += 0.5;
        found.last += 3;
    }
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<double> valueOf(QStringView digits, bool pointIsDecimal)
{
    const qsizetype point = digits.lastIndexOf(u'.');
    const qsizetype comma = digits.lastIndexOf(u',');
    qsizetype decimal = std::max(point, comma);
    const qsizetype behind = digits.size() - decimal - 1;
    if (decimal >= 0) {
        const bool both = point >= 0 && comma >= 0;
        const bool several = digits.count(digits[decimal]) > 1;
        const bool leadingZero = digits.startsWith(u'0');
        const bool groups = behind == 3 && decimal <= 3 && !leadingZero && !(pointIsDecimal && decimal == point);
        if (several || (!both && groups))
            decimal = digits.size();
    } else {
        decimal = digits.size();
    }
    QString plain;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (digits[i] >= u'0' && digits[i] <= u'9')
            plain += digits[i];
        else if (i == decimal)
            plain += u'.';
        else if (digits[i] != u',' && digits[i] != u'.')
            return std::nullopt;
    }
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<Found<Figure>> readFigure(const Scan &scan, size_t i, bool pointIsDecimal)
{
    std::optional<Found<Figure>> found;
    if (scan.isNumber(i)) {
        const auto value = valueOf(scan.written(i), pointIsDecimal);
        if (!value)
            return std::nullopt;
        found = Found<Figure>{{*value, *value, false, true}, i, i + 1};
    } else if (scan.isKind(i, TokenKind::Word)) {
        found = readPhrase(scan, i);
        if (!found)
            found = readWordFigure(scan, i);
    }
    if (found)
        readTail(scan, *found);
    return found;
}

std::optional<Found<Figure>> readRange(const Scan &scan, size_t i, bool pointIsDecimal)
{
    const bool between = scan.lower(i) == u"between";
    auto found = readFigure(scan, between ? i + 1 : i, pointIsDecimal);
    if (!found)
        return std::nullopt;
    found->first = i;
    const size_t sign = found->last;
    const bool joined = between ? scan.lower(sign) == u"and"
                                : scan.isDash(sign) || scan.lower(sign) == u"to" || scan.lower(sign) == u"or";
    if (!joined)
        return between ? std::nullopt : found;
    const auto end = readFigure(scan, sign + 1, pointIsDecimal);
    if (!end || end->value.most <= found->value.least
        || (scan.isDash(sign) && scan.touches(sign) != scan.touches(sign + 1)))
        return between ? std::nullopt : found;
    found->value.most = end->value.most;
    found->value.digits = false;
    found->last = end->last;
    return found;
}

std::optional<int> ordinalOf(QStringView lower)
{
    if (lower.size() > 2 && areDigits(lower.chopped(2)) && isOneOf(lower.last(2), {u"st", u"nd", u"rd", u"th"}))
        return lower.chopped(2).toInt();
    const qsizetype hyphen = lower.indexOf(u'-');
    if (hyphen < 0)
        return valueIn(ordinals, lower);
    const auto tens = valueIn(cardinals, lower.first(hyphen));
    const auto ones = valueIn(ordinals, lower.sliced(hyphen + 1));
    return tens && ones && *tens >= 20 && *ones < 10 ? std::optional(*tens + *ones) : std::nullopt;
}

bool isApproximated(const Scan &scan, size_t i)
{
    if (i == 0)
        return false;
    if (isOneOf(scan.lower(i - 1),
                {u"about", u"around", u"approximately", u"approx", u"roughly", u"nearly", u"almost", u"circa", u"ca",
                 u"some", u"~", u"maybe"}))
        return true;
    return i > 1 && scan.lower(i - 1) == u"to" && scan.lower(i - 2) == u"up";
}

} // namespace kept
