// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kept {

/// The property of the widget whose children are the cards.
inline constexpr const char *findingsListProperty = "kept.findingsList";

/// Makes that widget a list and FindingCard its items for screen readers, and lets ReplyEditor tell what is underlined.
/// May be called again.
void installComposerAccessibility();

} // namespace kept
