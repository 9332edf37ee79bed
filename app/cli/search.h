// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QStringList>

namespace kept {

/// `kept search`: finds events of a desk by their words.
[[nodiscard]] int runSearch(const QStringList &arguments, Console &console);

} // namespace kept
