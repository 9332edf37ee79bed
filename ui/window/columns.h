// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace kept {

/// Columns parted by a thin line that can be dragged.
class Columns : public QSplitter
{
    Q_OBJECT

public:
    explicit Columns(QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace kept
