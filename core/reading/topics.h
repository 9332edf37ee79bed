// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/clauseview.h"

namespace kept {

/// What the clause is about: lemmas of its nouns, names, adjectives and verbs, things under the lexicon's one name for
/// them; without small words, numbers, and the words in `without`. Sorted and unique.
[[nodiscard]] QStringList topicsOf(const ClauseView &view, TokenRange without = {});

/// Whether a word says anything about the subject at all.
[[nodiscard]] bool isContentWord(const Token &token);

} // namespace kept
