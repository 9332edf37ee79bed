// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QIcon>
#include <QRectF>
#include <QSize>
#include <QString>

class QFontMetrics;
class QPainter;

// Small things that several views paint in the same way.

namespace kept {

/// A rounded label of one line. The icon may be null; it is drawn in the text's colour.
struct ChipLook
{
    QString text;
    Tone tone = Tone::Plain;
    QIcon icon;
    bool chosen = false; ///< a filter that is on
};

/// The size that paintChip needs, in device-independent pixels.
[[nodiscard]] QSize chipSize(const ChipLook &look, const QFont &font);
/// Text that doesn't fit into the rectangle is elided.
void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look, const QFont &font, const Theme &theme);

/// How many colours paintAvatar knows; white text is readable on each.
inline constexpr int avatarColors = 8;
/// A disc of a person's colour (0 to avatarColors - 1) with the initials, filling the square rectangle.
void paintAvatar(QPainter &painter, const QRectF &rect, const QString &initials, int color, const QFont &font);

/// The tone's own shape, so that colour isn't needed to tell tones apart: a disc with a bar for alarm, a triangle
/// for caution, a ring for advice, a tick for good, a small disc for plain.
void paintMark(QPainter &painter, const QRectF &rect, Tone tone, const Theme &theme);
[[nodiscard]] QIcon markIcon(Tone tone, const Theme &theme);

/// The icon's shape in one colour, for icons drawn in one.
[[nodiscard]] QPixmap tinted(const QIcon &icon, QSize size, qreal devicePixelRatio, const QColor &color);

} // namespace kept
