// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

namespace kept {

/// What the customer's messages that wait for this answer come to.
struct Situation
{
    bool unhappy = false;  ///< says that she is
    bool asksWhy = false;  ///< wants to know how it came about
    std::vector<size_t> statements; ///< by index into the memory, newest first
};

/// Cost: the statements since the company last wrote.
[[nodiscard]] Situation situationOf(const ReviewInput &input);

/// Whether the draft is a reply that the customer will read, and not so short that it can only be a nod.
[[nodiscard]] bool isReply(const ReviewInput &input);

/// A hint about the whole reply.
[[nodiscard]] Finding hint(FindingKind kind, const QString &ruleId, const QString &message);

} // namespace kept
