// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

class QSqlError;

namespace kept {

/// What the database's answer means for a person who works at the desk file `path`.
[[nodiscard]] Error toError(const QSqlError &error, const QString &path);

} // namespace kept
