// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// The draft gives the customer something to do.
bool givesHerAJob(const ReviewInput &input, const Statement &statement)
{
    return (statement.kind == StatementKind::Request || statement.kind == StatementKind::StepSuggested)
        && statement.actor != Party::Company && standsAsSaid(input, statement)
        && statement.polarity == Polarity::Affirmed;
}

bool isOurTask(const Remembered &remembered)
{
    const Statement &statement = remembered.statement;
    const bool says = isCommitment(remembered)
        || (statement.kind == StatementKind::Offer && isOurWord(remembered)
            && statement.polarity == Polarity::Affirmed);
    return says && !remembered.source.record.isValid() && statement.actor == Party::Company && !remembered.replacedBy;
}

/// She won't or can't be reached this way, or it has failed her.
bool refusesChannel(const Remembered &remembered)
{
    const Statement &statement = remembered.statement;
    if (!isByCustomer(remembered) && statement.actor != Party::Customer)
        return false;
    if (statement.kind == StatementKind::Preference)
        return statement.polarity == Polarity::Denied;
    static constexpr QLatin1StringView inVain[] = {"state.broken"_L1, "state.closed"_L1, "state.impossible"_L1,
                                                   "state.inaccessible"_L1, "feeling.ignored"_L1};
    return statement.polarity == Polarity::Denied || hasAnyConcept(statement, inVain);
}

/// Draft: "please ring the carrier"; history: we said that we would.
class PushedBack final : public Rule
{
public:
    QString id() const override { return u"history.pushed-back"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        for (const Statement &statement : input.reading.statements) {
            if (!givesHerAJob(input, statement))
                continue;
            if (const Remembered *promise = ourJob(input, statement))
                findings.append(
                    finding(input, statement, *promise, "history.pushed-back/our-job"_L1,
                            QCoreApplication::translate("HistoryRules", "%1 said %2 that we do this: “%3”.")));
            else if (const Remembered *word = handsOff(input, statement))
                findings.append(
                    finding(input, statement, *word, "history.pushed-back/hands-off"_L1,
                            QCoreApplication::translate("HistoryRules", "%1 said %2 that she need not: “%3”.")));
            else if (const Remembered *refusal = refusedChannel(input, statement))
                findings.append(finding(input, statement, *refusal, "history.pushed-back/refused-channel"_L1,
                                        QCoreApplication::translate("HistoryRules",
                                                                    "This way is closed to the customer: %1 wrote "
                                                                    "%2 “%3”.")));
        }
    }

private:
    static const Remembered *ourJob(const ReviewInput &input, const Statement &statement)
    {
        for (const size_t index : newestFirst(input.memory.withPredicate(statement.predicate))) {
            const Remembered &remembered = input.memory.at(index);
            if (!statement.predicate.isEmpty() && isOurTask(remembered)
                && sharedTopics(statement, remembered.statement) > 0)
                return &remembered;
        }
        return nullptr;
    }

    /// "No need for you to do a thing", we wrote; now she is to ring, write, fill in or come.
    static const Remembered *handsOff(const ReviewInput &input, const Statement &statement)
    {
        static constexpr QLatin1StringView errands[] = {
            "action.call"_L1,       "action.write"_L1,         "action.contact"_L1,    "action.visit"_L1,
            "action.request"_L1,    "action.dropoff"_L1,       "action.return"_L1,     "step.use-form"_L1,
            "step.call-hotline"_L1, "step.contact-carrier"_L1, "step.contact-bank"_L1, "step.contact-maker"_L1,
            "step.use-chat"_L1};
        if (!hasAnyConcept(statement, errands))
            return nullptr;
        for (const size_t index : newestFirst(input.memory.withConcept(u"marker.hands-off"_s))) {
            const Remembered &remembered = input.memory.at(index);
            if (isOurWord(remembered) && remembered.toldToCustomer)
                return &remembered;
        }
        return nullptr;
    }

    static const Remembered *refusedChannel(const ReviewInput &input, const Statement &statement)
    {
        for (const QString &channel : conceptsOf(statement, "channel"_L1)) {
            for (const size_t index : newestFirst(input.memory.withConcept(channel))) {
                if (refusesChannel(input.memory.at(index)))
                    return &input.memory.at(index);
            }
        }
        return refusedWay(input, statement);
    }

    /// "I can't come to the shop", and she is asked to come.
    static const Remembered *refusedWay(const ReviewInput &input, const Statement &statement)
    {
        if (statement.predicate.isEmpty())
            return nullptr;
        for (const size_t index : newestFirst(input.memory.withPredicate(statement.predicate))) {
            const Remembered &remembered = input.memory.at(index);
            if (isByCustomer(remembered) && remembered.statement.polarity == Polarity::Denied
                && remembered.statement.actor == Party::Customer && !remembered.statement.past
                && sharedTopics(statement, remembered.statement) > 0)
                return &remembered;
        }
        return nullptr;
    }

    static Finding finding(const ReviewInput &input, const Statement &statement, const Remembered &against,
                           QLatin1StringView signal, const QString &sentence)
    {
        const QString message = sentence.arg(tellerOf(against, input.timeline), whenAndHow(against, input),
                                             wordsOf(against, input.timeline));
        Finding found =
            makeFinding(FindingKind::PushedBack, signal, passageOf(statement), message, {evidenceOf(against)});
        found.fixes.append(removal(input, found.passage));
        return found;
    }
};

} // namespace

std::unique_ptr<const Rule> pushedBack() { return std::make_unique<PushedBack>(); }

} // namespace kept
