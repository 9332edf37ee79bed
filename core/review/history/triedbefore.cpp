// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <map>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// "Could you restart it": also under an "if", as long as the restart itself is asked for.
bool suggests(const ReviewInput &input, const Statement &statement)
{
    const bool asksHer = statement.kind == StatementKind::StepSuggested
        || (statement.kind == StatementKind::Request && statement.actor != Party::Company);
    const bool knowsIt = statement.again && givesReason(input, statement);
    return asksHer && !knowsIt && !statement.quoted && statement.modality != Modality::Hypothetical
        && statement.polarity == Polarity::Affirmed && !isOwnedUpInside(input, statement);
}

bool wasTried(const Remembered &remembered)
{
    const Statement &statement = remembered.statement;
    return statement.kind == StatementKind::StepTried && statement.polarity == Polarity::Affirmed
        && !statement.conditional && statement.modality == Modality::Asserted
        && !hasConcept(statement, u"state.working"_s) && remembered.author != AuthorKind::System;
}

/// Done by the customer, or by anybody in a note of ours, and told as done or as having failed.
bool tellsOfDoing(const Remembered &remembered)
{
    const Statement &statement = remembered.statement;
    const bool failed = hasConcept(statement, u"marker.failed"_s);
    const bool known = isByCustomer(remembered)
        || (remembered.author == AuthorKind::Agent && !remembered.source.record.isValid()
            && !remembered.toldToCustomer);
    return known && (statement.past || failed) && statement.kind != StatementKind::Question
        && statement.kind != StatementKind::Request && (statement.polarity == Polarity::Affirmed || failed)
        && statement.modality == Modality::Asserted && !statement.conditional
        && !hasConcept(statement, u"state.working"_s);
}

/// "A drop of silicone will usually free it up": advice that asks for nothing.
bool advises(const ReviewInput &input, const Statement &statement)
{
    const bool claims = statement.kind == StatementKind::Fact || statement.kind == StatementKind::Policy
        || statement.kind == StatementKind::Promise || statement.kind == StatementKind::Decision;
    return claims && hasConcept(statement, u"marker.helps"_s) && !statement.past
        && statement.polarity == Polarity::Affirmed && !statement.quoted && !isOwnedUpInside(input, statement);
}

/// What she is to do with something, and not what she is to send or whom to ask.
bool isRemedy(const Statement &statement)
{
    return statement.predicate.isEmpty() || statement.predicate.startsWith("deed."_L1)
        || statement.predicate.startsWith("step."_L1) || hasConcept(statement, u"marker.helps"_s);
}

/// What everything is done on, so that naming it twice says little.
bool isDevice(const QString &topic)
{
    static const QSet<QString> devices{u"app"_s,     u"tv"_s,       u"phone"_s,   u"computer"_s,
                                       u"router"_s,  u"internet"_s, u"account"_s, u"machine"_s,
                                       u"printer"_s, u"camera"_s,   u"device"_s};
    return devices.contains(topic);
}

/// What we may have advised before, without a word on what has changed since.
bool canBeOurs(const ReviewInput &input, const Statement &statement)
{
    return isRemedy(statement) && !givesReason(input, statement);
}

