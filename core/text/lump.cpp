// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lump.h"

#include "text/classes.h"
#include "text/closedclass.h"
#include "text/literal.h"
#include "text/units.h"

using namespace Qt::StringLiterals;

namespace kept {

namespace {

constexpr qsizetype longestLump = 200;

constexpr Literal fileEndings[] = {
    u"avi", u"bmp",  u"csv", u"doc",  u"docx", u"eml", u"exe",  u"gif", u"gz",   u"heic", u"htm", u"html", u"jpeg",
    u"jpg", u"json", u"log", u"mov",  u"mp3",  u"mp4", u"msg",  u"pdf", u"php",  u"png",  u"ppt", u"pptx", u"rar",
    u"svg", u"tar",  u"tif", u"tiff", u"txt",  u"wav", u"webp", u"xls", u"xlsx", u"xml",  u"yml", u"zip",
};
static_assert(std::ranges::is_sorted(fileEndings));

constexpr Literal currencyPrefixes[] = {
    u"AED", u"AUD", u"BRL", u"CAD", u"CHF", u"CNY", u"CZK", u"DKK", u"EUR", u"GBP", u"GHS", u"HKD",
    u"HUF", u"IDR", u"INR", u"JPY", u"KES", u"KSh", u"MXN", u"MYR", u"NGN", u"NOK", u"NZD", u"PHP",
    u"PLN", u"R",   u"RM",  u"Rp",  u"Rs",  u"SEK", u"SGD", u"THB", u"TRY", u"USD", u"ZAR",
};
static_assert(std::ranges::is_sorted(currencyPrefixes));

constexpr Literal months[] = {u"APR", u"AUG", u"DEC", u"FEB", u"JAN", u"JUL",
                              u"JUN", u"MAR", u"MAY", u"NOV", u"OCT", u"SEP"};
static_assert(std::ranges::is_sorted(months));

bool isConnector(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size())
        return false;
    const QChar before = text[at - 1];
    const QChar behind = text[at + 1];
    if (!behind.isLetterOrNumber() || !before.isLetterOrNumber())
        return text[at] == u'_' && (behind.isLetterOrNumber() || behind == u'_');
    switch (text[at].unicode()) {
    case '.':
    case '/':
    case '-':
    case '_':
        return true;
    case ',':
    case ':':
        return before.isDigit() && behind.isDigit();
    case '&':
        return before.isLetter() && behind.isLetter();
    default:
        return isApostrophe(text[at]) && behind.isLetter();
    }
}

qsizetype countDigits(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
}

bool isAll(QStringView text, bool (*test)(QChar)) { return !text.isEmpty() && std::ranges::all_of(text, test); }

bool isDigits(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most && isAll(text, [](QChar c) { return c.isDigit(); });
}

bool isLetters(QStringView text)
{
    return isAll(text, [](QChar c) { return c.isLetter(); });
}

using Parts = QVarLengthArray<QStringView, 8>;

Parts split(QStringView text, char16_t separator)
{
    Parts parts;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at == text.size() || text[at] == separator) {
            parts.append(text.sliced(begin, at - begin));
            begin = at + 1;
        }
    }
    return parts;
}

/// Digits with decimal and grouping signs in either convention: "4.312,60", "1,200", "8.3".
bool isFigure(QStringView text)
{
    return !text.isEmpty() && text.front().isDigit() && text.back().isDigit()
        && isAll(text, [](QChar c) { return c.isDigit() || c == u'.' || c == u','; });
}

/// "14.02.2026", "6.12.25", "2026.05.04".
bool isDottedDate(const Parts &parts)
{
    return parts.size() == 3
        && ((isDigits(parts[0], 1, 2) && isDigits(parts[1], 1, 2)
             && (isDigits(parts[2], 2, 2) || isDigits(parts[2], 4, 4)))
            || (isDigits(parts[0], 4, 4) && isDigits(parts[1], 2, 2) && isDigits(parts[2], 2, 2)));
}

