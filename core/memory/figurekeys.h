// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/mentions.h"

#include <QStringList>

namespace kept {

/// Under which Memory::withMeasure lists a mention.
[[nodiscard]] QString measureOf(const Mention &mention);

/// Under which Memory::withFigure lists a figure: "n:49.5" for an amount, a count or a length of time, whatever it
/// measures, "d:2026-05-04" for a single day, "t:14:30" for a time of day, "c:A-1001" for what names a thing. A span
/// of days has none.
[[nodiscard]] QStringList figureKeys(const Mention &mention);
[[nodiscard]] QString figureKey(QDate day);
[[nodiscard]] QString figureKey(QTime time);
[[nodiscard]] QString figureKey(double number);

/// The day that a mention names, where it is a single and certain one.
[[nodiscard]] std::optional<QDate> singleDay(const Mention &mention);

} // namespace kept
