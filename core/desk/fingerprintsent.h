// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kept {

/// Takes the fingerprints of the next replies that have none, in the order of arrival, at most so many; of all from
/// the first where they were made another way. Within the caller's transaction. False when none are left.
[[nodiscard]] Result<bool> fingerprintSent(Desk &desk, int most);

/// One batch of what is left, in a transaction of its own: for a desk from before there were fingerprints.
[[nodiscard]] Result<bool> fingerprintNextSent(Desk &desk);

/// All that is left.
[[nodiscard]] Result<void> fingerprintAllSent(Desk &desk);

} // namespace kept
