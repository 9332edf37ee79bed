// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

#include <QLatin1StringView>
#include <span>

namespace kept {

/// One rule's line in a family's table.
struct RuleEntry
{
    QLatin1StringView id; ///< what Rule::id() answers
    std::unique_ptr<const Rule> (*make)();
};

/// The tables from which historyRules() and careRules() are made; history/rules.def and care/rules.def fill them.
[[nodiscard]] std::span<const RuleEntry> historyEntries();

/// Makes the rules of a table. Fails when two entries share an id or a rule doesn't answer to its entry's id.
[[nodiscard]] Result<Rules> makeRules(std::span<const RuleEntry> entries);

} // namespace kept
