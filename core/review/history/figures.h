// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/mentions.h"

namespace kept {

// Comparing what two texts measure: money, counts, lengths, dates, spans of time, identifiers.

/// Whether the two can be held against each other at all: the same currency, the same unit, two dates ...
[[nodiscard]] bool areComparable(const Mention &a, const Mention &b);

/// Whether comparable mentions say the same, in other words or units: rounding, "about", a day inside a range.
[[nodiscard]] bool agree(const Mention &a, const Mention &b);

} // namespace kept
