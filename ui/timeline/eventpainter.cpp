// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/icons.h"
#include "ui/models/people.h"
#include "ui/parts/marks.h"
#include "ui/timeline/eventlayout.h"
#include "ui/timeline/eventmetrics.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace kept {
namespace {

using namespace metrics;

void paintIcon(QPainter &painter, const QIcon &icon, const QRectF &box, const QColor &color)
{
    const QSize size = box.size().toSize();
    painter.drawPixmap(box.topLeft(), tinted(icon, size, painter.device()->devicePixelRatioF(), color));
}

QColor inkOf(PromiseTone tone, bool kept, const Theme &theme)
{
    switch (tone) {
    case PromiseTone::Late:
        return theme.alarm;
    case PromiseTone::Soon:
        return theme.caution;
    case PromiseTone::Calm:
        return theme.advice;
    case PromiseTone::Settled:
        return kept ? theme.good : theme.soft;
    }
    Q_UNREACHABLE_RETURN(theme.soft);
}

/// The part of `words` that lies in a piece, as a format for its layout.
void appendFormat(QList<QTextLayout::FormatRange> &formats, Span words, const TextBlock &block, const QColor &ground,
                  const QColor &ink)
{
    if (!words.overlaps(block.span))
        return;
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(std::max(words.begin, block.span.begin) - block.span.begin);
    range.length = static_cast<int>(std::min(words.end, block.span.end) - block.span.begin) - range.start;
    range.format.setBackground(ground);
    if (ink.isValid())
        range.format.setForeground(ink);
    formats.append(range);
}

QList<QTextLayout::FormatRange> formatsFor(const TextBlock &block, const Theme &theme, const EventLights &lights)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Span hit : lights.hits)
        appendFormat(formats, hit, block, theme.highlight, {});
    if (lights.lit)
        appendFormat(formats, lights.evidence, block, theme.highlight, {});
    appendFormat(formats, lights.currentHit, block, theme.accent, theme.onAccent);
    appendFormat(formats, lights.selection, block, theme.accent, theme.onAccent);
    return formats;
}

} // namespace

void EventLayout::paint(QPainter &painter, QPointF at, const EventStyle &style, const EventLights &lights) const
{
    painter.save();
    painter.translate(at);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_content.event) {
        paintHeading(painter, style);
        painter.restore();
        return;
    }
    if (m_look != EventLook::Status) {
        const QString &name = m_content.meta.fullName;
        paintAvatar(painter, m_avatar, initialsOf(name), colorOf(name, avatarColors), style.body);
        paintMeta(painter, style);
    }
    paintCard(painter, style, lights);
    for (const Piece &piece : m_pieces)
        paintPiece(painter, piece, style, lights);
    for (const Line &line : m_lines)
        paintLine(painter, line, style);
    painter.restore();
}

void EventLayout::paintHeading(QPainter &painter, const EventStyle &style) const
{
    QFont font = style.caption;
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF fontMetrics(font);
    const qreal left = margin;
    const qreal right = m_width - margin;
    const qreal width = std::min(fontMetrics.horizontalAdvance(m_content.heading), right - left - 32);
    const qreal middle = headingAbove + fontMetrics.height() / 2;
    const qreal center = (left + right) / 2;
    painter.setPen(QPen(style.theme->line, 1));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(QPointF(left, middle), QPointF(center - width / 2 - 8, middle));
    painter.drawLine(QPointF(center + width / 2 + 8, middle), QPointF(right, middle));
    painter.setFont(font);
    painter.setPen(style.theme->soft);
    painter.drawText(QRectF(center - width / 2 - 1, headingAbove, width + 2, fontMetrics.height()),
                     Qt::AlignCenter | Qt::TextSingleLine, m_content.heading);
}

void EventLayout::paintMeta(QPainter &painter, const EventStyle &style) const
{
    const EventMeta &meta = m_content.meta;
    QFont bold = style.small;
    bold.setWeight(QFont::DemiBold);
    qreal x = m_meta.left();
    const auto write = [&](QStringView text, const QFont &font, const QColor &color) {
        const QFontMetricsF fontMetrics(font);
        const QString shown = fontMetrics.elidedText(text.toString(), Qt::ElideRight, m_meta.right() - x);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPointF(x, m_meta.top() + fontMetrics.ascent()), shown);
        x += fontMetrics.horizontalAdvance(shown);
    };
    const QStringView sentence(meta.sentence);
    write(sentence.first(meta.name.begin), style.small, style.theme->soft);
    write(meta.name.of(sentence), bold, style.theme->ink);
    write(sentence.sliced(meta.name.end), style.small, style.theme->soft);
    write(QString(QStringLiteral(" · ") + meta.time + QStringLiteral(" · ")), style.small, style.theme->soft);
    const qreal extent = std::round(QFontMetricsF(style.small).ascent());
    if (x + extent < m_meta.right()) {
        const qreal top = m_meta.top() + (m_meta.height() - extent) / 2;
        paintIcon(painter, iconOf(m_content.event->channel), {std::round(x), std::round(top), extent, extent},
                  style.theme->soft);
        x += extent + 5;
    }
    if (!meta.subject.isEmpty() && x < m_meta.right() - extent)
        write(meta.subject, style.small, style.theme->soft);
}

