// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/clauseview.h"

#include <algorithm>

namespace kept {
namespace {

bool isEdge(const Token &token)
{
    return token.kind == TokenKind::Punctuation || token.wordClass == WordClass::Conjunction;
}

} // namespace

Span ClauseView::span() const
{
    TokenRange inner = tokens;
    while (inner.first < inner.last && isEdge(token(inner.first)))
        ++inner.first;
    while (inner.last > inner.first && token(inner.last - 1).kind == TokenKind::Punctuation)
        --inner.last;
    return inner.first < inner.last ? spanOf(inner) : spanOf(tokens);
}

Span ClauseView::spanOf(TokenRange range) const
{
    if (range.first >= range.last)
        return {};
    return token(range.first).span.united(token(range.last - 1).span);
}

const LexiconMatch *ClauseView::find(QStringView id) const
{
    const auto found = std::ranges::find_if(matches, [&](const LexiconMatch &m) { return conceptOf(m).id == id; });
    return found == matches.end() ? nullptr : &*found;
}

std::vector<const LexiconMatch *> ClauseView::all(ConceptCategory category) const
{
    std::vector<const LexiconMatch *> result;
    for (const LexiconMatch &match : matches) {
        if (conceptOf(match).category == category)
            result.push_back(&match);
    }
    return result;
}

bool ClauseView::isCovered(size_t at) const
{
    return std::ranges::any_of(mentions, [&](const Mention &m) { return m.span.overlaps(token(at).span); });
}

} // namespace kept
