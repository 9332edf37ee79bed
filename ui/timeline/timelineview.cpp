// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineview.h"

#include "ui/models/timelinemodel.h"
#include "ui/models/timewords.h"
#include "ui/timeline/timelineaccessible.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace kept {
namespace {

constexpr int layoutsKept = 256; ///< many more than a screen holds
constexpr int endGap = 4;

} // namespace

TimelineView::TimelineView(QWidget *parent) : QAbstractItemView(parent), m_layouts(layoutsKept)
{
    installTimelineAccessibility();
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the width of every line
    setAutoScroll(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    viewport()->setMouseTracking(true);
    restyle();
}

TimelineView::~TimelineView() = default;

void TimelineView::setModel(QAbstractItemModel *model)
{
    m_model = qobject_cast<TimelineModel *>(model);
    Q_ASSERT(m_model || !model);
    QAbstractItemView::setModel(m_model);
}

void TimelineView::restyle()
{
    m_style = EventStyle::of(font(), Theme::of(palette()));
    verticalScrollBar()->setSingleStep(QFontMetrics(m_style.body).height() * 2);
    relayout();
}

void TimelineView::reset()
{
    QAbstractItemView::reset();
    m_currentHitRow = -1;
    m_selected = {};
    m_selectedIndex = QPersistentModelIndex();
    m_layouts.clear();
    m_heights.reset(guesses(0, m_model ? m_model->rowCount() : 0));
    m_topRow = 0;
    scrollToNewest();
}

std::vector<int> TimelineView::guesses(int first, int count) const
{
    std::vector<int> heights;
    heights.reserve(static_cast<size_t>(count));
    for (int row = first; row < first + count; ++row)
        heights.push_back(guessHeight(m_model->eventAt(row), viewport()->width(), m_style));
    return heights;
}

void TimelineView::relayout()
{
    const int anchor = m_topRow;
    const qint64 offset = m_heights.count() > anchor ? m_heights.top(anchor) - verticalOffset() : 0;
    m_layouts.clear();
    m_heights.reset(guesses(0, m_model ? m_model->rowCount() : 0));
    if (m_atEnd)
        scrollToNewest();
    else if (anchor < m_heights.count())
        place(anchor, offset);
    viewport()->update();
}

EventLayout &TimelineView::layoutOf(int row) const
{
    if (EventLayout *layout = m_layouts.object(row); layout && m_heights.isMeasured(row))
        return *layout;
    EventContent content;
    content.event = m_model->eventAt(row);
    content.now = m_model->now();
    if (content.event) {
        content.meta = m_model->metaAt(row);
        content.marks = m_model->marksAt(row);
        content.unfolded = m_model->isUnfolded(row);
    } else {
        content.heading = dayHeading(m_model->dayAt(row), m_model->now().date());
    }
    auto *layout = new EventLayout(std::move(content), viewport()->width(), m_style, m_formats);
    m_heights.measure(row, layout->height());
    m_layouts.insert(row, layout); // the cache owns it
    return *layout;
}

bool TimelineView::hides(int row, Span words) const { return layoutOf(row).hides(words); }

int TimelineView::rowsLaidOut() const
{
    int count = 0;
    for (int row = 0; row < m_heights.count(); ++row)
        count += m_heights.isMeasured(row) ? 1 : 0;
    return count;
}

int TimelineView::verticalOffset() const { return verticalScrollBar()->value(); }

void TimelineView::setValue(qint64 value) { verticalScrollBar()->setValue(static_cast<int>(value)); }

void TimelineView::updateRange()
{
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qint64>(0, m_heights.total() + endGap - page)));
}

void TimelineView::updateGeometries()
{
    updateRange();
    QAbstractItemView::updateGeometries();
}

void TimelineView::settle()
{
    if (m_settling || m_heights.count() == 0)
        return;
    m_settling = true;
    // Heights that turn out other than guessed move what stands below them; each round corrects for the round before.
    for (int round = 0; round < 8; ++round) {
        bool changed = false;
        qint64 above = 0;
        const int first = m_heights.rowAt(verticalOffset());
        qint64 y = m_heights.top(first) - verticalOffset();
        for (int row = first; row < m_heights.count() && y < viewport()->height(); ++row) {
            const int guessed = m_heights.height(row);
            const int height = layoutOf(row).height();
            changed = changed || height != guessed;
            above += row < m_topRow ? height - guessed : 0;
            y += height;
        }
        if (!changed)
            break;
        updateRange();
        setValue(verticalOffset() + above);
    }
    m_topRow = m_heights.rowAt(verticalOffset());
    m_atEnd = verticalOffset() >= verticalScrollBar()->maximum();
    m_settling = false;
}

