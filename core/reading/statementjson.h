// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "reading/statement.h"

#include <vector>

class QByteArray;

namespace kept {

/// Raised whenever reading the same text gives other statements: what is stored with another number is read anew.
inline constexpr int readingVersion = 2;

/// The statements of one event as compact JSON, for the store: opening a timeline then reads no text again.
[[nodiscard]] QByteArray toJson(const std::vector<Statement> &statements);

/// What toJson wrote; BadInput for anything else, another version included.
[[nodiscard]] Result<std::vector<Statement>> statementsFromJson(const QByteArray &json);

} // namespace kept
