// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

#include <QStringList>

namespace kept::test {

/// One letter a class, as in the tables below: N noun, M name, P pronoun, V verb, A auxiliary, J adjective, R adverb,
/// I preposition, D determiner, C conjunction, T particle, U numeral, . for signs, ? for unknown.
inline QChar letterOf(const Token &token)
{
    if (token.kind == TokenKind::Punctuation || token.kind == TokenKind::Symbol)
        return u'.';
    switch (token.wordClass) {
    case WordClass::Noun:
        return u'N';
    case WordClass::ProperNoun:
        return u'M';
    case WordClass::Pronoun:
        return u'P';
    case WordClass::Verb:
        return u'V';
    case WordClass::Auxiliary:
        return u'A';
    case WordClass::Adjective:
        return u'J';
    case WordClass::Adverb:
        return u'R';
    case WordClass::Preposition:
        return u'I';
    case WordClass::Determiner:
        return u'D';
    case WordClass::Conjunction:
        return u'C';
    case WordClass::Particle:
        return u'T';
    case WordClass::Numeral:
        return u'U';
    case WordClass::Unknown:
        break;
    }
    return u'?';
}

inline Words wordsOf(const QString &text)
{
    return readWords(text, {0, text.size()});
}

/// "We/P ship/V": every token as it stands with its class.
inline QString classesOf(const QString &text)
{
    QStringList shown;
    for (const Token &token : wordsOf(text).tokens)
        shown << token.span.of(text).toString() + u'/' + letterOf(token);
    return shown.join(u' ');
}

/// The lemmas, signs as they stand.
inline QString lemmasOf(const QString &text)
{
    QStringList shown;
    for (const Token &token : wordsOf(text).tokens)
        shown << token.lemma;
    return shown.join(u' ');
}

/// The sentences between bars.
inline QString sentencesOf(const QString &text)
{
    QStringList shown;
    for (const Sentence &sentence : wordsOf(text).sentences)
        shown << sentence.span.of(text).toString().replace(u'\n', u' ');
    return shown.join(QStringLiteral(" | "));
}

/// The clauses between bars, each behind what joins it: "I called | because: it broke".
inline QString clausesOf(const QString &text)
{
    QStringList shown;
    for (const Sentence &sentence : wordsOf(text).sentences) {
        for (const Clause &clause : sentence.clauses) {
            const QString words = clause.span.of(text).toString().replace(u'\n', u' ');
            shown << (clause.joinedBy.isEmpty() ? words : clause.joinedBy + QStringLiteral(": ") + words);
        }
    }
    return shown.join(QStringLiteral(" | "));
}

} // namespace kept::test
