// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/readings.h"

namespace kept {

using namespace Qt::StringLiterals;

Result<void> Readings::put(const StoredReading &reading, const QString &version)
{
    return m_connection.run(u"INSERT INTO readings (event_id, version, promises, packing, content)"
                            " VALUES (?, ?, ?, 'zlib', ?)"
                            " ON CONFLICT (event_id) DO UPDATE SET version = excluded.version,"
                            " promises = excluded.promises, packing = excluded.packing, content = excluded.content"_s,
                            reading.event, version, reading.promises, qCompress(reading.content, 1));
}

Result<std::vector<StoredReading>> Readings::of(CustomerId customer, const QString &version) const
{
    Query rows = m_connection.select(u"SELECT event_id, promises, content FROM events"
                                     " JOIN readings ON event_id = events.id"
                                     " WHERE customer_id = ? AND version = ? ORDER BY at_ms, events.id"_s,
                                     customer, version);
    std::vector<StoredReading> readings;
    while (rows.next())
        readings.push_back({rows.id<EventId>(0), int(rows.integer(1)), qUncompress(rows.bytes(2))});
    return rows.result(std::move(readings));
}

Result<bool> Readings::anyPromise(CustomerId customer) const
{
    Query row = m_connection.select(u"SELECT EXISTS (SELECT 1 FROM events JOIN readings ON event_id = events.id"
                                    " WHERE customer_id = ? AND promises > 0)"_s,
                                    customer);
    const bool any = row.next() && row.integer(0) != 0;
    return row.result(any);
}

} // namespace kept
