// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kept {

/// Opens the window as the program's arguments ask; returns the program's exit code when it is closed.
[[nodiscard]] int runGui(int &argc, char *argv[]);

} // namespace kept
