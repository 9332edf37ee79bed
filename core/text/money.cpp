// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/money.h"

#include "text/numbers.h"

#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

struct Currency
{
    Literal name;         ///< in lower case
    Literal code;         ///< empty where the desk's own currency decides which dollar, peso or crown is meant
    Literal family = u""; ///< last letters of the codes that the name can stand for
    bool small = false;   ///< a hundredth of the unit
};

// Sorted by name. A family lists codes; the desk's currency counts if it is one of them, else the first.
constexpr Literal dollars = u"USD AUD CAD NZD SGD HKD";
constexpr Literal pesos = u" MXN PHP ARS CLP COP UYU DOP";
constexpr Literal crowns = u" NOK SEK DKK ISK CZK";
constexpr Literal rupees = u"INR PKR LKR NPR MUR";
constexpr Literal shillings = u"KES UGX TZS";
constexpr Literal francs = u"CHF XOF XAF";

constexpr Currency words[] = {
    {u"a$", u"AUD"},
    {u"aed", u"AED"},
    {u"ars", u"ARS"},
    {u"au$", u"AUD"},
    {u"aud", u"AUD"},
    {u"baht", u"THB"},
    {u"brl", u"BRL"},
    {u"buck", u"", dollars},
    {u"bucks", u"", dollars},
    {u"c$", u"CAD"},
    {u"ca$", u"CAD"},
    {u"cad", u"CAD"},
    {u"cedi", u"GHS"},
    {u"cedis", u"GHS"},
    {u"cent", u"", u"cent", true},
    {u"cents", u"", u"cent", true},
    {u"chf", u"CHF"},
    {u"clp", u"CLP"},
    {u"cny", u"CNY"},
    {u"cop", u"COP"},
    {u"czk", u"CZK"},
    {u"dirham", u"AED"},
    {u"dirhams", u"AED"},
    {u"dkk", u"DKK"},
    {u"dollar", u"", dollars},
    {u"dollars", u"", dollars},
    {u"eur", u"EUR"},
    {u"euro", u"EUR"},
    {u"euros", u"EUR"},
    {u"forint", u"HUF"},
    {u"franc", u"", francs},
    {u"francs", u"", francs},
    {u"fr", u"", francs},
    {u"gbp", u"GBP"},
    {u"ghs", u"GHS"},
    {u"hk$", u"HKD"},
    {u"hkd", u"HKD"},
    {u"huf", u"HUF"},
    {u"idr", u"IDR"},
    {u"inr", u"INR"},
    {u"isk", u"ISK"},
    {u"jpy", u"JPY"},
    {u"kc", u"CZK"},
    {u"k\u010d", u"CZK"},
    {u"kes", u"KES"},
    {u"koruna", u"CZK"},
    {u"kr", u"", crowns},
    {u"krona", u"SEK"},
    {u"krone", u"", crowns},
    {u"kroner", u"", crowns},
    {u"kronor", u"SEK"},
    {u"krw", u"KRW"},
    {u"ksh", u"KES"},
    {u"lei", u"RON"},
    {u"lira", u"TRY"},
    {u"mxn", u"MXN"},
    {u"myr", u"MYR"},
    {u"naira", u"NGN"},
    {u"ngn", u"NGN"},
    {u"nok", u"NOK"},
    {u"nz$", u"NZD"},
    {u"nzd", u"NZD"},
    {u"p", u"GBP", u"", true},
    {u"pence", u"GBP", u"", true},
    {u"peso", u"", pesos},
    {u"pesos", u"", pesos},
    {u"php", u"PHP"},
    {u"pln", u"PLN"},
    {u"pound", u"GBP"},
    {u"pounds", u"GBP"},
    {u"quid", u"GBP"},
    {u"r", u"ZAR"},
    {u"r$", u"BRL"},
    {u"rand", u"ZAR"},
    {u"rands", u"ZAR"},
    {u"real", u"BRL"},
    {u"reais", u"BRL"},
    {u"ringgit", u"MYR"},
    {u"rm", u"MYR"},
    {u"rp", u"IDR"},
    {u"rs", u"", rupees},
    {u"rupee", u"", rupees},
    {u"rupees", u"", rupees},
    {u"s$", u"SGD"},
    {u"sek", u"SEK"},
    {u"sgd", u"SGD"},
    {u"shilling", u"", shillings},
    {u"shillings", u"", shillings},
    {u"sterling", u"GBP"},
    {u"thb", u"THB"},
    {u"try", u"TRY"},
    {u"us$", u"USD"},
    {u"usd", u"USD"},
    {u"won", u"KRW"},
    {u"yen", u"JPY"},
    {u"yuan", u"CNY"},
    {u"zar", u"ZAR"},
    {u"zl", u"PLN"},
    {u"zloty", u"PLN"},
    {u"zlotys", u"PLN"},
    {u"z\u0142", u"PLN"},
    {u"\u00a3", u"GBP"},
};

