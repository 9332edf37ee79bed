// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/history/coverage.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <algorithm>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t deepest = 100;       ///< promises looked back through
constexpr double spokenOfFrom = 0.25; ///< of what a promise names; a mention is less than an answer

/// What a company owes by a promise; each kind is kept, and spoken of, in a way of its own.
enum class Debt { None, Contact, Money, Thing, Deed };

bool isContact(const QString &predicate)
{
    static const QStringList contacts{u"action.call"_s, u"action.write"_s, u"action.contact"_s, u"action.explain"_s};
    return contacts.contains(predicate);
}

/// Ways of going on that nobody waits for.
bool isNoDebt(const QString &predicate)
{
    static const QStringList ways{u"action.keep"_s,     u"action.hold-price"_s, u"action.keep-running"_s,
                                  u"action.courtesy"_s, u"action.apologise"_s,  u"action.order"_s,
                                  u"action.finish"_s,   u"action.cover"_s,      u"action.change"_s};
    return ways.contains(predicate);
}

bool givesMoney(const Statement &promise, const Lexicon &lexicon)
{
    const bool gives = std::ranges::any_of(promise.concepts, [&](const QString &id) {
        return lexicon.areAlike(id, u"action.give-money"_s) || id == "action.pay"_L1 || id == "action.return"_L1
            || id == "action.restore"_L1;
    });
    static constexpr QLatin1StringView back[] = {"action.refund"_L1, "action.credit"_L1};
    return gives && (hasValue<Money, Quantity>(promise) || hasAnyConcept(promise, back));
}

/// "You may decline it", "there is no notice": permits and denies.
bool isHedgedOrDenied(const Statement &promise)
{
    const bool denies = hasConcept(promise, u"negation.negator"_s) && !hasConcept(promise, u"marker.answer"_s)
        && !hasConcept(promise, u"negation.only-looks-so"_s);
    return promise.polarity == Polarity::Denied || promise.modality != Modality::Asserted
        || hasConcept(promise, u"marker.hedge"_s) || (denies && isContact(promise.predicate));
}

Debt debtOf(const Statement &promise, const Lexicon &lexicon)
{
    static constexpr QLatin1StringView handing[] = {"action.send"_L1,    "action.voucher"_L1, "action.value"_L1,
                                                    "action.refund"_L1,  "action.credit"_L1,  "action.reissue"_L1,
                                                    "action.produce"_L1, "action.confirm"_L1, "action.pay"_L1};
    if (promise.conditional || isHedgedOrDenied(promise) || isNoDebt(promise.predicate)
        || promise.predicate.startsWith("state."_L1))
        return Debt::None;
    if (isContact(promise.predicate))
        return Debt::Contact;
    if (givesMoney(promise, lexicon))
        return Debt::Money;
    const bool acts = !promise.predicate.isEmpty();
    if (acts && (!conceptsOf(promise, "item"_L1).isEmpty() || hasAnyConcept(promise, handing)))
        return Debt::Thing;
    // Without a "by", a visit or a delivery is most often told to have taken place by nobody.
    return promise.when && promise.when->deadline ? Debt::Deed : Debt::None;
}

bool isNameOf(const QString &topic, const QString &name)
{
    return std::ranges::any_of(name.split(u' '),
                               [&](const QString &part) { return part.compare(topic, Qt::CaseInsensitive) == 0; });
}

bool isPerson(const QString &topic, const Timeline &timeline)
{
    return isNameOf(topic, timeline.customer.name)
        || std::ranges::any_of(timeline.agents, [&](const Agent &agent) { return isNameOf(topic, agent.name); });
}

/// What is promised, without who does it and where it goes: any answer may speak of the account or of mail.
QStringList thingsOf(const Statement &promise, Debt debt, const Timeline &timeline)
{
    static const QStringList places{u"account"_s, u"card"_s, u"bank"_s, u"mailbox"_s, u"email"_s, u"phone"_s};
    QStringList things = tellingWords(promise.topics);
    things.removeIf([&](const QString &thing) { return isPerson(thing, timeline); });
    if (debt == Debt::Contact || debt == Debt::Money)
        things.removeIf([](const QString &thing) { return places.contains(thing); });
    return things;
}

bool sharesAction(const Statement &promise, const Statement &said, const Lexicon &lexicon)
{
    return std::ranges::any_of(conceptsOf(promise, "action"_L1), [&](const QString &own) {
        return std::ranges::any_of(said.concepts, [&](const QString &other) {
            return lexicon.areAlike(own, other) || lexicon.areOpposite(own, other);
        });
    });
}

/// The same deed as the promise's own, not merely one that its clause names too.
bool sharesDeed(const Statement &promise, const Statement &said, const Lexicon &lexicon)
{
    return std::ranges::any_of(said.concepts,
                               [&](const QString &other) { return lexicon.areAlike(promise.predicate, other); });
}

