// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QWidget>

namespace kept {

/// A tone's mark with a few words in its colour.
class MarkLabel : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(Tone tone, QWidget *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QString m_text;
};

} // namespace kept
