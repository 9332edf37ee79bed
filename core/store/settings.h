// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace kept {

/// The desk's own values by name: "company", "own-addresses" (one a line).
class Settings
{
public:
    explicit Settings(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QString> value(const QString &name) const; ///< empty where it was never set
    [[nodiscard]] Result<void> set(const QString &name, const QString &value);

private:
    Connection &m_connection;
};

} // namespace kept
