// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

#include <QByteArrayView>
#include <QVarLengthArray>

namespace kept {

/// One reading that a word form allows: "orders" is the plural of a noun or a form of a verb.
/// The lemma is kept as a recipe, so that readings that are not chosen cost no allocation.
struct WordReading
{
    WordClass wordClass = WordClass::Unknown;
    WordForm form = WordForm::Plain;
    bool likely = true;       ///< false where counted texts hardly ever show it
    int kept = -1;            ///< letters of the form that the lemma keeps; -1 for all
    char16_t added = 0;       ///< letter that the lemma adds behind them
    QByteArrayView irregular; ///< the lemma itself, from a resource table, behind `prefix` letters of the form
    QStringView closed;       ///< the lemma itself, from the closed-class table
    int prefix = 0;           ///< letters of the form that stand before an irregular lemma ("re" of "resent")

    [[nodiscard]] QString lemma(const QString &lower) const;
};

using WordReadings = QVarLengthArray<WordReading, 8>;

/// All readings of a word in lower case with plain apostrophes, the likeliest first; never empty.
[[nodiscard]] WordReadings readingsOf(const QString &lower);

/// Whether it is a pronoun, article, preposition, conjunction or auxiliary.
[[nodiscard]] bool isClosedClass(QStringView lower);

/// The full form of an agent's or a texter's shorthand ("appt" gives "appointment"); empty for other words.
[[nodiscard]] QString fullFormOf(QStringView lower);

/// Whether the dictionary has the word or knows it as a form of one.
[[nodiscard]] bool isKnownWord(QStringView lower);

} // namespace kept
