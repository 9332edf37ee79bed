// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QStringList>

namespace kept {

/// `kept import`: takes mail and case files into a desk.
[[nodiscard]] int runImport(const QStringList &arguments, Console &console);

} // namespace kept
