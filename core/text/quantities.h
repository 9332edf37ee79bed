// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/scan.h"

namespace kept {

/// "1,200 ml", "38 %", "six Arc chairs", "a dozen roses", "twice", "3x", "the third repair", or a bare number.
[[nodiscard]] std::optional<Found<Quantity>> readQuantity(const Scan &scan, size_t i);

} // namespace kept
