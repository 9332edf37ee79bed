// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/marks.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QtMath>
#include <array>

namespace kept {
namespace {

constexpr int chipPadding = 6;
constexpr int chipGap = 4;
constexpr qreal chipRadius = 3;

int chipIconExtent(const QFontMetrics &metrics) { return metrics.ascent(); }

void paintDiscWithBar(QPainter &painter, const QRectF &box, const Theme &theme)
{
    painter.setBrush(theme.alarm);
    painter.drawEllipse(box);
    const qreal width = box.width() / 6;
    painter.setPen(QPen(theme.pane, width, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre = box.center();
    painter.drawLine(centre - QPointF(0, box.height() * 0.24), centre + QPointF(0, box.height() * 0.06));
    painter.drawPoint(centre + QPointF(0, box.height() * 0.26));
}

void paintTriangle(QPainter &painter, const QRectF &box, const QColor &color)
{
    QPainterPath path;
    path.moveTo(box.center().x(), box.top());
    path.lineTo(box.bottomRight());
    path.lineTo(box.bottomLeft());
    path.closeSubpath();
    painter.setPen(QPen(color, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPath(path);
}

void paintRing(QPainter &painter, const QRectF &box, const QColor &color)
{
    const qreal width = box.width() / 6;
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void paintTick(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(QPen(color, box.width() / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF points[] = {box.topLeft() + QPointF(box.width() * 0.12, box.height() * 0.55),
                              box.topLeft() + QPointF(box.width() * 0.4, box.height() * 0.82),
                              box.topLeft() + QPointF(box.width() * 0.9, box.height() * 0.2)};
    painter.drawPolyline(points, 3);
}

} // namespace

QSize chipSize(const ChipLook &look, const QFont &font)
{
    const QFontMetrics metrics(font);
    // Rounded up: eliding measures in fractions and would cut a text that is a fraction too long.
    int width = qCeil(QFontMetricsF(font).horizontalAdvance(look.text)) + 1 + 2 * chipPadding;
    if (!look.icon.isNull())
        width += chipIconExtent(metrics) + (look.text.isEmpty() ? 0 : chipGap);
    return {width, metrics.height() + 4};
}

void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look, const QFont &font, const Theme &theme)
{
    const QFontMetrics metrics(font);
    const bool outlined = look.tone == Tone::Plain;
    const QColor text = look.chosen && outlined ? theme.ink : theme.color(look.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlined && !look.chosen ? QPen(theme.line) : QPen(Qt::NoPen));
    painter.setBrush(look.chosen && outlined ? theme.selection : theme.tint(look.tone));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), chipRadius, chipRadius);
    QRect inner = rect.adjusted(chipPadding, 0, -chipPadding, 0);
    if (!look.icon.isNull()) {
        const int extent = chipIconExtent(metrics);
        const QRect box(inner.left(), rect.center().y() - extent / 2, extent, extent);
        painter.drawPixmap(box, tinted(look.icon, box.size(), painter.device()->devicePixelRatioF(), text));
        inner.setLeft(box.right() + 1 + chipGap);
    }
    painter.setFont(font);
    painter.setPen(text);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(look.text, Qt::ElideRight, inner.width()));
    painter.restore();
}

void paintAvatar(QPainter &painter, const QRectF &rect, const QString &initials, int color, const QFont &font)
{
    constexpr std::array<QRgb, avatarColors> colors{0x7a5195, 0x2f7d4f, 0xb85827, 0x1d6fb8,
                                                    0x816535, 0x51697a, 0xa03b6a, 0x5f6b2d};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(colors[static_cast<size_t>(color) % colors.size()]));
    painter.drawEllipse(rect);
    QFont letters = font;
    letters.setPixelSize(qMax(8, qRound(rect.height() * 0.38)));
    letters.setWeight(QFont::DemiBold);
    painter.setFont(letters);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter, initials);
    painter.restore();
}

void paintMark(QPainter &painter, const QRectF &rect, Tone tone, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor color = theme.color(tone);
    const qreal inset = rect.width() / 10;
    const QRectF box = rect.adjusted(inset, inset, -inset, -inset);
    switch (tone) {
    case Tone::Alarm:
        paintDiscWithBar(painter, box, theme);
        break;
    case Tone::Caution:
        paintTriangle(painter, box, color);
        break;
    case Tone::Advice:
        paintRing(painter, box, color);
        break;
    case Tone::Good:
        paintTick(painter, box, color);
        break;
    case Tone::Plain:
        painter.setBrush(color);
        painter.drawEllipse(box.center(), box.width() / 4, box.height() / 4);
        break;
    }
    painter.restore();
}

QIcon markIcon(Tone tone, const Theme &theme)
{
    QIcon icon;
    for (const int extent : {16, 32, 48}) {
        QPixmap pixmap(extent, extent);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintMark(painter, QRectF(0, 0, extent, extent), tone, theme);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QPixmap tinted(const QIcon &icon, QSize size, qreal devicePixelRatio, const QColor &color)
{
    QPixmap pixmap = icon.pixmap(size, devicePixelRatio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

} // namespace kept
