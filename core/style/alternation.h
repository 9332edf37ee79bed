// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/literalindex.h"
#include "style/literals.h"
#include "style/pattern.h"

#include <QStringList>
#include <functional>

namespace kept {

struct AlternationOptions
{
    bool ignoreCase = false;
    bool nonword = false;  ///< without word boundaries around a token
    QString wordTemplate;  ///< in place of \b(?:%s)\b where a team's .vale.ini has one
};

/// Many expressions that match as one: the leftmost match wins, at one place the first expression. Each is tried
/// only on a text in which one of its literals stands.
class Alternation
{
public:
    enum Joining { MayJoin, KeepApart }; ///< whether tokens whose groups reach out may become one expression
    using Visit = std::function<void(const PatternMatch &match, size_t token)>;

    [[nodiscard]] static Result<Alternation> make(const QStringList &tokens, const AlternationOptions &options,
                                                  const QString &place, Joining joining = MayJoin);

    /// For each expression the literals of which one must stand; an empty list where every text has to be tried.
    [[nodiscard]] const std::vector<QStringList> &literals() const { return m_literals; }

    /// `hits` tells by firstOwner + index which expressions are worth a try. False when one of them ran away.
    [[nodiscard]] bool eachMatch(QStringView text, const LiteralHits &hits, quint32 firstOwner,
                                 const Visit &visit) const;

private:
    struct Haystack
    {
        QStringView text;
        const LiteralHits &hits;
        quint32 firstOwner = 0;
    };
    [[nodiscard]] Pattern::Outcome next(size_t token, const Haystack &in, qsizetype from, PatternMatch &match) const;

    std::vector<Pattern> m_patterns;
    std::vector<Reach> m_reaches; ///< Text where an expression has no literals
    std::vector<QStringList> m_literals;
};

} // namespace kept
