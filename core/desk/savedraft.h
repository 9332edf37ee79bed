// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kept {

/// Keeps a draft; `draft.at` is set by the desk's clock. A customer has one draft and one note of each writer: that
/// one is replaced, whatever `draft.id` says. An empty text without a subject removes it. Nothing else ever changes a draft but
/// its writer and sendReply.
[[nodiscard]] Result<DraftId> saveDraft(Desk &desk, const Draft &draft);

} // namespace kept
