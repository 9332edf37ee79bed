// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/scan.h"

namespace kept {

/// A number, or a range of them, in digits or words.
struct Figure
{
    double least = 0;
    double most = 0;
    bool approximate = false;
    bool digits = false; ///< one token of digits, so that it could also be a code, a day or an hour
};

/// The value of digits with signs in either convention: "4.312,60", "1,200", "49.5". One point before three digits
/// groups thousands unless `pointIsDecimal`, as on scales and measures.
[[nodiscard]] std::optional<double> valueOf(QStringView digits, bool pointIsDecimal = false);

/// "12", "twenty-one", "a hundred and five", "a dozen", "a couple of", "two and a half", "5k".
[[nodiscard]] std::optional<Found<Figure>> readFigure(const Scan &scan, size_t i, bool pointIsDecimal = false);

/// A figure or "3-5", "three to five", "5 or 6", "between 3 and 5".
[[nodiscard]] std::optional<Found<Figure>> readRange(const Scan &scan, size_t i, bool pointIsDecimal = false);

/// "third", "3rd", "twenty-first".
[[nodiscard]] std::optional<int> ordinalOf(QStringView lower);

/// Whether the words before i say that the figure is not exact: "about", "nearly", "up to".
[[nodiscard]] bool isApproximated(const Scan &scan, size_t i);

} // namespace kept
