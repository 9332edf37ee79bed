// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/registry.h"

#include "review/history/rules.h"
#include "review/reviewer.h"

#include <QCoreApplication>
#include <QSet>

namespace kept {
namespace {

constexpr RuleEntry historyTable[] = {
#define KEPT_RULE(id, make) {QLatin1StringView(id), &make},
#include "review/history/rules.def"
#undef KEPT_RULE
};

} // namespace

std::span<const RuleEntry> historyEntries() { return historyTable; }

Result<Rules> makeRules(std::span<const RuleEntry> entries)
{
    Rules rules;
    QSet<QString> known;
    for (const RuleEntry &entry : entries) {
        auto rule = entry.make();
        if (rule->id() != entry.id)
            return failure(
                ErrorCode::Internal,
                QCoreApplication::translate("Registry", "The rule %1 is registered as %2.").arg(rule->id(), entry.id));
        if (known.contains(rule->id()))
            return failure(ErrorCode::Internal,
                           QCoreApplication::translate("Registry", "Two rules are called %1.").arg(rule->id()));
        known.insert(rule->id());
        rules.push_back(std::move(rule));
    }
    return rules;
}

Rules historyRules()
{
    auto rules = makeRules(historyTable);
    Q_ASSERT_X(rules, "historyRules", rules ? "" : qPrintable(rules.error().text));
    return *std::move(rules);
}

} // namespace kept
