// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace kept {

class FindingsModel;
class MarkLabel;

/// "Before you send", and how many findings of each family there are.
class FindingsHeader : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive the header.
    explicit FindingsHeader(const FindingsModel *findings, QWidget *parent = nullptr);

    /// What is known: an empty list means "nothing found" only when a text has been reviewed.
    void setReviewed(bool reviewed);

private:
    void count();

    const FindingsModel *m_findings;
    QLabel *m_title;
    MarkLabel *m_history;
    MarkLabel *m_wording;
    MarkLabel *m_care;
    MarkLabel *m_clean;
    bool m_reviewed = false;
};

} // namespace kept
