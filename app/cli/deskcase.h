// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "exchange/casefile.h"
#include "review/wording/likeness.h"

namespace kept {

/// A reply to a desk's customer, and what of it went to others.
struct DeskCase
{
    Case subject;
    std::vector<Likeness> likenesses;
};

/// A desk's customer with a reply to her, as a case: the timeline from the desk, the draft's text from `file` ("-" is
/// standard input), written now, on the channel that she last wrote on. `who` is a name, an address, a phone or a
/// handle that only one customer has.
[[nodiscard]] Result<DeskCase> caseFromDesk(const QString &desk, const QString &who, const QString &file,
                                            Console &console);

} // namespace kept