TokenKind kindOfFigure(QStringView text)
{
    const Parts parts = split(text, u'.');
    if (parts.size() <= 2 || text.contains(u',') || isDottedDate(parts))
        return TokenKind::Number;
    if (std::all_of(parts.begin() + 1, parts.end(), [](QStringView part) { return part.size() == 3; })
        && parts[0].size() <= 3)
        return TokenKind::Number;
    return parts.size() == 4 ? TokenKind::Address : TokenKind::Identifier;
}

bool isClock(QStringView text)
{
    const Parts parts = split(text, u':');
    return (parts.size() == 2 || parts.size() == 3) && isDigits(parts[0], 1, 2)
        && std::all_of(parts.begin() + 1, parts.end(), [](QStringView part) { return isDigits(part, 2, 2); });
}

/// "8h20"
bool isFrenchClock(QStringView text)
{
    const Parts parts = split(text, u'h');
    return parts.size() == 2 && isDigits(parts[0], 1, 2) && isDigits(parts[1], 2, 2);
}

/// "2026-05-04", "04/05", "3/3/26".
bool isDate(QStringView text, char16_t separator)
{
    const Parts parts = split(text, separator);
    if (parts.size() == 2)
        return separator == u'/' && isDigits(parts[0], 1, 2) && (isDigits(parts[1], 1, 2) || isDigits(parts[1], 4, 4));
    return parts.size() == 3
        && ((isDigits(parts[0], 4, 4) && isDigits(parts[1], 1, 2) && isDigits(parts[2], 1, 2))
            || (isDigits(parts[0], 1, 2) && isDigits(parts[1], 1, 2)
                && (isDigits(parts[2], 2, 2) || isDigits(parts[2], 4, 4))
                && (separator == u'/' || parts[2].size() == 4)));
}

/// "773-555-0163", "555-0163": digits in groups as in phone and account numbers.
bool isDigitGroups(QStringView text)
{
    const Parts parts = split(text, u'-');
    if (!std::ranges::all_of(parts, [](QStringView part) { return isDigits(part, 1, 12); }))
        return false;
    return (parts.size() >= 3 && countDigits(text) >= 7)
        || (parts.size() == 2 && parts[0].size() == 3 && parts[1].size() == 4);
}

/// "5591-02", "77-1409": two groups that can be no range and no season ("2025-26").
bool isCodeOfDigits(QStringView text)
{
    const Parts parts = split(text, u'-');
    if (parts.size() != 2 || !isDigits(parts[0], 1, 12) || !isDigits(parts[1], 1, 12)
        || std::max(parts[0].size(), parts[1].size()) < 4)
        return false;
    const bool season = parts[0].size() == 4 && parts[1].size() == 2 && parts[0].toInt() % 100 + 1 == parts[1].toInt();
    const bool range = parts[1].toLongLong() > parts[0].toLongLong() && parts[1].size() - parts[0].size() <= 1;
    return !season && !range;
}

bool isOrdinal(QStringView text)
{
    if (text.size() < 3 || !isDigits(text.chopped(2), 1, 4))
        return false;
    return isOneOf(text.last(2).toString().toLower(), {u"st", u"nd", u"rd", u"th"});
}

/// How many letters at the front are digits and their signs, as in "1,200ml".
qsizetype figureLength(QStringView text)
{
    const auto end =
        std::ranges::find_if(text, [](QChar c) { return c.isLetter() || c == u'-' || c == u'/' || c == u'_'; });
    return end - text.begin();
}

bool isMeasured(QStringView text)
{
    const qsizetype length = figureLength(text);
    return length > 0 && length < text.size() && (isFigure(text.first(length)) || isClock(text.first(length)))
        && isNumberSuffix(text.sliced(length));
}

