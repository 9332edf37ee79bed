// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/history/figures.h"
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

/// How two figures belong together, the surest first.
enum class Way { Transposed, Figure, None };

/// What was remembered of the same thing with another figure.
struct OtherFigure
{
    const Remembered *remembered = nullptr;
    Span words; ///< the figure in the remembered text
    Way way = Way::None;
};

QLatin1StringView signalOf(const OtherFigure &other)
{
    if (other.way == Way::Transposed)
        return "history.fact-conflict/transposed"_L1;
    return other.remembered->source.record.isValid() ? "history.fact-conflict/record-figure"_L1
                                                     : "history.fact-conflict/figure"_L1;
}

std::optional<QDate> singleDay(const Mention &mention)
{
    const auto *when = std::get_if<When>(&mention.value);
    return when && when->from && when->from == when->to && !when->approximate ? when->from : std::nullopt;
}

/// The history knows this very figure. A day counts only where it was named itself, not as a part of "since March".
bool isKnown(const Mention &mention, const Mention &known)
{
    if (std::holds_alternative<When>(mention.value))
        return !singleDay(mention) || singleDay(mention) == singleDay(known);
    return agree(mention, known);
}

/// The two measure the same thing. A record's figure goes by its field's name; what people wrote needs the same noun
/// or verb beside it, and of counts and days something else besides.
bool measureSame(const Statement &statement, const Argument &argument, const Remembered &remembered,
                 const Argument &known)
{
    const qsizetype shared = sharedTopics(statement, remembered.statement);
    if (remembered.source.record.isValid())
        return !known.about.isEmpty()
            && (argument.about == known.about || statement.topics.contains(known.about)
                || measureOf(argument.mention) == known.about);
    if (std::holds_alternative<Money>(argument.mention.value))
        return !argument.about.isEmpty() && argument.about == known.about;
    const bool counts = std::holds_alternative<Quantity>(argument.mention.value); // "3 of 412 orders" counts twice
    return !counts && argument.about == known.about && shared > 1;
}

/// "68.40" for "86.40": the same digits in another order, the commonest slip of a typing hand.
bool isTransposed(const Mention &a, const Mention &b)
{
    const auto *first = std::get_if<Money>(&a.value);
    const auto *second = std::get_if<Money>(&b.value);
    if (!first || !second)
        return false;
    QString one = QString::number(first->tenThousandths);
    QString other = QString::number(second->tenThousandths);
    if (one == other || one.size() != other.size())
        return false;
    std::ranges::sort(one);
    std::ranges::sort(other);
    return one == other;
}

/// A record's bare number counts what its field is called: "seats: 4".
Argument withFieldUnit(const Remembered &remembered, Argument known)
{
    auto *quantity = std::get_if<Quantity>(&known.mention.value);
    if (quantity && quantity->unit.isEmpty() && remembered.source.record.isValid())
        quantity->unit = known.about;
    return known;
}

OtherFigure otherFigure(const ReviewInput &input, const Statement &statement, const Argument &argument)
{
    OtherFigure other;
    const QString measure = measureOf(argument.mention);
    std::vector<size_t> candidates = newestFirst(input.memory.withMeasure(measure), 200);
    if (std::holds_alternative<Quantity>(argument.mention.value))
        std::ranges::copy(newestFirst(input.memory.withTopic(measure)), std::back_inserter(candidates));
    for (const size_t index : candidates) {
        const Remembered &remembered = input.memory.at(index);
        for (const Argument &written : remembered.statement.arguments) {
            const Argument known = withFieldUnit(remembered, written);
            if (!areComparable(argument.mention, known.mention))
                continue;
            if (isKnown(argument.mention, known.mention))
                return {};
            if (remembered.replacedBy || remembered.statement.modality != Modality::Asserted)
                continue;
            const auto way = isTransposed(argument.mention, known.mention) ? Way::Transposed
                : measureSame(statement, argument, remembered, known)      ? Way::Figure
                                                                           : Way::None;
            if (way != Way::None && (!other.remembered || way < other.way))
                other = {&remembered, known.mention.span, way};
        }
    }
    return other;
}

/// Actions that pass every day between a company and a customer: on which one of them tells nothing.
bool isOfContact(const QString &action)
{
    static constexpr QLatin1StringView ids[] = {"action.call"_L1,    "action.write"_L1, "action.contact"_L1,
                                                "action.request"_L1, "action.send"_L1,  "action.explain"_L1,
                                                "action.check"_L1,   "action.visit"_L1, "action.pay"_L1};
    return std::ranges::find(ids, action) != std::end(ids);
}

/// The draft states a figure or a state that disagrees with what is known.
class FactConflict final : public Rule
{
public:
    QString id() const override { return u"history.fact-conflict"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        for (const Statement &statement : input.reading.statements) {
            if (!statesFact(input, statement))
                continue;
            for (const Argument &argument : statement.arguments)
                checkFigure(input, statement, argument, findings);
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
                findings.append(finding(input, remembered, passageOf(statement), "history.fact-conflict/cause"_L1));
                return;
            }
        }
    }

    static void checkFigure(const ReviewInput &input, const Statement &statement, const Argument &argument,
                            QList<Finding> &findings)
    {
        if (std::holds_alternative<Identifier>(argument.mention.value))
            return;
        const OtherFigure other = otherFigure(input, statement, argument);
        if (!other.remembered)
            return;
        const bool record = other.remembered->source.record.isValid();
        // One of several ("flights[2].date"): the draft may speak of another.
        const bool oneOfMany = record && other.remembered->source.field.contains(u'[');
        if (oneOfMany && other.way != Way::Transposed)
            return;
        // A day that the draft sets anew is a plan, not a fact to be wrong about.
        if (!record && statement.future && std::holds_alternative<When>(argument.mention.value))
            return;
        Finding found = finding(input, *other.remembered, passageOf(statement), signalOf(other));
        const QStringView text = textOf(other.remembered->source, input.timeline);
        const Span words = other.words;
        if (words.end <= text.size() && !words.isEmpty()) {
            const QString right = words.of(text).toString();
            found.evidence.first().words = words;
            found.fixes.append(
                {QCoreApplication::translate("HistoryRules", "Use %1").arg(right), argument.mention.span, right});
        }
        findings.append(found);
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
                        finding(input, *other, passageOf(statement), "history.fact-conflict/another-day"_L1));
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
                    finding(input, *against, passageOf(statement), "history.fact-conflict/opposite-state"_L1));
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

    static Finding finding(const ReviewInput &input, const Remembered &against, Span passage, QLatin1StringView signal)
    {
        const QString message =
            QCoreApplication::translate("HistoryRules", "%1 says otherwise %2: “%3”. Correct it, or say what changed.")
                .arg(tellerOf(against, input.timeline), whenAndHow(against, input), wordsOf(against, input.timeline));
        return makeFinding(FindingKind::FactConflict, signal, passage, message, {evidenceOf(against)});
    }
};

} // namespace

std::unique_ptr<const Rule> factConflict() { return std::make_unique<FactConflict>(); }

} // namespace kept
