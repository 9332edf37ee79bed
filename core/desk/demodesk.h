// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kept {

/// The hour at which the demo's stories stand: shortly after the last of their drafts was begun.
[[nodiscard]] Moment demoNow();

/// Writes the demo desk from resources/demo into a new file at `path`.
[[nodiscard]] Result<void> makeDemoDesk(const QString &path, std::shared_ptr<const Reader> reader);

} // namespace kept
