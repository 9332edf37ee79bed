// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/literal.h"
#include "text/words.h"

namespace kept {

/// A word of a class that gets no new members, with the classes that it can have, the likeliest first.
struct ClosedWord
{
    Literal word;
    const char *classes; ///< P pronoun, D determiner, I preposition, C conjunction, A auxiliary, V N J R T U as usual
    Literal lemma;       ///< empty where the word is its own
};

/// Null for other words. The table is static.
[[nodiscard]] const ClosedWord *closedWord(QStringView lower);

/// The class that a table's letter stands for: N noun, V verb, J adjective, R adverb, T particle, U numeral ...
[[nodiscard]] WordClass classOfCode(char code);

} // namespace kept
