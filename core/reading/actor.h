// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/verbgroup.h"

namespace kept {

/// Who does something, as far as a clause tells.
struct Actor
{
    Party party = Party::Unknown;
    QString person; ///< a name or a role, where one stands there

    bool operator==(const Actor &) const = default;
};

/// The other side of a conversation.
[[nodiscard]] Party otherSideOf(Party party);

/// Whom a single word means: a pronoun, a name of the timeline, a role. Unknown for other words.
[[nodiscard]] Actor actorIn(const ClauseView &view, TokenRange range);

/// Who does what the group says: its subject, the "by ..." of a passive, the other side for an order; in a note a verb
/// without a subject is the writer's. `group` may be null, then the clause's first words are looked at.
[[nodiscard]] Actor actorOf(const ClauseView &view, const VerbGroup *group);

/// Whose thing it is: "your", "our", "her" before `at`, at most three words away.
[[nodiscard]] Party ownerOf(const ClauseView &view, size_t at);

} // namespace kept
