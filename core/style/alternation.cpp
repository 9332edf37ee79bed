// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/alternation.h"

#include "style/literals.h"

#include <QRegularExpression>
#include <QVarLengthArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// Back references and switches in the middle reach from one alternative into the next: such tokens stay together.
bool mustStayTogether(const QStringList &tokens)
{
    static const QRegularExpression reachesOut(u"\\\\[1-9]|\\\\k<|\\(\\?-?[a-z]+(?:-[a-z]+)?\\)"_s);
    return std::ranges::any_of(tokens, [](const QString &token) { return reachesOut.match(token).hasMatch(); });
}

QString framed(const QString &token, const AlternationOptions &options)
{
    if (options.nonword)
        return u"(?:%1)"_s.arg(token);
    if (!options.wordTemplate.isEmpty())
        return QString(options.wordTemplate).replace("%s"_L1, token);
    return u"\\b(?:%1)\\b"_s.arg(token);
}

bool isEnd(QStringView text, qsizetype at, Reach reach)
{
    const QChar sign = text[at];
    return sign == u'\n' || (reach == Reach::Sentence && (sign == u'.' || sign == u'!' || sign == u'?'));
}

/// The sentence or line that `at` stands in. A sign that ends one belongs to it.
Span pieceAround(QStringView text, qsizetype at, Reach reach)
{
    Span piece{at, at};
    while (piece.begin > 0 && !isEnd(text, piece.begin - 1, reach))
        --piece.begin;
    while (piece.end < text.size() && !isEnd(text, piece.end, reach))
        ++piece.end;
    return piece;
}

struct Candidate
{
    size_t token = 0;
    PatternMatch match;
};

} // namespace

Result<Alternation> Alternation::make(const QStringList &tokens, const AlternationOptions &options,
                                      const QString &place, Joining joining)
{
    Alternation made;
    QStringList parts;
    for (const QString &token : tokens) {
        if (!token.trimmed().isEmpty())
            parts.append(token);
    }
    if (joining == MayJoin && mustStayTogether(parts))
        parts = {parts.join(u'|')};
    for (const QString &part : std::as_const(parts)) {
        auto pattern = Pattern::compile(framed(part, options), options.ignoreCase, place);
        if (!pattern)
            return std::unexpected(pattern.error());
        made.m_patterns.push_back(*pattern);
        made.m_literals.push_back(requiredLiterals(part));
        made.m_reaches.push_back(made.m_literals.back().isEmpty() ? Reach::Text : reachOf(part));
    }
    return made;
}

/// The token's next match from `from` on. Where a match can't leave its sentence or line, those without a literal are
/// passed by.
Pattern::Outcome Alternation::next(size_t token, const Haystack &in, qsizetype from, PatternMatch &match) const
{
    const Reach reach = m_reaches[token];
    if (reach == Reach::Text)
        return m_patterns[token].match(in.text, from, in.text.size(), match);
    qsizetype hitFrom = pieceAround(in.text, from, reach).begin;
    while (from <= in.text.size()) {
        const qsizetype hit = in.hits.firstFrom(in.firstOwner + quint32(token), hitFrom);
        if (hit < 0)
            return Pattern::Outcome::None;
        const Span piece = pieceAround(in.text, hit, reach);
        if (from <= piece.end) {
            const auto outcome = m_patterns[token].match(in.text, std::max(from, piece.begin), piece.end, match);
            if (outcome != Pattern::Outcome::None)
                return outcome;
        }
        from = hitFrom = std::max(from, piece.end + 1);
    }
    return Pattern::Outcome::None;
}

bool Alternation::eachMatch(QStringView text, const LiteralHits &hits, quint32 firstOwner, const Visit &visit) const
{
    const Haystack in{text, hits, firstOwner};
    QVarLengthArray<Candidate, 16> candidates;
    bool finished = true;
    /// Finds the token's next match; false when there is none.
    const auto advance = [&](Candidate &candidate, qsizetype from) {
        const auto outcome =
            from > text.size() ? Pattern::Outcome::None : next(candidate.token, in, from, candidate.match);
        finished = finished && outcome != Pattern::Outcome::RanAway;
        return outcome == Pattern::Outcome::Found;
    };
    for (size_t i = 0; i < m_patterns.size(); ++i) {
        Candidate candidate{i, {}};
        if ((m_literals[i].isEmpty() || hits.has(firstOwner + quint32(i))) && advance(candidate, 0))
            candidates.append(candidate);
    }
    while (!candidates.isEmpty()) {
        const auto first = std::ranges::min_element(candidates, {}, [](const Candidate &candidate) {
            return std::pair(candidate.match.span().begin, candidate.token);
        });
        visit(first->match, first->token);
        const qsizetype end = std::max(first->match.span().end, first->match.span().begin + 1);
        for (qsizetype i = candidates.size() - 1; i >= 0; --i) {
            if (candidates[i].match.span().begin < end && !advance(candidates[i], end))
                candidates.remove(i);
        }
    }
    return finished;
}

} // namespace kept
