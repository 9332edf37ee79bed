// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/casefile.h"
#include "review/finding.h"

namespace kept {

/// A case together with what the review said of its draft.
struct ReviewedCase
{
    Case subject;
    QList<Finding> findings;
};

/// A person's way of naming an evidence's place ("e1", "A-1001"); the number where the source gave no id.
[[nodiscard]] QString sourceIdOf(const Evidence &evidence, const Timeline &timeline);

} // namespace kept