/// "RM129", "EUR49.00": the length of the currency's letters, 0 for other lumps.
qsizetype currencyLength(QStringView text)
{
    const auto digit = std::ranges::find_if(text, [](QChar c) { return c.isDigit(); });
    const qsizetype length = digit - text.begin();
    const QStringView figure = text.sliced(length);
    if (length == 0 || !isFigure(figure) || !isListed(currencyPrefixes, text.first(length)))
        return 0;
    return length > 1 || (countDigits(figure) >= 3 && !figure.startsWith(u'0')) ? length : 0;
}

/// "14NOV", "3Mar2026": the length of the day, 0 for other lumps.
qsizetype dayOfMonthLength(QStringView text)
{
    const qsizetype length = figureLength(text);
    if (length < 1 || length > 2 || text.size() < length + 3)
        return 0;
    const QString month = text.sliced(length, 3).toString().toUpper();
    const QStringView year = text.sliced(length + 3);
    const bool rest = year.isEmpty() || isDigits(year, 2, 2) || isDigits(year, 4, 4);
    return rest && isListed(months, month) ? length : 0;
}

/// Pieces of one lump. Works through the separators from the strongest to the weakest, so that its depth is theirs.
class LumpCutter
{
public:
    LumpPieces pieces;

    void cut(QStringView lump)
    {
        if (lump.isEmpty())
            return;
        const qsizetype digits = countDigits(lump);
        if (digits == 0)
            cutLetters(lump);
        else if (std::ranges::none_of(lump, [](QChar c) { return c.isLetter(); }))
            cutDigits(lump);
        else
            cutMixed(lump);
    }

private:
    void add(QStringView piece, TokenKind kind)
    {
        if (!piece.isEmpty())
            pieces.append({piece.size(), kind});
    }

