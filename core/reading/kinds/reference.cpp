// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/kinds.h"

namespace kept {
namespace {

using namespace Qt::StringLiterals;

Party contactMaker(const ClauseView &view, const QString &id)
{
    const Party writer = view.context.writer;
    if (id == "reference.we-told"_L1)
        return writer;
    if (id == "reference.agreed"_L1 || id == "reference.discussed"_L1)
        return Party::Unknown; // both
    return otherSideOf(writer);
}

} // namespace

void addReferences(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    if (input.features.question && view.context.writer == Party::Company)
        return;
    for (const LexiconMatch *match : view.all(ConceptCategory::Reference)) {
        const QString &id = view.conceptOf(*match).id;
        Statement statement = makeStatement(input, StatementKind::Reference, id, match->tokens);
        statement.core = view.spanOf(match->tokens);
        statement.actor = contactMaker(view, id);
        statement.past = true;
        statements.push_back(std::move(statement));
    }
}

} // namespace kept
