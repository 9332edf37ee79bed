// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kept {

/// What a desk needs, as the command line has it: the machine's clock, and a reader with the standard vocabulary.
[[nodiscard]] Result<DeskServices> commandLineServices();

[[nodiscard]] Result<std::unique_ptr<Desk>> openDeskAt(const QString &path);

/// Makes the desk where there is no file of that name.
[[nodiscard]] Result<std::unique_ptr<Desk>> openOrCreateDesk(const QString &path, const DeskInfo &info);

} // namespace kept
