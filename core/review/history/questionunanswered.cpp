// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// Answered by anything that names this: "when" by a date, "how much" by money.
enum class Wanted { Anything, Time, Amount };

/// The draft's words, to see what it speaks of.
struct Spoken
{
    QSet<QString> topics;
    QSet<QString> concepts;
    QSet<QString> identifiers;
    bool time = false;
    bool amount = false;
};

Spoken spokenOf(const Reading &reading)
{
    Spoken spoken;
    for (const Statement &statement : reading.statements) {
        spoken.topics.unite({statement.topics.begin(), statement.topics.end()});
        spoken.concepts.unite({statement.concepts.begin(), statement.concepts.end()});
        spoken.concepts.insert(statement.predicate);
        for (const Argument &argument : statement.arguments) {
            const auto &value = argument.mention.value;
            spoken.time = spoken.time || std::holds_alternative<When>(value) || std::holds_alternative<Duration>(value);
            spoken.amount = spoken.amount || std::holds_alternative<Money>(value);
            if (const auto *identifier = std::get_if<Identifier>(&value))
                spoken.identifiers.insert(identifier->value);
        }
    }
    return spoken;
}

/// The events of the customer that nobody has answered yet, newest first. An automatic reply is no answer.
QList<EventId> unanswered(const Timeline &timeline)
{
    QList<EventId> events;
    for (auto event = timeline.events.rbegin(); event != timeline.events.rend(); ++event) {
        if (event->authorKind == AuthorKind::Agent && event->direction == Direction::Out
            && event->kind != EventKind::Note)
            break;
        if (event->authorKind == AuthorKind::Customer)
            events.append(event->id);
    }
    return events;
}

/// Ideas that an answer would take up; roles and turns of phrase stand everywhere.
bool carriesMeaning(const QString &id)
{
    return id.startsWith("action."_L1) || id.startsWith("state."_L1) || id.startsWith("item."_L1)
        || id.startsWith("step."_L1);
}

bool isAnswered(const Statement &question, Wanted wanted, const Spoken &spoken, const Lexicon &lexicon)
{
    if ((wanted == Wanted::Time && spoken.time) || (wanted == Wanted::Amount && spoken.amount))
        return true;
    const auto known = [&](const QString &topic) { return spoken.topics.contains(topic); };
    if (std::ranges::any_of(question.topics, known))
        return true;
    return std::ranges::any_of(question.concepts, [&](const QString &own) {
        return carriesMeaning(own) && std::ranges::any_of(spoken.concepts, [&](const QString &said) {
                   return own == said || lexicon.areAlike(own, said) || lexicon.areOpposite(own, said);
               });
    });
}

/// The clause itself asks: it has a question's word order and ends with the question mark.
bool asksItself(const Remembered &remembered, const Timeline &timeline)
{
    static const QRegularExpression asks(
        u"^\\W*(?:(?:and|or|but|so|also|ok|okay|hi|hello|please|pls|by the way|btw)\\W+)*"
        u"(?:what|when|where|which|who|whose|why|how|do|does|did|is|are|am|was|were|can|could|will|would|should|shall|"
        u"may|might|must|have|has|had|isn|aren|don|doesn|didn|won|wouldn|can|couldn)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView text = textOf(remembered.source, timeline);
    const Span passage = remembered.statement.passage;
    // "Could you help me find it" asks for a deed, and a deed may be done without its words.
    static const QRegularExpression wish(u"\\b(?:can|could|would|will) you\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (wish.matchView(passage.of(text)).hasMatch())
        return false;
    return passage.end < text.size() && text[passage.end] == u'?' && asks.matchView(passage.of(text)).hasMatch();
}

Wanted wantedBy(QStringView question)
{
    static const QRegularExpression time(
        u"\\b(?:when|what time|what date|which (?:day|date|week|month)|how (?:soon|long))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression amount(u"\\b(?:how much|what (?:does|do|will|would|is the price|price))\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (time.matchView(question).hasMatch())
        return Wanted::Time;
    return amount.matchView(question).hasMatch() ? Wanted::Amount : Wanted::Anything;
}

/// A question with something to hold on to: two things it is about.
bool isSubstantial(const Remembered &remembered, const Timeline &timeline)
{
    const Statement &statement = remembered.statement;
    return statement.kind == StatementKind::Question && statement.actor != Party::Other && statement.topics.size() >= 2
        && !statement.quoted && asksItself(remembered, timeline);
}

/// The customer asked, and the draft speaks of nothing that she asked about.
class QuestionUnanswered final : public Rule
{
public:
    QString id() const override { return u"history.question-unanswered"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        if (input.draft.isNote)
            return;
        const QList<EventId> waiting = unanswered(input.timeline);
        if (waiting.isEmpty())
            return;
        const Spoken spoken = spokenOf(input.reading);
        const auto &all = input.memory.statements();
        for (auto remembered = all.rbegin(); remembered != all.rend(); ++remembered) {
            if (remembered->source.event.isValid() && remembered->author != AuthorKind::Customer
                && remembered->author == AuthorKind::Agent && !isStillWaiting(input, *remembered))
                break;
            if (waiting.contains(remembered->source.event) && isSubstantial(*remembered, input.timeline)
                && !isAnswered(remembered->statement, wantedOf(input, *remembered), spoken, input.lexicon))
                findings.append(finding(input, *remembered));
        }
    }

private:
    static Wanted wantedOf(const ReviewInput &input, const Remembered &question)
    {
        return wantedBy(question.statement.passage.of(textOf(question.source, input.timeline)));
    }

    static bool isStillWaiting(const ReviewInput &input, const Remembered &remembered)
    {
        const Event *event = input.timeline.event(remembered.source.event);
        return event && event->direction != Direction::Out;
    }

    static Finding finding(const ReviewInput &input, const Remembered &question)
    {
        const QString message =
            QCoreApplication::translate("HistoryRules", "%1 asked %2: “%3”. The reply says nothing of it.")
                .arg(customerName(input.timeline), whenAndHow(question, input), wordsOf(question, input.timeline));
        return makeFinding(FindingKind::QuestionUnanswered, "history.question-unanswered/no-word"_L1, {}, message,
                           {evidenceOf(question)});
    }
};

} // namespace

std::unique_ptr<const Rule> questionUnanswered() { return std::make_unique<QuestionUnanswered>(); }

} // namespace kept
