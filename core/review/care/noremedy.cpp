// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/care/carerules.h"
#include "review/care/situation.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// Something that is done for her: promised, offered, decided in her favour, suggested, or already done by us.
bool helps(const Statement &statement)
{
    if (statement.polarity == Polarity::Denied || statement.quoted)
        return false;
    switch (statement.kind) {
    case StatementKind::Promise:
    case StatementKind::Offer:
    case StatementKind::Decision:
    case StatementKind::StepSuggested:
    case StatementKind::Request: return true;
    case StatementKind::Fact:
        return std::ranges::any_of(statement.concepts, [](const QString &one) { return one.startsWith("action."_L1); });
    default: return false;
    }
}

/// She is unhappy, and nothing in the reply is done, promised or offered.
class NoRemedy final : public Rule
{
public:
    [[nodiscard]] QString id() const override { return u"care.no-remedy"_s; }
    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        if (!isReply(input) || !situationOf(input).unhappy)
            return;
        if (std::ranges::none_of(input.reading.statements, helps))
            findings.append(hint(FindingKind::NoRemedy, id(),
                                 QCoreApplication::translate("Care", "Nothing here is done or offered: what would make "
                                                                     "up for it, even something small?")));
    }
};

} // namespace

std::unique_ptr<const Rule> noRemedy()
{
    return std::make_unique<NoRemedy>();
}

} // namespace kept
