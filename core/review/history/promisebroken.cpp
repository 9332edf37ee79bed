// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

using Ids = std::span<const QLatin1StringView>;

constexpr QLatin1StringView moneyBack[] = {"action.refund"_L1, "action.credit"_L1, "action.give-money"_L1,
                                           "state.refunded"_L1, "action.waive"_L1};
constexpr QLatin1StringView costFree[] = {"action.waive"_L1, "state.free"_L1, "state.included"_L1, "action.include"_L1};
constexpr QLatin1StringView priceFixed[] = {"action.hold-price"_L1, "state.fixed-price"_L1};
constexpr QLatin1StringView charging[] = {"action.charge"_L1, "state.charged"_L1, "state.extra"_L1};
constexpr QLatin1StringView raising[] = {"action.raise-price"_L1, "action.charge"_L1, "state.charged"_L1};
constexpr QLatin1StringView refusing[] = {"action.keep-money"_L1, "state.not-refunded"_L1};
/// Actions that go with everything.
constexpr QLatin1StringView ofAnything[] = {"action.send"_L1,   "action.write"_L1, "action.contact"_L1,
                                            "action.pay"_L1,    "action.call"_L1,  "action.repair"_L1,
                                            "action.change"_L1, "action.check"_L1};
constexpr QLatin1StringView consoling[] = {"action.discount"_L1, "action.voucher"_L1, "action.give-money"_L1,
                                           "action.credit"_L1};

constexpr size_t deepest = 64; ///< promises looked back through

struct Breach
{
    const Remembered *promise = nullptr;
    QLatin1StringView signal;
};

bool isOneOf(const QString &id, Ids ids)
{
    return std::ranges::any_of(ids, [&](QLatin1StringView one) { return id == one; });
}

/// Money in the statement's sentence, the largest.
std::optional<Money> moneyNear(const ReviewInput &input, const Statement &statement)
{
    const Span sentence = sentenceOf(input, statement.passage);
    std::optional<Money> most;
    for (const Statement &other : input.reading.statements) {
        if (!sentence.contains(other.passage))
            continue;
        for (const Argument &argument : other.arguments) {
            const auto *money = std::get_if<Money>(&argument.mention.value);
            if (money && (!most || money->tenThousandths > most->tenThousandths))
                most = *money;
        }
    }
    return most;
}

std::optional<Money> moneyIn(const Statement &statement)
{
    for (const Argument &argument : statement.arguments) {
        if (const auto *money = std::get_if<Money>(&argument.mention.value))
            return *money;
    }
    return std::nullopt;
}

bool isAffirmedWord(const Remembered &remembered)
{
    return isOurWord(remembered) && remembered.statement.polarity == Polarity::Affirmed
        && remembered.statement.modality == Modality::Asserted && !remembered.statement.quoted;
}

/// The newest commitment that carries one of the ids and satisfies the condition.
template<typename Condition>
const Remembered *commitment(const ReviewInput &input, Ids ids, Condition condition)
{
    const Remembered *newest = nullptr;
    for (const QLatin1StringView id : ids) {
        for (const size_t index : newestFirst(input.memory.withConcept(id))) {
            const Remembered &remembered = input.memory.at(index);
            if (isCommitment(remembered) && (!newest || remembered.said > newest->said) && condition(remembered))
                newest = &remembered;
        }
    }
    return newest;
}

/// Words that stand beside money everywhere and tell no two sums apart.
bool isAboutSameThing(const Statement &a, const Statement &b)
{
    static const QStringList everywhere{u"price"_s, u"number"_s, u"fee"_s, u"payment"_s, u"invoice"_s, u"account"_s};
    const bool sameTopic = std::ranges::any_of(
        a.topics, [&](const QString &topic) { return !everywhere.contains(topic) && b.topics.contains(topic); });
    return sameTopic || std::ranges::any_of(a.concepts, [&](const QString &id) {
               const bool thing = id.startsWith("thing."_L1) && !everywhere.contains(id.sliced(6));
               const bool action = id.startsWith("action."_L1) && !isOneOf(id, moneyBack) && !isOneOf(id, costFree)
                   && !isOneOf(id, charging) && !isOneOf(id, ofAnything);
               return (thing || action) && b.concepts.contains(id);
           });
}

