// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/rows.h"

namespace kept {

/// Full-text search over subjects and texts.
class Search
{
public:
    explicit Search(Connection &connection) : m_connection(connection) {}

    /// Events that hold every word (by its beginning) and "phrase" of `query`, newest first. Nothing for a query
    /// without words.
    [[nodiscard]] Result<std::vector<SearchHit>> find(const QString &query, int limit) const;

private:
    [[nodiscard]] Result<void> cutSnippet(const QString &match, SearchHit &hit) const;

    Connection &m_connection;
};

/// What a person typed as an expression of FTS5's, in which nothing is an operator: bro "not yet" gives
/// "bro"* "not yet".
[[nodiscard]] QString matchExpression(QStringView query);

} // namespace kept
