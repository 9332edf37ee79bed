// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace kept {

class StyleEditorSession;

/// A text to try a rule on, what the rule says of it, and how often it would have fired on the sent replies.
class StyleTrialPane : public QWidget
{
    Q_OBJECT

public:
    /// Nothing is done any more once the session is gone.
    explicit StyleTrialPane(StyleEditorSession *session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showTrial();
    void mark();
    void goTo(int row);

    StyleEditorSession *m_session; ///< not owned
    QPlainTextEdit *m_sample;
    QListWidget *m_alerts;
    QLabel *m_replies;
};

} // namespace kept
