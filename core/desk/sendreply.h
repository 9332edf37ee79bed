// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "review/finding.h"

namespace kept {

/// Puts a draft onto the timeline: a note at once, a reply as an outgoing event that is held (DeliveryState::Held)
/// until a mail account sends it. The stored draft of that writer goes in the same step. `left` are the findings that
/// stood when it was sent, kept for the lead, with the agent's `reason` for sending over them.
[[nodiscard]] Result<EventId> sendReply(Desk &desk, const Draft &draft, const QList<Finding> &left = {},
                                        const QString &reason = {});

/// Takes a held reply back: the event becomes the writer's draft again. Busy when it has left in the meantime.
[[nodiscard]] Result<Draft> undoSend(Desk &desk, EventId reply);

} // namespace kept
