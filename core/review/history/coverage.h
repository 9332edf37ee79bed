// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

namespace kept {

// How much of what was asked or promised a draft takes up, by the words that tell it from anything else.

/// From this share on a draft has taken up what the words name.
inline constexpr double takenUpFrom = 0.34;

/// The words of `topics` by which one would know what is meant; "help" and "step" are not.
[[nodiscard]] QStringList tellingWords(const QStringList &topics);

/// What a statement names: its topics, and what it counts.
[[nodiscard]] QStringList namesIn(const Statement &statement);

/// What the kin of a word counts for.
enum class Kin { Nothing, Half };

/// How much of the words one sentence says; 0 without words.
[[nodiscard]] double shareIn(const QStringList &words, const QStringList &said, Kin kin = Kin::Half);
/// How much of them the draft says, in whatever sentence.
[[nodiscard]] double shareIn(const QStringList &words, const Reading &draft, Kin kin = Kin::Half);

/// "64" of the one and "€64.00" of the other, days that meet; for "before 30 June" the day itself has to be named.
[[nodiscard]] bool sharesFigure(const Statement &asked, const Statement &said);

/// A day or a week by which one could know what is meant; a year and "since May" are too wide.
[[nodiscard]] bool isNarrow(const Mention &mention);

template<typename... Values>
[[nodiscard]] bool hasValue(const Statement &statement)
{
    return std::ranges::any_of(statement.arguments, [](const Argument &argument) {
        return (std::holds_alternative<Values>(argument.mention.value) || ...);
    });
}

} // namespace kept
