// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tagscores.h"

#include "text/literal.h"

namespace kept {

namespace {

enum Column {
    Base,
    Third,
    Past,
    Participle,
    Gerund,
    Singular,
    Plural,
    Adjective,
    Adverb,
    Preposition,
    Determiner,
    Pronoun,
    Columns
};

// How well a reading goes with its left neighbour. The figures are judged, not learned: 5 and more for what grammar
// asks for, -5 for what it hardly allows.
constexpr int table[static_cast<int>(Left::Count)][Columns] = {
    //                     base 3rd past part ger  sg  pl  adj adv prep det pron
    /* Start           */ {1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1},
    /* Modal           */ {6, -5, -5, -4, -3, -1, -1, 0, 1, 0, 0, 0},
    /* Have            */ {-3, -5, 0, 6, -2, 0, 1, 0, 0, 0, 1, 0},
    /* Be              */ {-5, -5, -5, 5, 5, -1, -1, 4, 1, 1, 0, 0},
    /* Determiner      */ {-6, -6, -6, -3, -2, 4, 4, 3, -1, -4, -2, -3},
    /* Adjective       */ {-4, -4, -3, -2, -1, 4, 4, 1, 0, 1, -1, 0},
    /* Noun            */ {-2, 2, 4, 0, 0, 1, 2, -1, 1, 1, -1, -1},
    /* NounPlural      */ {3, -4, 4, 0, 0, -2, -1, -1, 1, 1, -1, -1},
    /* PronounPlural   */ {6, -4, 6, -3, -1, -5, -4, -4, 1, 0, -1, -2},
    /* PronounSingular */ {-2, 6, 6, -3, -2, -4, -4, -2, 1, 0, -1, -2},
    /* PronounObject   */ {1, -3, -2, 0, 0, -1, -1, 1, 1, 1, 1, 0},
    /* Preposition     */ {-5, -6, -5, -1, 2, 3, 3, 2, -1, -3, 1, 1},
    /* Numeral         */ {-4, -4, -3, -1, -1, 3, 5, 1, -1, 0, -1, -1},
    /* Verb            */ {-4, -5, -4, -1, 1, 1, 1, 1, 1, 1, 2, 2},
    /* Conjunction     */ {1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1},
    /* Other           */ {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
};

int columnOf(const WordReading &reading)
{
    const bool helper = reading.wordClass == WordClass::Auxiliary && isOneOf(reading.closed, {u"be", u"have", u"do"});
    switch (helper ? WordClass::Verb : reading.wordClass) {
    case WordClass::Verb:
        switch (reading.form) {
        case WordForm::ThirdPerson:
            return Third;
        case WordForm::Past:
            return Past;
        case WordForm::PastParticiple:
            return Participle;
        case WordForm::Gerund:
            return Gerund;
        default:
            return Base;
        }
    case WordClass::Noun:
        return reading.form == WordForm::Plural ? Plural : Singular;
    case WordClass::ProperNoun:
        return Singular;
    case WordClass::Adjective:
        return Adjective;
    case WordClass::Adverb:
    case WordClass::Particle:
        return Adverb;
    case WordClass::Preposition:
        return Preposition;
    case WordClass::Determiner:
        return Determiner;
    case WordClass::Pronoun:
        return Pronoun;
    default:
        return -1;
    }
}

int verbScore(const WordReading &reading, const Right &right, Left left)
{
    int score = 0;
    const bool active = reading.form == WordForm::Plain || reading.form == WordForm::ThirdPerson
        || reading.form == WordForm::Past || reading.form == WordForm::Gerund;
    if (active && right.determiner)
        score += 3;
    else if (active && right.number && left != Left::Noun)
        score += 1;
    if (right.of)
        score -= 2;
    if (right.auxiliary && left != Left::Have && left != Left::Be)
        score -= 3;
    if (right.by && reading.form == WordForm::PastParticiple)
        score += 3;
    if (left == Left::Start && reading.form == WordForm::Plain && right.verb)
        score -= 3; // "lock removed"
    if (left == Left::Start && reading.form == WordForm::Plain && right.noun && !right.determiner)
        score -= 1;
    if (reading.form == WordForm::PastParticiple && (left == Left::Noun || left == Left::NounPlural)
        && right.determiner)
        score -= 2;
    return score;
}

} // namespace

int scoreOf(Left left, const WordReading &reading)
{
    const int column = columnOf(reading);
    return column < 0 ? 0 : table[static_cast<int>(left)][column];
}

int scoreOf(const WordReading &reading, const Right &right, Left left)
{
    switch (reading.wordClass) {
    case WordClass::Verb:
        return verbScore(reading, right, left);
    case WordClass::Noun:
        return (right.of ? 2 : 0) + (right.verb ? 1 : 0) + (right.auxiliary ? 1 : 0)
            - (right.determiner && left == Left::Start ? 1 : 0);
    case WordClass::Adjective:
        if (left == Left::Be)
            return right.noun && !right.preposition ? -1 : 1;
        return right.noun || right.adjective ? 2 : left == Left::Determiner ? -4 : 0;
    case WordClass::Determiner:
        return right.noun || right.adjective ? 3 : right.number ? 0 : -4;
    case WordClass::Pronoun:
        return (right.verb || right.end ? 1 : 0) + (right.number && left == Left::Verb ? 2 : 0);
    case WordClass::Preposition:
        return right.nounPhrase ? 2 : -3;
    case WordClass::Particle:
        return 0;
    case WordClass::Adverb:
        return right.nounPhrase && (left == Left::Noun || left == Left::NounPlural) ? -1 : 0;
    default:
        return 0;
    }
}

Left leftOf(const Token &token, QStringView lower, Left before)
{
    switch (token.wordClass) {
    case WordClass::Auxiliary:
        if (token.lemma == u"be")
            return Left::Be;
        return token.lemma == u"have" ? Left::Have : Left::Modal;
    case WordClass::Verb:
        return token.lemma == u"be" ? Left::Be : lower == u"let" ? Left::Modal : Left::Verb;
    case WordClass::Adverb:
        return lower == u"please" ? Left::Modal : before == Left::Determiner ? Left::Adjective : before;
    case WordClass::Particle:
        if (lower == u"to")
            return Left::Modal;
        return token.lemma == u"'s" ? Left::Determiner : Left::Start;
    case WordClass::Determiner:
        return Left::Determiner;
    case WordClass::Adjective:
        return Left::Adjective;
    case WordClass::Noun:
    case WordClass::ProperNoun:
        return token.form == WordForm::Plural ? Left::NounPlural : Left::Noun;
    case WordClass::Pronoun:
        // The subject of a question stands behind its auxiliary: "did you", "have they"
        if (before == Left::Modal || before == Left::Have || before == Left::Be)
            return before;
        if (isOneOf(lower, {u"i", u"you", u"we", u"they", u"these", u"those"}))
            return Left::PronounPlural;
        if (lower == u"what" || lower == u"none")
            return Left::Other;
        if (isOneOf(lower, {u"me", u"him", u"us", u"them", u"her"}))
            return Left::PronounObject;
        return Left::PronounSingular;
    case WordClass::Preposition:
        return Left::Preposition;
    case WordClass::Numeral:
        if (lower == u"one")
            return Left::Other; // a numeral or a pronoun
        // "Build 311 was", "my Fjord 7 writes": the number belongs to the name before it.
        return before == Left::Noun && token.kind == TokenKind::Number ? Left::Noun : Left::Numeral;
    case WordClass::Conjunction:
        return Left::Conjunction;
    default:
        return token.kind == TokenKind::Punctuation ? Left::Start : Left::Other;
    }
}

} // namespace kept
