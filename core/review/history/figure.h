// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/statement.h"

#include <vector>

namespace kept {

/// One value of a text with what it measures: the parts of an Argument that can be right or wrong by themselves.
struct Figure
{
    enum class Kind { Money, Count, Length, Day, Time, Code };

    Kind kind = Kind::Count;
    Span words;
    double number = 0; ///< of Money, Count and Length
    QString unit;      ///< currency, unit or counted noun, unit of time, or kind of code
    QString value;     ///< of Day, Time and Code: what can be compared as text
    QString about;     ///< Argument::about

    [[nodiscard]] bool isNumber() const { return kind == Kind::Money || kind == Kind::Count || kind == Kind::Length; }
};

/// The figures of an argument: none of a span of days, two of a day with its hour.
[[nodiscard]] std::vector<Figure> figuresOf(const Argument &argument);

/// Its letters and digits in upper case, what a typing hand mixes up: of a measure the number as written in `text`,
/// before it was converted ("7,420 lb" has 7420).
[[nodiscard]] QString signsOf(const Figure &figure, QStringView text);

/// Whether one can stand where the other does: the same unit, or one without.
[[nodiscard]] bool areOfOneSort(const Figure &a, const Figure &b);

/// The same in other words, units or rounding.
[[nodiscard]] bool areEqual(const Figure &a, const Figure &b);

/// The same signs in another order: the commonest slip of a typing hand.
[[nodiscard]] bool areTransposed(QString a, QString b);

/// Signs of one length, three or more, and different in one.
[[nodiscard]] bool differInOneSign(QStringView a, QStringView b);

/// "C14" and "F14": letters where the other has letters, digits where it has digits.
[[nodiscard]] bool areOfOneShape(const Figure &a, const Figure &b);

} // namespace kept
