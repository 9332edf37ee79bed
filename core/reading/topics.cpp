// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/topics.h"

#include <QSet>

namespace kept {
namespace {

/// Words of every class that say nothing about the subject.
const QSet<QString> &emptyWords()
{
    static const QSet<QString> words{
        "be",      "have",    "do",      "get",    "go",     "come",    "make",   "take",   "give",   "put",
        "let",     "say",     "tell",    "know",   "see",    "want",    "need",   "please", "pls",    "thank",
        "thanks",  "hello",   "hi",      "dear",   "yes",    "ok",      "okay",   "sorry",  "thing",  "way",
        "lot",     "bit",     "one",     "ones",   "other",  "same",    "such",   "own",    "more",   "most",
        "much",    "many",    "few",     "some",   "any",    "all",     "both",   "each",   "every",  "else",
        "also",    "just",    "only",    "even",   "still",  "already", "again",  "now",    "then",   "here",
        "there",   "so",      "too",     "very",   "really", "quite",   "well",   "back",   "up",     "out",
        "time",    "today",   "day",     "something", "anything", "nothing", "everything", "someone", "somebody",
        "like",    "would",   "could",   "should", "can",    "will",    "may",    "might",  "must",   "shall",
        "use",     "try",     "ask",     "keep",   "seem",   "mean",    "think",  "hope",   "be",     "am",
        "mr",      "mrs",     "ms",      "sir",    "madam",  "regard",  "best",   "kind",   "good",   "morning",
        "afternoon", "evening", "hey",   "sure",   "right",  "fine",    "not",    "never",  "new",    "old",
        "first",   "last",    "next",    "able",   "while",  "since",   "per",    "via",    "etc",    "re",
    };
    return words;
}

} // namespace

bool isContentWord(const Token &token)
{
    if (token.kind != TokenKind::Word)
        return false;
    switch (token.wordClass) {
    case WordClass::Noun:
    case WordClass::ProperNoun:
    case WordClass::Verb:
    case WordClass::Adjective:
    case WordClass::Unknown:
        return token.lemma.size() > 1 && !emptyWords().contains(token.lemma);
    default:
        return false;
    }
}

QStringList topicsOf(const ClauseView &view, TokenRange without)
{
    QStringList topics;
    std::vector<bool> named(view.tokens.last - view.tokens.first, false);
    for (const LexiconMatch *thing : view.all(ConceptCategory::Thing)) {
        const bool insideWithout = without.first <= thing->tokens.first && thing->tokens.last <= without.last;
        if (insideWithout)
            continue;
        topics.append(view.conceptOf(*thing).id.section(u'.', 1));
        for (size_t at = thing->tokens.first; at < thing->tokens.last; ++at)
            named[at - view.tokens.first] = true;
    }
    for (size_t at = view.tokens.first; at < view.tokens.last; ++at) {
        const bool inWithout = without.first <= at && at < without.last;
        if (inWithout || named[at - view.tokens.first] || view.isCovered(at) || !isContentWord(view.token(at)))
            continue;
        topics.append(view.lemma(at));
    }
    topics.sort();
    topics.removeDuplicates();
    return topics;
}

} // namespace kept
