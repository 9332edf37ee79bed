// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/literal.h"

namespace kept {

/// A unit of measure and what turns a figure in it into the base unit: {"ml", "l", 0.001}.
struct Unit
{
    Literal name; ///< as written, in lower case
    Literal base;
    double factor = 1;
};

/// The unit of that name ("kg", "litres", "%"); null for other words. `written` tells Mb from MB.
[[nodiscard]] const Unit *unitOf(QStringView written);

/// Whether the letters can stand right behind a number: units, "k", "x", "am", "pm".
[[nodiscard]] bool isNumberSuffix(QStringView written);

} // namespace kept
