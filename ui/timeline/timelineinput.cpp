// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mouse and the keyboard in the timeline.

#include "ui/models/timelinemodel.h"
#include "ui/timeline/timelineview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolTip>

namespace kept {
namespace {

Span wordAt(const QString &text, qsizetype position)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(position);
    const qsizetype begin = finder.isAtBoundary() ? position : finder.toPreviousBoundary();
    finder.setPosition(position);
    const qsizetype end = finder.toNextBoundary();
    return {std::max<qsizetype>(begin, 0), end < 0 ? text.size() : end};
}

} // namespace

EventLayout::Hit TimelineView::hitAt(const QPoint &point, int *row) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return {};
    *row = index.row();
    return layoutOf(index.row()).hitAt(QPointF(point - visualRect(index).topLeft()));
}

void TimelineView::select(int row, Span words)
{
    m_selectedIndex = m_model->index(row);
    m_selected = words;
    viewport()->update();
}

void TimelineView::toggleFold(int row)
{
    if (row >= 0 && layoutOf(row).canUnfold())
        m_model->setUnfolded(row, !m_model->isUnfolded(row));
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    QAbstractItemView::mousePressEvent(event);
    int row = -1;
    const EventLayout::Hit hit = hitAt(event->position().toPoint(), &row);
    if (event->button() != Qt::LeftButton)
        return;
    m_selected = {};
    m_selectedIndex = QPersistentModelIndex();
    viewport()->update();
    switch (hit.kind) {
    case EventLayout::Hit::Kind::Fold:
        toggleFold(row);
        break;
    case EventLayout::Hit::Kind::Mark:
        showWords(hit.leadsTo, {});
        break;
    case EventLayout::Hit::Kind::Text:
        m_selectionStart = hit.position;
        select(row, {hit.position, hit.position});
        break;
    case EventLayout::Hit::Kind::Nothing:
        break;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    int row = -1;
    const EventLayout::Hit hit = hitAt(event->position().toPoint(), &row);
    using Kind = EventLayout::Hit::Kind;
    if (event->buttons() & Qt::LeftButton) {
        if (hit.kind == Kind::Text && m_selectedIndex.isValid() && m_selectedIndex.row() == row)
            select(row, {std::min(m_selectionStart, hit.position), std::max(m_selectionStart, hit.position)});
        return;
    }
    viewport()->setCursor(hit.kind == Kind::Text          ? Qt::IBeamCursor
                              : hit.kind == Kind::Nothing ? Qt::ArrowCursor
                                                          : Qt::PointingHandCursor);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    int row = -1;
    const EventLayout::Hit hit = hitAt(event->position().toPoint(), &row);
    if (hit.kind == EventLayout::Hit::Kind::Text && m_model->eventAt(row))
        select(row, wordAt(m_model->eventAt(row)->text, hit.position));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool known = row >= 0 && row < m_heights.count();
    const int page = viewport()->height();
    const qint64 top = known ? m_heights.top(row) - verticalOffset() : 0;
    // An event that is longer than the page is read to its end before the next one.
    const bool readsOn = known && event->key() == Qt::Key_Down && top < page && top + m_heights.height(row) > page
        && m_heights.height(row) > page;
    const bool readsBack = known && event->key() == Qt::Key_Up && top < 0 && m_heights.height(row) > page;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (readsOn || readsBack) {
        const int step = verticalScrollBar()->singleStep();
        verticalScrollBar()->setValue(verticalOffset() + (readsOn ? step : -step));
    } else if (known
               && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        toggleFold(row);
    } else {
        QAbstractItemView::keyPressEvent(event);
        if (currentIndex().row() != row)
            scrollTo(currentIndex());
    }
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(modifiers)
    if (!m_model || m_heights.count() == 0)
        return {};
    const int current = currentIndex().row();
    const int last = m_heights.count() - 1;
    const auto eventFrom = [this, last, current](int row, int step) {
        for (; row >= 0 && row <= last; row += step) {
            if (m_model->eventAt(row))
                return m_model->index(row);
        }
        return m_model->index(current);
    };
    switch (action) {
    case MoveHome:
        return eventFrom(0, 1);
    case MoveEnd:
        return eventFrom(last, -1);
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        return eventFrom(current < 0 ? last : current - 1, -1);
    case MoveDown:
    case MoveRight:
    case MoveNext:
        return eventFrom(current < 0 ? last : current + 1, 1);
    case MovePageUp:
        return eventFrom(m_heights.rowAt(m_heights.top(std::max(current, 0)) - viewport()->height()), -1);
    case MovePageDown:
        return eventFrom(m_heights.rowAt(m_heights.top(std::max(current, 0)) + viewport()->height()), 1);
    }
    return {};
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid() && selectionModel())
        selectionModel()->select(index, flags);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const Event *shown = index.isValid() ? m_model->eventAt(index.row()) : nullptr;
        const bool overHead = shown && help->pos().y() - visualRect(index).top() < layoutOf(index.row()).card().top();
        if (overHead) {
            QToolTip::showText(help->globalPos(),
                               QLocale().toString(shown->at.toDateTime(), QLocale::LongFormat) + QStringLiteral(" · ")
                                   + nameOf(shown->channel),
                               this);
            return true;
        }
        QToolTip::hideText();
    }
    return QAbstractItemView::viewportEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || !m_model->eventAt(index.row()))
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool marked = m_selectedIndex.isValid() && !m_selected.isEmpty();
    menu->addAction(marked ? tr("Copy") : tr("Copy event"), QKeySequence::Copy, this, &TimelineView::copy);
    if (layoutOf(index.row()).canUnfold()) {
        menu->addAction(m_model->isUnfolded(index.row()) ? tr("Fold quoted text") : tr("Unfold quoted text"), this,
                        [this, row = index.row()] { toggleFold(row); });
    }
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(visualRect(index).intersected(viewport()->rect()).center());
    menu->popup(at);
}

QString TimelineView::textToCopy() const
{
    if (m_selectedIndex.isValid() && !m_selected.isEmpty())
        return m_selected.of(m_model->eventAt(m_selectedIndex.row())->text).toString();
    const int row = currentIndex().row();
    const Event *event = row >= 0 ? m_model->eventAt(row) : nullptr;
    return event ? plainText(*event, m_model->metaAt(row)) : QString();
}

void TimelineView::copy()
{
    if (const QString text = textToCopy(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace kept
