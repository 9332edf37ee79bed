// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/rows.h"

#include <QHash>

namespace kept {

/// Findings that agents set aside. A restored one stays on file and is no longer told.
class Dismissals
{
public:
    explicit Dismissals(Connection &connection) : m_connection(connection) {}

    /// Gives back the one that stands already for the same rule, words, scope and customer, or the new one.
    [[nodiscard]] Result<Dismissal> add(const Dismissal &dismissal);
    [[nodiscard]] Result<void> restore(qint64 id, Moment at); ///< NotFound when none of this number stands
    /// Of this customer and of the whole desk, oldest first.
    [[nodiscard]] Result<std::vector<Dismissal>> standing(CustomerId customer) const;
    /// How often each rule was set aside, restored ones too; rules that never were are not in it.
    [[nodiscard]] Result<QHash<QString, int>> countByRule() const;

private:
    Connection &m_connection;
};

} // namespace kept
