// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <vector>

namespace kept {

class Connection;

/// One step from a schema to the next.
struct Migration
{
    int number = 0;
    QString sql; ///< statements that each end with ";" and an empty line
};

/// The steps of resources/migrations, from 1 without gaps.
[[nodiscard]] std::vector<Migration> migrations();

/// Says before SQLite touches it whether the file at `path` can be a desk: NotFound, NotADesk or DeskDamaged if not.
[[nodiscard]] Result<void> checkDeskFile(const QString &path);

/// Brings a desk's schema up to the last of `steps`, all or nothing. A desk that holds something is copied first, to
/// a file beside it that is named after its schema; `backup` gives that name, or nothing where none was needed.
[[nodiscard]] Result<QString> migrate(Connection &connection, const std::vector<Migration> &steps);

/// DeskTooNew for a schema past `known`, NotADesk for a database of another program.
[[nodiscard]] Result<int> schemaNumber(Connection &connection, int known);

} // namespace kept
