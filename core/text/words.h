// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"

#include <QString>
#include <vector>

namespace kept {

enum class TokenKind { Word, Number, Identifier, Address, Punctuation, Symbol };

/// Coarse part of speech, as far as neighbours and a word list tell.
enum class WordClass {
    Unknown,
    Noun,
    ProperNoun,
    Pronoun,
    Verb,
    Auxiliary,
    Adjective,
    Adverb,
    Preposition,
    Determiner,
    Conjunction,
    Particle,
    Numeral
};

/// Which form of its lemma a word is. An adjective made of a verb ("the delayed parcel") keeps the verb's form.
enum class WordForm { Plain, Plural, ThirdPerson, Past, PastParticiple, Gerund, Comparative, Superlative };

/// A word, number, sign or address with what is known of it.
struct Token
{
    Span span;
    TokenKind kind = TokenKind::Word;
    WordClass wordClass = WordClass::Unknown;
    QString lemma; ///< lower case dictionary form: "won't" is the tokens "will" and "not", "appt" is "appointment"
    WordForm form = WordForm::Plain;

    bool operator==(const Token &) const = default;
};

/// A sentence, or the clause of one: a range of tokens [first, last).
struct TokenRange
{
    size_t first = 0;
    size_t last = 0;

    bool operator==(const TokenRange &) const = default;
};

struct Clause
{
    TokenRange tokens;
    Span span;
    /// What joins it to the clause before, or opens the sentence: "because", "if", "but", "and", "that", "which",
    /// or the sign ";", ":", ",", "-", "("; empty where nothing does.
    QString joinedBy;

    bool operator==(const Clause &) const = default;
};

struct Sentence
{
    TokenRange tokens;
    Span span; ///< without the white space around it
    bool isQuestion = false;
    std::vector<Clause> clauses; ///< in order, covering the sentence

    bool operator==(const Sentence &) const = default;
};

/// A text cut into words and sentences; spans refer to the text that was handed in.
struct Words
{
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
};

/// Cuts and tags `span` of `text`. Linear; about a microsecond a word. Thread-safe.
[[nodiscard]] Words readWords(QStringView text, Span span);

/// The dictionary form of one English word in lower case ("cancelled" gives "cancel").
[[nodiscard]] QString lemmaOf(QStringView word, WordClass as = WordClass::Unknown);

} // namespace kept
