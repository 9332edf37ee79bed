// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kept {

struct CasingOptions
{
    QStringList keep;       ///< words that stand as they are written here
    QStringList indicators; ///< endings after which a sentence starts anew, such as ":"
    QString prefix;         ///< a beginning that is left out of account
    bool chicago = false;   ///< Chicago's small words instead of AP's
};

/// "The Lord of the Rings": every word in capitals but the small ones in the middle.
[[nodiscard]] QString titleCase(const QString &text, const CasingOptions &options);
/// "The lord of the rings": the first word in capitals; abbreviations stay.
[[nodiscard]] QString sentenceCase(const QString &text, const CasingOptions &options);

} // namespace kept
