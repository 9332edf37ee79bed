// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QStringList>

namespace kept {

/// `kept lint`: checks text files by styles in Vale's format and prints as Vale does.
[[nodiscard]] int runLint(const QStringList &arguments, Console &console);

} // namespace kept
