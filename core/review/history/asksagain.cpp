// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/confidence.h"
#include "review/history/recall.h"
#include "review/history/repeats.h"
#include "review/history/rules.h"
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

FindingKind kindOf(const Remembered &earlier)
{
    if (earlier.statement.kind == StatementKind::StepTried)
        return FindingKind::TriedBefore;
    const bool ours = isOurWord(earlier) && earlier.statement.kind == StatementKind::Promise;
    return ours ? FindingKind::PushedBack : FindingKind::AskedBefore;
}

QString sentenceFor(FindingKind kind)
{
    switch (kind) {
    case FindingKind::TriedBefore:
        return Phrases::tr("%1 wrote %2: “%3”. It has been tried; don't ask for it again without a reason.");
    case FindingKind::PushedBack:
        return Phrases::tr("%1 said %2: “%3”. That was to be ours to do, not the customer's.");
    default:
        return Phrases::tr("%1 wrote %2: “%3”. Use that, or say why you ask.");
    }
}

/// The draft asks or suggests what has been answered, tried or promised before, in whatever words. How sure it is was
/// learned from labelled cases.
class AsksAgain final : public Rule
{
public:
    explicit AsksAgain(Model model) : m_model(std::move(model)) {}

    QString id() const override { return u"history.asks-again"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        for (const Repeat &repeat : repeatsOf(input)) {
            const double confidence = m_model.probability(repeat.features);
            if (confidence < leastConfidence(Thoroughness::Thorough))
                continue;
            Finding found;
            found.kind = kindOf(*repeat.earlier);
            found.confidence = confidence;
            found.ruleId = id();
            found.passage = repeat.passage;
            found.message = sentenceFor(found.kind)
                                .arg(tellerOf(*repeat.earlier, input.timeline), whenAndHow(*repeat.earlier, input),
                                     wordsOf(*repeat.earlier, input.timeline));
            found.evidence.append(evidenceOf(*repeat.earlier));
            found.fixes.append(removal(input, found.passage));
            findings.append(found);
        }
    }

private:
    Model m_model;
};

} // namespace

std::unique_ptr<const Rule> asksAgain() { return std::make_unique<AsksAgain>(Model::ofRule(u"asks-again"_s)); }

} // namespace kept
