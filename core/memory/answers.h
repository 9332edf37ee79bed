// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memory.h"

namespace kept {

/// "LW778201, TW9 3QD" answers "what is the parcel number?": gives codes that a customer sends without naming them the
/// names of what the company asked for last. More items asked than codes given makes one statement for each item.
void nameBareAnswers(std::vector<Statement> &read, const Memory &memory, const Lexicon &lexicon);

} // namespace kept