/// A promise whose day has come, and the draft has no word of it.
class PromiseIgnored final : public Rule
{
public:
    QString id() const override { return u"history.promise-ignored"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        if (input.draft.isNote)
            return;
        QList<Source> told; // one message may promise several things; the agent looks at it once
        const std::vector<PromiseRecord> &promises = input.memory.promises();
        for (size_t at = promises.size(); at-- > 0 && promises.size() - at <= deepest;) {
            const Remembered &said = input.memory.at(promises[at].statement);
            const Debt debt = debtOf(said.statement, input.lexicon);
            if (debt == Debt::None || !isDue(promises[at], said, dueOf(input.memory, at), input.draft.at)
                || told.contains(said.source) || isSpokenOf(input, said.statement, debt)
                || wasDealtWith(input, promises[at]))
                continue;
            told.append(said.source);
            findings.append(finding(input, said, debt));
        }
    }

private:
    /// "I'm adding a voucher, it is in your account by tomorrow": the time may be told behind.
    static std::optional<Moment> dueOf(const Memory &memory, size_t at)
    {
        const PromiseRecord &promise = memory.promises()[at];
        if (promise.due || at + 1 >= memory.promises().size())
            return promise.due;
        const PromiseRecord &next = memory.promises()[at + 1];
        const Remembered &behind = memory.at(next.statement);
        const bool tellsTime =
            behind.statement.predicate.isEmpty() && behind.source == memory.at(promise.statement).source;
        return tellsTime ? next.due : std::nullopt;
    }

    static bool isDue(const PromiseRecord &promise, const Remembered &said, std::optional<Moment> due, Moment now)
    {
        return promise.state == PromiseState::Open && said.author == AuthorKind::Agent && said.toldToCustomer && due
            && *due <= now && due->date() > said.said.date();
    }

    /// The draft takes up what the promise names; where it names nothing, its action.
    static bool isSpokenOf(const ReviewInput &input, const Statement &promise, Debt debt)
    {
        const QStringList telling = thingsOf(promise, debt, input.timeline);
        if (telling.isEmpty() && debt != Debt::Contact && debt != Debt::Money)
            return true; // nothing by which one could tell
        if (shareIn(telling, input.reading, Kin::Nothing) >= spokenOfFrom)
            return true;
        const auto speaksOfMoney = [](const Gist &gist) {
            return gist.topics.contains(u"money"_s) || gist.topics.contains(u"refund"_s);
        };
        if (debt == Debt::Money && std::ranges::any_of(input.reading.gists, speaksOfMoney))
            return true;
        const auto says = [&](const Statement &said) {
            if (debt == Debt::Money)
                return (sharesFigure(promise, said) && hasValue<Money, Quantity>(said))
                    || sharesDeed(promise, said, input.lexicon);
            if (telling.size() > 1 || said.kind == StatementKind::Request || said.kind == StatementKind::StepSuggested)
                return false;
            return debt == Debt::Contact ? sharesDeed(promise, said, input.lexicon)
                                         : sharesAction(promise, said, input.lexicon);
        };
        return std::ranges::any_of(input.reading.statements, says);
    }

    /// On its day or later, somebody of ours wrote that it was done.
    static bool wasDealtWith(const ReviewInput &input, const PromiseRecord &promise)
    {
        constexpr size_t farthest = 200; ///< statements looked through
        const Remembered &said = input.memory.at(promise.statement);
        const QStringList telling = tellingWords(said.statement.topics);
        const auto &all = input.memory.statements();
        for (size_t i = all.size(); i > promise.statement && all.size() - i < farthest; --i) {
            const Remembered &later = all[i - 1];
            if (isByCustomer(later) || later.source.event == said.source.event || !later.statement.past
                || later.statement.polarity == Polarity::Denied || later.source.record.isValid())
                continue;
            const bool sameDeed = sharesDeed(said.statement, later.statement, input.lexicon);
            const double share = shareIn(telling, later.statement.topics);
            if (share > takenUpFrom || (sameDeed && (telling.isEmpty() || share > 0)))
                return true;
        }
        return false;
    }

    static QLatin1StringView signalOf(const Statement &promise, Debt debt)
    {
        const bool deadline = promise.when && promise.when->deadline;
        switch (debt) {
        case Debt::Contact:
            return "history.promise-ignored/contact"_L1;
        case Debt::Money:
            return "history.promise-ignored/money"_L1;
        case Debt::Thing:
            return deadline ? "history.promise-ignored/overdue"_L1 : "history.promise-ignored/thing"_L1;
        default:
            return "history.promise-ignored/deed"_L1;
        }
    }

    static Finding finding(const ReviewInput &input, const Remembered &promise, Debt debt)
    {
        const QString message =
            QCoreApplication::translate("HistoryRules",
                                        "%1 promised %2: “%3”. It is due, and the "
                                        "reply says nothing of it.")
                .arg(tellerOf(promise, input.timeline), whenAndHow(promise, input), wordsOf(promise, input.timeline));
        return makeFinding(FindingKind::PromiseIgnored, signalOf(promise.statement, debt), {}, message,
                           {evidenceOf(promise)});
    }
};

} // namespace

std::unique_ptr<const Rule> promiseIgnored() { return std::make_unique<PromiseIgnored>(); }

} // namespace kept
