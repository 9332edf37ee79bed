// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kept {

/// Sets a finding aside; `dismissal.at` and `.id` are given by the desk. The same rule and words twice are one.
[[nodiscard]] Result<Dismissal> dismissFinding(Desk &desk, const Dismissal &dismissal);

/// Lets it speak again. The store remembers that it was set aside, for the lead.
[[nodiscard]] Result<void> restoreFinding(Desk &desk, qint64 dismissal);

} // namespace kept