const Currency *currencyNamed(QStringView lower)
{
    // The table is short and mostly missed on its first letters; signs stand in a second one.
    const auto found = std::ranges::find(words, literalOf(lower), &Currency::name);
    return found == std::end(words) ? nullptr : found;
}

QString codeOfSign(QChar sign, const MentionContext &context)
{
    switch (sign.unicode()) {
    case u'$':
        return context.currency.isEmpty() ? u"USD"_s : context.currency;
    case u'€':
        return u"EUR"_s;
    case u'£':
        return u"GBP"_s;
    case u'¥':
        return context.currency == "CNY"_L1 ? u"CNY"_s : u"JPY"_s;
    case u'₹':
        return u"INR"_s;
    case u'₱':
        return u"PHP"_s;
    case u'₦':
        return u"NGN"_s;
    case u'₩':
        return u"KRW"_s;
    case u'₺':
        return u"TRY"_s;
    case u'₫':
        return u"VND"_s;
    case u'₪':
        return u"ILS"_s;
    case u'฿':
        return u"THB"_s;
    default:
        return {};
    }
}

QString codeOf(const Currency &currency, const MentionContext &context)
{
    if (!currency.code.empty())
        return QStringView(currency.code).toString();
    if (currency.family == u"cent")
        return context.currency.isEmpty() ? u"USD"_s : context.currency;
    const QStringView family(currency.family);
    if (!context.currency.isEmpty() && family.contains(context.currency))
        return context.currency;
    return family.startsWith(u' ') ? QString() : family.first(3).toString();
}

struct Code
{
    QString code;
    bool small = false;
    size_t last = 0;
};

/// A currency before its amount. Letters and a dollar sign may touch: "CA$".
std::optional<Code> readPrefix(const Scan &scan, size_t i)
{
    const QStringView word = scan.written(i);
    if (word.size() == 1) {
        if (const QString code = codeOfSign(word.front(), scan.context()); !code.isEmpty())
            return Code{code, false, i + 1};
    }
    if (scan.written(i + 1) == u"$" && scan.touches(i + 1)) {
        const Currency *currency = currencyNamed(QString(scan.lower(i).toString() + u'$'));
        return currency ? std::optional(Code{codeOf(*currency, scan.context()), false, i + 2}) : std::nullopt;
    }
    const Currency *currency = currencyNamed(scan.lower(i));
    if (!currency || currency->small)
        return std::nullopt;
    // Words come behind the amount; before it stand codes in capitals and the signs of some countries.
    const bool capitals = word.size() == 3 && word.toString().toUpper() == word;
    const bool sign = isOneOf(word, {u"R", u"RM", u"Rs", u"Rs.", u"Rp", u"Kr", u"kr", u"KSh", u"Ksh", u"Fr", u"Fr."});
    return capitals || sign ? std::optional(Code{codeOf(*currency, scan.context()), false, i + 1}) : std::nullopt;
}

/// A currency behind its amount: "€", "EUR", "pesos", "$ CA".
std::optional<Code> readSuffix(const Scan &scan, size_t i)
{
    const QStringView word = scan.written(i);
    if (word.size() == 1) {
        if (const QString code = codeOfSign(word.front(), scan.context()); !code.isEmpty()) {
            if (scan.isNumber(i + 1) && scan.touches(i + 1))
                return std::nullopt; // belongs to the next amount
            if (word == u"$") {
                const Currency *country = currencyNamed(QString(scan.lower(i + 1).toString() + u'$'));
                if (country && scan.isCapital(i + 1))
                    return Code{codeOf(*country, scan.context()), false, i + 2};
            }
            return Code{code, false, i + 1};
        }
    }
    const Currency *currency = currencyNamed(scan.lower(i));
    if (!currency || isOneOf(currency->name, {u"r", u"rs", u"fr", u"real", u"try"}))
        return std::nullopt;
    if (currency->name == u"p" && (!scan.touches(i) || word != u"p"))
        return std::nullopt;
    if (currency->name == u"won" && !scan.is(i, WordClass::Noun))
        return std::nullopt;
    const bool mayBePhp = currency->name == u"php" && scan.isNumber(i + 1);
    return mayBePhp ? std::nullopt : std::optional(Code{codeOf(*currency, scan.context()), currency->small, i + 1});
}

/// "pounds" of a crate are no money.
bool isWeight(const Scan &scan, size_t i)
{
    const size_t begin = i > 12 ? i - 12 : 0;
    for (size_t at = begin; at < std::min(scan.size(), i + 8); ++at) {
        if (isOneOf(scan.lemma(at), {u"weigh", u"weight", u"heavy", u"heavier", u"lift", u"hoist", u"load", u"crate"}))
            return true;
    }
    return false;
}