void TimelineView::place(int row, qint64 y)
{
    m_settling = true;
    qint64 above = y;
    for (int r = row - 1; r >= 0 && above > 0; --r)
        above -= layoutOf(r).height();
    qint64 below = viewport()->height() - y;
    for (int r = row; r < m_heights.count() && below > 0; ++r)
        below -= layoutOf(r).height();
    updateRange();
    setValue(m_heights.top(row) - y);
    m_settling = false;
    m_topRow = m_heights.rowAt(verticalOffset());
    settle();
    viewport()->update();
}

void TimelineView::scrollToNewest()
{
    const int last = m_heights.count() - 1;
    if (last >= 0) {
        place(last, viewport()->height() - layoutOf(last).height() - endGap);
        setValue(verticalScrollBar()->maximum());
    } else {
        updateRange();
    }
    m_atEnd = true;
    viewport()->update();
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    settle();
    viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    const bool wasAtEnd = m_atEnd;
    QAbstractItemView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        m_atEnd = wasAtEnd;
        relayout();
    } else if (wasAtEnd) {
        scrollToNewest();
    } else {
        updateRange();
        settle();
    }
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange)
        restyle();
}

void TimelineView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const bool wasAtEnd = m_atEnd;
    for (int row = topLeft.row(); row <= bottomRight.row() && row < m_heights.count(); ++row) {
        m_heights.forget(row);
        m_layouts.remove(row);
    }
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    settle();
    m_atEnd = wasAtEnd;
    viewport()->update();
}

void TimelineView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool wasAtEnd = m_atEnd;
    QAbstractItemView::rowsInserted(parent, start, end);
    m_layouts.clear();
    m_heights.insert(start, guesses(start, end - start + 1));
    updateRange();
    if (wasAtEnd)
        scrollToNewest();
    else
        settle();
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_style.theme->pane);
    if (m_heights.count() == 0) {
        painter.setPen(m_style.theme->soft);
        const QString text =
            m_model && m_model->timeline() ? tr("Nothing here yet.") : tr("Choose somebody on the left.");
        painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, text);
        return;
    }
    settle();
    for (int row = m_heights.rowAt(verticalOffset() + event->rect().top()); row < m_heights.count(); ++row) {
        const qint64 top = m_heights.top(row) - verticalOffset();
        if (top > event->rect().bottom())
            break;
        layoutOf(row).paint(painter, QPointF(0, static_cast<qreal>(top)), m_style, lightsOf(row));
    }
}

EventLights TimelineView::lightsOf(int row) const
{
    EventLights lights;
    const Event *event = m_model->eventAt(row);
    if (!event)
        return lights;
    lights.current = hasFocus() && currentIndex().row() == row;
    lights.lit = m_model->litEvent() == event->id;
    lights.evidence = m_model->litWords();
    lights.hits = m_model->hitsAt(row);
    if (row == m_currentHitRow)
        lights.currentHit = m_currentHit;
    if (m_selectedIndex.isValid() && m_selectedIndex.row() == row)
        lights.selection = m_selected;
    return lights;
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return {};
    const qint64 top = m_heights.top(index.row()) - verticalOffset();
    return {0, static_cast<int>(top), viewport()->width(), m_heights.height(index.row())};
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    const qint64 y = point.y() + verticalOffset();
    if (!m_model || y < 0 || y >= m_heights.total())
        return {};
    return m_model->index(m_heights.rowAt(y));
}

QSize TimelineView::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 40, metrics.height() * 6};
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return;
    const int row = index.row();
    const int height = layoutOf(row).height();
    const int page = viewport()->height();
    const qint64 top = m_heights.top(row) - verticalOffset();
    const bool covers = top <= 0 && top + height >= page;
    if (hint == PositionAtTop || (hint == EnsureVisible && top < 0 && !covers))
        place(row, 0);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && top + height > page && !covers))
        place(row, std::max(page - height, 0));
    else if (hint == PositionAtCenter)
        place(row, std::max((page - height) / 2, 0));
}

bool TimelineView::showWords(EventId event, Span words)
{
    const int row = m_model ? m_model->rowOf(event) : -1;
    if (row < 0)
        return false;
    showRect(row, words);
    setCurrentIndex(m_model->index(row));
    return true;
}

void TimelineView::showHit(int row, Span words)
{
    m_currentHitRow = row;
    m_currentHit = words;
    if (row >= 0)
        showRect(row, words);
    viewport()->update();
}

void TimelineView::showRect(int row, Span words)
{
    if (layoutOf(row).hides(words))
        m_model->setUnfolded(row, true);
    const EventLayout &layout = layoutOf(row);
    const QRectF target = words.isEmpty() ? layout.card() : layout.rectOf(words);
    const qint64 top = m_heights.top(row) - verticalOffset();
    const int page = viewport()->height();
    const bool rowFits = top >= 0 && top + layout.height() <= page;
    if (rowFits)
        return;
    // As much of the event as fits, with the words themselves in the upper third where it is longer than the page.
    if (layout.height() <= page)
        place(row, (page - layout.height()) / 2);
    else
        place(row, page / 3 - static_cast<qint64>(target.top()));
}

} // namespace kept

#include "moc_timelineview.cpp"
