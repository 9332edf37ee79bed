// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/customer.h"
#include "timeline/event.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace kept {

/// Writes down a call or a visit: who talked, who began, what was said.
class LogCallDialog : public QDialog
{
    Q_OBJECT

public:
    /// `writer` is chosen at first; `agents` are who may have talked.
    LogCallDialog(const Customer &customer, const std::vector<Agent> &agents, AgentId writer, QWidget *parent);

    /// What was entered, without a time.
    [[nodiscard]] Event event() const;

private:
    CustomerId m_customer;
    QComboBox *m_kind;
    QComboBox *m_direction;
    QComboBox *m_agent;
    QPlainTextEdit *m_text;
};

} // namespace kept
