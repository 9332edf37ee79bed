// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// "Could you restart it": also under an "if", as long as the restart itself is asked for.
bool suggests(const ReviewInput &input, const Statement &statement)
{
    const bool asksHer = statement.kind == StatementKind::StepSuggested
        || (statement.kind == StatementKind::Request && statement.actor != Party::Company);
    return asksHer && !statement.again && !statement.quoted && statement.modality != Modality::Hypothetical
        && statement.polarity == Polarity::Affirmed && !isOwnedUp(input, statement);
}

bool wasTried(const Remembered &remembered)
{
    const Statement &statement = remembered.statement;
    return statement.kind == StatementKind::StepTried && statement.polarity == Polarity::Affirmed
        && !statement.conditional && statement.modality == Modality::Asserted;
}

/// The customer did it: an action told as done that no lexicon calls a step.
bool wasDone(const Remembered &remembered)
{
    const Statement &statement = remembered.statement;
    return isByCustomer(remembered) && statement.past && statement.actor == Party::Customer
        && statement.polarity == Polarity::Affirmed && statement.modality == Modality::Asserted
        && !statement.conditional;
}

/// Draft: "restart the router"; history: she has restarted it.
class TriedBefore final : public Rule
{
public:
    QString id() const override { return u"history.tried-before"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        for (const Statement &statement : input.reading.statements) {
            if (!suggests(input, statement))
                continue;
            if (const Remembered *tried = sameStep(input, statement))
                findings.append(finding(input, statement, *tried,
                                        statement.conditional ? "history.tried-before/same-step-if"_L1
                                                              : "history.tried-before/same-step"_L1));
            else if (const Remembered *done = statement.conditional ? nullptr : sameAction(input, statement))
                findings.append(finding(input, statement, *done, "history.tried-before/same-action"_L1));
        }
    }

private:
    static const Remembered *sameStep(const ReviewInput &input, const Statement &statement)
    {
        for (const QString &step : conceptsOf(statement, "step"_L1)) {
            for (const size_t index : newestFirst(input.memory.withConcept(step))) {
                if (wasTried(input.memory.at(index)))
                    return &input.memory.at(index);
            }
        }
        return nullptr;
    }

    static const Remembered *sameAction(const ReviewInput &input, const Statement &statement)
    {
        for (const QString &action : conceptsOf(statement, "action"_L1)) {
            for (const size_t index : newestFirst(input.memory.withConcept(action))) {
                const Remembered &remembered = input.memory.at(index);
                if ((wasTried(remembered) || wasDone(remembered)) && sharedTopics(statement, remembered.statement) > 0)
                    return &remembered;
            }
        }
        return nullptr;
    }

    static Finding finding(const ReviewInput &input, const Statement &statement, const Remembered &tried,
                           QLatin1StringView signal)
    {
        const QString message =
            QCoreApplication::translate("HistoryRules",
                                        "%1 wrote %2: “%3”. It has been tried; "
                                        "don't ask for it again without a reason.")
                .arg(tellerOf(tried, input.timeline), whenAndHow(tried, input), wordsOf(tried, input.timeline));
        Finding found =
            makeFinding(FindingKind::TriedBefore, signal, passageOf(statement), message, {evidenceOf(tried)});
        found.fixes.append(removal(input, found.passage));
        return found;
    }
};

} // namespace

std::unique_ptr<const Rule> triedBefore() { return std::make_unique<TriedBefore>(); }

} // namespace kept
