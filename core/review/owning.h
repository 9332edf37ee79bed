// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

namespace kept {

/// Whether the draft names the fault as the company's own ("our mistake", "I told you wrong") in the sentence around
/// `passage`, the one before or the one after. A bare "sorry" is none.
[[nodiscard]] bool ownsUpNear(const Reading &reading, Span passage);

/// The same anywhere in the draft.
[[nodiscard]] bool ownsUp(const Reading &reading);

} // namespace kept
