// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/transaction.h"

namespace kept {

struct Migration;

/// An open desk file: the only door to SQL. It belongs to the thread that opened it. The tables are reached through
/// the small classes beside it, which each take the connection: Customers, Agents, Events, Records, Drafts,
/// Dismissals, Readings, Standings, Deliveries, Settings, Search.
class Store
{
public:
    /// Makes a new desk file, complete or not at all; NotWritable when `path` is taken.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path);

    /// Opens a desk. With Access::Write an older schema is brought up to date, after a copy was made beside the file.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, Connection::Access access);
    /// The same with other steps than resources/migrations, for tests.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, Connection::Access access,
                                                             const std::vector<Migration> &steps);

    [[nodiscard]] const QString &path() const { return m_connection->path(); }
    [[nodiscard]] Connection &connection() const { return *m_connection; }
    [[nodiscard]] Result<Transaction> begin() const { return Transaction::begin(*m_connection); }

    /// The copy that was made before the schema was changed by open(); empty where nothing was changed.
    [[nodiscard]] const QString &backup() const { return m_backup; }

    /// Grows whenever another connection has committed; the same number means that nothing has changed.
    [[nodiscard]] Result<qint64> changesByOthers() const;

private:
    explicit Store(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

    std::unique_ptr<Connection> m_connection;
    QString m_backup;
};

} // namespace kept
