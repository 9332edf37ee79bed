// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "ui/models/queuemodel.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QListView;

namespace kept {

/// The left column: who waits, and which of them are shown.
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive the panel.
    explicit QueuePanel(QueueModel *model, QWidget *parent = nullptr);

    /// Marks a customer as chosen without telling anybody; an invalid id marks none.
    void setCurrent(CustomerId customer);
    void setFilter(QueueFilter filter);
    void focusList();
    /// Chooses the next or the previous customer.
    void step(int direction);

Q_SIGNALS:
    void customerChosen(kept::CustomerId customer);
    void replyRequested(kept::CustomerId customer); ///< Enter or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showCounts();
    void showEmptiness();
    void restyle();

    QueueModel *m_model; ///< not owned
    QButtonGroup *m_tabs;
    QListView *m_list;
    QLabel *m_empty;
    CustomerId m_current;
    bool m_silent = false;
};

} // namespace kept