    void cutAt(QStringView lump, char16_t separator)
    {
        const Parts parts = split(lump, separator);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                pieces.append({1, separator == u'/' ? TokenKind::Symbol : TokenKind::Punctuation});
            cut(parts[i]);
        }
    }

    void cutLetters(QStringView lump)
    {
        if (isFileName(lump) || lump.contains(u'_'))
            return add(lump, TokenKind::Identifier);
        if (lump.contains(u'/')) {
            const QString lower = lowered(lump);
            if (!fullFormOf(lower).isEmpty() || lower == "n/a"_L1 || lower == "c/o"_L1)
                return add(lump, TokenKind::Word);
            return cutAt(lump, u'/');
        }
        if (lump.contains(u'.')) {
            if (std::ranges::all_of(split(lump, u'.'), [](QStringView part) { return part.size() == 1; }))
                return add(lump, TokenKind::Word);
            return cutAt(lump, u'.');
        }
        if (lump.contains(u'-'))
            return cutHyphens(lump);
        add(lump, TokenKind::Word);
    }

    /// "follow-up" stays one word, "three-year" is a number of something.
    void cutHyphens(QStringView lump)
    {
        const auto isNumeral = [](QStringView part) {
            const ClosedWord *word = closedWord(lowered(part));
            return word && classOfCode(word->classes[0]) == WordClass::Numeral;
        };
        const Parts parts = split(lump, u'-');
        if (parts.size() == 2 && isOneOf(lowered(parts[0]), {u"mid", u"early", u"late"}))
            return cutAt(lump, u'-');
        if (!isNumeral(parts.front()) || isNumeral(parts.back()) || lowered(parts.back()).endsWith("th"_L1)
            || parts.back() == u"first" || parts.back() == u"second" || parts.back() == u"third")
            return add(lump, TokenKind::Word);
        qsizetype numerals = 0;
        qsizetype length = -1;
        while (numerals < parts.size() && isNumeral(parts[numerals]))
            length += parts[numerals++].size() + 1;
        add(lump.first(length), TokenKind::Word);
        pieces.append({1, TokenKind::Punctuation});
        add(lump.sliced(length + 1), TokenKind::Word);
    }

    void cutDigits(QStringView lump)
    {
        if (isFigure(lump))
            return add(lump, kindOfFigure(lump));
        if (isClock(lump) || isDate(lump, u'/') || isDate(lump, u'-'))
            return add(lump, TokenKind::Number);
        if (isDigitGroups(lump) || isCodeOfDigits(lump))
            return add(lump, TokenKind::Identifier);
        for (const char16_t separator : {u'-', u'/', u':', u'_'}) {
            if (lump.contains(separator))
                return cutAt(lump, separator);
        }
        add(lump, TokenKind::Identifier);
    }

    void cutMixed(QStringView lump)
    {
        if (!fullFormOf(lowered(lump)).isEmpty())
            return add(lump, TokenKind::Word); // "2moro"
        if (isOrdinal(lump) || isFrenchClock(lump))
            return add(lump, TokenKind::Number);
        if (isMeasured(lump)) {
            add(lump.first(figureLength(lump)), TokenKind::Number);
            return add(lump.sliced(figureLength(lump)), TokenKind::Word);
        }
        if (const qsizetype length = currencyLength(lump); length > 0) {
            add(lump.first(length), TokenKind::Symbol);
            return add(lump.sliced(length), TokenKind::Number);
        }
        if (const qsizetype length = dayOfMonthLength(lump); length > 0) {
            add(lump.first(length), TokenKind::Number);
            add(lump.sliced(length, 3), TokenKind::Word);
            return add(lump.sliced(length + 3), TokenKind::Number);
        }
        if (isIsoMoment(lump)) {
            add(lump.first(10), TokenKind::Number);
            add(lump.sliced(10, 1), TokenKind::Symbol);
            return cut(lump.sliced(11));
        }
        if (isFileName(lump))
            return add(lump, TokenKind::Identifier);
        cutCode(lump);
    }

    /// What is left has letters and digits: an identifier, or words and numbers that touch.
    void cutCode(QStringView lump)
    {
        const bool shouted = std::ranges::none_of(lump, [](QChar c) { return c.isLower(); });
        for (const char16_t separator : {u'/', u'.'}) {
            if (lump.contains(separator) && !(shouted && lump.front().isLetter()) && !isVersion(lump))
                return cutAt(lump, separator);
        }
        if (lump.contains(u'-')) {
            const Parts parts = split(lump, u'-');
            if (std::ranges::all_of(parts, isPlainPart))
                return cutAt(lump, u'-');
        }
        if (lump.contains(u':') || lump.contains(u','))
            return cutAt(lump, lump.contains(u':') ? u':' : u',');
        if (const auto mark = std::ranges::find_if(lump, isApostrophe); mark != lump.end()) {
            // "A4's"
            const qsizetype length = mark - lump.begin();
            cut(lump.first(length));
            return add(lump.sliced(length), TokenKind::Word);
        }
        add(lump, TokenKind::Identifier);
    }

    /// Something that has its own meaning left and right of a hyphen: "24-hour", "9am-5pm", "10-15kg".
    static bool isPlainPart(QStringView part)
    {
        if (isFigure(part) || isClock(part) || isFrenchClock(part) || isOrdinal(part) || isMeasured(part)
            || isDate(part, u'/'))
            return true;
        const bool lower = std::ranges::none_of(part, [](QChar c) { return c.isUpper(); });
        return isLetters(part) && part.size() > 1 && lower && isKnownWord(part);
    }

    static bool isIsoMoment(QStringView lump)
    {
        return lump.size() >= 16 && lump[10].toUpper() == u'T' && isDate(lump.first(10), u'-') && lump[13] == u':';
    }

    /// "v2.3"
    static bool isVersion(QStringView lump) { return lump.front().toLower() == u'v' && isFigure(lump.sliced(1)); }

    static bool isFileName(QStringView lump)
    {
        const qsizetype dot = lump.lastIndexOf(u'.');
        return dot > 0 && isListed(fileEndings, lowered(lump.sliced(dot + 1)));
    }
};

