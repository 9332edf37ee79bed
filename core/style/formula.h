// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <optional>

namespace kept {

/// Works out arithmetic over named numbers: + - * / %, brackets, comparisons and the functions sqrt, pow, abs, min,
/// max, floor, ceil, round and log10, with or without "math." before them. A comparison gives 1 or 0. Empty where
/// the formula can't be read or names something unknown.
[[nodiscard]] std::optional<double> evaluate(const QString &formula, const QHash<QString, double> &names);

} // namespace kept
