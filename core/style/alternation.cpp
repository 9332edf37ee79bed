// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/alternation.h"

#include "style/literals.h"

#include <QVarLengthArray>

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

struct Candidate
{
    size_t token = 0;
    QRegularExpressionMatch match;
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
        auto pattern = compilePattern(framed(part, options), options.ignoreCase, place);
        if (!pattern)
            return std::unexpected(pattern.error());
        made.m_patterns.push_back(*pattern);
        made.m_literals.push_back(requiredLiterals(part));
    }
    return made;
}

bool Alternation::eachMatch(QStringView text, const LiteralHits &hits, quint32 firstOwner, const Visit &visit) const
{
    QVarLengthArray<Candidate, 16> candidates;
    bool finished = true;
    /// Finds the token's next match; false when there is none.
    const auto advance = [&](Candidate &candidate, qsizetype from) {
        if (from > text.size())
            return false;
        candidate.match = m_patterns[candidate.token].matchView(text, from);
        finished = finished && candidate.match.isValid();
        return candidate.match.hasMatch();
    };
    for (size_t i = 0; i < m_patterns.size(); ++i) {
        Candidate candidate{i, {}};
        if ((m_literals[i].isEmpty() || hits.has(firstOwner + quint32(i))) && advance(candidate, 0))
            candidates.append(candidate);
    }
    while (!candidates.isEmpty()) {
        const auto first = std::ranges::min_element(candidates, {}, [](const Candidate &candidate) {
            return std::pair(candidate.match.capturedStart(), candidate.token);
        });
        visit(first->match, first->token);
        const qsizetype end = std::max(first->match.capturedEnd(), first->match.capturedStart() + 1);
        for (qsizetype i = candidates.size() - 1; i >= 0; --i) {
            if (candidates[i].match.capturedStart() < end && !advance(candidates[i], end))
                candidates.remove(i);
        }
    }
    return finished;
}

} // namespace kept
