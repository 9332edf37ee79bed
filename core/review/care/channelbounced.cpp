// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/care/carerules.h"
#include "review/care/situation.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

bool asksHerToAct(const Statement &statement)
{
    return (statement.kind == StatementKind::Request || statement.kind == StatementKind::StepSuggested)
        && statement.actor != Party::Company && statement.polarity == Polarity::Affirmed && !statement.conditional
        && !statement.quoted && statement.modality == Modality::Asserted;
}

/// The channel that the statement sends her to, where that is how it is to be done: "ring our desk".
QString channelIn(const Statement &statement)
{
    constexpr auto prefix = "channel."_L1;
    for (const QLatin1String name : {"phone"_L1, "chat"_L1, "post"_L1, "in-person"_L1, "email"_L1}) {
        if (statement.predicate == prefix + name)
            return name;
    }
    return {};
}

/// She wrote on one channel and is sent to another.
class ChannelBounced final : public Rule
{
public:
    [[nodiscard]] QString id() const override { return u"care.channel-bounced"_s; }
    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        if (input.draft.isNote)
            return;
        for (const Statement &statement : input.reading.statements) {
            const QString channel = asksHerToAct(statement) ? channelIn(statement) : QString();
            if (channel.isEmpty() || channel == toName(input.draft.channel))
                continue;
            Finding finding = hint(FindingKind::ChannelBounced, id(),
                                   QCoreApplication::translate("Care", "She wrote here and is sent elsewhere: can it be "
                                                                       "settled where she is?"));
            finding.passage = statement.core;
            findings.append(finding);
            return;
        }
    }
};

} // namespace

std::unique_ptr<const Rule> channelBounced()
{
    return std::make_unique<ChannelBounced>();
}

} // namespace kept
