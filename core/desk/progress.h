// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>
#include <functional>

namespace kept {

/// How a long verb tells how far it is. Called on the verb's own thread, a few times a second, after each batch that
/// is safe on disk. `total` is 0 while unknown; both are in bytes for files. Returning false stops the verb: what was
/// committed stays, and doing it again completes it.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace kept
