// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/identifiers.h"

using namespace Qt::StringLiterals;

namespace kept {

namespace {

// Nouns before a number that names one of them; sorted.
constexpr Literal labels[] = {
    u"account",  u"agreement", u"article",      u"bill",     u"booking",  u"card",       u"case",        u"claim",
    u"code",     u"complaint", u"confirmation", u"contract", u"customer", u"delivery",   u"id",          u"imei",
    u"incident", u"invoice",   u"item",         u"job",      u"member",   u"membership", u"order",       u"parcel",
    u"player",   u"po",        u"policy",       u"quote",    u"receipt",  u"reference",  u"request",     u"reservation",
    u"rma",      u"serial",    u"shipment",     u"sku",      u"ticket",   u"tracking",   u"transaction", u"voucher",
};
static_assert(std::ranges::is_sorted(labels));

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

qsizetype digitsIn(QStringView text) { return std::ranges::count_if(text, isDigit); }

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c))
            digits += c;
    }
    return digits;
}

/// Behind a label's noun: "order no.", "ticket number is", "player id:".
bool isLabelTail(QStringView lower)
{
    return isOneOf(lower, {u"no", u"nr", u"number", u"id", u"code", u"ref", u"#", u":", u"is", u"was", u"are", u"-"});
}

/// Whether a label stands before token i: "ticket 5521", "order number is 88402".
bool isLabelled(const Scan &scan, size_t i)
{
    for (int steps = 0; i > 0 && steps < 3; ++steps) {
        --i;
        if (isListed(labels, scan.lemma(i)) && (steps > 0 || !scan.is(i, WordClass::Verb)) && !scan.isPlural(i))
            return true;
        if (!isLabelTail(scan.lower(i)))
            return false;
    }
    return false;
}

std::optional<Found<Identifier>> readAddress(const Scan &scan, size_t i)
{
    QString value = scan.written(i).toString().toLower();
    Identifier::Kind kind = Identifier::Kind::Url;
    if (value.startsWith(u'@'))
        kind = Identifier::Kind::Handle;
    else if (value.startsWith("mailto:"_L1))
        return Found<Identifier>{{Identifier::Kind::MailAddress, value.sliced(7)}, i, i + 1};
    else if (value.contains(u'@') && !value.contains("://"_L1))
        kind = Identifier::Kind::MailAddress;
    else if (std::ranges::all_of(value, [](QChar c) { return isDigit(c) || c == u'.'; }))
        kind = Identifier::Kind::Code;
    while (kind == Identifier::Kind::Url && value.endsWith(u'/'))
        value.chop(1);
    return Found<Identifier>{{kind, value}, i, i + 1};
}

/// "+49 40 555 123", "0330 555 0147", "(555) 010-0199", "773-555-0163"
std::optional<Found<Identifier>> readPhone(const Scan &scan, size_t i)
{
    size_t at = i;
    const bool plus = scan.written(at) == u"+" && scan.isNumber(at + 1) && scan.touches(at + 1);
    if (plus)
        ++at;
    else if (scan.written(at) == u"(" && scan.isDigits(at + 1, 2, 5) && scan.written(at + 2) == u")")
        ++at;
    else if (!scan.written(at).startsWith(u'0') && !scan.isKind(at, TokenKind::Identifier))
        return std::nullopt;
    QString digits;
    size_t last = at;
    for (; last < scan.size() && last < at + 9; ++last) {
        const QStringView group = scan.written(last);
        const bool bracket = group == u"(" || group == u")";
        const bool sign = last > at && (group == u"-" || group == u"." || group == u"/") && scan.touches(last)
            && scan.touches(last + 1);
        if (bracket || sign)
            continue;
        if (!std::ranges::all_of(group, [](QChar c) { return isDigit(c) || c == u'-'; }) || digitsIn(group) == 0
            || digits.size() + digitsIn(group) > 15)
            break;
        if (last > at && digits.size() >= 7 && !scan.touches(last) && digitsIn(group) < 2)
            break;
        digits += digitsOf(group);
    }
    while (last > at && digitsIn(scan.written(last - 1)) == 0)
        --last;
    const bool groups = last > at + 1 || scan.written(at).contains(u'-');
    const QStringView first = scan.written(at);
    const bool local = first.size() == 8 && first[3] == u'-';
    const bool national = first.size() == 12 && first[3] == u'-' && first[7] == u'-';
    if (scan.isKind(at, TokenKind::Identifier) && !(local || national))
        return std::nullopt;
    if (digits.size() < 7 || (!groups && digits.size() < 10))
        return std::nullopt;
    return Found<Identifier>{{Identifier::Kind::Phone, digits}, i, last};
}

