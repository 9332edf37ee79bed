// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/kinds.h"
#include "reading/topics.h"

#include <array>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array questionWords{"what"_L1, "when"_L1, "where"_L1, "who"_L1,     "why"_L1,
                                   "how"_L1,  "which"_L1, "whose"_L1, "whether"_L1, "whom"_L1};

bool isQuestionWord(const QString &lemma)
{
    return std::ranges::find(questionWords, lemma) != questionWords.end();
}

/// "do you", "is it", "can I": a verb before its subject at the start of the clause.
bool isInverted(const ClauseView &view)
{
    size_t at = view.tokens.first;
    while (at < view.tokens.last
           && (view.token(at).wordClass == WordClass::Conjunction || view.token(at).kind == TokenKind::Punctuation))
        ++at;
    if (at + 1 >= view.tokens.last || view.token(at).wordClass != WordClass::Auxiliary)
        return false;
    if (view.token(at + 1).wordClass == WordClass::Pronoun)
        return true;
    if (view.token(at + 1).wordClass != WordClass::Determiner)
        return false;
    // "did the parcel arrive" asks, "did the reset twice" tells.
    if (view.lemma(at) != "do"_L1)
        return true;
    for (size_t next = at + 2; next < view.tokens.last; ++next) {
        if (view.token(next).wordClass == WordClass::Verb)
            return true;
    }
    return false;
}

bool startsWithQuestionWord(const ClauseView &view)
{
    for (size_t at = view.tokens.first; at < std::min(view.tokens.first + 3, view.tokens.last); ++at) {
        if (isQuestionWord(view.lemma(at)))
            return true;
    }
    return false;
}

/// "a) in which country is it", "what's that in rand": a question word and a verb before its subject.
bool asksWithWord(const ClauseView &view)
{
    size_t at = view.tokens.first;
    const auto light = [&](const Token &token) {
        return token.kind != TokenKind::Word || token.wordClass == WordClass::Preposition
            || token.wordClass == WordClass::Conjunction || token.lemma.size() == 1;
    };
    while (at < view.tokens.last && light(view.token(at)))
        ++at;
    if (at >= view.tokens.last || !isQuestionWord(view.lemma(at)))
        return false;
    const bool which = view.lemma(at) == "which"_L1 || view.lemma(at) == "whose"_L1;
    for (size_t next = at + 1; next < std::min(at + 4, view.tokens.last); ++next) {
        const WordClass wordClass = view.token(next).wordClass;
        if (wordClass == WordClass::Pronoun || wordClass == WordClass::Determiner)
            return false;
        if (wordClass == WordClass::Auxiliary)
            return !which || next > at + 1;
    }
    return false;
}

bool isLead(const QString &lemma)
{
    static constexpr std::array leads{"tell"_L1, "know"_L1,    "wonder"_L1,  "ask"_L1,     "idea"_L1,
                                      "say"_L1,  "clarify"_L1, "explain"_L1, "confirm"_L1, "advise"_L1};
    return std::ranges::find(leads, lemma) != leads.end();
}

/// Whether the word at `at` leads to a question; "I know where" and "we say when" do not.
bool isLeadAt(const ClauseView &view, size_t at)
{
    if (!isLead(view.lemma(at)))
        return false;
    const bool claims = at > view.tokens.first && (view.isWord(at - 1, u"i") || view.isWord(at - 1, u"we"));
    return !claims || view.lemma(at) == "wonder"_L1 || view.lemma(at) == "ask"_L1;
}

/// "tell me whether", "I wonder if", "no idea when", "would like to know".
bool isIndirect(const ClauseView &view)
{
    for (size_t at = view.tokens.first; at + 1 < view.tokens.last; ++at) {
        if (!isLeadAt(view, at))
            continue;
        for (size_t next = at + 1; next < std::min(at + 4, view.tokens.last); ++next) {
            if (isQuestionWord(view.lemma(next)) || view.lemma(next) == "if"_L1)
                return true;
        }
    }
    return false;
}

bool hasContent(const ClauseView &view)
{
    for (size_t at = view.tokens.first; at < view.tokens.last; ++at) {
        if (isContentWord(view.token(at)))
            return true;
    }
    return view.tokens.last - view.tokens.first > 2;
}

bool asks(const ClauseInput &input)
{
    const ClauseView &view = input.view;
    if (view.find(u"marker.news-asked"))
        return true;
    const bool opensSentence = view.tokens.first == view.sentence.tokens.first;
    const bool onlyAsking = view.sentence.clauses.size() <= 1;
    if (input.features.question)
        return onlyAsking || startsWithQuestionWord(view) || isInverted(view) || opensSentence
            || view.tokens.last == view.sentence.tokens.last;
    const bool afterLead = input.state.asking
        && (view.joinedBy == "whether"_L1 || view.joinedBy == "if"_L1 || startsWithQuestionWord(view));
    if (view.context.writer == Party::Customer && (isIndirect(view) || afterLead))
        return true;
    // Without the mark, as people type in a hurry: "where is it", "can i pick up in a store".
    return view.context.writer == Party::Customer && (isInverted(view) || asksWithWord(view) || (opensSentence && startsWithQuestionWord(view)));
}

} // namespace

bool leadsToQuestion(const ClauseView &view)
{
    size_t at = view.tokens.last;
    for (size_t back = 0; back < 3 && at > view.tokens.first; ++back) {
        if (isLeadAt(view, --at))
            return true;
    }
    return false;
}

void addQuestions(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    if (view.context.internal || !asks(input) || !hasContent(view))
        return;
    const LexiconMatch *named = nullptr;
    for (const LexiconMatch &match : view.matches) {
        const ConceptCategory category = view.conceptOf(match).category;
        if (category == ConceptCategory::Action || category == ConceptCategory::State) {
            named = &match;
            break;
        }
    }
    const LexiconMatch *news = view.find(u"marker.news-asked");
    const LexiconMatch *chosen = news ? news : named;
    Statement statement = makeStatement(input, StatementKind::Question, chosen ? view.conceptOf(*chosen).id : QString(),
                                        chosen ? chosen->tokens : TokenRange{});
    statement.core = statement.passage;
    statement.topics = topicsOf(view);
    statement.actor = view.context.writer;
    statement.modality = Modality::Asked;
    statements.push_back(std::move(statement));
}

} // namespace kept