/// Draft: "restart the router"; history: she has restarted it.
class TriedBefore final : public Rule
{
public:
    QString id() const override { return u"history.tried-before"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        for (const Statement &statement : input.reading.statements) {
            const bool advice = advises(input, statement);
            if (!advice && !suggests(input, statement))
                continue;
            if (const Remembered *tried = sameStep(input, statement))
                findings.append(finding(input, statement, *tried,
                                        statement.conditional ? "history.tried-before/same-step-if"_L1
                                                              : "history.tried-before/same-step"_L1));
            else if (const Remembered *same = sameDeed(input, statement))
                findings.append(finding(input, statement, *same, "history.tried-before/same-deed"_L1));
            else if (const Remembered *alike = isRemedy(statement) ? sameThings(input, statement) : nullptr)
                findings.append(finding(input, statement, *alike, "history.tried-before/same-things"_L1));
            else if (const Remembered *failed = canBeOurs(input, statement) ? ourAdvice(input, statement) : nullptr)
                findings.append(finding(input, statement, *failed, "history.tried-before/our-advice"_L1));
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

    /// "Wipe the plate" and "cleaned the plate": a deed is the same only when done to the same thing.
    static const Remembered *sameDeed(const ReviewInput &input, const Statement &statement)
    {
        QStringList deeds{statement.predicate};
        if (statement.predicate.isEmpty())
            deeds = conceptsOf(statement, "deed"_L1);
        for (const QString &deed : std::as_const(deeds)) {
            if (!deed.startsWith("deed."_L1))
                continue;
            for (const size_t index : newestFirst(input.memory.withPredicate(deed))) {
                const Remembered &remembered = input.memory.at(index);
                if (wasTried(remembered) && sharedThings(statement, remembered.statement) > 0)
                    return &remembered;
            }
        }
        return nullptr;
    }

    /// Two things of the advice stand in what she did, in one message: "did air, did silicone".
    static const Remembered *sameThings(const ReviewInput &input, const Statement &statement)
    {
        constexpr size_t fewest = 2;
        std::map<qint64, std::map<QString, const Remembered *>> byEvent; // event, topic
        for (const QString &topic : statement.topics) {
            for (const size_t index : newestFirst(input.memory.withTopic(topic), reach)) {
                const Remembered &remembered = input.memory.at(index);
                if (!isVague(topic) && !isDevice(topic) && tellsOfDoing(remembered))
                    byEvent[remembered.source.event.value].try_emplace(topic, &remembered);
            }
        }
        for (const auto &topics : byEvent | std::views::values) {
            const Remembered *first = topics.begin()->second;
            const bool isTrial = hasConcept(first->statement, u"marker.tried"_s)
                && std::min(first->statement.topics.size(), statement.topics.size()) <= fewTopics;
            const bool isAttempt = std::ranges::any_of(topics | std::views::values, [](const Remembered *one) {
                return one->statement.kind == StatementKind::StepTried || hasAnyConcept(one->statement, reporting)
                    || (one->statement.actor == Party::Customer && one->statement.predicate.isEmpty());
            });
            if ((topics.size() >= fewest && isAttempt) || isTrial)
                return first;
        }
        return nullptr;
    }

    /// We advised it before, and she wrote that it was no use: "Try the QR code", "qr same".
    static const Remembered *ourAdvice(const ReviewInput &input, const Statement &statement)
    {
        for (const QString &topic : statement.topics) {
            for (const size_t index : newestFirst(input.memory.withTopic(topic), reach)) {
                const Remembered &advice = input.memory.at(index);
                const bool asked = advice.statement.kind == StatementKind::Request
                    || advice.statement.kind == StatementKind::StepSuggested
                    || hasAnyConcept(advice.statement, advising);
                if (!asked || isByCustomer(advice) || !advice.toldToCustomer
                    || sharedThings(statement, advice.statement) < 2)
                    continue;
                if (const Remembered *report = nextReport(input, index))
                    return report;
            }
        }
        return nullptr;
    }

    /// Her next message says that it was tried or was no use.
    static const Remembered *nextReport(const ReviewInput &input, size_t advice)
    {
        constexpr size_t farthest = 60; ///< statements looked through after the advice
        const auto &all = input.memory.statements();
        for (size_t i = advice + 1; i < all.size() && i < advice + farthest; ++i) {
            const Statement &statement = all[i].statement;
            const bool reports =
                hasAnyConcept(statement, reporting) || (statement.again && statement.predicate.isEmpty());
            if (isByCustomer(all[i]) && reports && statement.kind != StatementKind::Question)
                return &all[i];
        }
        return nullptr;
    }

    static constexpr qsizetype fewTopics = 3; ///< "tried pointing my nose": a clause of so few tells one trial
    static constexpr size_t reach = 24;       ///< statements looked at for one topic
    static constexpr QLatin1StringView advising[] = {"marker.tried"_L1, "marker.please"_L1, "marker.helps"_L1};
    static constexpr QLatin1StringView reporting[] = {"marker.failed"_L1, "marker.tried"_L1};

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
