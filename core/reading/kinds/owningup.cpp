// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/kinds.h"

namespace kept {

using namespace Qt::StringLiterals;

void addOwningUp(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    if (view.context.writer != Party::Company)
        return;
    for (const LexiconMatch *match : view.all(ConceptCategory::Owning)) {
        const QString &id = view.conceptOf(*match).id;
        if (id == "owning.changed"_L1)
            continue;
        Statement statement = makeStatement(input, StatementKind::OwningUp, id, match->tokens);
        statement.core = view.spanOf(match->tokens);
        statement.actor = Party::Company;
        statements.push_back(std::move(statement));
    }
}

} // namespace kept