// Shortened words that keep their full stop even before a capital, then those that do before a small letter or digit.
constexpr Literal titles[] = {u"dr", u"fr", u"frau", u"hr",  u"mr", u"mrs", u"ms", u"mx",
                              u"no", u"nr", u"prof", u"rev", u"sr", u"st",  u"vs"};
static_assert(std::ranges::is_sorted(titles));

constexpr Literal shortened[] = {
    u"acct", u"addr", u"admin", u"appr", u"approx", u"appt", u"apr",  u"attn", u"aug",  u"ave", u"blvd", u"ca",
    u"co",   u"conf", u"corp",  u"cust", u"dec",    u"del",  u"dept", u"doc",  u"est",  u"etc", u"ext",  u"feb",
    u"fig",  u"fri",  u"incl",  u"info", u"inv",    u"jan",  u"jr",   u"jul",  u"jun",  u"ltd", u"mar",  u"max",
    u"mgr",  u"min",  u"mins",  u"misc", u"mon",    u"msg",  u"nov",  u"oct",  u"orig", u"pls", u"poss", u"prev",
    u"prob", u"qty",  u"rd",    u"ref",  u"res",    u"sat",  u"sec",  u"sep",  u"sept", u"std", u"sun",  u"temp",
    u"thu",  u"thur", u"thurs", u"tue",  u"tues",   u"vol",  u"wed",
};
static_assert(std::ranges::is_sorted(shortened));

QChar firstBehind(QStringView behind)
{
    for (const QChar c : behind.first(std::min<qsizetype>(behind.size(), 3))) {
        if (!c.isSpace())
            return c;
        if (c == u'\n')
            break;
    }
    return QChar();
}

} // namespace

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02bc' || c == u'`' || c == u'\u00b4';
}

bool isLumpLetter(QChar c) { return c.isLetter() || c.isMark(); }

QString lowered(QStringView text)
{
    QString lower = text.toString().toLower();
    for (QChar &c : lower) {
        if (isApostrophe(c))
            c = u'\'';
    }
    return lower;
}

qsizetype lumpEnd(QStringView text, qsizetype begin)
{
    const qsizetype limit = std::min<qsizetype>(text.size(), begin + longestLump);
    qsizetype end = begin + 1;
    while (end < limit && (text[end].isLetterOrNumber() || text[end].isMark() || isConnector(text, end)))
        ++end;
    // "w/" is "with"
    if (end == begin + 1 && text[begin].toLower() == u'w' && end < limit && text[end] == u'/')
        ++end;
    return end;
}

LumpPieces cutLump(QStringView lump)
{
    if (lump.size() == 2 && lump[1] == u'/')
        return {{2, TokenKind::Word}};
    LumpCutter cutter;
    cutter.cut(lump);
    return std::move(cutter.pieces);
}

bool isAbbreviation(QStringView lower, QStringView written, QStringView behind)
{
    const QChar next = firstBehind(behind);
    const bool dotted = lower.contains(u'.');
    if (isListed(titles, lower)) {
        if (lower == u"no" || lower == u"nr")
            return next.isDigit() || next == u'#';
        return next.isLetterOrNumber() && !(lower == u"st" && next.isUpper() && behind.startsWith(u"  "));
    }
    if (dotted || isListed(shortened, lower))
        return dotted ? !next.isUpper() || lower == u"e.g" || lower == u"i.e" || !(lower == u"a.m" || lower == u"p.m")
                      : next.isLower() || next.isDigit() || next == u',';
    // An initial: "B. Devane", not "plan B. We"
    if (written.size() == 1 && written[0].isUpper() && next.isUpper() && written != u"I") {
        const QStringView name = behind.first(std::min<qsizetype>(behind.size(), 20)).trimmed();
        const auto end = std::ranges::find_if_not(name, [](QChar c) { return c.isLetter(); });
        return !isClosedClass(lowered(name.first(end - name.begin())));
    }
    return false;
}

} // namespace kept
