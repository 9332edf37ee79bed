// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/kinds.h"
#include "reading/polarity.h"

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// The object pronoun behind a verb that does something to a person: "annoys me", "let you down".
Actor objectOf(const ClauseView &view, TokenRange named)
{
    return actorIn(view, {named.first, std::min(named.last + 2, view.tokens.last)});
}

Actor holderOf(const ClauseInput &input, const LexiconMatch &match)
{
    const ClauseView &view = input.view;
    if (const Party owner = ownerOf(view, match.tokens.first); owner != Party::Unknown && match.form == NameForm::Noun)
        return {owner, {}};
    const VerbGroup *group = groupOf(input.features, match.tokens);
    if (group && match.form == NameForm::Verb && !group->passive) {
        if (const Actor object = objectOf(view, match.tokens); object.party != Party::Unknown)
            return object;
    }
    if (group && !group->bare) {
        if (const Actor subject = actorIn(view, group->subject); subject.party != Party::Unknown)
            return subject;
    }
    const Actor before = actorIn(view, {view.tokens.first, match.tokens.first});
    if (before.party != Party::Unknown && !view.context.internal)
        return before;
    if (view.context.writer == Party::Customer || view.context.internal)
        return {Party::Customer, {}};
    // "Not to your liking", "how let down you were": the company speaks of the reader's feeling.
    for (size_t at = view.tokens.first; at < view.tokens.last; ++at) {
        if (view.isWord(at, u"you") || view.isWord(at, u"your"))
            return {Party::Customer, {}};
    }
    return {};
}

/// "happy to help": a polite offer, no feeling.
bool isCourtesy(const ClauseView &view, const LexiconMatch &match, Party holder)
{
    return holder == Party::Company && match.tokens.last < view.tokens.last && view.lemma(match.tokens.last) == "to"_L1;
}

} // namespace

void addFeelings(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    for (const LexiconMatch *match : view.all(ConceptCategory::Feeling)) {
        const Concept &feeling = view.conceptOf(*match);
        const Actor holder = holderOf(input, *match);
        if (holder.party == Party::Unknown || isCourtesy(view, *match, holder.party))
            continue;
        Statement statement = makeStatement(input, StatementKind::Feeling, feeling.id, match->tokens);
        statement.actor = holder.party;
        statement.person = holder.person;
        statement.polarity = polarityOf(view, match->tokens, groupOf(input.features, match->tokens));
        statement.valence = statement.polarity == Polarity::Denied ? -feeling.valence : feeling.valence;
        statements.push_back(std::move(statement));
    }
}

} // namespace kept
