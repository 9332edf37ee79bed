// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace kept {

/// What the window shows of a desk on which nobody is yet: how to begin.
class EmptyDesk : public QWidget
{
    Q_OBJECT

public:
    /// `import` is what the main button does.
    explicit EmptyDesk(QAction *import, QWidget *parent = nullptr);

Q_SIGNALS:
    void demoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_import;
    QPushButton *m_demo;
};

} // namespace kept
