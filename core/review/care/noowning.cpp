// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/care/carerules.h"
#include "review/care/situation.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// She is unhappy, and nothing in the reply says sorry or whose fault it was.
class NoOwning final : public Rule
{
public:
    [[nodiscard]] QString id() const override { return u"care.no-owning"_s; }
    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        if (!isReply(input) || !situationOf(input).unhappy)
            return;
        const bool owned = std::ranges::any_of(input.reading.statements, [](const Statement &statement) {
            return statement.kind == StatementKind::OwningUp && !statement.quoted;
        });
        if (!owned)
            findings.append(hint(FindingKind::NoOwning, id(),
                                 QCoreApplication::translate("Care", "She is unhappy, and nothing here says whose "
                                                                     "fault it was: name it, and the rest reads kinder.")));
    }
};

} // namespace

std::unique_ptr<const Rule> noOwning()
{
    return std::make_unique<NoOwning>();
}

} // namespace kept
