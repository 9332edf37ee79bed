// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "text/span.h"

#include <QWidget>

namespace kept {

class FacetBar;
class FindBar;
class HeaderCard;
class TimelineModel;
class TimelineView;
struct CustomerHeader;

/// The middle column: who this is, filters, search, and the events.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive the panel.
    explicit TimelinePanel(TimelineModel *model, QWidget *parent = nullptr);

    void setHeader(const CustomerHeader &header);
    /// Nobody is chosen: the header and the filters go.
    void clearHeader();

    /// Scrolls to the event, frames it and marks these words of it (empty: the whole of it).
    void showEvidence(EventId event, Span words);
    void showRecord(RecordId record, const QString &field);
    void openFind();
    void findNext();
    void findPrevious();
    [[nodiscard]] TimelineView *view() const { return m_view; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TimelineModel *m_model; ///< not owned
    HeaderCard *m_header;
    FacetBar *m_facets;
    TimelineView *m_view;
    FindBar *m_find;
};

} // namespace kept
