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

/// How far from a literal that stands in it a match may begin: in the same sentence (no full stop, exclamation or
/// question mark and no line break between), in the same line, or anywhere. What is only looked at does not count.
enum class Reach { Sentence, Line, Text };
[[nodiscard]] Reach reachOf(QStringView expression);

/// Case folding that keeps the length, code unit by code unit, so that positions stay.
[[nodiscard]] QString foldedCase(QStringView text);

} // namespace kept
