// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace kept {

class TimelineModel;
class TimelineView;

/// Searches the shown timeline: Enter and F3 lead to the next place, with Shift to the one before, Escape closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// Model and view must outlive the bar.
    FindBar(TimelineModel *model, TimelineView *view, QWidget *parent = nullptr);

    /// Shows the bar and puts the cursor into it.
    void open();
    void close();
    void findNext() { step(1); }
    void findPrevious() { step(-1); }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void step(int direction);
    void startFromNewest();
    void showCount();
    void restyle();

    TimelineModel *m_model;
    TimelineView *m_view;
    QLineEdit *m_needle;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    int m_current = -1; ///< index into the model's hits
};

} // namespace kept
