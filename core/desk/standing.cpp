// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/standing.h"

#include "base/try.h"
#include "store/events.h"
#include "store/standings.h"
#include "store/store.h"

namespace kept {
namespace {

// The company has spoken to her: a message that somebody wrote, a call or meeting that an agent noted down. What
// the system sends by itself answers nobody.
bool isAnswer(const Event &event)
{
    if (event.authorKind != AuthorKind::Agent || event.direction == Direction::Internal)
        return false;
    return event.kind != EventKind::Status && event.kind != EventKind::Note;
}

bool isHers(const Event &event)
{
    return event.authorKind == AuthorKind::Customer && event.direction == Direction::In;
}

} // namespace

QString firstLineOf(const Event &event)
{
    constexpr qsizetype longest = 200;
    for (const QStringView line : QStringView(event.text).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringView words = line.trimmed();
        const bool greeting = words.endsWith(u',') && words.size() < 40;
        if (!words.isEmpty() && !words.startsWith(u'>') && !greeting)
            return words.first(std::min(words.size(), longest)).toString();
    }
    return event.subject.first(std::min(event.subject.size(), longest));
}

Result<void> settle(Desk &desk, CustomerId customer)
{
    Connection &connection = desk.store().connection();
    Standings standings(connection);
    Standing standing{.customer = customer,
                      .last = {},
                      .waiting = {},
                      .unanswered = 0,
                      .channel = Channel::Email,
                      .firstLine = {},
                      .openPromises = 0,
                      .promise = {},
                      .promiseDue = {}};
    bool first = true;
    bool foundHers = false;
    bool answered = false;
    KEPT_TRY(Events(connection).newestFirst(customer, [&](const Event &event) {
        if (first)
            standing.last = event.at;
        first = false;
        answered = answered || isAnswer(event);
        if (isHers(event)) {
            if (!foundHers) {
                standing.channel = event.channel;
                standing.firstLine = firstLineOf(event);
                foundHers = true;
            }
            if (!answered) {
                standing.waiting = event.at;
                ++standing.unanswered;
            }
        }
        return !answered || !foundHers;
    }));
    KEPT_TRY(standings.put(standing));
    return standings.markSettled(customer);
}

} // namespace kept
