// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kept {

/// Makes TimelineView a list of its events for screen readers; the lit event and the current one are selected. May be
/// called again.
void installTimelineAccessibility();

} // namespace kept
