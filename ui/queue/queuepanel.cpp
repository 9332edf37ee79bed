// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuepanel.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/theme.h"
#include "ui/queue/queuedelegate.h"
#include "ui/queue/queuetab.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kept {
namespace {

constexpr QueueFilter filters[] = {QueueFilter::Waiting, QueueFilter::Promised, QueueFilter::All};

} // namespace

QueuePanel::QueuePanel(QueueModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_tabs(new QButtonGroup(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("queuePanel"));
    auto *tabs = new QWidget(this);
    auto *flow = new FlowLayout(2, 2, tabs);
    flow->setContentsMargins(8, 8, 8, 4);
    for (const QueueFilter filter : filters) {
        auto *tab = new QueueTab(tabs);
        m_tabs->addButton(tab, static_cast<int>(filter));
        flow->addWidget(tab);
    }
    m_tabs->button(static_cast<int>(m_model->filter()))->setChecked(true);

    m_list->setObjectName(QStringLiteral("queue"));
    m_list->setAccessibleName(tr("Who waits"));
    m_list->setModel(model);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setAutoFillBackground(false);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 24, 16, 16);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tabs);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);

    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) { setFilter(static_cast<QueueFilter>(id)); });
    connect(model, &QueueModel::countsChanged, this, &QueuePanel::showCounts);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const CustomerId customer = current.isValid() ? m_model->itemAt(current.row()).customer : CustomerId();
        if (m_silent || !customer.isValid() || customer == m_current)
            return;
        m_current = customer;
        Q_EMIT customerChosen(customer);
    });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT replyRequested(m_model->itemAt(index.row()).customer); });
    restyle();
    showCounts();
}

void QueuePanel::setFilter(QueueFilter filter)
{
    m_tabs->button(static_cast<int>(filter))->setChecked(true);
    const QScopedValueRollback silent(m_silent, true); // what goes away takes the choice along to its neighbour
    m_model->setFilter(filter);
    setCurrent(m_current);
    showEmptiness();
}

void QueuePanel::setCurrent(CustomerId customer)
{
    m_current = customer;
    const QScopedValueRollback silent(m_silent, true);
    const int row = m_model->rowOf(customer);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_list->selectionModel()->clear();
}

void QueuePanel::focusList() { m_list->setFocus(Qt::ShortcutFocusReason); }

void QueuePanel::step(int direction)
{
    const int count = m_model->rowCount();
    const int current = m_list->currentIndex().row();
    int row = current < 0 && direction < 0 ? count : current;
    do {
        row += direction;
    } while (row >= 0 && row < count && m_model->itemAt(row).isHeading());
    if (row >= 0 && row < count)
        m_list->setCurrentIndex(m_model->index(row));
}

void QueuePanel::showCounts()
{
    const auto label = [this](QueueFilter filter) {
        const int count = m_model->count(filter);
        switch (filter) {
        case QueueFilter::Waiting:
            return tr("Waiting %1").arg(count);
        case QueueFilter::Promised:
            return tr("Promised %1").arg(count);
        case QueueFilter::All:
            return tr("All %1").arg(count);
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    for (const QueueFilter filter : filters) {
        QAbstractButton *tab = m_tabs->button(static_cast<int>(filter));
        tab->setText(label(filter));
        tab->updateGeometry();
    }
    const QScopedValueRollback silent(m_silent, true);
    setCurrent(m_current);
    showEmptiness();
}

void QueuePanel::showEmptiness()
{
    const bool isEmpty = m_model->rowCount() == 0;
    switch (m_model->filter()) {
    case QueueFilter::Waiting:
        m_empty->setText(m_model->count(QueueFilter::All) > 0 ? tr("Nobody waits.")
                                                              : tr("Nobody is on this desk yet."));
        break;
    case QueueFilter::Promised:
        m_empty->setText(tr("No promise is open."));
        break;
    case QueueFilter::All:
        m_empty->setText(tr("Nobody is on this desk yet."));
        break;
    }
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
}

void QueuePanel::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), Theme::of(palette()).background); }

void QueuePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void QueuePanel::restyle()
{
    const Theme &theme = Theme::of(palette());
    QPalette soft; // only what differs, so that the rest follows the theme
    soft.setColor(QPalette::WindowText, theme.soft);
    m_empty->setPalette(soft);
    QPalette list; // only what differs, so that the rest follows the theme
    list.setColor(QPalette::Base, theme.background);
    m_list->setPalette(list);
}

} // namespace kept

#include "moc_queuepanel.cpp"
