// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "timeline/record.h"

#include <vector>

namespace kept {

/// Rows from the company's own systems. They change, and keep their earlier values.
class Records
{
public:
    explicit Records(Connection &connection) : m_connection(connection) {}

    /// Makes the record (by customer, type and source id), or brings its fields up to date; values that were another
    /// before are kept as true until `at`.
    [[nodiscard]] Result<RecordId> put(const Record &record, Moment at);
    [[nodiscard]] Result<std::vector<Record>> of(CustomerId customer) const;
    [[nodiscard]] Result<std::vector<EarlierValue>> earlierValues(CustomerId customer) const; ///< oldest first

private:
    [[nodiscard]] Result<QList<Field>> fields(RecordId record) const;
    [[nodiscard]] Result<void> replaceFields(RecordId record, const QList<Field> &before, const QList<Field> &fields,
                                             Moment at);

    Connection &m_connection;
};

} // namespace kept
