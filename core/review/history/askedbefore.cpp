// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/history/figures.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype fewTopics = 3; ///< a clause of so few names one thing

bool asksForSomething(const ReviewInput &input, const Statement &statement)
{
    const bool asks = statement.kind == StatementKind::Request || statement.kind == StatementKind::Question;
    const bool knowsIt = statement.again && givesReason(input, statement);
    return asks && !knowsIt && !statement.quoted && !statement.conditional && statement.actor != Party::Company
        && statement.modality != Modality::Hypothetical && statement.polarity == Polarity::Affirmed;
}

bool wasGiven(const Remembered &remembered)
{
    const Statement &statement = remembered.statement;
    return statement.kind == StatementKind::ItemGiven && statement.polarity == Polarity::Affirmed
        && statement.modality == Modality::Asserted && !statement.conditional && statement.actor != Party::Company;
}

/// The company has since said that what she gave won't do: blurred, wrong, incomplete.
bool wasFoundWanting(const ReviewInput &input, const QString &item, const Remembered &given)
{
    static constexpr QLatin1StringView faults[] = {"state.wrong"_L1, "state.incomplete"_L1, "state.missed"_L1,
                                                   "state.lost"_L1,  "state.rejected"_L1,   "state.expired"_L1};
    return std::ranges::any_of(newestFirst(input.memory.withConcept(item)), [&](size_t index) {
        const Remembered &later = input.memory.at(index);
        return later.said > given.said && !isByCustomer(later) && hasAnyConcept(later.statement, faults);
    });
}

/// The draft's sentence is about this item, or about none.
bool concerns(const ReviewInput &input, const Statement &statement, const Statement &asked, const QString &item)
{
    if ((!item.isEmpty() && hasConcept(statement, item)) || sharedThings(statement, asked) > 0)
        return true;
    const Span sentence = sentenceOf(input, statement.passage);
    return std::ranges::none_of(input.reading.statements, [&](const Statement &other) {
        return sentence.contains(other.passage) && !conceptsOf(other, "item"_L1).isEmpty();
    });
}

/// The draft knows that she gave it: "thank you for the photo", "you sent a photo, but".
bool isAcknowledged(const ReviewInput &input, const Statement &asked, const QString &item)
{
    static constexpr QLatin1StringView handing[] = {"marker.given"_L1, "action.send"_L1};
    static constexpr QLatin1StringView receiving[] = {"marker.given"_L1, "action.send"_L1, "marker.received"_L1,
                                                      "marker.thanks"_L1, "state.delivered"_L1};
    return std::ranges::any_of(input.reading.statements, [&](const Statement &statement) {
        const bool told = statement.kind != StatementKind::Request && statement.kind != StatementKind::Question
            && statement.past && !statement.future && statement.polarity == Polarity::Affirmed;
        if (!told || statement.passage.overlaps(asked.passage))
            return false;
        const bool gave = statement.actor == Party::Customer && hasAnyConcept(statement, handing);
        const bool came = !item.isEmpty() && hasConcept(statement, item) && hasAnyConcept(statement, receiving);
        return came || (gave && concerns(input, statement, asked, item));
    });
}

/// The draft wants to know or to have something that no lexicon names: "let me know the dose", "send over the letter".
bool asksForDetail(const ReviewInput &input, const Statement &statement)
{
    static constexpr QLatin1StringView asking[] = {"marker.asks-detail"_L1, "marker.given"_L1, "action.send"_L1,
                                                   "action.deliver"_L1};
    if (!hasAnyConcept(statement, asking) && !statement.predicate.startsWith("item."_L1))
        return false;
    const bool question = statement.kind == StatementKind::Question && statement.modality == Modality::Asked
        && hasConcept(statement, u"marker.asks-detail"_s) && !statement.conditional && !statement.quoted
        && !(statement.again && givesReason(input, statement));
    return question || asksForSomething(input, statement);
}

/// What a customer says, or a note of ours says of her.
bool isHerWord(const Remembered &remembered)
{
    const bool note =
        remembered.author == AuthorKind::Agent && !remembered.toldToCustomer && !remembered.source.record.isValid();
    const Statement &statement = remembered.statement;
    return (isByCustomer(remembered) || note) && statement.polarity == Polarity::Affirmed
        && statement.modality == Modality::Asserted && !statement.conditional
        && statement.kind != StatementKind::Question && statement.kind != StatementKind::Request;
}

bool knowsWhatSheGave(const ReviewInput &input, const Statement &statement)
{
    const QStringList items = conceptsOf(statement, "item"_L1);
    return isAcknowledged(input, statement, {})
        || std::ranges::any_of(items, [&](const QString &item) { return isAcknowledged(input, statement, item); });
}

