// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/remember.h"
#include "store/events.h"

#include <map>
#include <set>

namespace kept {

/// The way of every event into a desk, whatever it came from: it is stored, read and remembered, and its customer's
/// place in the queue is worked out again. Lives for one transaction of the caller's.
class Ingest
{
public:
    explicit Ingest(Desk &desk) : m_desk(desk) {}

    /// The customer of this company who has one of the contact points, completed by what is new; else a new one.
    [[nodiscard]] Result<CustomerId> customer(const Customer &customer, const QString &company);

    /// Stores the event; an invalid id when the source's event is there already.
    [[nodiscard]] Result<EventId> event(const NewEvent &event);

    /// When the open promises of the customers and the fingerprints of the replies are worked out: now, or by
    /// settleAll and fingerprintAllSent when many batches are in.
    enum class Derived { Now, Later };

    /// Reads what came in and settles its customers. To be called before the commit.
    [[nodiscard]] Result<void> finish(Derived derived);

    [[nodiscard]] qint64 newCustomers() const { return m_newCustomers; }

private:
    [[nodiscard]] Result<void> complete(CustomerId id, const Customer &customer);
    [[nodiscard]] Result<void> readLater(EventId id, const Event &event);

    Desk &m_desk;
    std::set<CustomerId> m_changed;
    std::map<CustomerId, std::shared_ptr<const Timeline>> m_people; ///< of the customers whose events came in
    std::vector<Unread> m_unread;
    int m_replies = 0;
    qint64 m_newCustomers = 0;
};

} // namespace kept