Money moneyOf(double amount, const Code &code)
{
    const double value = code.small ? amount / 100 : amount;
    return {static_cast<qint64>(std::llround(value * Money::unit)), code.code};
}

bool fits(double amount) { return amount < 1e12; }

/// An amount whose thousands may be parted by blanks: "5 000", "1 914,00".
std::optional<Found<Figure>> readAmount(const Scan &scan, size_t i)
{
    auto found = readFigure(scan, i);
    if (!found || !found->value.digits || !scan.isDigits(i, 1, 3))
        return found;
    while (scan.isNumber(found->last)) {
        const QStringView group = scan.written(found->last);
        const QStringView whole = group.size() > 3 ? group.first(3) : group;
        const bool decimals = group.size() == 3 || (group.size() == 6 && (group[3] == u',' || group[3] == u'.'));
        if (!decimals || !std::ranges::all_of(whole, [](QChar c) { return c.isDigit(); })
            || scan.span(found->last - 1, found->last + 1).length()
                != scan.written(found->last - 1).size() + 1 + group.size())
            break;
        const double cents = group.size() == 6 ? group.sliced(4).toInt() / 100.0 : 0;
        found->value.least = found->value.most = found->value.least * 1000 + whole.toInt() + cents;
        ++found->last;
    }
    return found;
}

/// "PHP 8.3" is a language.
bool isVersion(const Scan &scan, size_t i)
{
    const QStringView digits = scan.written(i);
    return i > 0 && scan.written(i - 1) == u"PHP" && digits.size() <= 4 && digits.indexOf(u'.') == digits.size() - 2;
}

/// "R5 000": a letter that touches its first group reads like a code.
std::optional<Found<Money>> readRands(const Scan &scan, size_t i)
{
    const QStringView head = scan.written(i);
    if (!scan.isKind(i, TokenKind::Identifier) || head.size() < 2 || head.size() > 4 || head.front() != u'R'
        || !scan.isDigits(i + 1, 3, 3) || scan.touches(i + 1))
        return std::nullopt;
    bool ok = false;
    const double amount = head.sliced(1).toInt(&ok) * 1000.0 + scan.written(i + 1).toInt();
    return ok ? std::optional(Found<Money>{moneyOf(amount, {u"ZAR"_s, false, 0}), i, i + 2}) : std::nullopt;
}

} // namespace

std::optional<Found<Money>> readMoney(const Scan &scan, size_t i)
{
    if (auto rands = readRands(scan, i))
        return rands;
    if (const auto prefix = readPrefix(scan, i)) {
        if (!scan.isNumber(prefix->last) || isVersion(scan, prefix->last))
            return std::nullopt;
        auto amount = readAmount(scan, prefix->last);
        if (!amount || !fits(amount->value.least))
            return std::nullopt;
        if ((scan.lower(amount->last) == u"m" || scan.lower(amount->last) == u"bn") && scan.touches(amount->last)) {
            amount->value.least *= scan.lower(amount->last) == u"m" ? 1e6 : 1e9;
            ++amount->last;
        }
        return Found<Money>{moneyOf(amount->value.least, *prefix), i, amount->last};
    }
    const auto amount = readAmount(scan, i);
    if (!amount || !fits(amount->value.least))
        return std::nullopt;
    size_t at = amount->last;
    if (scan.isDash(at) && scan.touches(at) && scan.touches(at + 1))
        ++at; // "a 20-euro voucher"
    const auto suffix = readSuffix(scan, at);
    if (!suffix)
        return std::nullopt;
    if (isOneOf(scan.lower(at), {u"pound", u"pounds"}) && isWeight(scan, at))
        return std::nullopt;
    return Found<Money>{moneyOf(amount->value.least, *suffix), i, suffix->last};
}

bool isCurrencyPrefix(const Scan &scan, size_t i)
{
    const bool sign = scan.written(i + 1) == u"$" && scan.touches(i + 1);
    return (sign || (scan.written(i).size() <= 4 && scan.isNumber(i + 1))) && readPrefix(scan, i);
}

std::optional<Found<Money>> readSecondMoney(const Scan &scan, size_t i, const Money &first)
{
    if (!scan.isDash(i) && scan.lower(i) != u"to" && scan.lower(i) != u"or")
        return std::nullopt;
    const auto amount = readAmount(scan, i + 1);
    if (!amount || !amount->value.digits || !fits(amount->value.least) || scan.is(amount->last, WordClass::Noun)
        || amount->value.least * Money::unit <= double(first.tenThousandths))
        return std::nullopt;
    return Found<Money>{moneyOf(amount->value.least, {first.currency, false, 0}), i + 1, amount->last};
}

} // namespace kept
