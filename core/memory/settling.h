// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memory.h"

namespace kept {

/// What a later event does to an open promise. `statements` are those of the event.
[[nodiscard]] PromiseState stateAfter(const Remembered &promise, const Event &event,
                                      const std::vector<Statement> &statements, const Lexicon &lexicon);

/// Whether a customer's message is that of somebody who is owed nothing: she is glad, and asks, denies and
/// complains of nothing.
[[nodiscard]] bool isContent(const std::vector<Statement> &statements);

/// Whether two statements speak of the same matter: a common topic or identifier, or one of them names none.
[[nodiscard]] bool shareSubject(const Statement &a, const Statement &b);

} // namespace kept
