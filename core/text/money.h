// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/scan.h"

namespace kept {

/// An amount with its currency before or behind it: "€4.312,60", "A$9,000", "USD 49.00", "twenty quid", "50p".
[[nodiscard]] std::optional<Found<Money>> readMoney(const Scan &scan, size_t i);

/// Whether a currency in the form that stands before amounts is at i.
[[nodiscard]] bool isCurrencyPrefix(const Scan &scan, size_t i);

/// The second amount of "€20-30", whose currency stands at the first one that ends before i.
[[nodiscard]] std::optional<Found<Money>> readSecondMoney(const Scan &scan, size_t i, const Money &first);

} // namespace kept
