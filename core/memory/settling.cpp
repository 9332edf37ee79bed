// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/settling.h"

#include "reading/lexicon.h"

#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

bool shareIdentifier(const Statement &a, const Statement &b)
{
    for (const Argument &one : a.arguments) {
        const auto *first = std::get_if<Identifier>(&one.mention.value);
        const bool same = first && std::ranges::any_of(b.arguments, [first](const Argument &other) {
            const auto *second = std::get_if<Identifier>(&other.mention.value);
            return second && first->value == second->value;
        });
        if (same)
            return true;
    }
    return false;
}

const Money *moneyOf(const Statement &statement)
{
    for (const Argument &argument : statement.arguments) {
        if (const auto *money = std::get_if<Money>(&argument.mention.value))
            return money;
    }
    return nullptr;
}

bool isPromiseToCall(const Statement &promise)
{
    return promise.predicate == "action.call"_L1;
}

bool isPromiseToWrite(const Statement &promise)
{
    static const QStringList ids{u"action.write"_s, u"action.contact"_s, u"action.explain"_s};
    return ids.contains(promise.predicate);
}

bool isCallBySomebody(const Event &event)
{
    return event.kind == EventKind::Call && event.direction == Direction::Out;
}

bool isMailBySomebody(const Event &event)
{
    return event.kind == EventKind::Message && event.direction == Direction::Out && event.authorKind == AuthorKind::Agent;
}

bool isMoneyPromise(const Statement &promise, const Lexicon &lexicon)
{
    return lexicon.areAlike(promise.predicate, u"action.give-money"_s) || promise.predicate == "action.pay"_L1;
}

/// A credit event keeps a promise of money, unless both name sums and the sums differ.
bool paysFor(const Statement &promise, const std::vector<Statement> &statements)
{
    const Money *promised = moneyOf(promise);
    if (!promised)
        return true;
    bool named = false;
    for (const Statement &statement : statements) {
        const Money *paid = moneyOf(statement);
        named = named || paid;
        if (paid && paid->tenThousandths == promised->tenThousandths)
            return true;
    }
    return !named;
}

bool isDone(const Statement &statement)
{
    return statement.past && !statement.future && !statement.conditional && statement.modality == Modality::Asserted
        && (statement.kind == StatementKind::Fact || statement.kind == StatementKind::Decision);
}

} // namespace

bool shareSubject(const Statement &a, const Statement &b)
{
    if (shareIdentifier(a, b) || a.topics.isEmpty() || b.topics.isEmpty())
        return true;
    return std::ranges::any_of(a.topics, [&](const QString &topic) { return b.topics.contains(topic); });
}

bool isContent(const std::vector<Statement> &statements)
{
    const bool glad = std::ranges::any_of(statements, [](const Statement &statement) { return statement.valence > 0; });
    return glad && std::ranges::none_of(statements, [](const Statement &statement) {
        return statement.kind == StatementKind::Question || statement.kind == StatementKind::Request
            || statement.polarity == Polarity::Denied || statement.valence < 0 || statement.again
            || statement.predicate == "state.broken"_L1;
    });
}

PromiseState stateAfter(const Remembered &promise, const Event &event, const std::vector<Statement> &statements,
                        const Lexicon &lexicon)
{
    const Statement &promised = promise.statement;
    if (isPromiseToCall(promised) && isCallBySomebody(event))
        return PromiseState::Kept;
    const auto sharesSubject = [&](const Statement &statement) { return shareSubject(statement, promised); };
    if (isPromiseToWrite(promised) && isMailBySomebody(event) && std::ranges::any_of(statements, sharesSubject))
        return PromiseState::Kept;
    if (event.kind == EventKind::Credit && isMoneyPromise(promised, lexicon) && paysFor(promised, statements))
        return PromiseState::Kept;
    if (event.authorKind == AuthorKind::Customer || promised.predicate.isEmpty())
        return PromiseState::Open;
    for (const Statement &statement : statements) {
        const bool alike = lexicon.areAlike(statement.predicate, promised.predicate);
        const bool opposite = lexicon.areOpposite(statement.predicate, promised.predicate);
        if ((!alike && !opposite) || !shareSubject(statement, promised))
            continue;
        const bool denies = opposite != (statement.polarity != promised.polarity);
        if (denies && statement.ownedUp)
            return PromiseState::Withdrawn;
        if (!denies && statement.ownedUp && statement.kind == StatementKind::Promise)
            return PromiseState::Changed;
        if (!denies && isDone(statement))
            return PromiseState::Kept;
    }
    return PromiseState::Open;
}

} // namespace kept
