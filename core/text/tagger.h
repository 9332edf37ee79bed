// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokenizer.h"

#include <span>

namespace kept {

/// Gives the tokens of one sentence their class, form and lemma. Linear; looks a few words ahead at most.
void tagSentence(QStringView text, std::span<const RawToken> raw, std::span<Token> tokens);

} // namespace kept
