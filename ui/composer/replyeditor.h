// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/finding.h"

#include <QTextEdit>
#include <optional>

namespace kept {

class FindingsModel;
class ReplyHighlighter;

/// Where the reply is written. Passages that the model's findings speak of are underlined, each family in its own
/// line; the chosen one stands on a pale ground. Positions are those of the text that text() returns.
class ReplyEditor : public QTextEdit
{
    Q_OBJECT

public:
    /// The model must outlive the editor.
    explicit ReplyEditor(FindingsModel *findings, QWidget *parent = nullptr);

    [[nodiscard]] const FindingsModel &findings() const { return *m_findings; }
    [[nodiscard]] QString text() const; ///< lines end in \n; no-break spaces stay
    /// Another draft: replaces all and forgets what could be undone. The cursor goes to the end. Not an edit.
    void showText(const QString &text);

    /// A note looks different from a reply.
    void setNote(bool note);
    /// The finding that is chosen elsewhere.
    void setChosen(std::optional<int> row);
    /// Puts the cursor behind the passage and brings it into view; a whole-reply finding leaves the cursor.
    void goTo(Span passage);
    /// One step to undo. The fix must be of the text as it stands.
    void apply(const Fix &fix);
    /// Where a menu for the passage would open, in global coordinates.
    [[nodiscard]] QPoint menuPlace(Span passage) const;

Q_SIGNALS:
    /// The text was edited by hand, undo or a fix; comes before textChanged's other listeners learn of it.
    void edited(qsizetype position, qsizetype removed, qsizetype added);
    /// The cursor stands in a passage now, or in none.
    void pointed(std::optional<int> row);
    /// The context menu is about to open on a finding: actions may be put before its first.
    void menuAboutToOpen(QMenu *menu, int row);
    /// Somebody wants to be warned of the selected words wherever they are written.
    void warningWanted(const QString &phrase);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void applyTheme();
    void applyLineHeight();
    void noticeEdit();
    void markChosen();
    bool showTip(const QPoint &place, const QPoint &globalPlace);
    void paintPassage(QPainter &painter, Span passage, FindingFamily family) const;
    [[nodiscard]] std::optional<int> rowUnder(const QPoint &place) const;

    FindingsModel *m_findings;
    ReplyHighlighter *m_highlighter; ///< owned by the document
    QString m_text;                  ///< as it was at the last edit
    std::optional<int> m_chosen;
    bool m_note = false;
    bool m_applyingTheme = false;
};

} // namespace kept
