// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/draft.h"
#include "timeline/timeline.h"

namespace kept::test {

/// A customer's history and a reply to it, as a test writes them.
struct Scene
{
    Timeline timeline;
    Draft draft;
    QString fault; ///< why the notation could not be read; empty when it could
};

/// Reads the notation in which tests tell a history, one line an event:
///
///     customer Dana Whitfield
///     order A-1001: status=shipped; total=49.00 EUR
///     2026-05-06 15:10 phone call in Luis: told her a supervisor will credit the account
///     2026-05-07 09:00 email message in: Where is my credit?
///     2026-05-08 08:00 desk status: Ticket closed.
///     draft 2026-05-08 09:00 email Priya: Dear Dana, no credit will be applied.
///
/// Times are UTC; a message "in" without a name is the customer's, an event of the desk is internal and without a name
/// the system's. Agents are those who are named. A line that begins with blanks goes on with the text before it,
/// after a line break. The customer is Dana Whitfield unless a line says otherwise.
[[nodiscard]] Scene readScene(const QString &notation);

} // namespace kept::test
