// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

namespace kept {

/// Finds what the draft calls the customer's and the whole history has never heard of: "your granddaughter on her half
/// marathon", "the pump for your yard in Vigo". One new word is nothing, so it takes several, and among them a
/// relative, a name, or a thing on its way to her.
void checkForeignThings(const ReviewInput &input, QList<Finding> &findings);

} // namespace kept
