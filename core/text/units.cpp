// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/units.h"

#include <QString>
#include <iterator>

namespace kept {

namespace {

constexpr double inch = 0.0254;
constexpr double pound = 0.45359237;

// Sorted by name.
constexpr Unit units[] = {
    {u"%", u"%", 1},
    {u"acre", u"m2", 4046.8564},
    {u"acres", u"m2", 4046.8564},
    {u"amp", u"a", 1},
    {u"amps", u"a", 1},
    {u"celsius", u"degree", 1}, // degrees of either scale: writers leave it out
    {u"centimeter", u"m", 0.01},
    {u"centimeters", u"m", 0.01},
    {u"centimetre", u"m", 0.01},
    {u"centimetres", u"m", 0.01},
    {u"cl", u"l", 0.01},
    {u"cm", u"m", 0.01},
    {u"f", u"degree", 1},
    {u"fahrenheit", u"degree", 1},
    {u"feet", u"m", 12 * inch},
    {u"foot", u"m", 12 * inch},
    {u"ft", u"m", 12 * inch},
    {u"g", u"kg", 0.001},
    {u"gallon", u"l", 3.785411784},
    {u"gallons", u"l", 3.785411784},
    {u"gb", u"byte", 1e9},
    {u"gbps", u"bit/s", 1e9},
    {u"gig", u"byte", 1e9},
    {u"gigabyte", u"byte", 1e9},
    {u"gigabytes", u"byte", 1e9},
    {u"gigs", u"byte", 1e9},
    {u"gr", u"kg", 0.001},
    {u"gram", u"kg", 0.001},
    {u"gramme", u"kg", 0.001},
    {u"grammes", u"kg", 0.001},
    {u"grams", u"kg", 0.001},
    {u"inch", u"m", inch},
    {u"inches", u"m", inch},
    {u"kb", u"byte", 1e3},
    {u"kbps", u"bit/s", 1e3},
    {u"kg", u"kg", 1},
    {u"kgs", u"kg", 1},
    {u"kilo", u"kg", 1},
    {u"kilogram", u"kg", 1},
    {u"kilograms", u"kg", 1},
    {u"kilometer", u"m", 1e3},
    {u"kilometers", u"m", 1e3},
    {u"kilometre", u"m", 1e3},
    {u"kilometres", u"m", 1e3},
    {u"kilos", u"kg", 1},
    {u"km", u"m", 1e3},
    {u"kms", u"m", 1e3},
    {u"kw", u"w", 1e3},
    {u"kwh", u"kwh", 1},
    {u"l", u"l", 1},
    {u"lb", u"kg", pound},
    {u"lbs", u"kg", pound},
    {u"liter", u"l", 1},
    {u"liters", u"l", 1},
    {u"litre", u"l", 1},
    {u"litres", u"l", 1},
    {u"ltr", u"l", 1},
    {u"ltrs", u"l", 1},
    {u"m", u"m", 1},
    {u"m2", u"m2", 1},
    {u"m3", u"l", 1000},
    {u"mah", u"mah", 1},
    {u"mb", u"byte", 1e6},
    {u"mbit", u"bit/s", 1e6},
    {u"mbps", u"bit/s", 1e6},
    {u"megabyte", u"byte", 1e6},
    {u"megabytes", u"byte", 1e6},
    {u"megs", u"byte", 1e6},
    {u"meter", u"m", 1},
    {u"meters", u"m", 1},
    {u"metre", u"m", 1},
    {u"metres", u"m", 1},
    {u"mg", u"kg", 1e-6},
    {u"mile", u"m", 1609.344},
    {u"miles", u"m", 1609.344},
    {u"milliliters", u"l", 0.001},
    {u"millilitres", u"l", 0.001},
    {u"millimeter", u"m", 0.001},
    {u"millimeters", u"m", 0.001},
    {u"millimetre", u"m", 0.001},
    {u"millimetres", u"m", 0.001},
    {u"ml", u"l", 0.001},
    {u"mm", u"m", 0.001},
    {u"ounce", u"kg", pound / 16},
    {u"ounces", u"kg", pound / 16},
    {u"oz", u"kg", pound / 16},
    {u"pct", u"%", 1},
    {u"per cent", u"%", 1},
    {u"percent", u"%", 1},
    {u"pound", u"kg", pound},
    {u"pounds", u"kg", pound},
    {u"sqft", u"m2", 144 * inch *inch},
    {u"sqm", u"m2", 1},
    {u"t", u"kg", 1e3},
    {u"tb", u"byte", 1e12},
    {u"terabyte", u"byte", 1e12},
    {u"terabytes", u"byte", 1e12},
    {u"ton", u"kg", 1e3},
    {u"tonne", u"kg", 1e3},
    {u"tonnes", u"kg", 1e3},
    {u"tons", u"kg", 1e3},
    {u"v", u"v", 1},
    {u"volt", u"v", 1},
    {u"volts", u"v", 1},
    {u"w", u"w", 1},
    {u"watt", u"w", 1},
    {u"watts", u"w", 1},
    {u"yard", u"m", 36 * inch},
    {u"yards", u"m", 36 * inch},
    {u"\u00b0c", u"degree", 1},
    {u"\u00b0f", u"degree", 1},
};
static_assert(std::ranges::is_sorted(units, {}, &Unit::name));

// A speed in everyday words: "1Gb", "100 Mb" with a small b are bits a second on a line.
constexpr Unit gigabit{u"gb", u"bit/s", 1e9};
constexpr Unit megabit{u"mb", u"bit/s", 1e6};

constexpr Literal otherSuffixes[] = {
    u"am", u"d",  u"h", u"hr",  u"hrs",  u"in",  u"k",  u"min", u"mins", u"mo", u"p",  u"pc",  u"pcs", u"pm",
    u"pt", u"px", u"s", u"sec", u"secs", u"uhr", u"wk", u"wks", u"x",    u"yo", u"yr", u"yrs", u"zl",
};
static_assert(std::ranges::is_sorted(otherSuffixes));

} // namespace

const Unit *unitOf(QStringView written)
{
    if (written == u"Gb")
        return &gigabit;
    if (written == u"Mb")
        return &megabit;
    // "4G" and "0T" are no grams and tonnes; litres, volts and watts may be capitals.
    if (written.size() == 1 && written.front().isUpper() && !isOneOf(written, {u"L", u"V", u"W"}))
        return nullptr;
    const QString lower = written.toString().toLower();
    const auto found = std::ranges::lower_bound(units, literalOf(lower), {}, &Unit::name);
    return found != std::end(units) && found->name == literalOf(lower) ? found : nullptr;
}

bool isNumberSuffix(QStringView written)
{
    return unitOf(written) || isListed(otherSuffixes, written.toString().toLower());
}

} // namespace kept
