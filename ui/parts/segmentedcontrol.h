// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace kept {

/// A few choices side by side of which one holds. Arrow keys move the choice; to a screen reader it is a group of
/// radio buttons.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList &choices, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    /// Emits currentChanged only when the choice is another one.
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group; ///< owned by this
};

} // namespace kept
