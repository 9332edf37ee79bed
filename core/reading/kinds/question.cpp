// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/questionform.h"
#include "reading/topics.h"

#include <array>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

bool hasContent(const ClauseView &view)
{
    for (size_t at = view.tokens.first; at < view.tokens.last; ++at) {
        if (isContentWord(view.token(at)))
            return true;
    }
    return view.tokens.last - view.tokens.first > 2;
}

/// "Is it", "will they", "when does that": the question is about something named before.
bool pointsBack(const ClauseView &view)
{
    static constexpr std::array pointers{"it"_L1,   "they"_L1, "he"_L1,    "she"_L1,
                                         "that"_L1, "this"_L1, "those"_L1, "these"_L1};
    for (size_t at = view.tokens.first; at + 1 < view.tokens.last; ++at) {
        if (view.token(at).wordClass != WordClass::Auxiliary && view.token(at).wordClass != WordClass::Verb)
            continue;
        const bool named = at + 2 < view.tokens.last && isContentWord(view.token(at + 2))
            && view.token(at + 1).wordClass == WordClass::Determiner; // "is that parcel"
        return !named && std::ranges::find(pointers, view.lemma(at + 1)) != pointers.end();
    }
    return false;
}

/// Whether the clause belongs to a question: it is formed as one, or the question mark behind it counts for it too.
bool asks(const ClauseInput &input, Wanted wanted)
{
    const ClauseView &view = input.view;
    if (wanted != Wanted::Nothing)
        return input.features.question || view.context.writer == Party::Customer;
    const bool atAnEnd =
        view.tokens.first == view.sentence.tokens.first || view.tokens.last == view.sentence.tokens.last;
    return input.features.question && atAnEnd;
}

} // namespace

void addQuestions(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    const Wanted wanted = wantedByForm(input);
    if (view.context.internal || !asks(input, wanted) || !hasContent(view))
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
    statement.wanted = wanted;
    statement.pointsBack = pointsBack(view);
    statement.alternative = view.joinedBy == "or"_L1;
    statements.push_back(std::move(statement));
}

} // namespace kept
