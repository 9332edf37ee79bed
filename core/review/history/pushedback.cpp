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

/// "If you prefer, ring us": she may, and need not.
bool isOptional(const ReviewInput &input, const Statement &statement)
{
    const Span sentence = sentenceOf(input, statement.passage);
    return std::ranges::any_of(input.reading.statements, [&](const Statement &other) {
        return sentence.contains(other.passage) && hasConcept(other, u"marker.optional"_s);
    });
}

/// The draft gives the customer something to do.
bool givesHerAJob(const ReviewInput &input, const Statement &statement)
{
    return (statement.kind == StatementKind::Request || statement.kind == StatementKind::StepSuggested)
        && statement.actor != Party::Company && !statement.quoted && statement.modality != Modality::Hypothetical
        && statement.polarity == Polarity::Affirmed && !statement.again && !isOptional(input, statement)
        && !isOwnedUpInside(input, statement);
}

/// "The date can be agreed if you ring our planners": no order, but the only way that is named.
bool namesAWay(const ReviewInput &input, const Statement &statement)
{
    static constexpr QLatin1StringView ways[] = {"action.call"_L1, "action.dropoff"_L1, "action.visit"_L1};
    const bool named = std::ranges::any_of(ways, [&](QLatin1StringView id) { return statement.predicate == id; });
    return named && statement.kind == StatementKind::Fact && statement.actor == Party::Customer && !statement.past
        && statement.modality == Modality::Hypothetical && statement.polarity == Polarity::Affirmed
        && !isOptional(input, statement);
}

bool isOurTask(const Remembered &remembered)
{
    const Statement &statement = remembered.statement;
    const bool says = isCommitment(remembered)
        || (statement.kind == StatementKind::Offer && isOurWord(remembered)
            && statement.polarity == Polarity::Affirmed);
    return says && !remembered.source.record.isValid() && statement.actor == Party::Company && !remembered.replacedBy;
}

/// "No need for you to do a thing": we told her that she need not.
bool freesHer(const Remembered &remembered)
{
    const Statement &statement = remembered.statement;
    const bool needs = statement.actor == Party::Customer && hasConcept(statement, u"marker.duty"_s);
    const bool denied = statement.polarity == Polarity::Denied && !statement.past;
    return isOurWord(remembered) && !remembered.source.record.isValid()
        && ((denied && needs) || hasConcept(statement, u"marker.hands-off"_s));
}

/// "Don't chase the hospital": we told her to leave this one thing.
bool forbids(const Remembered &remembered)
{
    const Statement &statement = remembered.statement;
    return isOurWord(remembered) && !remembered.source.record.isValid() && statement.kind == StatementKind::Request
        && statement.polarity == Polarity::Denied;
}

/// Her word, or a note of what she told.
bool tellsOfHer(const Remembered &remembered)
{
    const bool note =
        remembered.author == AuthorKind::Agent && !remembered.toldToCustomer && !remembered.source.record.isValid();
    return (isByCustomer(remembered) || note) && remembered.statement.kind != StatementKind::Question;
}

/// She won't use this way.
bool refuses(const Remembered &remembered)
{
    const Statement &statement = remembered.statement;
    const bool says = statement.kind == StatementKind::Preference || hasConcept(statement, u"marker.prefer"_s)
        || hasConcept(statement, u"marker.can-not"_s)
        || (statement.kind == StatementKind::Request && isByCustomer(remembered));
    return says && statement.polarity == Polarity::Denied;
}

/// She has tried this way, and it failed her.
bool failedHer(const Remembered &remembered)
{
    static constexpr QLatin1StringView inVain[] = {"marker.in-vain"_L1,     "state.broken"_L1,
                                                   "state.closed"_L1,       "state.impossible"_L1,
                                                   "state.inaccessible"_L1, "feeling.ignored"_L1};
    return hasAnyConcept(remembered.statement, inVain) && remembered.statement.actor != Party::Company;
}

