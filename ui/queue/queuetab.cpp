// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuetab.h"

#include "ui/parts/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace kept {

QueueTab::QueueTab(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QFont QueueTab::tabFont(bool chosen) const
{
    return sized(font(), TypeSize::Small, chosen ? QFont::DemiBold : QFont::Normal);
}

QSize QueueTab::sizeHint() const
{
    const QFontMetrics metrics(tabFont(true)); // the wider one, so that nothing moves when it is chosen
    return {metrics.horizontalAdvance(text()) + 14, metrics.height() + 8};
}

void QueueTab::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? QBrush(theme.selection) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(ground, 4, 4);
    painter.setFont(tabFont(isChecked()));
    painter.setPen(isChecked() || underMouse() ? theme.ink : theme.soft);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace kept

#include "moc_queuetab.cpp"