/// It was to cost nothing, and now there is something to pay.
std::optional<Breach> charges(const ReviewInput &input, const Statement &statement)
{
    const bool names = statement.predicate.isEmpty() && hasAnyConcept(statement, charging) && moneyIn(statement);
    if ((!isOneOf(statement.predicate, charging) && !names) || statement.polarity == Polarity::Denied
        || hasAnyConcept(statement, moneyBack) || hasAnyConcept(statement, costFree))
        return std::nullopt;
    const auto money = moneyNear(input, statement);
    if (money && money->tenThousandths == 0)
        return std::nullopt;
    if (const Remembered *same = commitment(
            input, costFree, [&](const Remembered &promise) { return isAboutSameThing(statement, promise.statement); }))
        return Breach{same, "history.promise-broken/charged"_L1};
    if (const Remembered *any = commitment(input, costFree, [](const Remembered &promise) {
            return promise.statement.topics.isEmpty() && promise.toldToCustomer;
        }))
        return Breach{any, "history.promise-broken/charged-at-all"_L1};
    return std::nullopt;
}

/// The price was to stay, and now it is higher.
std::optional<Breach> raises(const ReviewInput &input, const Statement &statement)
{
    const auto now = moneyNear(input, statement);
    if (!now || !hasAnyConcept(statement, raising))
        return std::nullopt;
    for (const QLatin1StringView id : priceFixed) {
        for (const size_t index : newestFirst(input.memory.withConcept(id))) {
            const Remembered &held = input.memory.at(index);
            const auto then = moneyIn(held.statement);
            if (isAffirmedWord(held) && then && then->currency == now->currency
                && then->tenThousandths < now->tenThousandths)
                return Breach{&held, "history.promise-broken/price-raised"_L1};
        }
    }
    return std::nullopt;
}

/// Money was to come back, and now it doesn't.
std::optional<Breach> keepsMoney(const ReviewInput &input, const Statement &statement)
{
    const bool refused = isOneOf(statement.predicate, refusing) && statement.polarity == Polarity::Affirmed;
    const bool denied = isOneOf(statement.predicate, moneyBack) && statement.polarity == Polarity::Denied;
    if (!refused && !denied)
        return std::nullopt;
    const Remembered *promise = commitment(input, moneyBack, [](const Remembered &remembered) {
        return isOneOf(remembered.statement.predicate, moneyBack);
    });
    return promise ? std::optional(Breach{promise, "history.promise-broken/money-kept"_L1}) : std::nullopt;
}

bool isSmaller(const Statement &statement, const Statement &promise)
{
    const auto now = moneyIn(statement);
    const auto then = moneyIn(promise);
    return now && then && now->currency == then->currency && now->tenThousandths < then->tenThousandths;
}

/// "Half of it", "40 % of the sum".
bool isPart(const Statement &statement)
{
    static const QStringList parts{u"half"_s, u"third"_s, u"quarter"_s, u"part"_s};
    const bool named = std::ranges::any_of(parts, [&](const QString &part) { return statement.topics.contains(part); });
    return named || std::ranges::any_of(statement.arguments, [](const Argument &argument) {
               const auto *quantity = std::get_if<Quantity>(&argument.mention.value);
               return quantity && quantity->unit == "%"_L1 && quantity->value < 100;
           });
}

/// Less money than was said.
std::optional<Breach> shrinks(const ReviewInput &input, const Statement &statement)
{
    if (!isOneOf(statement.predicate, moneyBack) || statement.polarity == Polarity::Denied)
        return std::nullopt;
    const bool partly = isPart(statement);
    const Remembered *promise = commitment(input, moneyBack, [&](const Remembered &remembered) {
        const bool whole = hasConcept(remembered.statement, u"state.complete"_s);
        const bool less = (partly && whole) || (!statement.past && isSmaller(statement, remembered.statement));
        return less && input.lexicon.areAlike(statement.predicate, remembered.statement.predicate);
    });
    return promise ? std::optional(Breach{promise, "history.promise-broken/smaller"_L1}) : std::nullopt;
}

