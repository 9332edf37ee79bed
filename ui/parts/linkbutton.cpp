// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/linkbutton.h"

#include "ui/parts/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace kept {
namespace {

constexpr int sideMargin = 2;
constexpr int slack = 2; ///< text may be drawn wider than it is measured

} // namespace

LinkButton::LinkButton(const QString &text, Rank rank, QWidget *parent) : QAbstractButton(parent), m_rank(rank)
{
    setText(text);
    setFont(sized(font(), TypeSize::Small));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setOpensMenu(bool opens)
{
    m_opensMenu = opens;
    updateGeometry();
}

int LinkButton::arrowWidth() const { return m_opensMenu ? fontMetrics().height() * 3 / 4 : 0; }

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + arrowWidth() + 2 * sideMargin + slack, metrics.height() + 4};
}

QSize LinkButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const QColor color = m_rank == Rank::First ? theme.accent : theme.soft;
    QFont letters = font();
    letters.setUnderline(underMouse() || hasFocus());
    painter.setFont(letters);
    painter.setPen(color);
    const QRect inner = rect().adjusted(sideMargin, 0, -sideMargin - arrowWidth(), 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_opensMenu) {
        const qreal half = fontMetrics().height() / 5.0;
        const QPointF tip(rect().right() - sideMargin - half, rect().center().y() + half / 2 + 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const QPointF arrow[] = {tip + QPointF(-half, -half), tip + QPointF(half, -half), tip};
        painter.drawPolygon(arrow, 3);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace kept
