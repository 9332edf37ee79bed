// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/care/carerules.h"
#include "review/care/situation.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// She asked why, and the reply has no word that gives a cause.
class NoExplanation final : public Rule
{
public:
    [[nodiscard]] QString id() const override { return u"care.no-explanation"_s; }
    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        if (!isReply(input) || !situationOf(input).asksWhy)
            return;
        static const QRegularExpression cause(
            u"\\b(?:because|since|as|due to|owing to|caused?|causes|reasons?|why|after|when|so|through|thanks to|"
            "result(?:ed)?|led to|turned out|meant|explains?|fault|mistake|slip|broke|failed|forgot|missed)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (!cause.match(input.draft.text).hasMatch())
            findings.append(hint(FindingKind::NoExplanation, id(),
                                 QCoreApplication::translate("Care", "She asked how it came about, and the reply "
                                                                     "doesn't say: one sentence of cause is enough.")));
    }
};

} // namespace

std::unique_ptr<const Rule> noExplanation()
{
    return std::make_unique<NoExplanation>();
}

} // namespace kept
