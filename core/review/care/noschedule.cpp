// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/care/carerules.h"
#include "review/care/situation.h"

#include <QCoreApplication>
#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

bool saysWhen(const Statement &statement)
{
    return statement.when || std::ranges::any_of(statement.arguments, [](const Argument &argument) {
               return std::holds_alternative<When>(argument.mention.value)
                   || std::holds_alternative<Duration>(argument.mention.value);
           });
}

bool isOurs(const Statement &statement)
{
    return statement.kind == StatementKind::Promise && statement.actor == Party::Company
        && statement.polarity == Polarity::Affirmed && statement.modality == Modality::Asserted
        && !statement.conditional && !statement.quoted && statement.future
        && statement.predicate.startsWith("action."_L1);
}

/// The reply promises something, and no day or hour stands anywhere in it.
class NoSchedule final : public Rule
{
public:
    [[nodiscard]] QString id() const override { return u"care.no-schedule"_s; }
    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        const auto &statements = input.reading.statements;
        const auto promise = std::ranges::find_if(statements, isOurs);
        if (input.draft.isNote || promise == statements.end() || std::ranges::any_of(statements, saysWhen))
            return;
        Finding finding = hint(FindingKind::NoSchedule, id(),
                               QCoreApplication::translate("Care", "By when? With a day or an hour in it she needn't "
                                                                   "ask again."));
        finding.passage = promise->core;
        findings.append(finding);
    }
};

} // namespace

std::unique_ptr<const Rule> noSchedule()
{
    return std::make_unique<NoSchedule>();
}

} // namespace kept
