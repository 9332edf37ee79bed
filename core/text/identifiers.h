// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/scan.h"

namespace kept {

/// A mail address, URL, handle, phone number, card ending or code that begins at token i.
[[nodiscard]] std::optional<Found<Identifier>> readIdentifier(const Scan &scan, size_t i);

/// Whether token i is a name's number or a version ("PHP 8.3", "Fjord 7"), not a count.
[[nodiscard]] bool isNameNumber(const Scan &scan, size_t i);

} // namespace kept