/// Draft: "please ring the carrier"; history: we said that we would.
class PushedBack final : public Rule
{
public:
    QString id() const override { return u"history.pushed-back"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        for (const Statement &statement : input.reading.statements) {
            const bool isJob = givesHerAJob(input, statement);
            if (!isJob && !namesAWay(input, statement))
                continue;
            if (const Remembered *promise = isJob ? ourJob(input, statement) : nullptr)
                findings.append(
                    finding(input, statement, *promise, "history.pushed-back/our-job"_L1,
                            QCoreApplication::translate("HistoryRules", "%1 said %2 that we do this: “%3”.")));
            else if (const Remembered *word = isJob ? handsOff(input, statement) : nullptr)
                findings.append(
                    finding(input, statement, *word, "history.pushed-back/hands-off"_L1,
                            QCoreApplication::translate("HistoryRules", "%1 said %2 that she need not: “%3”.")));
            else if (const Remembered *refusal = closedWay(input, statement))
                findings.append(finding(input, statement, *refusal, "history.pushed-back/refused-channel"_L1,
                                        QCoreApplication::translate("HistoryRules",
                                                                    "This way is closed to the customer: %1 wrote "
                                                                    "%2 “%3”.")));
        }
    }

private:
    /// The same errand as in a promise of ours, or one about the same thing that we took on ourselves.
    static const Remembered *ourJob(const ReviewInput &input, const Statement &statement)
    {
        for (const size_t index : newestFirst(input.memory.withPredicate(statement.predicate))) {
            const Remembered &remembered = input.memory.at(index);
            if (!statement.predicate.isEmpty() && isOurTask(remembered)
                && sharedThings(statement, remembered.statement) > 0)
                return &remembered;
        }
        for (const QString &topic : things(statement)) {
            for (const size_t index : newestFirst(input.memory.withTopic(topic), reach)) {
                const Remembered &remembered = input.memory.at(index);
                const bool takenOn = hasConcept(remembered.statement, u"marker.self"_s)
                    || input.lexicon.areAlike(statement.predicate, remembered.statement.predicate);
                if (isOurTask(remembered) && takenOn)
                    return &remembered;
            }
        }
        return nullptr;
    }

    /// We wrote that she need not do a thing; now she is to do something in the same matter.
    static const Remembered *handsOff(const ReviewInput &input, const Statement &statement)
    {
        constexpr size_t beside = 4; ///< statements about the thing that are looked at for it
        for (const QString &topic : things(statement)) {
            for (const size_t index : newestFirst(input.memory.withTopic(topic), reach)) {
                const Remembered &remembered = input.memory.at(index);
                if (!isOurWord(remembered) || remembered.source.record.isValid())
                    continue;
                if (forbids(remembered))
                    return &remembered;
                if (const Remembered *word = findNear(input.memory, index, beside, freesHer))
                    return word;
            }
        }
        return hasAnyConcept(statement, errands) || writesTo(statement) ? freedOfAll(input) : nullptr;
    }

    /// "Write to taxdesk@...": an errand, where "reply to this mail" is none.
    static bool writesTo(const Statement &statement)
    {
        return hasConcept(statement, u"action.write"_s)
            && std::ranges::any_of(statement.arguments, [](const Argument &argument) {
                   const auto *address = std::get_if<Identifier>(&argument.mention.value);
                   return address && address->kind == Identifier::Kind::MailAddress;
               });
    }

    static const Remembered *freedOfAll(const ReviewInput &input)
    {
        for (const size_t index : newestFirst(input.memory.withConcept(u"marker.hands-off"_s))) {
            const Remembered &remembered = input.memory.at(index);
            if (isOurWord(remembered) && remembered.toldToCustomer)
                return &remembered;
        }
        return nullptr;
    }

