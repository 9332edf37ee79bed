// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/htmlpieces.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

constexpr std::array inlineTags{
    "a"_L1,     "abbr"_L1, "acronym"_L1, "b"_L1,   "big"_L1, "br"_L1,  "cite"_L1, "code"_L1, "del"_L1,
    "dfn"_L1,   "em"_L1,   "i"_L1,       "img"_L1, "ins"_L1, "kbd"_L1, "mark"_L1, "q"_L1,    "s"_L1,
    "small"_L1, "span"_L1, "strong"_L1,  "sub"_L1, "sup"_L1, "tt"_L1,  "u"_L1,    "var"_L1,
};

HtmlPiece tagOf(const QRegularExpressionMatch &match)
{
    HtmlPiece piece;
    piece.kind = match.hasCaptured(u"close") ? HtmlPiece::Kind::Close : HtmlPiece::Kind::Open;
    piece.name = match.captured(u"name").toLower();
    static const QRegularExpression classes(u"\\sclass\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto found = classes.matchView(match.capturedView(u"rest")); found.hasMatch())
        piece.classes = found.captured(found.lastCapturedIndex()).simplified().split(u' ', Qt::SkipEmptyParts);
    return piece;
}

} // namespace

std::vector<HtmlPiece> readHtml(QStringView html)
{
    static const QRegularExpression mark(
        u"<!--.*?(?:-->|\\z)|<(?<close>/)?(?<name>[A-Za-z][\\w:-]*)(?<rest>(?:\"[^\"]*\"|'[^']*'|[^'\">])*)>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    std::vector<HtmlPiece> pieces;
    qsizetype at = 0;
    const auto addText = [&](qsizetype until) {
        if (until > at)
            pieces.push_back({HtmlPiece::Kind::Text, {at, until}, {}, {}});
    };
    for (const auto &match : mark.globalMatchView(html)) {
        addText(match.capturedStart());
        HtmlPiece piece = tagOf(match);
        if (piece.name.isEmpty())
            piece.kind = HtmlPiece::Kind::Comment;
        piece.span = {match.capturedStart(), match.capturedEnd()};
        pieces.push_back(std::move(piece));
        at = match.capturedEnd();
    }
    addText(html.size());
    return pieces;
}

bool isInlineTag(QStringView name)
{
    return std::ranges::any_of(inlineTags, [name](QLatin1String tag) { return name == tag; });
}

} // namespace kept
