// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/marklabel.h"

#include "ui/parts/marks.h"

#include <QPainter>

namespace kept {
namespace {

constexpr int gap = 4;

} // namespace

MarkLabel::MarkLabel(Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.ascent() + gap + metrics.horizontalAdvance(m_text), metrics.height()};
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const qreal extent = fontMetrics().ascent();
    paintMark(painter, QRectF(0, (height() - extent) / 2, extent, extent), m_tone, theme);
    painter.setPen(theme.color(m_tone));
    painter.drawText(rect().adjusted(fontMetrics().ascent() + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace kept
