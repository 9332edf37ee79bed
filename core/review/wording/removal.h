// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/finding.h"

namespace kept {

/// The fix that takes a sentence out, with the space that would be left over.
[[nodiscard]] Fix removalOf(QStringView text, Span sentence);

} // namespace kept
