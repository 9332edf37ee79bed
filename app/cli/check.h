// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QStringList>

namespace kept {

/// `kept check`: reviews the draft of every case in the files.
[[nodiscard]] int runCheck(const QStringList &arguments, Console &console);

} // namespace kept
