// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

namespace kept {

class Speller;

/// Hints at words that the dictionary doesn't know. Names, products and everything that already stands in the
/// customer's records and latest messages count as known; so do words with a capital, a digit or a sign in them.
[[nodiscard]] std::unique_ptr<const Rule> spellingRule(std::shared_ptr<const Speller> speller);

} // namespace kept
