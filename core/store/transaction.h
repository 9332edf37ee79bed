// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace kept {

class Connection;

/// All or nothing: what is written between begin() and commit() is rolled back when this goes out of scope without
/// commit(). Holds the desk's one writing lock. Transactions don't nest.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    ~Transaction();
    Q_DISABLE_COPY(Transaction)
    Transaction &operator=(Transaction &&) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}

    Connection *m_connection; ///< null once committed or moved away
};

} // namespace kept