void EventLayout::paintCard(QPainter &painter, const EventStyle &style, const EventLights &lights) const
{
    const Theme &theme = *style.theme;
    QPen border = Qt::NoPen;
    QBrush ground = Qt::NoBrush;
    switch (m_look) {
    case EventLook::In:
        ground = theme.accentBackground;
        break;
    case EventLook::Out:
        ground = theme.pane;
        border = QPen(theme.line, 1);
        break;
    case EventLook::Note:
        ground = theme.note;
        border = QPen(theme.noteLine, 1);
        break;
    case EventLook::Status:
        break;
    }
    if (lights.current)
        border = QPen(theme.accent, 1);
    if (lights.lit)
        border = QPen(theme.alarm, 2);
    painter.setPen(border);
    painter.setBrush(ground);
    const qreal inset = border.style() == Qt::NoPen ? 0 : border.widthF() / 2;
    painter.drawRoundedRect(m_card.adjusted(inset, inset, -inset, -inset), cardRadius, cardRadius);
    if (m_look == EventLook::Status && !m_pieces.empty()) {
        const qreal extent = QFontMetricsF(style.small).ascent() - 4;
        const QRectF &line = m_pieces.front().frame;
        const qreal middle = line.top() + QFontMetricsF(style.small).height() / 2;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.faint, 1.2, Qt::DotLine));
        painter.drawEllipse(QRectF(line.left() - extent - 8, middle - extent / 2, extent, extent));
    }
}

void EventLayout::paintPiece(QPainter &painter, const Piece &piece, const EventStyle &style,
                             const EventLights &lights) const
{
    const Theme &theme = *style.theme;
    QColor ink = theme.ink;
    switch (piece.block.kind) {
    case TextBlock::Kind::Prose:
        ink = m_look == EventLook::Status ? theme.soft : theme.ink;
        break;
    case TextBlock::Kind::Signature:
        ink = theme.soft;
        break;
    case TextBlock::Kind::Code:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.code);
        painter.drawRoundedRect(piece.frame, 4, 4);
        break;
    case TextBlock::Kind::Quote:
        ink = theme.soft;
        painter.fillRect(QRectF(piece.frame.left(), piece.frame.top(), 2, piece.frame.height()), theme.line);
        break;
    case TextBlock::Kind::Folded: {
        ink = theme.soft;
        const qreal extent = std::round(QFontMetricsF(style.small).ascent());
        const qreal top = piece.frame.top() + (piece.frame.height() - extent) / 2;
        paintIcon(painter, iconNamed(QStringLiteral("right")),
                  {std::round(piece.frame.left()), std::round(top), extent, extent}, theme.soft);
        break;
    }
    }
    painter.setPen(ink);
    const auto formats = piece.block.kind == TextBlock::Kind::Folded ? QList<QTextLayout::FormatRange>()
                                                                     : formatsFor(piece.block, theme, lights);
    piece.layout->draw(&painter, piece.origin, formats);
}

void EventLayout::paintLine(QPainter &painter, const Line &line, const EventStyle &style) const
{
    const bool isMark = line.kind == Line::Kind::Mark;
    const QColor color = isMark ? inkOf(line.tone, line.kept, *style.theme) : style.theme->soft;
    const QString icon = !isMark ? QStringLiteral("clip")
        : line.kept              ? QStringLiteral("check")
                                 : QStringLiteral("flag");
    const QFontMetricsF fontMetrics(style.small);
    const qreal extent = std::round(fontMetrics.ascent());
    const qreal top = line.frame.top() + (fontMetrics.height() - extent) / 2;
    paintIcon(painter, iconNamed(icon), {std::round(line.frame.left()), std::round(top), extent, extent}, color);
    painter.setPen(color);
    line.layout->draw(&painter, line.origin);
}

} // namespace kept