/// "ending 3302", "ending in 604", "..4410", "****1234"
std::optional<Found<Identifier>> readCardEnding(const Scan &scan, size_t i)
{
    size_t at = i;
    const QStringView sign = scan.written(at);
    const bool dots = sign.startsWith(u"..") || sign == u"\u2026" || sign == u"*";
    if (dots) {
        while (at < scan.size() && at < i + 20 && (scan.written(at) == u"*" || at == i))
            ++at;
        if (!scan.isDigits(at, 3, 4) || !scan.touches(at) || (sign == u"*" && at < i + 2))
            return std::nullopt;
        return Found<Identifier>{{Identifier::Kind::CardEnding, scan.written(at).toString()}, i, at + 1};
    }
    if (!isOneOf(scan.lower(at), {u"ending", u"ends", u"ended"}))
        return std::nullopt;
    ++at;
    if (isOneOf(scan.lower(at), {u"in", u"with", u"on"}))
        ++at;
    while (scan.written(at).startsWith(u"..") || scan.written(at) == u"\u2026" || scan.written(at) == u"*")
        ++at;
    if (!scan.isDigits(at, 3, 4) || scan.is(at + 1, WordClass::Noun))
        return std::nullopt;
    return Found<Identifier>{{Identifier::Kind::CardEnding, scan.written(at).toString()}, i, at + 1};
}

/// "TW9 3QD": a British postcode in its two halves.
bool isPostcode(const Scan &scan, size_t i)
{
    const QStringView outward = scan.written(i);
    const QStringView inward = scan.written(i + 1);
    return outward.size() >= 2 && outward.size() <= 4 && outward.front().isUpper() && inward.size() == 3
        && inward[0].isDigit() && inward[1].isUpper() && inward[2].isUpper()
        && std::ranges::none_of(outward, [](QChar c) { return c.isLower(); });
}

/// "DE89 3704 0044 0532 0130 00"
size_t accountEnd(const Scan &scan, size_t i)
{
    const QStringView head = scan.written(i);
    if (head.size() != 4 || !head[0].isUpper() || !head[1].isUpper() || !isDigit(head[2]) || !isDigit(head[3]))
        return i;
    size_t at = i + 1;
    while (at < scan.size() && at < i + 10 && scan.written(at).size() <= 4 && digitsIn(scan.written(at)) > 0
           && std::ranges::all_of(scan.written(at), [](QChar c) { return isDigit(c) || c.isUpper(); }))
        ++at;
    return at >= i + 3 ? at : i;
}

/// Signs of the times that have a digit and name nothing of a customer's: "4G", "cat6", "MP3".
bool isEverydayCode(QStringView written)
{
    if (digitsIn(written) == 0 || written.size() < 3)
        return !written.startsWith(u'#');
    const qsizetype letters = std::ranges::count_if(written, [](QChar c) { return c.isLetter(); });
    if (letters == 0)
        return false;
    const bool shouted = std::ranges::none_of(written, [](QChar c) { return c.isLower(); });
    const bool code = written.contains(u'-') || written.contains(u'.') || written.contains(u'/');
    if (!shouted && !(code && digitsIn(written) >= 2))
        return true;
    return isOneOf(written,
                   {u"MP3", u"MP4", u"USB2", u"USB3", u"HTML5", u"COVID-19", u"IPV4", u"IPV6", u"X86", u"H264"});
}

