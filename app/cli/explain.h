// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QStringList>

namespace kept {

/// `kept explain`: prints what was read in a case's history and draft, and what was remembered of it.
[[nodiscard]] int runExplain(const QStringList &arguments, Console &console);

} // namespace kept
