// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memory.h"

namespace kept {

/// Completes what a customer's message says by what the company asked right before:
/// "LW778201, TW9 3QD" and "uploaded" give the items that were asked for; "did that, still the same" means the
/// steps that were suggested.
void completeAnswers(std::vector<Statement> &read, const Memory &memory, const Lexicon &lexicon);

} // namespace kept
