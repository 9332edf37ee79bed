// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quantities.h"

#include "text/identifiers.h"
#include "text/numbers.h"
#include "text/units.h"

#include <cmath>

namespace kept {

namespace {

// How many words may stand between a number and the noun it counts: "six new grey Arc chairs".
constexpr size_t furthestNoun = 4;

// Happenings that an ordinal counts: "the third repair" says that there were two before.
constexpr Literal countedEvents[] = {
    u"attempt", u"call",    u"complaint", u"delivery", u"email",  u"failure",     u"letter",
    u"mail",    u"message", u"refusal",   u"reminder", u"repair", u"replacement", u"report",
    u"request", u"return",  u"ticket",    u"time",     u"try",    u"visit",
};
static_assert(std::ranges::is_sorted(countedEvents));

Found<Quantity> quantityOf(double value, QStringView unit, bool approximate, size_t first, size_t last)
{
    return {{value, unit.toString(), approximate}, first, last};
}

/// "once", "twice", "3x", "three times"
std::optional<Found<Quantity>> readTimes(const Scan &scan, size_t i)
{
    if (scan.lower(i) == u"twice")
        return quantityOf(2, u"time", isApproximated(scan, i), i, i + 1);
    if (scan.lower(i) == u"thrice")
        return quantityOf(3, u"time", isApproximated(scan, i), i, i + 1);
    return std::nullopt;
}

/// "third repair"; "first" and "second" are mostly something else.
std::optional<Found<Quantity>> readOrdinal(const Scan &scan, size_t i)
{
    const auto ordinal = ordinalOf(scan.lower(i));
    if (!ordinal || *ordinal < 2 || !isListed(countedEvents, scan.lemma(i + 1)) || scan.isPlural(i + 1))
        return std::nullopt;
    return quantityOf(*ordinal, scan.lemma(i + 1), false, i, i + 2);
}

bool isOfNoun(const Scan &scan, size_t i)
{
    return scan.isKind(i, TokenKind::Word)
        && (scan.is(i, WordClass::Noun) || scan.is(i, WordClass::ProperNoun) || scan.is(i, WordClass::Adjective));
}

/// The noun that a figure counts, beginning at i: the plural that ends the run of adjectives and nouns.
std::optional<size_t> countedNoun(const Scan &scan, size_t i, bool single)
{
    size_t last = i;
    while (last < scan.size() && last < i + furthestNoun && isOfNoun(scan, last)
           && (last == i || !scan.startsSentence(last))) {
        if (scan.is(last, WordClass::Noun) && scan.isPlural(last) && !scan.isPlural(last + 1))
            return last;
        ++last;
    }
    if (single && last > i && scan.is(last - 1, WordClass::Noun))
        return last - 1;
    return std::nullopt;
}

/// Nouns that stay singular before what they measure: "a 40 page thread".
bool isMeasureNoun(QStringView lemma)
{
    return isOneOf(lemma, {u"page", u"seat", u"piece", u"star", u"door", u"seater", u"pack"});
}

std::optional<Found<Quantity>> readMeasured(const Scan &scan, size_t i)
{
    const auto figure = readRange(scan, i, true);
    if (!figure)
        return std::nullopt;
    size_t at = figure->last;
    if (scan.isDash(at) && scan.touches(at) && scan.touches(at + 1))
        ++at;
    const Unit *unit = unitOf(scan.written(at));
    // A single letter has to touch its figure or be a common one: "5 m", but not "2 a".
    const bool taxCode = scan.written(at) == u"L" && figure->value.most >= 1000; // "1257L"
    if (!unit || taxCode
        || (scan.written(at).size() == 1 && !scan.touches(at)
            && !isOneOf(scan.written(at), {u"%", u"m", u"l", u"g", u"t", u"L", u"V", u"W"})))
        return std::nullopt;
    const bool approximate = figure->value.approximate || isApproximated(scan, i);
    return quantityOf(figure->value.most * unit->factor, unit->base, approximate, i, at + 1);
}

std::optional<Found<Quantity>> readCounted(const Scan &scan, size_t i)
{
    auto figure = readRange(scan, i);
    if (!figure)
        return std::nullopt;
    // "1 000": a blank between thousands
    if (figure->last == i + 1 && scan.isDigits(i, 1, 3) && scan.isDigits(i + 1, 3, 3)
        && scan.span(i, i + 2).length() == scan.written(i).size() + 4) {
        figure->value.least = figure->value.most = figure->value.most * 1000 + scan.written(i + 1).toInt();
        figure->last = i + 2;
    }
    const bool approximate = figure->value.approximate || isApproximated(scan, i);
    size_t at = figure->last;
    if (scan.lower(at) == u"x" && scan.touches(at)) {
        const auto noun = countedNoun(scan, at + 1, false);
        return noun ? quantityOf(figure->value.most, scan.lemma(*noun), approximate, i, *noun + 1)
                    : quantityOf(figure->value.most, u"time", approximate, i, at + 1);
    }
    if (scan.isDash(at) && scan.touches(at) && scan.touches(at + 1))
        ++at;
    const bool hyphened = at > figure->last;
    const bool partOf = scan.lower(at) == u"of" && scan.is(at + 1, WordClass::Determiner);
    if (partOf)
        at += 2; // "two of the boxes"
    const bool one = figure->value.most == 1 && !partOf;
    auto noun = countedNoun(scan, at, one || hyphened);
    if (hyphened && scan.is(at, WordClass::Noun))
        noun = at; // "a six-letter code"
    if (!noun && scan.is(at, WordClass::Noun) && isMeasureNoun(scan.lemma(at)))
        noun = at;
    if (noun && one && !figure->value.digits && (scan.isPlural(*noun) || scan.lower(*noun).endsWith(u"ing")))
        noun.reset(); // "the new one lasts"
    const double fraction = figure->value.most - std::floor(figure->value.most);
    if (noun && fraction != 0 && fraction != 0.5)
        noun.reset(); // "before 7.4 leaves"
    if (noun)
        return quantityOf(figure->value.most, scan.lemma(*noun), approximate, i, *noun + 1);
    // "one" and "a hundred" without a noun are mostly pronouns and phrases; digits count even bare.
    const bool bare = figure->value.digits || scan.is(i, WordClass::Numeral);
    if (!bare || scan.lower(i) == u"one" || scan.written(i).contains(u':') || scan.written(i).contains(u'/'))
        return std::nullopt;
    // "from 300 to 500": each figure for itself
    if (figure->value.least < figure->value.most && scan.isNumber(i))
        return quantityOf(figure->value.least, {}, approximate, i, i + 1);
    return quantityOf(figure->value.most, {}, approximate, i, figure->last);
}

/// "1)" and "2." in front of a list's lines.
bool isListMark(const Scan &scan, size_t i)
{
    return scan.startsSentence(i) && scan.isDigits(i, 1, 2) && scan.touches(i + 1)
        && isOneOf(scan.written(i + 1), {u")", u".", u":"});
}

} // namespace

std::optional<Found<Quantity>> readQuantity(const Scan &scan, size_t i)
{
    if (auto found = readTimes(scan, i))
        return found;
    if (auto found = readOrdinal(scan, i))
        return found;
    if (isListMark(scan, i) || isNameNumber(scan, i))
        return std::nullopt;
    if (auto found = readMeasured(scan, i))
        return found;
    return readCounted(scan, i);
}

} // namespace kept
