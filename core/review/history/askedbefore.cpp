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

bool asksForSomething(const ReviewInput &input, const Statement &statement)
{
    const bool asks = statement.kind == StatementKind::Request || statement.kind == StatementKind::Question;
    return asks && standsAsSaid(input, statement) && !statement.again && statement.actor != Party::Company
        && statement.polarity == Polarity::Affirmed;
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

/// The draft knows that she gave it: "thank you for the photo", "you sent a photo, but".
bool isAcknowledged(const ReviewInput &input, const QString &item)
{
    static constexpr QLatin1StringView handing[] = {"marker.given"_L1, "action.send"_L1};
    return std::ranges::any_of(input.reading.statements, [&](const Statement &statement) {
        const bool told = statement.kind != StatementKind::Request && statement.kind != StatementKind::Question
            && statement.past && !statement.future && statement.polarity == Polarity::Affirmed;
        const bool gave = statement.actor == Party::Customer && hasAnyConcept(statement, handing);
        return told && (gave || hasConcept(statement, item));
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
            if (!asksForSomething(input, statement))
                continue;
            for (const QString &item : conceptsOf(statement, "item"_L1)) {
                if (isAcknowledged(input, item))
                    continue;
                if (const Remembered *given = giving(input, item); given && !confirms(statement, *given)) {
                    findings.append(finding(input, statement, *given, "history.asked-before/item-given"_L1));
                    break;
                }
                if (const Remembered *told = telling(input, item); told && !confirms(statement, *told)) {
                    findings.append(finding(input, statement, *told, "history.asked-before/item-told"_L1));
                    break;
                }
                if (const Remembered *answer = meetingRequest(input, item)) {
                    findings.append(finding(input, statement, *answer, "history.asked-before/request-met"_L1));
                    break;
                }
            }
        }
    }

private:
    static const Remembered *giving(const ReviewInput &input, const QString &item)
    {
        for (const size_t index : newestFirst(input.memory.withConcept(item))) {
            const Remembered &remembered = input.memory.at(index);
            if (wasGiven(remembered) && hasConcept(remembered.statement, item))
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
