// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/rows.h"

namespace kept {

/// How a customer stands: what the queue knows of her without reading her timeline.
struct Standing
{
    CustomerId customer;
    Moment last;                   ///< the newest event
    std::optional<Moment> waiting; ///< her first event that nobody has answered
    int unanswered = 0;
    Channel channel = Channel::Email;
    QString firstLine;
    int openPromises = 0;
    QString promise;
    std::optional<Moment> promiseDue;

    bool operator==(const Standing &) const = default;
};

/// The queue. Derived from events and readings by core/desk, which also says when it has to be worked out again.
class Standings
{
public:
    explicit Standings(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> put(const Standing &standing);
    [[nodiscard]] Result<std::optional<Standing>> get(CustomerId customer) const;

    /// Those who wait, most pressing first: promises due before `soon`, then the longest unanswered, then open
    /// promises.
    [[nodiscard]] Result<std::vector<WaitingCustomer>> waiting(Moment soon, int limit) const;

    [[nodiscard]] Result<void> markUnsettled(CustomerId customer);
    [[nodiscard]] Result<void> markSettled(CustomerId customer);
    [[nodiscard]] Result<std::vector<CustomerId>> unsettled(int limit) const;

private:
    Connection &m_connection;
};

} // namespace kept
