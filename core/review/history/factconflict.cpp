// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/figurekeys.h"
#include "reading/lexicon.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

bool statesFact(const ReviewInput &input, const Statement &statement)
{
    static constexpr StatementKind kinds[] = {StatementKind::Fact, StatementKind::Policy, StatementKind::Decision,
                                              StatementKind::Promise};
    return standsAsSaid(input, statement) && std::ranges::find(kinds, statement.kind) != std::end(kinds)
        && statement.modality == Modality::Asserted;
}

/// Actions that pass every day between a company and a customer: on which one of them tells nothing.
bool isOfContact(const QString &action)
{
    static constexpr QLatin1StringView ids[] = {"action.call"_L1,    "action.write"_L1, "action.contact"_L1,
                                                "action.request"_L1, "action.send"_L1,  "action.explain"_L1,
                                                "action.check"_L1,   "action.visit"_L1, "action.pay"_L1};
    return std::ranges::find(ids, action) != std::end(ids);
}

/// The draft states a day, a state or a cause that disagrees with what is known.
class FactConflict final : public Rule
{
public:
    QString id() const override { return u"history.fact-conflict"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        for (const Statement &statement : input.reading.statements) {
            if (!statesFact(input, statement))
                continue;
            checkDay(input, statement, findings);
            checkState(input, statement, findings);
            checkCause(input, statement, findings);
        }
    }

private:
    /// "It comes from the connection in your home", where we had called it our own fault.
    static void checkCause(const ReviewInput &input, const Statement &statement, QList<Finding> &findings)
    {
        static constexpr QLatin1StringView elsewhere[] = {"state.your-fault"_L1, "state.third-party-fault"_L1,
                                                          "marker.cause"_L1};
        static constexpr QLatin1StringView ours[] = {"state.our-fault"_L1, "owning.fault"_L1, "owning.wrong"_L1};
        if (!hasAnyConcept(statement, elsewhere) || hasAnyConcept(statement, ours) || statement.actor == Party::Company
            || statement.topics.isEmpty())
            return;
        for (const QLatin1StringView id : ours) {
            for (const size_t index : newestFirst(input.memory.withConcept(id))) {
                const Remembered &remembered = input.memory.at(index);
                if (isByCustomer(remembered) || remembered.statement.polarity == Polarity::Denied)
                    continue;
                findings.append(
                    contradiction(input, remembered, passageOf(statement), "history.fact-conflict/cause"_L1));
                return;
            }
        }
    }

    /// "Your cancellation reached us on 3 June", where all we know of was on 28 May.
    static void checkDay(const ReviewInput &input, const Statement &statement, QList<Finding> &findings)
    {
        if (!statement.past || statement.arguments.isEmpty())
            return;
        for (const Argument &argument : statement.arguments) {
            const auto day = singleDay(argument.mention);
            if (!day || *day > input.draft.at.date())
                continue;
            for (const QString &action : conceptsOf(statement, "action"_L1)) {
                if (isOfContact(action))
                    continue;
                if (const Remembered *other = onAnotherDay(input, action, *day)) {
                    findings.append(
                        contradiction(input, *other, passageOf(statement), "history.fact-conflict/another-day"_L1));
                    return;
                }
            }
        }
    }

    static const Remembered *onAnotherDay(const ReviewInput &input, const QString &action, QDate day)
    {
        const Remembered *other = nullptr;
        for (const size_t index : newestFirst(input.memory.withConcept(action))) {
            const Remembered &remembered = input.memory.at(index);
            if (remembered.said.date() == day)
                return nullptr;
            for (const Argument &argument : remembered.statement.arguments) {
                const auto known = singleDay(argument.mention);
                if (known == day)
                    return nullptr;
                if (known && *known < input.draft.at.date() && !remembered.statement.future && !other
                    && remembered.statement.modality == Modality::Asserted)
                    other = &remembered;
            }
        }
        return other;
    }

    /// "Still at the warehouse" where the order has shipped: the newest word on the state says the opposite.
    static void checkState(const ReviewInput &input, const Statement &statement, QList<Finding> &findings)
    {
        if (statement.kind == StatementKind::Policy)
            return;
        for (const QString &state : conceptsOf(statement, "state"_L1)) {
            const Concept *known = input.lexicon.find(state);
            if (!known)
                continue;
            if (const Remembered *against = contradicting(input, statement, *known)) {
                findings.append(
                    contradiction(input, *against, passageOf(statement), "history.fact-conflict/opposite-state"_L1));
                return;
            }
        }
    }

    static const Remembered *contradicting(const ReviewInput &input, const Statement &statement, const Concept &state)
    {
        const Remembered *newest = nullptr;
        bool opposite = false;
        const auto look = [&](const QString &id, bool isOpposite) {
            for (const size_t index : newestFirst(input.memory.withConcept(id))) {
                const Remembered &remembered = input.memory.at(index);
                if (!isComparable(input, statement, remembered) || (newest && remembered.said <= newest->said))
                    continue;
                newest = &remembered;
                opposite = isOpposite == (remembered.statement.polarity == statement.polarity);
            }
        };
        look(state.id, false);
        for (const QString &id : state.opposites)
            look(id, true);
        return opposite ? newest : nullptr;
    }

    /// The company's own word or a record, on the same thing.
    static bool isComparable(const ReviewInput &input, const Statement &statement, const Remembered &remembered)
    {
        const Statement &known = remembered.statement;
        if (remembered.replacedBy || known.modality != Modality::Asserted || known.conditional
            || isByCustomer(remembered))
            return false;
        return sharedTopics(statement, known) > 0
            || (remembered.source.record.isValid() && isAboutRecord(input, statement, remembered.source.record));
    }

    /// The clause names something that stands in one of the record's fields.
    static bool isAboutRecord(const ReviewInput &input, const Statement &statement, RecordId record)
    {
        return std::ranges::any_of(statement.topics, [&](const QString &topic) {
            return std::ranges::any_of(newestFirst(input.memory.withTopic(topic)),
                                       [&](size_t index) { return input.memory.at(index).source.record == record; });
        });
    }
};

} // namespace

std::unique_ptr<const Rule> factConflict() { return std::make_unique<FactConflict>(); }

} // namespace kept
