// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepanel.h"

#include "ui/models/timelinemodel.h"
#include "ui/parts/theme.h"
#include "ui/timeline/facetbar.h"
#include "ui/timeline/findbar.h"
#include "ui/timeline/headercard.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace kept {

TimelinePanel::TimelinePanel(TimelineModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(new HeaderCard(this))
    , m_facets(new FacetBar(model, this))
    , m_view(new TimelineView(this))
    , m_find(new FindBar(model, m_view, this))
{
    m_view->setModel(model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1); // the lines between
    column->addWidget(m_header);
    column->addWidget(m_facets);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    connect(m_facets, &FacetBar::findRequested, this, &TimelinePanel::openFind);
    clearHeader();
}

void TimelinePanel::setHeader(const CustomerHeader &header)
{
    m_header->setHeader(header);
    m_header->show();
    m_facets->show();
}

void TimelinePanel::clearHeader()
{
    m_header->hide();
    m_facets->hide();
}

void TimelinePanel::showEvidence(EventId event, Span words)
{
    if (m_model->rowOf(event) < 0)
        m_model->setFacet({}); // a filter hides it
    m_model->light(event, words);
    m_view->showWords(event, words);
    const QModelIndex shown = m_model->index(m_model->rowOf(event), 0);
    QAccessibleAnnouncementEvent announcement(m_view, shown.data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&announcement);
}

void TimelinePanel::showRecord(RecordId record, const QString &field) { m_header->showRecord(record, field); }

void TimelinePanel::openFind() { m_find->open(); }

void TimelinePanel::findNext() { m_find->isVisible() ? m_find->findNext() : m_find->open(); }

void TimelinePanel::findPrevious() { m_find->isVisible() ? m_find->findPrevious() : m_find->open(); }

void TimelinePanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_header, m_facets, m_find}) {
        if (part->isVisible())
            painter.fillRect(0, part->geometry().bottom() + 1, width(), 1, theme.line);
    }
}

} // namespace kept

#include "moc_timelinepanel.cpp"
