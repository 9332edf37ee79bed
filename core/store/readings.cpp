// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/readings.h"

namespace kept {

using namespace Qt::StringLiterals;

Result<void> Readings::put(const StoredReading &reading, const QString &version)
{
    return m_connection.run(u"INSERT INTO readings (event_id, version, content) VALUES (?, ?, ?)"
                            " ON CONFLICT (event_id) DO UPDATE SET version = excluded.version,"
                            " content = excluded.content"_s,
                            reading.event, version, reading.content);
}

Result<std::vector<StoredReading>> Readings::of(CustomerId customer, const QString &version) const
{
    Query rows = m_connection.select(u"SELECT event_id, content FROM events JOIN readings ON event_id = events.id"
                                     " WHERE customer_id = ? AND version = ? ORDER BY at_ms, events.id"_s,
                                     customer, version);
    std::vector<StoredReading> readings;
    while (rows.next())
        readings.push_back({rows.id<EventId>(0), rows.bytes(1)});
    return rows.result(std::move(readings));
}

} // namespace kept
