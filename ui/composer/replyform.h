// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/replysession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace kept {

class ElidedLabel;
class SegmentedControl;

/// The head of the reply: reply or note, whom it goes to, what it is about.
class ReplyForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyForm(QWidget *parent = nullptr);

    void setWriter(const QString &line);
    void setContactPoints(const QList<ContactPoint> &points, Channel chosen);
    void setNote(bool note); ///< a note has no address
    void setSubject(const QString &subject);
    [[nodiscard]] QString subject() const;
    [[nodiscard]] bool isNote() const;

Q_SIGNALS:
    void noteChosen(bool note);
    void channelChosen(kept::Channel channel);
    void subjectEdited();

private:
    SegmentedControl *m_kind;
    ElidedLabel *m_writer;
    QLabel *m_toLabel;
    QComboBox *m_to;
    QLabel *m_subjectLabel;
    QLineEdit *m_subject;
};

} // namespace kept
