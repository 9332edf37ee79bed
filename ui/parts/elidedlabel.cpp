// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/elidedlabel.h"

#include <QPainter>

namespace kept {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text && accessibleName() == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QSize text(fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height());
    return text.grownBy(contentsMargins());
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize least(fontMetrics().averageCharWidth() * 4, fontMetrics().height());
    return sizeHint().boundedTo(least.grownBy(contentsMargins()));
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(m_alignment) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, m_mode, contentsRect().width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    setToolTip(fontMetrics().horizontalAdvance(m_text) > contentsRect().width() ? m_text : QString());
}

} // namespace kept