/// Whether the statement gives a value of what the topic names: "waist 34", "boiler is a Vokera".
bool givesValue(const Statement &statement, const QString &topic)
{
    if (statement.predicate == "item.detail"_L1)
        return true;
    return std::ranges::any_of(statement.arguments, [&](const Argument &argument) {
        const bool isValue = std::holds_alternative<Identifier>(argument.mention.value)
            || std::holds_alternative<Quantity>(argument.mention.value)
            || std::holds_alternative<Duration>(argument.mention.value);
        const bool isNumberOf = isVague(argument.about) && statement.topics.size() <= fewTopics;
        return isValue && (argument.about == topic || isNumberOf);
    });
}

/// Whether a mention is such a thing as the lexicon says the item looks like.
bool looksLike(const Mention &mention, const QStringList &values)
{
    const auto *identifier = std::get_if<Identifier>(&mention.value);
    if (!identifier)
        return false;
    return (identifier->kind == Identifier::Kind::Phone && values.contains("phone"_L1))
        || (identifier->kind == Identifier::Kind::MailAddress && values.contains("mail"_L1))
        || (identifier->kind == Identifier::Kind::CardEnding && values.contains("card"_L1));
}

/// Draft: "send us your serial number"; history: she did.
class AskedBefore final : public Rule
{
public:
    QString id() const override { return u"history.asked-before"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        for (const Statement &statement : input.reading.statements) {
            if (asksForSomething(input, statement) && reviewItems(input, statement, findings))
                continue;
            if (!asksForDetail(input, statement) || knowsWhatSheGave(input, statement))
                continue;
            const bool wantsToKnow =
                hasConcept(statement, u"marker.asks-detail"_s) || statement.predicate.startsWith("item."_L1);
            if (const Remembered *told = wantsToKnow ? detail(input, statement) : nullptr;
                told && !confirms(statement, *told))
                findings.append(finding(input, statement, *told, "history.asked-before/detail"_L1));
            else if (const Remembered *handed = handedOver(input, statement))
                findings.append(finding(input, statement, *handed, "history.asked-before/handed-over"_L1));
        }
    }

private:
    /// Looks for what the lexicon knows by name; whether anything was found.
    static bool reviewItems(const ReviewInput &input, const Statement &statement, QList<Finding> &findings)
    {
        for (const QString &item : conceptsOf(statement, "item"_L1)) {
            if (isAcknowledged(input, statement, item))
                continue;
            if (const Remembered *given = giving(input, statement, item); given && !confirms(statement, *given)) {
                findings.append(finding(input, statement, *given, "history.asked-before/item-given"_L1));
                return true;
            }
            if (const Remembered *told = telling(input, item); told && !confirms(statement, *told)) {
                findings.append(finding(input, statement, *told, "history.asked-before/item-told"_L1));
                return true;
            }
            if (const Remembered *answer = meetingRequest(input, item)) {
                findings.append(finding(input, statement, *answer, "history.asked-before/request-met"_L1));
                return true;
            }
        }
        return false;
    }

    static const Remembered *giving(const ReviewInput &input, const Statement &asked, const QString &item)
    {
        // A file or a list can be anything: only the same one was given before.
        static constexpr QLatin1StringView loose[] = {"item.file"_L1, "item.list"_L1, "item.description"_L1,
                                                      "item.spreadsheet"_L1};
        const bool isLoose = std::ranges::any_of(loose, [&](QLatin1StringView id) { return item == id; });
        for (const size_t index : newestFirst(input.memory.withConcept(item))) {
            const Remembered &remembered = input.memory.at(index);
            const bool same = !isLoose || sharedThings(asked, remembered.statement) > 0;
            const bool named = remembered.statement.predicate == item || sharedThings(asked, remembered.statement) > 0;
            if (same && named && wasGiven(remembered))
                return wasFoundWanting(input, item, remembered) ? nullptr : &remembered;
        }
        return nullptr;
    }

    /// "My new address is 12 Mill Lane", "call me on 020 7946 0018": told with its value, not handed over.
    static const Remembered *telling(const ReviewInput &input, const QString &item)
    {
        for (const size_t index : newestFirst(input.memory.withConcept(item))) {
            const Remembered &remembered = input.memory.at(index);
            const Statement &said = remembered.statement;
            const bool tells = said.kind == StatementKind::Fact && said.polarity == Polarity::Affirmed
                && said.modality == Modality::Asserted && !said.arguments.isEmpty();
            const bool hers = isByCustomer(remembered) || (said.actor == Party::Customer && said.past);
            if (tells && hers)
                return wasFoundWanting(input, item, remembered) ? nullptr : &remembered;
        }
        return bearingValue(input, item);
    }

    static const Remembered *bearingValue(const ReviewInput &input, const QString &item)
    {
        constexpr size_t farthest = 300; ///< statements looked back through
        const Concept *known = input.lexicon.find(item);
        if (!known || known->values.isEmpty())
            return nullptr;
        const auto &all = input.memory.statements();
        for (size_t i = all.size(); i > 0 && all.size() - i < farthest; --i) {
            const Remembered &remembered = all[i - 1];
            const bool bears = std::ranges::any_of(remembered.statement.arguments, [&](const Argument &argument) {
                return looksLike(argument.mention, known->values);
            });
            if (bears && isByCustomer(remembered))
                return &remembered;
        }
        return nullptr;
    }

