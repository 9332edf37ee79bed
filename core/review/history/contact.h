// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

namespace kept {

/// What a passage of the draft says of an earlier contact: "as Luis told you on the phone on Tuesday".
struct Contact
{
    Party by = Party::Unknown;
    std::optional<Channel> channel;
    bool spoken = false;    ///< "when we spoke": a call or a meeting, whoever began it
    bool latest = false;    ///< "in your last mail"
    bool unheardOf = false; ///< a video call or a form of which the history says nothing
    std::optional<When> when;
    AgentId agent; ///< who of us took part; invalid where nobody is named
    QString agentName;

    /// Whether it names a day or a period that has passed and is short enough to be looked up.
    [[nodiscard]] bool namesTime(Moment now) const;
    /// Whether it says anything at all by which the contact could be found.
    [[nodiscard]] bool isPlaced(Moment now) const
    {
        return unheardOf || channel || spoken || agent.isValid() || namesTime(now);
    }
};

[[nodiscard]] Contact contactOf(const ReviewInput &input, const Statement &reference);

/// The newest events that can be the contact, newest first.
[[nodiscard]] std::vector<const Event *> contactsThatFit(const ReviewInput &input, const Contact &contact);

/// A call, a meeting, a visit.
[[nodiscard]] bool wasSpoken(const Event &event);

} // namespace kept
