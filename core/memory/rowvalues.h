// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "text/span.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace kept {

/// A day, time of day, amount, measure, length of time or address in a text.
struct TypedValue
{
    Span span;
    QString kind;     ///< what it can be compared with: "day", "clock", "duration", "street", a currency, a unit
    QStringList keys; ///< canonical forms; two values that share one are the same
};

/// A word or bare number in the form in which it is compared; empty for what belongs to a typed value.
struct PlainWord
{
    Span span;
    QString form;
};

/// What a piece of text or a record's field holds that can be compared.
struct TextValues
{
    std::vector<TypedValue> typed;
    std::vector<PlainWord> words;
};

/// Reads `part` of a text that was written at `at`. Linear.
[[nodiscard]] TextValues valuesOf(QStringView text, Span part, Moment at);

/// The form in which a word is compared: lower case, without common endings ("raining", "rainy" and "rain" are one).
[[nodiscard]] QString formOf(QStringView written);

/// Whether a word form tells one thing from another: no small word, no single letter, no bare number.
[[nodiscard]] bool isTelling(const QString &form);

} // namespace kept
