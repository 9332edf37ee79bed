// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/importreport.h"
#include "desk/progress.h"

namespace kept {

struct ImportMailOptions
{
    QStringList ownAddresses; ///< also whole domains, "@northwind.example"; added to the desk's own; where neither names one it is worked out from the file
};

/// Takes in an mbox file, a single message (.eml), a Maildir, or a folder of .eml files. Messages are committed in batches: killed or cancelled at any
/// time, the desk is whole, and importing the file again completes it. Messages that are there already are not
/// added again. Memory: one message and one batch, whatever the file's size.
[[nodiscard]] Result<ImportReport> importMail(Desk &desk, const QString &file, const ImportMailOptions &options = {},
                                              const Progress &progress = {});

} // namespace kept
