// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace kept {

/// Strings (in folded case) of which at least one stands in every text that `expression` matches; empty when that
/// can't be told, so that the expression has to be tried on every text. Cautious: what it doesn't understand, it
/// gives up on.
[[nodiscard]] QStringList requiredLiterals(QStringView expression);

/// Case folding that keeps the length, code unit by code unit, so that positions stay.
[[nodiscard]] QString foldedCase(QStringView text);

} // namespace kept
