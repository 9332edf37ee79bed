// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/clauseview.h"

namespace kept {

/// The clause's mentions, each with what it measures: the noun it counts or that stands nearest ("the $80 redemption
/// fee", "price is 12 EUR"), else the verb before it.
[[nodiscard]] QList<Argument> argumentsOf(const ClauseView &view);

/// The time that the clause is set in: a date before a duration, a deadline before a plain date.
[[nodiscard]] std::optional<When> whenOf(const ClauseView &view);

/// Whether it lies after the day on which the text was written, or is a deadline not yet past.
[[nodiscard]] bool isAhead(const When &when, const ReadingContext &context);

} // namespace kept
