// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kept {

/// Writes down what happened outside the desk: a call, a visit, a note. `event.id` and, where it is empty,
/// `event.sourceId` are given by the desk.
[[nodiscard]] Result<EventId> logEvent(Desk &desk, const Event &event);

} // namespace kept
