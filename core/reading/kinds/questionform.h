// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/kinds/kinds.h"

namespace kept {

/// What the clause asks for by its form, the question mark aside: "when does it ship" a time, "can it run longer" a
/// yes or no, "tell me who comes" a person. Nothing for a clause that is not formed as a question, and for one that
/// only exclaims.
[[nodiscard]] Wanted wantedByForm(const ClauseInput &input);

/// Whether the clause leads up to an indirect question: "I would like to know", "tell me".
[[nodiscard]] bool leadsToQuestion(const ClauseView &view);

} // namespace kept
