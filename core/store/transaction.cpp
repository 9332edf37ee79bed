// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

#include "store/connection.h"

namespace kept {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Connection &connection)
{
    // IMMEDIATE takes the lock now, so that a later statement can't fail for want of it.
    return connection.run(u"BEGIN IMMEDIATE"_s).transform([&] { return Transaction(connection); });
}

Transaction::~Transaction()
{
    // SQLite rolls back by itself after some errors; then there is nothing left to roll back, and that is all right.
    if (m_connection)
        static_cast<void>(m_connection->run(u"ROLLBACK"_s));
}

Result<void> Transaction::commit()
{
    auto done = m_connection->run(u"COMMIT"_s);
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace kept