/// The promised action denied, or its opposite told.
bool opposes(const ReviewInput &input, const Statement &statement, const Statement &promise)
{
    if (statement.predicate.isEmpty() || !isAboutSameThing(statement, promise))
        return false;
    const bool denied = statement.polarity == Polarity::Denied;
    return denied ? input.lexicon.areAlike(statement.predicate, promise.predicate)
                  : input.lexicon.areOpposite(statement.predicate, promise.predicate);
}

std::optional<Breach> denies(const ReviewInput &input, const Statement &statement)
{
    for (const QString &topic : statement.topics) {
        for (const size_t index : newestFirst(input.memory.withTopic(topic))) {
            const Remembered &remembered = input.memory.at(index);
            if (isCommitment(remembered) && !remembered.source.record.isValid() && !remembered.replacedBy
                && opposes(input, statement, remembered.statement))
                return Breach{&remembered,
                              remembered.statement.kind == StatementKind::Promise
                                  ? "history.promise-broken/denied"_L1
                                  : "history.promise-broken/contradicted"_L1};
        }
    }
    return std::nullopt;
}

/// A place kept, a plan left running, a day booked; and the draft has ended it.
std::optional<Breach> ends(const ReviewInput &input, const Statement &statement)
{
    static constexpr QLatin1StringView ending[] = {"action.cancel"_L1, "action.deactivate"_L1, "action.release"_L1,
                                                   "action.delete"_L1, "state.closed"_L1,      "state.expired"_L1};
    static constexpr QLatin1StringView keeping[] = {"action.keep"_L1,         "action.reserve"_L1, "action.extend"_L1,
                                                    "action.keep-running"_L1, "state.open"_L1,     "action.include"_L1};
    if (!isOneOf(statement.predicate, ending) || statement.polarity == Polarity::Denied
        || statement.actor == Party::Customer)
        return std::nullopt;
    const Remembered *kept = commitment(input, keeping, [&](const Remembered &promise) {
        return promise.toldToCustomer && isOneOf(promise.statement.predicate, keeping)
            && isAboutSameThing(statement, promise.statement) && !promise.replacedBy;
    });
    return kept ? std::optional(Breach{kept, "history.promise-broken/ended"_L1}) : std::nullopt;
}

/// The same thing, on a later day than was said.
std::optional<Breach> delays(const ReviewInput &input, const Statement &statement)
{
    if (!statement.when || !statement.when->from || statement.past || statement.polarity == Polarity::Denied)
        return std::nullopt;
    for (const PromiseRecord &record : input.memory.promises() | std::views::reverse | std::views::take(deepest)) {
        const Remembered &promise = input.memory.at(record.statement);
        const auto &due = promise.statement.when;
        if (record.state != PromiseState::Open || promise.replacedBy || !due || !due->to || !promise.toldToCustomer
            || !input.lexicon.areAlike(statement.predicate, promise.statement.predicate)
            || !isAboutSameThing(statement, promise.statement))
            continue;
        if (*statement.when->from <= *due->to)
            return std::nullopt;
        return Breach{&promise, "history.promise-broken/later"_L1};
    }
    return std::nullopt;
}

/// It ended on a day, and we had given her longer.
std::optional<Breach> endsEarly(const ReviewInput &input, const Statement &statement)
{
    static constexpr QLatin1StringView ended[] = {"state.expired"_L1, "action.expire"_L1, "state.closed"_L1,
                                                  "state.inactive"_L1, "action.cancel"_L1};
    const auto &end = statement.when;
    if (!isOneOf(statement.predicate, ended) || statement.polarity == Polarity::Denied || !end || !end->to)
        return std::nullopt;
    for (const size_t index : newestFirst(input.memory.withMeasure(u"when"_s))) {
        const Remembered &remembered = input.memory.at(index);
        const auto &until = remembered.statement.when;
        if (isAffirmedWord(remembered) && remembered.toldToCustomer && until && until->deadline && until->to
            && *until->to > *end->to && remembered.said.date() <= *end->to)
            return Breach{&remembered, "history.promise-broken/ended-early"_L1};
    }
    return std::nullopt;
}

