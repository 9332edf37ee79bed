// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kept {

/// Whether the one may stand for the other when somebody else speaks of the same thing: synonyms ("wash", "clean"),
/// what is made of a word ("retire", "retirement"), the next wider word ("wipe", "rub"). Takes lemmas; the same word
/// is its own kin.
[[nodiscard]] bool areKin(QStringView a, QStringView b);

} // namespace kept
