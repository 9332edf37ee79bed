// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/history/figures.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <algorithm>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t deepest = 100; ///< promises looked back through

bool speaksOf(const Statement &said, const Statement &promise, const Lexicon &lexicon)
{
    const qsizetype shared = sharedTopics(said, promise);
    const bool sameAction = std::ranges::any_of(conceptsOf(promise, "action"_L1), [&](const QString &own) {
        return std::ranges::any_of(said.concepts, [&](const QString &other) {
            return lexicon.areAlike(own, other) || lexicon.areOpposite(own, other);
        });
    });
    if (sameAction || shared >= 2 || (shared == 1 && promise.topics.size() <= 2))
        return true;
    return std::ranges::any_of(promise.arguments, [&](const Argument &own) {
        return (std::holds_alternative<Money>(own.mention.value) || std::holds_alternative<When>(own.mention.value))
            && std::ranges::any_of(said.arguments, [&](const Argument &other) {
                   return areComparable(own.mention, other.mention) && agree(own.mention, other.mention);
               });
    });
}

bool givesOrDoes(const Statement &promise)
{
    return (promise.predicate.startsWith("action."_L1) && promise.predicate != "action.hold-price"_L1)
        || !conceptsOf(promise, "item"_L1).isEmpty();
}

/// What a company can be late with: something to do or give, with a day.
bool isDebt(const PromiseRecord &promise, const Remembered &said, Moment now)
{
    return promise.state == PromiseState::Open && said.toldToCustomer && promise.due && *promise.due <= now
        && givesOrDoes(said.statement) && said.statement.polarity == Polarity::Affirmed && !said.statement.conditional;
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
        QList<Source> told; // a clause may promise two things at once
        for (const PromiseRecord &promise : input.memory.promises() | std::views::reverse | std::views::take(deepest)) {
            const Remembered &said = input.memory.at(promise.statement);
            if (!isDebt(promise, said, input.draft.at) || told.contains(said.source) || isSpokenOf(input, said)
                || wasDealtWith(input, promise))
                continue;
            told.append(said.source);
            findings.append(finding(input, said));
        }
    }

private:
    /// The draft speaks of it, or of anything else that the same clause said.
    static bool isSpokenOf(const ReviewInput &input, const Remembered &promise)
    {
        return std::ranges::any_of(input.reading.statements, [&](const Statement &statement) {
            return speaksOf(statement, promise.statement, input.lexicon);
        });
    }

    /// On its day or later, somebody of ours wrote that it was done.
    static bool wasDealtWith(const ReviewInput &input, const PromiseRecord &promise)
    {
        constexpr size_t farthest = 200; ///< statements looked through
        const Remembered &said = input.memory.at(promise.statement);
        const auto &all = input.memory.statements();
        const auto &when = said.statement.when;
        const QDate day = when && when->from ? *when->from : promise.due->date();
        for (size_t i = all.size(); i > promise.statement && all.size() - i < farthest; --i) {
            const Remembered &later = all[i - 1];
            if (!isByCustomer(later) && later.source.event != said.source.event && later.said.date() >= day
                && later.statement.past && later.statement.polarity == Polarity::Affirmed
                && speaksOf(later.statement, said.statement, input.lexicon))
                return true;
        }
        return false;
    }

    static Finding finding(const ReviewInput &input, const Remembered &promise)
    {
        const QString message =
            QCoreApplication::translate("HistoryRules",
                                        "%1 promised %2: “%3”. It is due, and the "
                                        "reply says nothing of it.")
                .arg(tellerOf(promise, input.timeline), whenAndHow(promise, input), wordsOf(promise, input.timeline));
        return makeFinding(FindingKind::PromiseIgnored, "history.promise-ignored/overdue"_L1, {}, message,
                           {evidenceOf(promise)});
    }
};

} // namespace

std::unique_ptr<const Rule> promiseIgnored() { return std::make_unique<PromiseIgnored>(); }

} // namespace kept
