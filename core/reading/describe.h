// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/statement.h"

namespace kept {

/// A statement in one line for `kept explain` and for tests, the same in every language:
/// promise action.credit company "a supervisor" future by 2026-05-08 | account | 12.50 EUR (fee) | "will credit"
/// `text` is what it was read from.
[[nodiscard]] QString describe(const Statement &statement, QStringView text);

/// One mention's value: "12.50 EUR", "1.2 l", "2026-05-08 until 17:00", "5 working days", "A-1001".
[[nodiscard]] QString describe(const Mention &mention);
[[nodiscard]] QString describe(const When &when);

} // namespace kept
