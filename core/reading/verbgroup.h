// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/clauseview.h"

namespace kept {

/// "will not have been credited": the verbs that belong together, and what stands before them.
struct VerbGroup
{
    TokenRange tokens;
    size_t head = 0;         ///< the verb that carries the meaning
    TokenRange subject;      ///< the words before it that can be its subject; empty where there are none
    QString modal;           ///< lemma of "can", "may", "should" and the like; empty without
    bool negated = false;    ///< "not" or "never" stands inside
    bool passive = false;
    bool past = false;       ///< told as done: "sent", "has sent", "did send"
    bool future = false;     ///< "will", "going to", and in notes "to" behind a subject
    bool infinitive = false; ///< "to send"
    bool gerund = false;     ///< "sending" without a form of "be"
    bool advice = false;     ///< "the best is to send it"
    bool bare = false;       ///< dictionary form without a subject: an order, or a note's shorthand
};

/// The verb groups of a clause in order of place.
[[nodiscard]] std::vector<VerbGroup> findVerbGroups(const ClauseView &view);

} // namespace kept
