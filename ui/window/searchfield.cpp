// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/searchfield.h"

#include "ui/models/icons.h"
#include "ui/parts/marks.h"

#include <QFontMetrics>
#include <QPainter>

namespace kept {
namespace {

constexpr int side = 10;

} // namespace

SearchField::SearchField(const QString &text, const QString &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(keys)
{
    setText(text);
    setObjectName(QStringLiteral("searchField"));
    setAccessibleDescription(keys);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(520);
}

QSize SearchField::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 60, metrics.height() + 10};
}

QSize SearchField::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 20, metrics.height() + 10};
}

void SearchField::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, 1));
    painter.setBrush(theme.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    QRect inner = rect().adjusted(side, 0, -side, 0);
    const QFont keyFont = sized(font(), TypeSize::Caption);
    const QFontMetrics keyMetrics(keyFont);
    const QSize keySize(keyMetrics.horizontalAdvance(m_keys) + 10, keyMetrics.height() + 2);
    const QRect keyBox(QPoint(inner.right() - keySize.width() + 1, (height() - keySize.height()) / 2), keySize);
    painter.setBrush(theme.background);
    painter.setPen(QPen(theme.line, 1));
    painter.drawRoundedRect(QRectF(keyBox).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(theme.soft);
    painter.setFont(keyFont);
    painter.drawText(keyBox, Qt::AlignCenter, m_keys);
    inner.setRight(keyBox.left() - 8);

    const QFontMetrics metrics(font());
    const int extent = metrics.ascent() + 2;
    const QRect icon(inner.left(), (height() - extent) / 2, extent, extent);
    painter.drawPixmap(icon.topLeft(),
                       tinted(iconNamed(QStringLiteral("search")), icon.size(), devicePixelRatioF(), theme.soft));
    inner.setLeft(icon.right() + 8);
    painter.setFont(font());
    painter.setPen(theme.soft);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(text(), Qt::ElideRight, inner.width()));
}

} // namespace kept

#include "moc_searchfield.cpp"
