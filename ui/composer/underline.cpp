// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/underline.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace kept {
namespace {

QPainterPath wave(QPointF left, qreal width, qreal thickness)
{
    const qreal half = 2.2 * thickness; // half a wavelength
    const qreal height = 1.1 * thickness;
    QPainterPath path;
    bool up = std::fmod(std::floor(left.x() / half), 2) == 0;
    path.moveTo(left);
    for (qreal x = left.x(); x < left.x() + width; up = !up) {
        const qreal next = std::min((std::floor(x / half + 1e-6) + 1) * half, left.x() + width);
        path.quadTo((x + next) / 2, left.y() + (up ? -2 : 2) * height, next, left.y());
        x = next;
    }
    return path;
}

} // namespace

Tone toneOf(FindingFamily family)
{
    switch (family) {
    case FindingFamily::History:
        return Tone::Alarm;
    case FindingFamily::Wording:
        return Tone::Caution;
    case FindingFamily::Care:
        return Tone::Advice;
    }
    Q_UNREACHABLE_RETURN(Tone::Plain);
}

void paintUnderline(QPainter &painter, FindingFamily family, QPointF left, qreal width, qreal thickness,
                    const Theme &theme)
{
    QPen pen(theme.color(toneOf(family)), thickness, Qt::SolidLine, Qt::FlatCap);
    painter.setBrush(Qt::NoBrush);
    switch (family) {
    case FindingFamily::History:
        painter.setPen(pen);
        painter.drawPath(wave(left, width, thickness));
        return;
    case FindingFamily::Wording:
        pen.setDashPattern({4 / thickness * 1.2, 2.5 / thickness * 1.2});
        break;
    case FindingFamily::Care:
        pen.setWidthF(thickness * 1.2);
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 2.2});
        break;
    }
    painter.setPen(pen);
    painter.drawLine(left, left + QPointF(width, 0));
}

} // namespace kept
