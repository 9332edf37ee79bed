// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/wording/copied.h"

#include "review/messages.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

constexpr double confidence = 0.9;
constexpr int many = 3; ///< customers; what one or two others were told as well may just be true of them

bool warns(const Likeness &likeness) { return likeness.share >= nineTenths && likeness.customers >= many; }

QString message(const Likeness &likeness, QDate today)
{
    const QString since = dayText(likeness.since.date(), today);
    const int others = likeness.customers;
    if (likeness.share >= nearlyAll)
        return QCoreApplication::translate(
                   "Wording", "Nearly all of this went to %n other(s) since %1. Say what is hers.", nullptr, others)
            .arg(since);
    if (likeness.share >= nineTenths)
        return QCoreApplication::translate(
                   "Wording", "Nine tenths of this went to %n other(s) since %1. Say what is hers.", nullptr, others)
            .arg(since);
    return QCoreApplication::translate("Wording", "Four fifths of this went to %n other(s) since %1. Say what is hers.",
                                       nullptr, others)
        .arg(since);
}

class Copied final : public Rule
{
public:
    [[nodiscard]] QString id() const override { return u"wording.copied"_s; }
    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        const auto likenesses = input.likenesses;
        if (likenesses.empty())
            return;
        // What went to many says more than what went to one in a few more words.
        const auto warned = std::ranges::find_if(likenesses, warns);
        const Likeness &told = warned == likenesses.end() ? likenesses.front() : *warned;
        Finding finding;
        finding.kind = FindingKind::Copied;
        finding.severity = warns(told) ? Severity::Warning : Severity::Hint;
        finding.confidence = confidence;
        finding.ruleId = id();
        finding.message = message(told, input.draft.at.date());
        findings.append(finding);
    }
};

} // namespace

std::unique_ptr<const Rule> copiedRule() { return std::make_unique<Copied>(); }

} // namespace kept