    /// We asked for it, and her next message hands something over without naming it: "attached both".
    static const Remembered *meetingRequest(const ReviewInput &input, const QString &item)
    {
        for (const size_t index : newestFirst(input.memory.withConcept(item))) {
            const Remembered &asked = input.memory.at(index);
            if (asked.statement.kind != StatementKind::Request || isByCustomer(asked) || !asked.toldToCustomer)
                continue;
            const Remembered *answer = nextGiving(input, index);
            return answer && !wasFoundWanting(input, item, *answer) ? answer : nullptr;
        }
        return nullptr;
    }

    /// "Waist is now 34": the value stands beside what is asked for.
    static const Remembered *detail(const ReviewInput &input, const Statement &statement)
    {
        for (const QString &topic : statement.topics) {
            if (isVague(topic))
                continue;
            for (const size_t index : newestFirst(input.memory.withTopic(topic), reach)) {
                const Remembered &remembered = input.memory.at(index);
                if (isHerWord(remembered) && givesValue(remembered.statement, topic))
                    return &remembered;
            }
        }
        return nullptr;
    }

    /// "The letter is attached", "full history received": a paper that she handed in, or that we said had come.
    static const Remembered *handedOver(const ReviewInput &input, const Statement &statement)
    {
        static constexpr QLatin1StringView giving[] = {"marker.given"_L1, "action.send"_L1, "action.deliver"_L1};
        const bool needed = statement.kind == StatementKind::Request && statement.predicate.isEmpty();
        if (!needed && !hasAnyConcept(statement, giving) && !statement.predicate.startsWith("item."_L1))
            return nullptr;
        for (const QString &topic : statement.topics) {
            for (const size_t index : newestFirst(input.memory.withTopic(topic), reach)) {
                const Remembered &remembered = input.memory.at(index);
                const qsizetype shared = sharedThings(statement, remembered.statement);
                const bool same = shared > 1 || (shared == 1 && remembered.statement.topics.size() <= fewTopics);
                if (same && !isVague(topic) && tellsOfHanding(remembered))
                    return &remembered;
            }
        }
        return nullptr;
    }

    static bool tellsOfHanding(const Remembered &remembered)
    {
        const Statement &statement = remembered.statement;
        const bool told = statement.polarity == Polarity::Affirmed && statement.modality == Modality::Asserted
            && !statement.conditional && !statement.future && statement.kind != StatementKind::Request
            && statement.kind != StatementKind::Question;
        const bool herself = isByCustomer(remembered)
            ? statement.actor != Party::Company && statement.actor != Party::Other
            : statement.actor == Party::Customer;
        const bool hers = herself && hasAnyConcept(statement, handing);
        const bool came = isOurWord(remembered) && statement.past && hasConcept(statement, u"marker.received"_s);
        return told && (hers || came);
    }

    static const Remembered *nextGiving(const ReviewInput &input, size_t asked)
    {
        constexpr size_t farthest = 60; ///< statements looked through after the request
        const auto &all = input.memory.statements();
        for (size_t i = asked + 1; i < all.size() && i < asked + farthest; ++i) {
            const Remembered &remembered = all[i];
            if (!isByCustomer(remembered))
                continue;
            const Statement &statement = remembered.statement;
            const bool hands = statement.past && statement.polarity == Polarity::Affirmed
                && hasAnyConcept(statement, handing) && statement.kind != StatementKind::Question;
            if (hands)
                return &remembered;
        }
        return nullptr;
    }

    static constexpr QLatin1StringView handing[] = {"marker.given"_L1, "action.send"_L1};
    static constexpr size_t reach = 24; ///< statements looked at for one topic

    /// "Shall I charge the card ending in 7334?": what she gave stands in the question, which only confirms it.
    static bool confirms(const Statement &statement, const Remembered &given)
    {
        return std::ranges::any_of(statement.arguments, [&](const Argument &own) {
            return std::ranges::any_of(given.statement.arguments, [&](const Argument &known) {
                return areComparable(own.mention, known.mention) && agree(own.mention, known.mention);
            });
        });
    }

    static Finding finding(const ReviewInput &input, const Statement &statement, const Remembered &given,
                           QLatin1StringView signal)
    {
        const QString message =
            QCoreApplication::translate("HistoryRules",
                                        "%1 gave it already %2: “%3”. Use that, or say why it is "
                                        "needed again.")
                .arg(customerName(input.timeline), whenAndHow(given, input), wordsOf(given, input.timeline));
        Finding found =
            makeFinding(FindingKind::AskedBefore, signal, passageOf(statement), message, {evidenceOf(given)});
        found.fixes.append(removal(input, found.passage));
        return found;
    }
};

} // namespace

std::unique_ptr<const Rule> askedBefore() { return std::make_unique<AskedBefore>(); }

} // namespace kept
