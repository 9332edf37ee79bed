// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "store/events.h"

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

    /// To be called before the commit.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] qint64 newCustomers() const { return m_newCustomers; }

private:
    [[nodiscard]] Result<void> complete(CustomerId id, const Customer &customer);

    Desk &m_desk;
    std::set<CustomerId> m_changed;
    qint64 m_newCustomers = 0;
};

} // namespace kept
