// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "text/span.h"

#include <QStringView>
#include <QVarLengthArray>
#include <memory>

namespace kept {

/// Where a pattern matched, with its groups. Views stay valid as long as the text does.
class PatternMatch
{
public:
    [[nodiscard]] Span span(int group = 0) const;
    [[nodiscard]] QStringView view(int group = 0) const { return span(group).of(m_text); }
    [[nodiscard]] QString captured(int group = 0) const { return view(group).toString(); }
    [[nodiscard]] bool has(int group) const { return group < m_groups.size() && m_groups[group].begin >= 0; }
    [[nodiscard]] int groups() const { return int(m_groups.size()) - 1; } ///< without the whole match

private:
    friend class Pattern;
    QStringView m_text;
    QVarLengthArray<Span, 6> m_groups; ///< {-1, -1} where a group took no part
};

/// An expression as Vale's users write it (Go's and .NET's syntax, look-arounds included), run by PCRE2 with a limit
/// on the work that one match may cost, so that a runaway ends as an answer and not in a hang. Cheap to copy,
/// thread-safe.
class Pattern
{
public:
    enum class Outcome { Found, None, RanAway };

    [[nodiscard]] static Result<Pattern> compile(const QString &expression, bool ignoreCase, const QString &place);

    /// The first match that begins at `from` or later, but not after `until`. `text` must be valid UTF-16.
    [[nodiscard]] Outcome match(QStringView text, qsizetype from, qsizetype until, PatternMatch &match) const;
    [[nodiscard]] bool matches(QStringView text) const;
    [[nodiscard]] int groupNamed(const char16_t *name) const; ///< -1 where there is none

    /// Calls `visit(match)` for every match in `text`, left to right and not overlapping. False when it ran away.
    template<typename Visit>
    [[nodiscard]] bool each(QStringView text, Visit &&visit) const
    {
        PatternMatch found;
        for (qsizetype at = 0; at <= text.size();) {
            const Outcome outcome = match(text, at, text.size(), found);
            if (outcome != Outcome::Found)
                return outcome == Outcome::None;
            visit(found);
            at = found.span().isEmpty() ? found.span().end + 1 : found.span().end;
        }
        return true;
    }

private:
    struct Code;
    explicit Pattern(std::shared_ptr<const Code> code) : m_code(std::move(code)) {}
    std::shared_ptr<const Code> m_code;
};

/// True where `expression` has nothing in it but letters that stand for themselves.
[[nodiscard]] bool isPlainText(QStringView expression);

/// `replacement` with $1 and ${1} filled in from the match.
[[nodiscard]] QString withGroups(const QString &replacement, const PatternMatch &match);

/// `text` with every match replaced, groups filled in.
[[nodiscard]] QString replacedIn(const QString &text, const Pattern &pattern, const QString &replacement);

} // namespace kept
