// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"
#include "timeline/customer.h"
#include "timeline/draft.h"
#include "timeline/event.h"

#include <QList>
#include <optional>
#include <vector>

namespace kept {

/// Why a customer stands in the queue, most pressing first.
enum class WaitReason {
    PromiseDue,  ///< an open promise is overdue or falls due within a day
    Unanswered,  ///< she wrote last
    PromiseOpen, ///< answered, but something that was promised is still to come
};

/// A row of "who waits".
struct WaitingCustomer
{
    CustomerId customer;
    QString name;                      ///< her address where no name is known
    WaitReason reason = WaitReason::Unanswered;
    QString firstLine;                 ///< of the last thing she wrote, greeting and quoted mail left out
    Channel channel = Channel::Email;  ///< of that
    std::optional<Moment> since;       ///< her first event that nobody has answered; empty when all are answered
    int unanswered = 0;                ///< her events since then
    QString promise;                   ///< words of the open promise that falls due first; empty without one
    std::optional<Moment> promiseDue;  ///< when that is due; empty where no time was said
    int openPromises = 0;
    bool hasDraft = false;             ///< somebody has begun a reply

    bool operator==(const WaitingCustomer &) const = default;
};

/// How far a reply has come on its way out.
enum class DeliveryState {
    Held,    ///< written and kept, has not left; may be taken back
    Sending, ///< being handed to the server
    Sent,    ///< the server has it
    Failed,  ///< the server refused it
    Unsure,  ///< the server's answer was lost: never sent again without being asked
};

/// An event as the timeline shows it.
struct TimelineRow
{
    Event event;
    QString author;                        ///< the agent's or the customer's name; empty for the system
    std::optional<DeliveryState> delivery; ///< for a reply that was written here

    bool operator==(const TimelineRow &) const = default;
};

/// A stretch of a timeline, oldest first.
struct TimelinePage
{
    std::vector<TimelineRow> rows;
    bool hasOlder = false;

    bool operator==(const TimelinePage &) const = default;
};

/// What the header over a timeline says.
struct CustomerCard
{
    Customer customer;
    QString company;                  ///< the company as this customer knows it
    std::optional<Moment> firstEvent; ///< customer since
    std::optional<Moment> lastEvent;
    int events = 0;
    int openPromises = 0;
    int credits = 0;                  ///< events by which the company gave something

    bool operator==(const CustomerCard &) const = default;
};

/// What "I have seen this, and it stays" was said about.
enum class DismissalScope { Here, Customer, Phrase, Desk };

/// A finding that an agent set aside, and why. It names the passage by its words, so that it survives edits nearby.
struct Dismissal
{
    qint64 id = 0;
    CustomerId customer;  ///< invalid for the scopes Phrase and Desk
    DismissalScope scope = DismissalScope::Here;
    QString ruleId;       ///< as Finding::ruleId
    QString quote;        ///< the passage's words; empty for the whole reply
    QString reason;
    AgentId author;
    Moment at;

    bool operator==(const Dismissal &) const = default;
};

/// One event that a search found.
struct SearchHit
{
    EventId event;
    CustomerId customer;
    QString customerName;
    Moment at;
    Channel channel = Channel::Email;
    Direction direction = Direction::In;
    QString subject;
    QString snippet;     ///< a few words around the hit
    QList<Span> lit;     ///< the words found, in the snippet

    bool operator==(const SearchHit &) const = default;
};

} // namespace kept
