// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/columns.h"

#include "ui/parts/theme.h"

#include <QPainter>

namespace kept {
namespace {

class Handle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::of(palette()).line); }
};

} // namespace

Columns::Columns(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1); // Qt widens what can be grabbed by itself
}

QSplitterHandle *Columns::createHandle() { return new Handle(orientation(), this); }

} // namespace kept

#include "moc_columns.cpp"
