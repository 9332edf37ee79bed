// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/marks.h"

#include <QAbstractButton>

namespace kept {

/// A rounded label; checkable ones are filters that are switched with the mouse, Space or Enter.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, Tone tone = Tone::Plain, QWidget *parent = nullptr);

    /// A label says something; a filter takes the focus and can be switched.
    void setFilter(bool filter);
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] ChipLook look() const;

    Tone m_tone;
};

} // namespace kept
