// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t deepest = 400; ///< statements looked back through for how she feels

/// The draft tells the customer how she feels.
bool attributesFeeling(const Statement &statement)
{
    return statement.kind == StatementKind::Feeling && statement.actor == Party::Customer && statement.valence != 0
        && !statement.future && !statement.quoted && !statement.conditional && statement.modality == Modality::Asserted
        && statement.predicate != "feeling.trust"_L1; // "your trusted partner" says it of us
}

/// "I understand your concern", "to address your concerns": a turn of phrase that gives nobody a feeling.
bool isTurnOfPhrase(const ReviewInput &input, const Statement &statement)
{
    return passageOf(statement).of(input.draft.text).contains("concern"_L1, Qt::CaseInsensitive);
}

/// What the customer's own words, or a note about her, say of her feelings.
struct Mood
{
    const Remembered *glad = nullptr;    ///< the newest
    const Remembered *unhappy = nullptr; ///< the newest
};

Mood moodOf(const ReviewInput &input)
{
    Mood mood;
    const auto &all = input.memory.statements();
    const size_t from = all.size() > deepest ? all.size() - deepest : 0;
    for (size_t i = all.size(); i > from; --i) {
        const Remembered &remembered = all[i - 1];
        const Statement &statement = remembered.statement;
        if (statement.kind != StatementKind::Feeling || statement.actor == Party::Company || statement.valence == 0
            || (!isByCustomer(remembered) && statement.actor != Party::Customer))
            continue;
        const Remembered *&slot = statement.valence > 0 ? mood.glad : mood.unhappy;
        if (!slot)
            slot = &remembered;
    }
    return mood;
}

/// Draft: "lovely to hear you're enjoying it"; history: she is fed up. Or the other way round.
class FeelingsMisread final : public Rule
{
public:
    QString id() const override { return u"history.feelings-misread"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        const bool any = std::ranges::any_of(input.reading.statements, attributesFeeling);
        const Mood mood = any ? moodOf(input) : Mood{};
        for (const Statement &statement : input.reading.statements) {
            if (attributesFeeling(statement) && !isTurnOfPhrase(input, statement))
                compare(input, statement, mood, findings);
            else if (attributesWish(statement))
                compareWish(input, statement, findings);
        }
    }

private:
    static void compare(const ReviewInput &input, const Statement &statement, const Mood &mood,
                        QList<Finding> &findings)
    {
        const bool glad = statement.valence > 0;
        const Remembered *against = glad ? mood.unhappy : mood.glad;
        const Remembered *with = glad ? mood.glad : mood.unhappy;
        // "Thanks, I appreciate it" is courtesy, and holds no grief away.
        if (!against || against->statement.predicate == "feeling.grateful"_L1
            || (with && (with->said > against->said || sharedTopics(statement, with->statement) > 0)))
            return;
        findings.append(
            finding(input, statement, *against,
                    glad ? "history.feelings-misread/too-glad"_L1 : "history.feelings-misread/too-sour"_L1));
    }

    /// "You'd like a refund": a wish put into her mouth.
    static bool attributesWish(const Statement &statement)
    {
        return statement.kind == StatementKind::Request && statement.actor == Party::Company && !statement.quoted
            && !statement.conditional && statement.modality == Modality::Asserted && !statement.predicate.isEmpty();
    }

    static void compareWish(const ReviewInput &input, const Statement &statement, QList<Finding> &findings)
    {
        for (const size_t index : newestFirst(input.memory.withConcept(statement.predicate))) {
            const Remembered &remembered = input.memory.at(index);
            const bool hers = isByCustomer(remembered) || remembered.statement.actor == Party::Customer;
            if (!hers)
                continue;
            if (remembered.statement.polarity == Polarity::Denied)
                findings.append(finding(input, statement, remembered, "history.feelings-misread/wish"_L1));
            return;
        }
    }

    static Finding finding(const ReviewInput &input, const Statement &statement, const Remembered &against,
                           QLatin1StringView signal)
    {
        const QString message =
            QCoreApplication::translate("HistoryRules", "That is not what %1 said %2: “%3”.")
                .arg(customerName(input.timeline), whenAndHow(against, input), wordsOf(against, input.timeline));
        Finding found =
            makeFinding(FindingKind::FeelingsMisread, signal, passageOf(statement), message, {evidenceOf(against)});
        found.fixes.append(removal(input, found.passage));
        return found;
    }
};

} // namespace

std::unique_ptr<const Rule> feelingsMisread() { return std::make_unique<FeelingsMisread>(); }

} // namespace kept
