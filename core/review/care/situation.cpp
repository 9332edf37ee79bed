// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/care/situation.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

constexpr double careConfidence = 0.72; ///< above what a balanced desk wants to hear, below every warning
constexpr qsizetype shortestReply = 120; ///< code units; less is a word between two messages

QSet<EventId> unansweredEvents(const Timeline &timeline)
{
    QSet<EventId> events;
    for (auto event = timeline.events.rbegin(); event != timeline.events.rend(); ++event) {
        if (event->authorKind == AuthorKind::Agent && event->direction == Direction::Out)
            break;
        if (event->authorKind == AuthorKind::Customer)
            events.insert(event->id);
    }
    return events;
}

/// The passage with the words before it in its sentence, where a question's "why" may stand.
Span sentenceTo(QStringView text, Span passage)
{
    while (passage.begin > 0 && !u".!?\n"_s.contains(text[passage.begin - 1]))
        --passage.begin;
    return passage;
}

bool asksForTheCause(const Remembered &remembered, const Timeline &timeline)
{
    const Event *event = timeline.event(remembered.source.event);
    static const QRegularExpression cause(u"\\b(?:why|how come|what happened|what went wrong|how could (?:this|that))\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return event && remembered.statement.kind == StatementKind::Question
        && cause.matchView(sentenceTo(event->text, remembered.statement.passage).of(event->text)).hasMatch();
}

} // namespace

Situation situationOf(const ReviewInput &input)
{
    Situation situation;
    const QSet<EventId> waiting = unansweredEvents(input.timeline);
    const auto &statements = input.memory.statements();

    for (size_t i = statements.size(); i-- > 0;) {
        const Remembered &remembered = statements[i];
        if (!remembered.source.event.isValid())
            continue;
        if (!waiting.contains(remembered.source.event)) {
            const Event *event = input.timeline.event(remembered.source.event);
            if (event && event->authorKind == AuthorKind::Agent && event->direction == Direction::Out)
                break;
            continue;
        }
        const Statement &statement = remembered.statement;
        situation.statements.push_back(i);
        situation.unhappy = situation.unhappy
            || (statement.kind == StatementKind::Feeling && statement.valence < 0 && !statement.quoted);
        situation.asksWhy = situation.asksWhy || asksForTheCause(remembered, input.timeline);
    }
    return situation;
}

bool isReply(const ReviewInput &input)
{
    return !input.draft.isNote && input.draft.text.size() >= shortestReply;
}

Finding hint(FindingKind kind, const QString &ruleId, const QString &message)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = Severity::Hint;
    finding.confidence = careConfidence;
    finding.ruleId = ruleId;
    finding.message = message;
    return finding;
}

} // namespace kept
