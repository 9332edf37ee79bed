// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/classes.h"

namespace kept {

/// What stands to the left of a word, as far as it tells what the word can be. Adverbs are looked through.
enum class Left {
    Start, ///< of a sentence or behind a comma, colon or bracket
    Modal, ///< will, can, do, the "to" of an infinitive, please: a base form follows
    Have,
    Be,
    Determiner, ///< articles and possessives
    Adjective,
    Noun,
    NounPlural,
    PronounPlural,   ///< I, you, we, they: base form or past follows
    PronounSingular, ///< he, she, it, who, which: third person or past follows
    PronounObject,
    Preposition,
    Numeral,
    Verb,
    Conjunction,
    Other,
    Count
};

/// What stands to the right, before it is decided.
struct Right
{
    bool end = false;
    bool nounPhrase = false;
    bool determiner = false;
    bool number = false;
    bool noun = false;
    bool adjective = false;
    bool verb = false;
    bool auxiliary = false;
    bool of = false;
    bool by = false;
    bool preposition = false;
};

[[nodiscard]] int scoreOf(Left left, const WordReading &reading);
[[nodiscard]] int scoreOf(const WordReading &reading, const Right &right, Left left);

/// What the tagged token means for its right neighbour; `before` is what it had on its own left.
[[nodiscard]] Left leftOf(const Token &token, QStringView lower, Left before);

} // namespace kept
