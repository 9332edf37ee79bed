// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextStream>

class QIODevice;

namespace kept {

/// What a command reads from and writes to; a test hands in buffers.
struct Console
{
    QTextStream &out;
    QTextStream &err;
    QIODevice &in; ///< open for reading
};

/// Exit codes of every command.
struct ExitCode
{
    static constexpr int done = 0;
    static constexpr int findings = 1; ///< `check` found something
    static constexpr int failed = 2;   ///< could not run
};

} // namespace kept
