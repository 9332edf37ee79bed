// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineaccessible.h"

#include "ui/models/timelinemodel.h"
#include "ui/timeline/timelineview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QWindow>

namespace kept {
namespace {

/// One row: an event, or a day's heading.
class RowAccessible : public QAccessibleInterface
{
public:
    RowAccessible(TimelineView *view, const QModelIndex &index) : m_view(view), m_index(index) {}

    [[nodiscard]] int row() const { return m_index.row(); }

    [[nodiscard]] bool isValid() const override { return m_view && m_index.isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override
    {
        const bool isDay = isValid() && !(m_index.flags() & Qt::ItemIsSelectable);
        return isDay ? QAccessible::Heading : QAccessible::ListItem;
    }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_index.data(Qt::AccessibleTextRole).toString() : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QWidget *viewport = m_view->viewport();
        return m_view->visualRect(m_index).translated(viewport->mapToGlobal(QPoint()));
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const auto *model = static_cast<const TimelineModel *>(m_view->model());
        const Event *event = model->eventAt(m_index.row());
        const bool current = m_view->currentIndex() == m_index;
        state.selectable = true;
        state.focusable = true;
        state.readOnly = true;
        state.focused = current && m_view->hasFocus();
        state.selected = current || (event && model->litEvent().isValid() && event->id == model->litEvent());
        const bool onScreen = m_view->isVisible() && m_view->visualRect(m_index).intersects(m_view->viewport()->rect());
        state.offscreen = !onScreen;
        return state;
    }

private:
    QPointer<TimelineView> m_view;
    QPersistentModelIndex m_index;
};

class ListAccessible : public QAccessibleWidget
{
public:
    explicit ListAccessible(TimelineView *view) : QAccessibleWidget(view, QAccessible::List) {}

    ~ListAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return view()->model() ? view()->model()->rowCount() : 0; }

    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (const auto known = m_rows.constFind(row); known != m_rows.cend()) {
            auto *interface = static_cast<RowAccessible *>(QAccessible::accessibleInterface(*known));
            if (interface && interface->isValid() && interface->row() == row)
                return interface;
            QAccessible::deleteAccessibleInterface(*known);
        }
        auto *interface = new RowAccessible(view(), view()->model()->index(row, 0));
        m_rows.insert(row, QAccessible::registerAccessibleInterface(interface)); // which owns it
        return interface;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_rows.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(index.row()) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->currentIndex().row()) : nullptr;
    }

private:
    [[nodiscard]] TimelineView *view() const { return static_cast<TimelineView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_rows; ///< those that were asked for
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new ListAccessible(view) : nullptr;
}

} // namespace

void installTimelineAccessibility() { QAccessible::installFactory(makeInterface); }

} // namespace kept
