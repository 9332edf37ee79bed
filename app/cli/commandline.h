// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QStringList>

namespace kept {

/// A verb of the command line; each stands in a file of its own.
struct Command
{
    const char *name;
    const char *summary; ///< one line for the help, to be translated in the context "CommandLine"
    int (*run)(const QStringList &arguments, Console &console); ///< `arguments` without program and verb
};

/// Whether the program's arguments (without its name) ask for the command line rather than the window.
[[nodiscard]] bool isForCommandLine(const QStringList &arguments);

/// Runs what the arguments (without the program's name) ask for; returns the program's exit code.
[[nodiscard]] int runCommandLine(const QStringList &arguments, Console &console);

} // namespace kept
