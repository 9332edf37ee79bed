// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"
#include "ui/models/promisemark.h"

#include <memory>

namespace kept::test {

inline Moment at(int day, int hour, int minute)
{
    return Moment::fromLocal(QDate(2026, 5, day), QTime(hour, minute), 7200);
}

/// A story of five events on two days: the shop is down, Luis answers in nine minutes, and notes a call.
inline std::shared_ptr<Timeline> sampleTimeline()
{
    auto timeline = std::make_shared<Timeline>();
    timeline->customer = {
        .id = {1}, .name = QStringLiteral("Nora Lindqvist"), .emails = {}, .phones = {}, .handles = {}};
    timeline->agents = {{.id = {7}, .sourceId = {}, .name = QStringLiteral("Luis Ferrer"), .role = {}, .email = {}}};
    const auto add = [&timeline](Moment when, EventKind kind, Channel channel, Direction direction, AuthorKind author,
                                 const QString &text) {
        Event event;
        event.id = {static_cast<qint64>(timeline->events.size()) + 1};
        event.customer = timeline->customer.id;
        event.at = when;
        event.kind = kind;
        event.channel = channel;
        event.direction = direction;
        event.authorKind = author;
        if (author == AuthorKind::Agent)
            event.agent = {7};
        event.text = text;
        timeline->events.push_back(event);
    };
    add(at(4, 9, 52), EventKind::Message, Channel::Email, Direction::In, AuthorKind::Customer,
        QStringLiteral("The shop is down."));
    timeline->events.back().subject = QStringLiteral("Site down?");
    add(at(4, 10, 1), EventKind::Message, Channel::Email, Direction::Out, AuthorKind::Agent,
        QStringLiteral("Sorry, that's us. I'll write to you by 11."));
    timeline->events.back().subject = QStringLiteral("Re: Site down?");
    add(at(4, 17, 24), EventKind::Status, Channel::Desk, Direction::Internal, AuthorKind::System,
        QStringLiteral("Server back."));
    add(at(6, 15, 10), EventKind::Call, Channel::Phone, Direction::In, AuthorKind::Agent,
        QStringLiteral("Told her a supervisor will credit the account."));
    add(at(6, 15, 12), EventKind::Note, Channel::Desk, Direction::Internal, AuthorKind::Agent,
        QStringLiteral("Passed to billing."));
    return timeline;
}

/// What the sample promises: to write (kept by the status) and a credit, open and due on the 7th.
inline std::vector<PromiseMark> sampleMarks()
{
    return {{.event = {2},
             .words = {18, 42},
             .state = PromiseState::Kept,
             .due = at(4, 11, 0),
             .settledBy = {3},
             .settledAt = at(4, 10, 54)},
            {.event = {4},
             .words = {9, 45},
             .state = PromiseState::Open,
             .due = at(7, 23, 59),
             .settledBy = {},
             .settledAt = {}}};
}

} // namespace kept::test
