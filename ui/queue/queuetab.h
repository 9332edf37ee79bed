// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace kept {

/// One of the choices over the queue; the chosen one has a ground of its own.
class QueueTab : public QAbstractButton
{
    Q_OBJECT

public:
    explicit QueueTab(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont tabFont(bool chosen) const;
};

} // namespace kept
