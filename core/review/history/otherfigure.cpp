// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/confidence.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/history/unknownfigures.h"
#include "review/messages.h"
#include "review/reviewer.h"

#include <QCoreApplication>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// Draft: "€154, all in"; the history: 145. How sure it is was learned from labelled cases.
class OtherFigure final : public Rule
{
public:
    explicit OtherFigure(Model model) : m_model(std::move(model)) {}

    QString id() const override { return u"history.other-figure"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        for (const UnknownFigure &figure : unknownFigures(input)) {
            const double confidence = m_model.probability(figure.features);
            if (confidence < leastConfidence(Thoroughness::Thorough))
                continue;
            const bool promised = figure.features.at(u"no-cost"_s) != 0
                || (figure.twin->statement.kind == StatementKind::Promise && isOurWord(*figure.twin));
            Finding found;
            found.kind = promised ? FindingKind::PromiseBroken : FindingKind::FactConflict;
            found.confidence = confidence;
            found.ruleId = id();
            found.passage = figure.passage;
            found.message = saysOtherwise(*figure.twin, input);
            found.evidence.append(evidenceOf(*figure.twin));
            const QStringView text = textOf(figure.twin->source, input.timeline);
            if (figure.twinWords.end <= text.size())
                found.evidence.first().words = figure.twinWords;
            if (figure.twinWords.end <= text.size() && figure.features.at(u"no-cost"_s) == 0) {
                const QString right = figure.twinWords.of(text).toString();
                found.fixes.append(
                    {QCoreApplication::translate("HistoryRules", "Use %1").arg(right), figure.words, right});
            }
            findings.append(found);
        }
    }

private:
    Model m_model;
};

} // namespace

std::unique_ptr<const Rule> otherFigure() { return std::make_unique<OtherFigure>(Model::ofRule(u"other-figure"_s)); }

} // namespace kept
