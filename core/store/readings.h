// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <vector>

namespace kept {

/// What an event was found to say, written down.
struct StoredReading
{
    EventId event;
    int promises = 0;   ///< how many of the statements are promises
    QByteArray content;

    bool operator==(const StoredReading &) const = default;
};

/// What was read from each event, so that it need not be read again. Derived: may be dropped at any time.
class Readings
{
public:
    explicit Readings(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> put(const StoredReading &reading, const QString &version);
    /// Those that this version of the reader made, in the order of the timeline.
    [[nodiscard]] Result<std::vector<StoredReading>> of(CustomerId customer, const QString &version) const;
    /// Whether something was promised in this customer's timeline, kept or not.
    [[nodiscard]] Result<bool> anyPromise(CustomerId customer) const;

private:
    Connection &m_connection;
};

} // namespace kept
