// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/literal.h"
#include "text/lump.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

// Last parts of names on the network that people write without "www"; sorted.
constexpr Literal topLevels[] = {
    u"app", u"at", u"au", u"be",      u"biz",  u"br",    u"ca",   u"ch", u"cloud", u"com", u"de",      u"dev", u"dk",
    u"edu", u"es", u"eu", u"example", u"fi",   u"fr",    u"gov",  u"ie", u"info",  u"int", u"invalid", u"io",  u"it",
    u"jp",  u"ke", u"kr", u"local",   u"mx",   u"my",    u"ng",   u"nl", u"no",    u"nz",  u"online",  u"org", u"ph",
    u"pl",  u"pt", u"se", u"sg",      u"shop", u"store", u"test", u"tv", u"uk",    u"us",  u"za",
};
static_assert(std::ranges::is_sorted(topLevels));

bool isLocalLetter(QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || u"._%+-"_s.contains(c); }

/// The end of dotted host name parts; `dots` counts them. Consumes at most 253 letters, as DNS allows.
qsizetype hostEnd(QStringView text, qsizetype begin, int &dots)
{
    qsizetype end = begin;
    const qsizetype limit = std::min<qsizetype>(text.size(), begin + 253);
    while (end < limit) {
        const bool inside =
            end > begin && text[end - 1].isLetterOrNumber() && end + 1 < limit && text[end + 1].isLetterOrNumber();
        if (text[end] == u'.' && inside)
            ++dots;
        else if (!text[end].isLetterOrNumber() && !(text[end] == u'-' && inside))
            break;
        ++end;
    }
    return end;
}

/// The end of what follows a host: port, path, query. Signs that end a sentence are not part of it.
qsizetype pathEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    int open = 0;
    while (end < text.size() && !text[end].isSpace() && !u"<>\"|\u201d\u201c"_s.contains(text[end])) {
        if (text[end] == u'(')
            ++open;
        else if (text[end] == u')' && --open < 0)
            break;
        ++end;
    }
    while (end > begin && u".,;:!?'*]}\u2019"_s.contains(text[end - 1]))
        --end;
    return end;
}

qsizetype mailEnd(QStringView text, qsizetype begin, qsizetype &noMailBefore)
{
    if (begin < noMailBefore)
        return begin;
    qsizetype at = begin;
    while (at < text.size() && isLocalLetter(text[at]))
        ++at;
    if (at == begin || at >= text.size() || text[at] != u'@') {
        noMailBefore = at;
        return begin;
    }
    int dots = 0;
    const qsizetype end = hostEnd(text, at + 1, dots);
    if (end > at + 1 && dots > 0)
        return end;
    noMailBefore = at;
    return end == at + 1 ? at + 1 : begin; // "liam@" names a mailbox without its domain
}

bool startsWith(QStringView text, qsizetype begin, QLatin1StringView prefix)
{
    return text.sliced(begin).startsWith(prefix, Qt::CaseInsensitive);
}

} // namespace

qsizetype addressEnd(QStringView text, qsizetype begin, qsizetype &noMailBefore)
{
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1, "ftp://"_L1, "mailto:"_L1, "www."_L1}) {
        if (startsWith(text, begin, scheme)) {
            const qsizetype rest = begin + scheme.size();
            const qsizetype end = pathEnd(text, rest);
            return end > rest ? end : begin;
        }
    }
    if (const qsizetype end = mailEnd(text, begin, noMailBefore); end > begin)
        return end;
    int dots = 0;
    const qsizetype end = hostEnd(text, begin, dots);
    if (dots == 0)
        return begin;
    const QStringView host = text.sliced(begin, end - begin);
    const QStringView last = host.sliced(host.lastIndexOf(u'.') + 1);
    const QStringView first = host.first(host.indexOf(u'.'));
    const bool name = isListed(topLevels, last);
    // "end.it" is a missing blank, "shop.it/help" and "oyelaran.example" are addresses.
    const bool path = end < text.size() && text[end] == u'/';
    const bool plain =
        isOneOf(last, {u"app", u"at", u"be", u"ca", u"es", u"it", u"my", u"no", u"online", u"shop", u"store", u"us"});
    if (!name || first.size() < 2 || (plain && !path && dots < 2))
        return begin;
    return path ? pathEnd(text, end) : end;
}

} // namespace kept
