// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/confidence.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/history/unheld.h"
#include "review/messages.h"
#include "review/reviewer.h"

#include <QCoreApplication>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(HistoryRules)
};

QString sentenceFor(const Unheld &unheld, const ReviewInput &input)
{
    const QString who = customerName(input.timeline);
    if (unheld.kind == FindingKind::FeelingsMisread)
        return Phrases::tr("Nothing in the history shows that %1 feels so. Leave it out, or name what was said.")
            .arg(who);
    if (unheld.kind == FindingKind::NeverHappened)
        return Phrases::tr("The history doesn't hold this. Leave it out, or say where %1 can find it.").arg(who);
    return Phrases::tr("Nothing of %1's is about “%2”. Is it another customer's?").arg(who, unheld.foreign.join(u' '));
}

/// The draft tells her what she said, felt or has, and the history holds nothing of the kind. How sure it is was
/// learned from labelled cases.
class UnheldClaim final : public Rule
{
public:
    explicit UnheldClaim(Model model) : m_model(std::move(model)) {}

    QString id() const override { return u"history.unheld"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        for (const Unheld &unheld : unheldOf(input)) {
            const double confidence = m_model.probability(unheld.features);
            if (confidence < leastConfidence(Thoroughness::Thorough))
                continue;
            Finding found;
            found.kind = unheld.kind;
            found.confidence = confidence;
            found.ruleId = id();
            found.passage = unheld.passage;
            found.message = sentenceFor(unheld, input);
            if (const Remembered *shown = unheld.nearest ? unheld.nearest : newestOfHers(input))
                found.evidence.append(evidenceOf(*shown));
            found.fixes.append(removal(input, found.passage));
            findings.append(found);
        }
    }

private:
    /// Where nothing speaks of it, what she last wrote shows what she does speak of.
    static const Remembered *newestOfHers(const ReviewInput &input)
    {
        const auto &all = input.memory.statements();
        for (size_t i = all.size(); i > 0; --i) {
            if (isByCustomer(all[i - 1]))
                return &all[i - 1];
        }
        return nullptr;
    }

    Model m_model;
};

} // namespace

std::unique_ptr<const Rule> unheldClaim() { return std::make_unique<UnheldClaim>(Model::ofRule(u"unheld"_s)); }

} // namespace kept
