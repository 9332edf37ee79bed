// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/standing.h"

#include "base/try.h"
#include "memory/memory.h"
#include "store/events.h"
#include "store/readings.h"
#include "store/standings.h"
#include "store/store.h"
#include "text/parts.h"

#include <algorithm>

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

Result<void> findWaiting(const Events &events, Standing &standing)
{
    bool first = true;
    bool foundHers = false;
    bool answered = false;
    return events.newestFirst(standing.customer, [&](const Event &event) {
        if (std::exchange(first, false))
            standing.last = event.at;
        answered = answered || isAnswer(event);
        if (isHers(event)) {
            if (!std::exchange(foundHers, true)) {
                standing.channel = event.channel;
                standing.firstLine = firstLineOf(event);
            }
            if (!answered) {
                standing.waiting = event.at;
                ++standing.unanswered;
            }
        }
        return !answered || !foundHers;
    });
}

// Promises with a due time come first, the earliest of them at the head.
bool isMorePressing(const PromiseRecord &a, const PromiseRecord &b)
{
    if (a.due.has_value() != b.due.has_value())
        return a.due.has_value();
    return a.due && *a.due < *b.due;
}

// Whether a promise still presses: what was due long before the customer's newest event was dealt with in some way
// that nobody wrote down.
bool stillPresses(const PromiseRecord &promise, Moment newest)
{
    constexpr qint64 month = qint64(30) * 24 * 60 * 60 * 1000;
    return promise.state == PromiseState::Open && (!promise.due || promise.due->msecs > newest.msecs - month);
}

Result<void> findPromises(const Desk &desk, Standing &standing)
{
    const auto promised = Readings(desk.store().connection()).anyPromise(standing.customer);
    KEPT_TRY(promised);
    if (!*promised)
        return {};
    const auto timeline = desk.loadTimeline(standing.customer);
    KEPT_TRY(timeline);
    const auto memory = desk.memory(*timeline);
    KEPT_TRY(memory);
    const PromiseRecord *next = nullptr;
    for (const PromiseRecord &promise : memory->promises()) {
        if (!stillPresses(promise, standing.last))
            continue;
        ++standing.openPromises;
        if (!next || isMorePressing(promise, *next))
            next = &promise;
    }
    if (!next)
        return {};
    const Remembered &said = memory->at(next->statement);
    standing.promiseDue = next->due;
    if (const Event *event = timeline->event(said.source.event))
        standing.promise = said.statement.passage.of(event->text).toString().simplified();
    return {};
}

} // namespace

QString firstLineOf(const Event &event)
{
    constexpr qsizetype longest = 200;
    for (const Part &part : splitParts(event.text)) {
        const QStringView words = part.span.of(event.text).trimmed();
        if (part.kind == PartKind::Own && !words.isEmpty()) {
            const QStringView line = words.first(words.indexOf(u'\n') < 0 ? words.size() : words.indexOf(u'\n'));
            return line.first(std::min(line.size(), longest)).toString();
        }
    }
    return event.subject.first(std::min(event.subject.size(), longest));
}

Result<void> settle(Desk &desk, CustomerId customer)
{
    Connection &connection = desk.store().connection();
    Standing standing;
    standing.customer = customer;
    KEPT_TRY(findWaiting(Events(connection), standing));
    KEPT_TRY(findPromises(desk, standing));
    Standings standings(connection);
    KEPT_TRY(standings.put(standing));
    return standings.markSettled(customer);
}

Result<void> settleWithoutPromises(Desk &desk, CustomerId customer)
{
    Connection &connection = desk.store().connection();
    Standings standings(connection);
    const auto before = standings.get(customer);
    KEPT_TRY(before);
    Standing standing;
    standing.customer = customer;
    KEPT_TRY(findWaiting(Events(connection), standing));
    if (*before) {
        standing.openPromises = (*before)->openPromises;
        standing.promise = (*before)->promise;
        standing.promiseDue = (*before)->promiseDue;
    }
    KEPT_TRY(standings.put(standing));
    const auto promised = Readings(connection).anyPromise(customer);
    KEPT_TRY(promised);
    return *promised ? standings.markUnsettled(customer) : Result<void>();
}

Result<void> settleAll(Desk &desk)
{
    constexpr int atOnce = 50;
    while (true) {
        auto transaction = desk.store().begin();
        KEPT_TRY(transaction);
        const auto customers = Standings(desk.store().connection()).unsettled(atOnce);
        KEPT_TRY(customers);
        for (const CustomerId customer : *customers)
            KEPT_TRY(settle(desk, customer));
        KEPT_TRY(transaction->commit());
        if (customers->size() < size_t(atOnce))
            return {};
    }
}

} // namespace kept
