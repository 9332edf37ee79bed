// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/polarity.h"

#include <array>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// How far a negation reaches.
enum class Reach {
    Verb,   ///< its verb and everything behind it: "not", "never"
    Noun,   ///< the next noun, and its verb where the noun is the subject: "no", "none", "nothing"
    Behind, ///< what comes behind it: "without", "instead of", "unable to"
};

Reach reachOf(const ClauseView &view, const LexiconMatch &negator)
{
    static constexpr std::array nouns{"no"_L1,    "none"_L1,   "nobody"_L1,  "nothing"_L1,
                                      "neither"_L1, "nor"_L1, "zero"_L1,    "nil"_L1};
    if (negator.tokens.last - negator.tokens.first > 1)
        return Reach::Behind;
    const QString &lemma = view.lemma(negator.tokens.first);
    if (lemma == "not"_L1 || lemma == "never"_L1)
        return Reach::Verb;
    return std::ranges::find(nouns, lemma) != nouns.end() ? Reach::Noun : Reach::Behind;
}

bool isBarrier(const Token &token)
{
    return token.lemma == "but"_L1 || token.lemma == ";"_L1;
}

bool barrierBetween(const ClauseView &view, size_t from, size_t to)
{
    for (size_t at = from; at < to; ++at) {
        if (isBarrier(view.token(at)))
            return true;
    }
    return false;
}

/// "Three weeks without it and I was cross": a verb with a subject of its own is out of reach.
bool startsAnew(const VerbGroup *group, size_t negator)
{
    return group && group->tokens.first > negator + 2 && !group->gerund && !group->infinitive;
}

bool deniesVerb(const VerbGroup &group, TokenRange named, size_t negator)
{
    const size_t from = group.subject.first < group.subject.last ? group.subject.last : group.tokens.first;
    const bool inGroup = from <= negator && negator < group.tokens.last; // "we never refund" has it before the verb
    return inGroup && named.last > group.tokens.first;
}

bool deniesNoun(const ClauseView &view, const VerbGroup *group, TokenRange named, size_t negator)
{
    constexpr size_t nounPhrase = 4;
    const auto endsNounPhrase = [&](size_t at) {
        const Token &token = view.token(at);
        return token.kind == TokenKind::Punctuation || token.wordClass == WordClass::Conjunction
            || token.wordClass == WordClass::Determiner;
    };
    if (group && group->subject.first <= negator && negator < group->subject.last)
        return named.last > negator;
    for (size_t at = negator + 1; at < named.first; ++at) {
        if (endsNounPhrase(at))
            return false;
    }
    if (negator >= named.last)
        return group && named.first >= group->tokens.first && named.last <= group->tokens.last
            && negator <= group->tokens.last + 1 && view.token(negator).wordClass != WordClass::Determiner;
    return named.first - negator <= nounPhrase;
}

} // namespace

Polarity polarityOf(const ClauseView &view, TokenRange named, const VerbGroup *group)
{
    int denials = 0;
    for (const LexiconMatch *marker : view.all(ConceptCategory::Negation)) {
        if (view.conceptOf(*marker).id != "negation.negator"_L1)
            continue;
        const size_t at = marker->tokens.first;
        if (named.first <= at && at < named.last)
            continue;
        bool denies = false;
        switch (reachOf(view, *marker)) {
        case Reach::Verb:
            denies = group ? deniesVerb(*group, named, at) : at < named.first;
            denies = denies || (at < named.first && named.first - at <= 2);
            break;
        case Reach::Noun:
            denies = deniesNoun(view, group, named, at);
            break;
        case Reach::Behind:
            denies = at < named.first && !barrierBetween(view, at, named.first) && !startsAnew(group, at);
            break;
        }
        denials += denies ? 1 : 0;
    }
    return denials % 2 ? Polarity::Denied : Polarity::Affirmed;
}

} // namespace kept
