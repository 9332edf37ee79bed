// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/avatar.h"

#include "ui/models/people.h"
#include "ui/parts/marks.h"

#include <QPainter>

namespace kept {

Avatar::Avatar(int extent, QWidget *parent) : QWidget(parent) { setFixedSize(extent, extent); }

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_name.isEmpty())
        paintAvatar(painter, rect(), initialsOf(m_name), colorOf(m_name, avatarColors), font());
}

} // namespace kept

#include "moc_avatar.cpp"