bool isFileName(QStringView written)
{
    const qsizetype dot = written.lastIndexOf(u'.');
    return dot > 0 && dot + 1 < written.size() && written.size() - dot <= 5
        && std::ranges::all_of(written.sliced(dot + 1), [](QChar c) { return c.isLetter() || isDigit(c); })
        && written.sliced(dot + 1).front().isLower();
}

/// "press F8", "the F12 key"
bool isFunctionKey(const Scan &scan, size_t i)
{
    const QStringView written = scan.written(i);
    const bool pressed = i > 0 && isOneOf(scan.lemma(i - 1), {u"press", u"hit", u"hold", u"push", u"key", u"+"});
    return written.front() == u'F' && written.size() <= 3 && (pressed || scan.lemma(i + 1) == u"key");
}

QString codeOf(QStringView written)
{
    QString code = written.toString().toUpper();
    while (code.startsWith(u'#'))
        code.removeFirst();
    return code;
}

std::optional<Found<Identifier>> readCode(const Scan &scan, size_t i)
{
    const auto code = [&](QString value, size_t last) {
        return Found<Identifier>{{Identifier::Kind::Code, std::move(value)}, i, last};
    };
    if (scan.isKind(i, TokenKind::Identifier)) {
        const QStringView written = scan.written(i);
        if (isPostcode(scan, i))
            return code(written.toString() + u' ' + scan.written(i + 1).toString(), i + 2);
        if (const size_t end = accountEnd(scan, i); end > i) {
            QString value;
            for (size_t at = i; at < end; ++at)
                value += scan.written(at);
            return code(value, end);
        }
        if (isFileName(written))
            return std::nullopt;
        if ((isEverydayCode(written) && !isLabelled(scan, i)) || isFunctionKey(scan, i))
            return std::nullopt;
        const bool dotted = std::ranges::all_of(written, [](QChar c) { return isDigit(c) || c == u'.'; });
        return dotted && !isLabelled(scan, i) ? std::nullopt : std::optional(code(codeOf(written), i + 1));
    }
    if (scan.isDigits(i, 3, 20) && !scan.isPlural(i + 1)) {
        // "RMA 8812": an acronym and its number are one name
        const QStringView before = i > 0 ? scan.written(i - 1) : QStringView();
        if (before == u"RMA" || (before == u"PO" || before == u"INC"))
            return code(before.toString() + u'-' + scan.written(i).toString(), i + 1);
        if (isLabelled(scan, i) || scan.isDigits(i, 6, 20))
            return code(scan.written(i).toString(), i + 1);
    }
    // "Blk 241", "São Paulo 2": the number is a part of the name
    if (scan.isDigits(i, 1, 5) && isNameNumber(scan, i) && scan.is(i - 1, WordClass::ProperNoun))
        return code(scan.written(i - 1).toString().toUpper() + u' ' + scan.written(i).toString(), i + 1);
    return std::nullopt;
}

} // namespace

std::optional<Found<Identifier>> readIdentifier(const Scan &scan, size_t i)
{
    if (scan.isKind(i, TokenKind::Address))
        return readAddress(scan, i);
    if (auto ending = readCardEnding(scan, i))
        return ending;
    if (scan.isNumber(i) || scan.isKind(i, TokenKind::Identifier) || scan.written(i) == u"+"
        || scan.written(i) == u"(") {
        if (auto phone = readPhone(scan, i))
            return phone;
    }
    return readCode(scan, i);
}

bool isNameNumber(const Scan &scan, size_t i)
{
    if (i == 0 || !scan.isNumber(i) || scan.touches(i) || scan.startsSentence(i))
        return false;
    if (scan.is(i - 1, WordClass::ProperNoun) && scan.isKind(i - 1, TokenKind::Word))
        return !scan.isPlural(i + 1);
    return isOneOf(scan.lemma(i - 1), {u"version", u"android", u"ios", u"windows", u"php", u"ip"});
}

} // namespace kept
