// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/streets.h"

#include "text/closedclass.h"
#include "text/units.h"

#include <QStringList>
#include <algorithm>
#include <optional>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

// Words that close a street's name; sorted.
constexpr Literal streetWords[] = {
    u"alley",  u"av",      u"ave",      u"avenue", u"blvd",    u"boulevard", u"cir",    u"circle",  u"close",
    u"court",  u"cres",    u"crescent", u"ct",     u"dr",      u"drive",     u"grove",  u"highway", u"hwy",
    u"lane",   u"ln",      u"mews",     u"parade", u"parkway", u"pkwy",      u"pl",     u"place",   u"plaza",
    u"quay",   u"rd",      u"real",     u"road",   u"row",     u"sq",        u"square", u"st",      u"str",
    u"street", u"terrace", u"trail",    u"walk",   u"way",
};
static_assert(std::ranges::is_sorted(streetWords));

// Ends of one-word street names before the number, in the languages that build them so.
constexpr Literal streetEndings[] = {
    u"allee",  u"gade",    u"gasse",  u"gata",  u"gatan", u"laan", u"platz",
    u"straat", u"strasse", u"straße", u"vägen", u"vej",   u"weg",
};

constexpr size_t longestName = 4; ///< words between the number and the word for the street

QString lower(QStringView text, const Token &token) { return token.span.of(text).toString().toLower(); }

bool isHouseNumber(QStringView text, const Token &token)
{
    const QStringView written = token.span.of(text);
    constexpr qsizetype mostDigits = 5;
    return token.kind == TokenKind::Number && written.size() <= mostDigits
        && std::ranges::all_of(written, [](QChar c) { return c.isDigit(); });
}

bool endsLikeStreet(const QString &word)
{
    return std::ranges::any_of(streetEndings, [&](Literal ending) {
        return word.size() > qsizetype(ending.size()) && word.endsWith(QStringView(ending));
    });
}

/// No part of a street's name: a small word, or what a number counts ("4 miles away but a road").
bool endsName(QStringView text, const Token &token, bool first)
{
    if (token.kind == TokenKind::Punctuation || token.kind == TokenKind::Symbol)
        return true;
    const QString word = lower(text, token);
    return closedWord(word) || (first && (token.form == WordForm::Plural || unitOf(word)));
}

/// "408 University Ave": up to four words, the last one a street word. "Real" may be followed by a further one
/// ("El Camino Real Drive"), which belongs to the address.
std::optional<size_t> endOfNumberFirst(QStringView text, const std::vector<Token> &tokens, size_t at)
{
    std::optional<size_t> end;
    for (size_t i = at + 1; i < tokens.size() && i <= at + longestName + 1; ++i) {
        if (endsName(text, tokens[i], i == at + 1))
            break;
        if (i > at + 1 && isListed(streetWords, lower(text, tokens[i])))
            end = i + 1;
        else if (end)
            break;
    }
    return end;
}

} // namespace

std::vector<StreetAddress> findStreetAddresses(QStringView text, const Words &words)
{
    const std::vector<Token> &tokens = words.tokens;
    std::vector<StreetAddress> found;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (isHouseNumber(text, tokens[i])) {
            const auto end = endOfNumberFirst(text, tokens, i);
            if (!end)
                continue;
            QStringList key;
            for (size_t part = i; part < *end; ++part) {
                const QString word = lower(text, tokens[part]);
                if (part == i || !isListed(streetWords, word))
                    key.append(word);
            }
            found.push_back({tokens[i].span.united(tokens[*end - 1].span), key.join(u' ')});
            i = *end - 1;
        } else if (i + 1 < tokens.size() && isHouseNumber(text, tokens[i + 1])
                   && endsLikeStreet(lower(text, tokens[i]))) {
            found.push_back({tokens[i].span.united(tokens[i + 1].span),
                             lower(text, tokens[i + 1]) + u' ' + lower(text, tokens[i])});
            ++i;
        }
    }
    return found;
}

} // namespace kept
