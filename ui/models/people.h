// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// One or two capitals for a round picture: "Dana Whitfield" gives "DW", "support" gives "S". Empty gives "?".
[[nodiscard]] QString initialsOf(QStringView name);

/// A number below `count` that stays the same for a name on every machine, for choosing a colour.
[[nodiscard]] int colorOf(QStringView name, int count);

/// What a colleague is called in a sentence: "Luis" for "Luis Ferrer". A title or a single word stays whole.
[[nodiscard]] QString firstNameOf(const QString &name);

} // namespace kept
