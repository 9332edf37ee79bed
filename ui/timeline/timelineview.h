// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/codeformats.h"
#include "ui/timeline/eventlayout.h"
#include "ui/timeline/rowheights.h"

#include <QAbstractItemView>
#include <QCache>
#include <QPersistentModelIndex>

namespace kept {

class TimelineModel;

/// The events of a timeline, newest at the bottom. Lays out what is on the screen and guesses the rest, so that ten
/// thousand events scroll like ten; what is seen stays in its place while guesses turn into heights.
class TimelineView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    /// The model must be a TimelineModel.
    void setModel(QAbstractItemModel *model) override;

    void scrollToNewest();
    /// Scrolls to the words of an event that is shown, unfolding what hides them. False where it isn't shown.
    bool showWords(EventId event, Span words);
    /// The same for a found word, which is then the current one.
    void showHit(int row, Span words);
    /// Whether these words of an event are folded away.
    [[nodiscard]] bool hides(int row, Span words) const;
    /// How many rows have been laid out since the timeline was set: a screenful or two, however long it is.
    [[nodiscard]] int rowsLaidOut() const;
    /// What is marked with the mouse, or the whole current event.
    [[nodiscard]] QString textToCopy() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copy();
    void reset() override;

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] std::vector<int> guesses(int first, int count) const;
    [[nodiscard]] EventLayout &layoutOf(int row) const; ///< valid until the next row is laid out
    [[nodiscard]] EventLights lightsOf(int row) const;
    [[nodiscard]] EventLayout::Hit hitAt(const QPoint &point, int *row) const;
    void restyle();
    void relayout();
    /// Lays out what is on the screen and keeps the row that was uppermost where it was.
    void settle();
    /// Brings a row's top to this height of the viewport, as far as the ends allow.
    void place(int row, qint64 y);
    void showRect(int row, Span words);
    void updateRange();
    void setValue(qint64 value);
    void toggleFold(int row);
    void select(int row, Span words);

    TimelineModel *m_model = nullptr; ///< the model handed in
    mutable CodeFormats m_formats;
    EventStyle m_style;
    mutable RowHeights m_heights;
    mutable QCache<int, EventLayout> m_layouts;
    int m_topRow = 0;    ///< uppermost on the screen
    bool m_atEnd = true; ///< stays with the newest
    bool m_settling = false;
    int m_currentHitRow = -1;
    Span m_currentHit;
    QPersistentModelIndex m_selectedIndex;
    Span m_selected;
    qsizetype m_selectionStart = 0;
};

} // namespace kept
