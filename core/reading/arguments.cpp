// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/arguments.h"

#include "reading/topics.h"
#include "text/calendar.h"

namespace kept {
namespace {

bool isNoun(const Token &token)
{
    return token.wordClass == WordClass::Noun || token.wordClass == WordClass::ProperNoun;
}

/// The tokens that a mention covers.
TokenRange tokensOf(const ClauseView &view, Span span)
{
    TokenRange range{view.tokens.last, view.tokens.last};
    for (size_t at = view.tokens.first; at < view.tokens.last; ++at) {
        if (!view.token(at).span.overlaps(span))
            continue;
        range.first = std::min(range.first, at);
        range.last = at + 1;
    }
    return range;
}

/// The last noun of the run of nouns and adjectives right behind: "$80 | redemption fee".
std::optional<size_t> nounBehind(const ClauseView &view, size_t from)
{
    std::optional<size_t> found;
    for (size_t at = from; at < view.tokens.last && at < from + 4; ++at) {
        const Token &token = view.token(at);
        if (isNoun(token) && !view.isCovered(at))
            found = at;
        else if (token.wordClass != WordClass::Adjective && token.lemma != u"of" && token.lemma != u"the")
            break;
    }
    return found;
}

std::optional<size_t> wordBefore(const ClauseView &view, size_t from, bool (*wanted)(const Token &))
{
    for (size_t at = from; at > view.tokens.first; --at) {
        if (wanted(view.token(at - 1)) && !view.isCovered(at - 1))
            return at - 1;
    }
    return std::nullopt;
}

bool isMainVerb(const Token &token)
{
    return token.wordClass == WordClass::Verb && isContentWord(token);
}

QString aboutOf(const ClauseView &view, const Mention &mention)
{
    const TokenRange range = tokensOf(view, mention.span);
    const bool isTime = std::holds_alternative<When>(mention.value) || std::holds_alternative<Duration>(mention.value);
    std::optional<size_t> word;
    if (isTime) {
        word = wordBefore(view, range.first, isMainVerb);
        if (!word)
            word = wordBefore(view, range.first, isNoun);
    } else {
        word = nounBehind(view, range.last);
        if (!word)
            word = wordBefore(view, range.first, isNoun);
        if (!word)
            word = wordBefore(view, range.first, isMainVerb);
    }
    return word ? view.lexicon.topicOf(view.lemma(*word)) : QString();
}

} // namespace

QList<Argument> argumentsOf(const ClauseView &view)
{
    QList<Argument> arguments;
    arguments.reserve(qsizetype(view.mentions.size()));
    for (const Mention &mention : view.mentions)
        arguments.append({aboutOf(view, mention), mention});
    return arguments;
}

std::optional<When> whenOf(const ClauseView &view)
{
    std::optional<When> found;
    for (const Mention &mention : view.mentions) {
        const When *when = std::get_if<When>(&mention.value);
        if (when && (!found || (when->deadline && !found->deadline)))
            found = *when;
    }
    if (found)
        return found;
    for (const Mention &mention : view.mentions) {
        const Duration *duration = std::get_if<Duration>(&mention.value);
        if (!duration || duration->most > 1000)
            continue;
        const auto range = tokensOf(view, mention.span);
        const QString before = range.first > view.tokens.first ? view.lemma(range.first - 1) : QString();
        const QString first = range.first < view.tokens.last ? view.lemma(range.first) : QString();
        if (before == u"within" || before == u"in" || first == u"within" || first == u"in") {
            When when;
            when.to = addDuration(view.context.at.date(), duration->most, duration->unit);
            when.deadline = true;
            return when;
        }
    }
    return std::nullopt;
}

bool isAhead(const When &when, const ReadingContext &context)
{
    const QDate today = context.at.date();
    const std::optional<QDate> day = when.to ? when.to : when.from;
    if (!day)
        return (when.start && *when.start > context.at.time()) || (when.end && *when.end > context.at.time());
    const bool laterToday = when.deadline || !when.start || *when.start >= context.at.time();
    return *day > today || (*day == today && laterToday);
}

} // namespace kept
