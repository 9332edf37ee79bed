// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/asked.h"

#include "review/history/coverage.h"
#include "review/history/recall.h"
#include "review/messages.h"

#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// Somebody of ours wrote, called or met her; what the system sends by itself answers nothing.
bool isReply(const Event &event)
{
    return event.authorKind == AuthorKind::Agent && event.direction == Direction::Out && event.kind != EventKind::Note
        && event.kind != EventKind::Status && event.kind != EventKind::Credit;
}

QList<EventId> eventsWaiting(const Timeline &timeline)
{
    QList<EventId> events;
    for (auto event = timeline.events.rbegin(); event != timeline.events.rend() && !isReply(*event); ++event) {
        if (event->authorKind == AuthorKind::Customer)
            events.append(event->id);
    }
    return events;
}

bool isQuestion(const Statement &statement)
{
    return statement.kind == StatementKind::Question && statement.wanted != Wanted::Nothing
        && statement.wanted != Wanted::News && !statement.quoted;
}

/// What the customer said right before it in the same message, back to the question before: what "it" and "that" mean.
QStringList saidBefore(const std::vector<Remembered> &all, size_t question)
{
    QStringList topics;
    for (size_t at = question; at-- > 0;) {
        const Remembered &before = all[at];
        if (before.source != all[question].source)
            break;
        if (before.statement.passage == all[question].statement.passage)
            continue;
        topics += namesIn(before.statement);
        if (!topics.isEmpty())
            break;
    }
    return topics;
}

/// The same clause is also read as a request: "could you send it".
bool isWish(const std::vector<Remembered> &all, size_t question)
{
    const auto same = [&](size_t at) {
        return all[at].source == all[question].source && all[at].statement.passage == all[question].statement.passage;
    };
    for (size_t at = question + 1; at < all.size() && same(at); ++at) {
        if (all[at].statement.kind == StatementKind::Request)
            return true;
    }
    return false;
}

} // namespace

std::vector<Asked> questionsWaiting(const ReviewInput &input)
{
    const QList<EventId> waiting = eventsWaiting(input.timeline);
    std::vector<Asked> found;
    if (waiting.isEmpty())
        return found;
    const Moment oldest = input.timeline.event(waiting.back())->at;
    const auto &all = input.memory.statements();
    for (size_t at = all.size(); at-- > 0;) {
        if (all[at].source.event.isValid() && all[at].said < oldest)
            break;
        if (!waiting.contains(all[at].source.event) || !isQuestion(all[at].statement))
            continue;
        const Statement &question = all[at].statement;
        Asked asked{&all[at], namesIn(question), {}, {}, isWish(all, at)};
        asked.telling = tellingWords(asked.own);
        if (asked.telling.isEmpty() || (question.pointsBack && asked.telling.size() < 2))
            asked.before = saidBefore(all, at);
        found.push_back(std::move(asked));
    }
    std::ranges::reverse(found);
    return found;
}

} // namespace kept
