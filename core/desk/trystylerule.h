// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/progress.h"

namespace kept {

class StyleSet;

/// What rules on wording would have said about replies that were sent.
struct StyleTrial
{
    int replies = 0; ///< how many were looked at
    int alerts = 0;  ///< how often the rules would have fired
    int warned = 0;  ///< on how many of the replies

    bool operator==(const StyleTrial &) const = default;
};

/// Tries the rules on the newest `most` replies of the desk. Progress counts replies. BadInput when a rule takes too
/// long on one of them.
[[nodiscard]] Result<StyleTrial> tryStyleRule(const Desk &desk, const StyleSet &rule, int most,
                                              const Progress &progress = {});

} // namespace kept
