// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/statement.h"

namespace kept {

/// All that a statement says on one line, for people who want to know why the review spoke or kept silent:
/// promise action.credit by company (Luis), future, told “a supervisor will credit” {parcel, week} due 2026-05-08.
/// `text` is what the statement's spans refer to.
[[nodiscard]] QString statementLine(const Statement &statement, QStringView text);

} // namespace kept
