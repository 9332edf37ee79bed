// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace kept {

/// A form that stands for two words: "won't" is cut behind "wo" into "will" and "not".
struct Contraction
{
    qsizetype cut = 0;
    QString first;
    QString second;
};

/// Splits a word in lower case with plain apostrophes; nothing for a plain word. The second part of "it's" and
/// "he'd" is left as "'s" and "'d": only their neighbours tell which word they stand for.
[[nodiscard]] std::optional<Contraction> contractionOf(const QString &lower);

} // namespace kept
