// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/progress.h"

namespace kept {

/// Works out how a customer stands in the queue, from her newest events back to the last answer, and from her open
/// promises. Within the caller's transaction. Cost: what she wrote since the last answer, and, when something was
/// promised to her, what was read from her timeline.
[[nodiscard]] Result<void> settle(Desk &desk, CustomerId customer);

/// The same without the promises, which stay as they were until settleAll: for many events at once.
[[nodiscard]] Result<void> settleWithoutPromises(Desk &desk, CustomerId customer);

/// Settles the customers whose promises an import has left open, also one that was killed, in batches of its own.
[[nodiscard]] Result<void> settleAll(Desk &desk);

/// The line by which a message is known in a list: the first of the writer's own words, the greeting and quoted mail
/// left out; the subject where there is none. At most 200 characters.
[[nodiscard]] QString firstLineOf(const Event &event);

} // namespace kept
