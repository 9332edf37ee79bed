// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timelinemodel.h"

#include <QWidget>

class QToolButton;

namespace kept {

class FlowLayout;

/// Filters over the timeline: all, each channel in use, notes, promises, with how many there are; and the way to the
/// search.
class FacetBar : public QWidget
{
    Q_OBJECT

public:
    explicit FacetBar(TimelineModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void findRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void restyle();

    TimelineModel *m_model; ///< not owned
    QWidget *m_chips;
    FlowLayout *m_flow;
    QToolButton *m_find;
    QList<TimelineFacet> m_facets;
};

} // namespace kept