/// A discount for what was to be free, anything for money that was to come.
bool isConsoledBy(const Statement &promise, const Statement &gift)
{
    static constexpr QLatin1StringView moneyToCome[] = {"action.refund"_L1, "action.credit"_L1, "action.give-money"_L1};
    static constexpr QLatin1StringView paying[] = {"action.book"_L1, "action.pay"_L1, "action.transfer"_L1};
    static constexpr QLatin1StringView lesser[] = {"action.discount"_L1, "action.voucher"_L1};
    const bool figure = std::ranges::any_of(gift.arguments, [](const Argument &argument) {
        return std::holds_alternative<Money>(argument.mention.value)
            || std::holds_alternative<Quantity>(argument.mention.value);
    });
    if (!figure)
        return false;
    return hasAnyConcept(promise, moneyToCome) || (isOneOf(promise.predicate, paying) && moneyIn(promise))
        || (isOneOf(promise.predicate, costFree) && isOneOf(gift.predicate, lesser));
}

/// Something else is given in place of what was promised, and of that the draft has no word.
std::optional<Breach> substitutes(const ReviewInput &input, const Statement &statement)
{
    if (!isOneOf(statement.predicate, consoling) || statement.polarity == Polarity::Denied)
        return std::nullopt;
    for (const PromiseRecord &record : input.memory.promises()) {
        const Remembered &promise = input.memory.at(record.statement);
        if (record.state != PromiseState::Open || !isConsoledBy(promise.statement, statement))
            continue;
        const bool spokenOf = std::ranges::any_of(input.reading.statements, [&](const Statement &other) {
            return std::ranges::any_of(promise.statement.concepts, [&](const QString &id) {
                return id.startsWith("action."_L1) && hasConcept(other, id);
            });
        });
        if (!spokenOf)
            return Breach{&promise, "history.promise-broken/replaced"_L1};
    }
    return std::nullopt;
}

bool isPlain(const ReviewInput &input, const Statement &statement)
{
    static constexpr StatementKind silent[] = {StatementKind::Reference, StatementKind::Feeling,
                                               StatementKind::OwningUp, StatementKind::Question};
    return std::ranges::find(silent, statement.kind) == std::end(silent) && standsAsSaid(input, statement);
}

/// The draft denies, charges for, shrinks, swaps or puts off what was promised.
class PromiseBroken final : public Rule
{
public:
    QString id() const override { return u"history.promise-broken"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        using Look = std::optional<Breach> (*)(const ReviewInput &, const Statement &);
        static constexpr Look looks[] = {&charges, &raises, &keepsMoney, &shrinks,    &denies,
                                         &ends,    &delays, &endsEarly,  &substitutes};
        for (const Statement &statement : input.reading.statements) {
            if (!isPlain(input, statement))
                continue;
            for (const Look look : looks) {
                if (const auto breach = look(input, statement)) {
                    findings.append(finding(input, statement, *breach));
                    break;
                }
            }
        }
    }

private:
    static Finding finding(const ReviewInput &input, const Statement &statement, const Breach &breach)
    {
        const QString who = tellerOf(*breach.promise, input.timeline);
        const QString when = whenAndHow(*breach.promise, input);
        const QString message =
            QCoreApplication::translate("HistoryRules", "%1 promised %2: “%3”. Keep it, or say what changed.")
                .arg(who, when, wordsOf(*breach.promise, input.timeline));
        Finding found = makeFinding(FindingKind::PromiseBroken, breach.signal, passageOf(statement), message,
                                    {evidenceOf(*breach.promise)});
        found.fixes.append(removal(input, found.passage));
        found.fixes.append(owningUp(found.passage, who, when));
        return found;
    }

    static Fix owningUp(Span passage, const QString &who, const QString &when)
    {
        const QString sentence =
            QCoreApplication::translate("HistoryRules",
                                        "I know that %1 told you otherwise %2; that was our mistake, "
                                        "and I'm sorry. ")
                .arg(who, when);
        return {
            QCoreApplication::translate("HistoryRules", "Say what changed"), {passage.begin, passage.begin}, sentence};
    }
};

} // namespace

std::unique_ptr<const Rule> promiseBroken() { return std::make_unique<PromiseBroken>(); }

} // namespace kept
