// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace kept {

/// A button that looks like a link. Enter and Space press it.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Rank { First, Second };

    explicit LinkButton(const QString &text, Rank rank = Rank::First, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Shows the arrow of a button that opens something.
    void setOpensMenu(bool opens);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int arrowWidth() const;

    Rank m_rank;
    bool m_opensMenu = false;
};

} // namespace kept
