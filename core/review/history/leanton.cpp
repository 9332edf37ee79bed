// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/leanton.h"

#include "review/history/recall.h"
#include "text/words.h"

#include <QRegularExpression>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestClause = 12; ///< units; "too," is none

bool isBreak(QChar sign) { return QStringView(u",;:()–—\n").contains(sign); }

bool isVerb(const Token &token)
{
    return token.wordClass == WordClass::Verb || token.wordClass == WordClass::Auxiliary;
}

/// From `from` on, without leading signs and blanks, to the first break that leaves at least `least` units.
Span pieceBehind(const QString &text, Span sentence, qsizetype from, qsizetype least)
{
    while (from < sentence.end && (isBreak(text[from]) || text[from].isSpace()))
        ++from;
    qsizetype end = std::min(sentence.end, from + least);
    while (end < sentence.end && !isBreak(text[end]))
        ++end;
    return {from, end};
}

Span pieceBefore(const QString &text, Span sentence, qsizetype end)
{
    while (end > sentence.begin && (isBreak(text[end - 1]) || text[end - 1].isSpace()))
        --end;
    qsizetype begin = end;
    while (begin > sentence.begin && !isBreak(text[begin - 1]))
        --begin;
    return {begin, end};
}

/// "The brass lamp | you chose": the words behind the last verb, where they end in a noun.
Span thingBefore(const QString &text, Span sentence, qsizetype end)
{
    const Words words = readWords(text, pieceBefore(text, {sentence.begin, end}, end));
    const auto &tokens = words.tokens;
    size_t last = tokens.size();
    while (last > 0 && (tokens[last - 1].lemma == "that"_L1 || tokens[last - 1].lemma == "which"_L1))
        --last;
    const bool thing = last > 0
        && (tokens[last - 1].wordClass == WordClass::Noun || tokens[last - 1].wordClass == WordClass::ProperNoun);
    if (!thing)
        return {};
    size_t first = last;
    while (first > 0 && !isVerb(tokens[first - 1]) && tokens[first - 1].wordClass != WordClass::Pronoun)
        --first;
    return tokens[first].span.united(tokens[last - 1].span);
}

} // namespace

Span leantOn(const ReviewInput &input, const Statement &reference)
{
    static const QRegularExpression opening(
        u"^(?:(?:just |exactly )?(?:as|like)|per|following|further|after|according|in line|in response|at your|on your|upon|with your|from our|on our)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString &text = input.draft.text;
    const Span sentence = sentenceOf(input, reference.core);
    const Span core = reference.core;
    const bool opens = opening.matchView(core.of(text)).hasMatch();
    static constexpr QLatin1StringView named[] = {"reference.discussed"_L1, "reference.your-call"_L1,
                                                  "reference.our-visit"_L1};
    const bool onlyNamed = std::ranges::contains(named, reference.predicate);
    if (!opens && onlyNamed)
        return {}; // "our chat was short"
    const bool permitted = core.of(text).startsWith(u"with your", Qt::CaseInsensitive);
    if (permitted && core.begin > sentence.begin)
        return {}; // "we charge it with your consent" asks for it
    if (!opens) {
        if (const Span thing = thingBefore(text, sentence, core.begin); !thing.isEmpty())
            return thing;
    }
    const bool goesOn = core.end < sentence.end && !isBreak(text[core.end]);
    const Span behind = goesOn ? pieceBehind(text, sentence, core.end, 0) : Span{};
    static const QRegularExpression aside(u"^(?:on|at|in|from|to|with|for|when|because|as|by|after|before)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const bool deed = reference.predicate == "reference.your-order"_L1;
    if (!opens)
        return deed && aside.matchView(behind.of(text)).hasMatch() ? Span{} : behind; // "you bought on that word"
    const Words words = behind.isEmpty() ? Words{} : readWords(text, behind);
    if (std::ranges::any_of(words.tokens, isVerb))
        return behind;
    if (core.begin - sentence.begin > shortestClause)
        return pieceBefore(text, sentence, core.begin);
    return pieceBehind(text, sentence, goesOn ? behind.end : core.end, shortestClause);
}

} // namespace kept