    /// A way that she refused, that has failed her, or that she can't go.
    static const Remembered *closedWay(const ReviewInput &input, const Statement &statement)
    {
        if (hasAnyConcept(statement, goingThere)) {
            if (const Remembered *unable = unableToCome(input))
                return unable;
        }
        QStringList ways = conceptsOf(statement, "channel"_L1);
        if (statement.predicate == "action.call"_L1 && !ways.contains(u"channel.phone"_s))
            ways.append(u"channel.phone"_s);
        for (const QLatin1StringView id : screenWays) {
            if (hasConcept(statement, id) && !ways.contains(id))
                ways.append(id);
        }
        for (const QString &way : std::as_const(ways)) {
            for (const size_t index : newestFirst(input.memory.withConcept(way))) {
                if (const Remembered *word = closing(input, index, way))
                    return word;
            }
        }
        return refusedErrand(input, statement);
    }

    /// The word by which she closed the way that a statement names: in it, or beside it for what is on a screen.
    static const Remembered *closing(const ReviewInput &input, size_t index, const QString &way)
    {
        const Remembered &remembered = input.memory.at(index);
        if (!tellsOfHer(remembered))
            return nullptr;
        if (refuses(remembered) || failedHer(remembered))
            return &remembered;
        const bool onScreen = std::ranges::any_of(screenWays, [&](QLatin1StringView id) { return way == id; });
        const bool isApp = way == "thing.app"_L1; // what fails beside an app need not be the way to us
        const auto closes = [isApp](const Remembered &near) {
            return refuses(near) || (!isApp && hasConcept(near.statement, u"marker.in-vain"_s));
        };
        return onScreen && findNear(input.memory, index, beside, closes) ? &remembered : nullptr;
    }

    static const Remembered *unableToCome(const ReviewInput &input)
    {
        for (const size_t index : newestFirst(input.memory.withConcept(u"marker.immobile"_s))) {
            const Remembered &remembered = input.memory.at(index);
            const Party who = remembered.statement.actor;
            const bool itsHers = isByCustomer(remembered) || !remembered.statement.past;
            if (tellsOfHer(remembered) && itsHers && who != Party::Company && who != Party::Other)
                return &remembered;
        }
        return nullptr;
    }

    /// "I can't come to the shop", "that number rang out four times", and she is asked to come, to ring.
    static const Remembered *refusedErrand(const ReviewInput &input, const Statement &statement)
    {
        if (statement.predicate.isEmpty())
            return nullptr;
        for (const size_t index : newestFirst(input.memory.withPredicate(statement.predicate))) {
            const Remembered &remembered = input.memory.at(index);
            const Statement &said = remembered.statement;
            if (!isByCustomer(remembered) || said.kind == StatementKind::Question || sharedThings(statement, said) == 0)
                continue;
            const bool cannot = said.polarity == Polarity::Denied && said.actor == Party::Customer && !said.past;
            const bool inVain = said.past && findNear(input.memory, index, beside, failedHer);
            if (cannot || inVain)
                return &remembered;
        }
        return nullptr;
    }

    static QStringList things(const Statement &statement)
    {
        QStringList topics = statement.topics;
        topics.removeIf(isVague);
        return topics;
    }

    static constexpr size_t reach = 24; ///< statements looked at for one topic
    static constexpr size_t beside = 3; ///< statements that still belong to what is told
    static constexpr QLatin1StringView errands[] = {
        "action.call"_L1,          "action.dropoff"_L1,    "step.use-form"_L1,      "step.call-hotline"_L1,
        "step.contact-carrier"_L1, "step.contact-bank"_L1, "step.contact-maker"_L1, "step.use-chat"_L1};
    static constexpr QLatin1StringView goingThere[] = {"action.dropoff"_L1, "action.visit"_L1, "action.collect"_L1,
                                                       "channel.in-person"_L1};
    static constexpr QLatin1StringView screenWays[] = {"thing.app"_L1,      "step.use-form"_L1, "step.use-chat"_L1,
                                                       "channel.portal"_L1, "channel.form"_L1,  "channel.chat"_L1};

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
