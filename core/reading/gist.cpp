// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/gist.h"

#include "reading/topics.h"

namespace kept {
namespace {

using namespace Qt::StringLiterals;

bool endsBefore(const ClauseView &view, size_t at)
{
    return at >= view.tokens.last || view.token(at).kind == TokenKind::Punctuation;
}

/// "It is.", "He was, on the 22nd", "We don't": a subject and its verb, and nothing that the verb says.
bool isEcho(const ClauseView &view, size_t at)
{
    static const QStringList subjects{u"i"_s,  u"you"_s,  u"we"_s,   u"he"_s,   u"she"_s,
                                      u"it"_s, u"they"_s, u"that"_s, u"there"_s};
    const bool subject = subjects.contains(view.lemma(at));
    static const QStringList verbs{u"be"_s,  u"have"_s,  u"do"_s,    u"will"_s, u"can"_s,   u"could"_s,
                                   u"may"_s, u"might"_s, u"would"_s, u"must"_s, u"shall"_s, u"should"_s};
    if (!subject || at + 1 >= view.tokens.last || !verbs.contains(view.lemma(at + 1)))
        return false;
    const size_t behind = at + 2;
    return endsBefore(view, behind) || (view.isWord(behind, u"not") && endsBefore(view, behind + 1));
}

/// "Yes", "not at all", "of course": but not the "no" of "no receipt is needed".
bool opensWithAnswer(const ClauseView &view)
{
    size_t at = view.tokens.first;
    while (at < view.tokens.last && view.token(at).kind != TokenKind::Word)
        ++at;
    if (at >= view.tokens.last)
        return false;
    const LexiconMatch *answer = view.find(u"marker.answer");
    if (!answer || answer->tokens.first > at + 1)
        return isEcho(view, at);
    return endsBefore(view, answer->tokens.last) || view.token(answer->tokens.last).wordClass == WordClass::Pronoun;
}

/// "Four tyres" and "two premium days" speak of tyres and of premium too.
QStringList countedIn(const ClauseView &view)
{
    QStringList counted;
    for (size_t at = view.tokens.first; at < view.tokens.last; ++at) {
        const bool inCount = std::ranges::any_of(view.mentions, [&](const Mention &mention) {
            const bool counts =
                std::holds_alternative<Quantity>(mention.value) || std::holds_alternative<Duration>(mention.value);
            return counts && mention.span.overlaps(view.token(at).span);
        });
        if (inCount && isContentWord(view.token(at)))
            counted.append(view.lexicon.topicOf(view.lemma(at)));
    }
    return counted;
}

void tidy(QStringList &list)
{
    list.sort();
    list.removeDuplicates();
}

} // namespace

Gist gistOf(const std::vector<ClauseView> &clauses)
{
    Gist gist;
    for (const ClauseView &view : clauses) {
        gist.topics += topicsOf(view);
        gist.topics += countedIn(view);
        for (const LexiconMatch &match : view.matches)
            gist.concepts.append(view.conceptOf(match).id);
        // Behind a salutation the answer still opens the sentence.
        gist.answers = gist.answers || (view.tokens.first - clauses.front().tokens.first < 6 && opensWithAnswer(view));
    }
    tidy(gist.topics);
    tidy(gist.concepts);
    return gist;
}

} // namespace kept
