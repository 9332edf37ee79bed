// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/records.h"

#include "base/try.h"

#include <algorithm>

namespace kept {

using namespace Qt::StringLiterals;

Result<RecordId> Records::put(const Record &record, Moment at)
{
    RecordId id;
    {
        Query row = m_connection.select(
            u"SELECT id FROM records WHERE customer_id = ? AND type = ? AND source_key = ?"_s, record.customer,
            record.type, record.sourceId);
        if (row.next())
            id = row.id<RecordId>(0);
        KEPT_TRY(row.result());
    }
    if (!id.isValid()) {
        const auto made = m_connection.insert<RecordId>(
            u"INSERT INTO records (customer_id, type, source_key) VALUES (?, ?, ?)"_s, record.customer, record.type,
            record.sourceId);
        if (!made)
            return made;
        id = *made;
    }
    const auto before = fields(id);
    if (!before)
        return std::unexpected(before.error());
    if (*before != record.fields)
        KEPT_TRY(replaceFields(id, *before, record.fields, at));
    return id;
}

Result<void> Records::replaceFields(RecordId record, const QList<Field> &before, const QList<Field> &fields, Moment at)
{
    for (const Field &old : before) {
        if (!fields.contains(old)) {
            KEPT_TRY(m_connection.run(u"INSERT INTO earlier_values (record_id, path, value, until_ms, until_offset)"
                                      " VALUES (?, ?, ?, ?, ?)"_s,
                                      record, old.path, old.value, at.msecs, at.offset));
        }
    }
    KEPT_TRY(m_connection.run(u"DELETE FROM record_fields WHERE record_id = ?"_s, record));
    for (qsizetype i = 0; i < fields.size(); ++i) {
        KEPT_TRY(m_connection.run(u"INSERT INTO record_fields (record_id, position, path, value) VALUES (?, ?, ?, ?)"_s,
                                  record, qint64(i), fields[i].path, fields[i].value));
    }
    return {};
}

Result<QList<Field>> Records::fields(RecordId record) const
{
    Query rows =
        m_connection.select(u"SELECT path, value FROM record_fields WHERE record_id = ? ORDER BY position"_s, record);
    QList<Field> fields;
    while (rows.next())
        fields.append({.path = rows.text(0), .value = rows.text(1)});
    return rows.result(std::move(fields));
}

Result<std::vector<Record>> Records::of(CustomerId customer) const
{
    Query rows =
        m_connection.select(u"SELECT id, type, source_key FROM records WHERE customer_id = ? ORDER BY id"_s, customer);
    std::vector<Record> records;
    while (rows.next()) {
        const auto id = rows.id<RecordId>(0);
        auto values = fields(id);
        if (!values)
            return std::unexpected(values.error());
        records.push_back({.id = id,
                           .customer = customer,
                           .type = rows.text(1),
                           .sourceId = rows.text(2),
                           .fields = std::move(*values)});
    }
    return rows.result(std::move(records));
}

Result<std::vector<EarlierValue>> Records::earlierValues(CustomerId customer) const
{
    Query rows = m_connection.select(u"SELECT record_id, path, value, until_ms, until_offset FROM earlier_values"
                                     " JOIN records ON records.id = record_id WHERE customer_id = ?"
                                     " ORDER BY until_ms, earlier_values.id"_s,
                                     customer);
    std::vector<EarlierValue> values;
    while (rows.next())
        values.push_back({rows.id<RecordId>(0), {rows.text(1), rows.text(2)}, rows.moment(3)});
    return rows.result(std::move(values));
}

} // namespace kept
