// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/importreport.h"
#include "desk/progress.h"

namespace kept {

/// Takes in case files' JSON (`bytes`, called `name` in messages): each case becomes a customer with events, records
/// and the draft. Events are counted in the report. Cases that are there already are completed, never doubled; a
/// draft that somebody has changed since is left alone.
[[nodiscard]] Result<ImportReport> importCases(Desk &desk, const QByteArray &bytes, const QString &name,
                                               const Progress &progress = {});

} // namespace kept
