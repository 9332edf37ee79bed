// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QFrame>

class QLabel;

namespace kept {

class ElidedLabel;
class FlowLayout;
class LinkButton;

/// What a card shows, already in words.
struct FindingText
{
    Tone tone = Tone::Plain;
    QString title;
    QString quote; ///< empty for the whole reply
    QString message;
    QString spoken;       ///< all of it in one sentence
    QStringList evidence; ///< names of the links that show it
    QStringList fixes;

    bool operator==(const FindingText &) const = default;
};

/// One finding under the editor. The chosen card shows everything that can be done; the others say what it is about
/// and offer the first fix. Only the chosen card is a stop of the Tab key.
class FindingCard : public QFrame
{
    Q_OBJECT

public:
    explicit FindingCard(QWidget *parent = nullptr);

    void setText(const FindingText &text);
    [[nodiscard]] const FindingText &text() const { return m_text; }
    void setChosen(bool chosen);
    [[nodiscard]] bool isChosen() const { return m_chosen; }

Q_SIGNALS:
    void chosen(); ///< clicked, or the focus came
    void opened(); ///< Enter, or a double click
    void evidenceWanted(int index);
    void fixWanted(int index);
    void dismissMenuWanted(const QPoint &globalPlace);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();
    void showWords();
    void makeActions();

    FindingText m_text;
    bool m_chosen = false;
    ElidedLabel *m_caption;
    QLabel *m_message;
    QWidget *m_actions;
    FlowLayout *m_links;
    LinkButton *m_dismiss;
};

} // namespace kept
