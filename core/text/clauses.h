// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

#include <span>

namespace kept {

/// Cuts a tagged sentence into clauses: before conjunctions, relative words and signs that part two verbs.
void findClauses(QStringView text, std::span<const Token> tokens, Sentence &sentence);

/// Whether it asks: a question mark, or a question's order of words where the writer left the mark out.
[[nodiscard]] bool isAsking(QStringView text, std::span<const Token> tokens, const Sentence &sentence);

} // namespace kept
