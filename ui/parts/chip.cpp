// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chip.h"

#include <QPainter>

namespace kept {

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QAbstractButton(parent), m_tone(tone)
{
    setText(text);
    setFont(sized(font(), TypeSize::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFilter(false);
}

void Chip::setFilter(bool filter)
{
    setCheckable(filter);
    setFocusPolicy(filter ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !filter);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

ChipLook Chip::look() const { return {.text = text(), .tone = m_tone, .icon = icon(), .chosen = isChecked()}; }

QSize Chip::sizeHint() const { return chipSize(look(), font()); }

QSize Chip::minimumSizeHint() const { return sizeHint(); }

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    paintChip(painter, rect(), look(), font(), theme);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace kept
