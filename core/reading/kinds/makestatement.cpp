// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/kinds.h"
#include "reading/polarity.h"
#include "reading/topics.h"

namespace kept {

Statement makeStatement(const ClauseInput &input, StatementKind kind, const QString &predicate, TokenRange named)
{
    const auto &[view, features, state] = input;
    const VerbGroup *group = named.first < named.last ? groupOf(features, named) : features.mainVerb();

    Statement statement;
    statement.kind = kind;
    statement.predicate = predicate;
    statement.passage = view.span();
    statement.core = named.first < named.last ? view.spanOf(named) : statement.passage;
    if (group && named.first < named.last && group->tokens.first < named.last)
        statement.core = statement.core.united(view.spanOf(group->tokens));
    statement.passage = statement.passage.united(statement.core);

    Actor actor = actorOf(view, group);
    if (group && continuesPromise(input, *group))
        actor = state.actor;
    const bool silent = !group || (group->subject.first == group->subject.last && !group->bare);
    if (actor.party == Party::Unknown && silent && view.joinedBy != u"that")
        actor = state.actor;
    statement.actor = actor.party;
    statement.person = actor.person;

    const TokenRange meant = !predicate.isEmpty() || !group ? named : TokenRange{group->head, group->head + 1};
    statement.polarity = polarityOf(view, meant, group);
    statement.modality = features.modality;
    statement.past = group && group->past;
    statement.future = group && group->future;
    statement.conditional = features.conditional;
    statement.quoted = features.quoted;
    statement.again = features.again;
    statement.toldToCustomer = features.told;
    statement.concepts = features.concepts;
    // "Order A-1 has shipped": a deed that stands there as a thing is also what the statement is about.
    const bool isThing = predicate.startsWith(u"action.") && named.first < named.last
        && view.token(named.last - 1).wordClass == WordClass::Noun;
    statement.topics = topicsOf(view, isThing ? TokenRange{} : named);
    statement.arguments = features.arguments;
    statement.when = features.when;
    return statement;
}

} // namespace kept
