// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/logcalldialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kept {

LogCallDialog::LogCallDialog(const Customer &customer, const std::vector<Agent> &agents, AgentId writer,
                             QWidget *parent)
    : QDialog(parent)
    , m_customer(customer.id)
    , m_kind(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_agent(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("logCall"));
    setWindowTitle(tr("Log a call with %1").arg(customer.name));
    m_kind->addItem(tr("Phone call"), static_cast<int>(EventKind::Call));
    m_kind->addItem(tr("Meeting in person"), static_cast<int>(EventKind::Meeting));
    m_direction->addItem(tr("%1 got in touch").arg(customer.name), static_cast<int>(Direction::In));
    m_direction->addItem(tr("We got in touch"), static_cast<int>(Direction::Out));
    for (const Agent &agent : agents) {
        m_agent->addItem(agent.name.isEmpty() ? agent.email : agent.name, agent.id.value);
        if (agent.id == writer)
            m_agent->setCurrentIndex(m_agent->count() - 1);
    }
    m_text->setPlaceholderText(tr("What was asked, what was promised, and until when"));
    m_text->setTabChangesFocus(true);
    const QFontMetrics metrics(font());
    m_text->setMinimumSize(metrics.averageCharWidth() * 56, metrics.height() * 7);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this, save] { save->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("What"), m_kind);
    form->addRow(tr("Who began"), m_direction);
    form->addRow(tr("Who of us"), m_agent);
    form->addRow(tr("What was said"), m_text);
    form->addRow(buttons);
    m_text->setFocus();
}

Event LogCallDialog::event() const
{
    Event event;
    event.customer = m_customer;
    event.kind = static_cast<EventKind>(m_kind->currentData().toInt());
    event.channel = event.kind == EventKind::Call ? Channel::Phone : Channel::InPerson;
    event.direction = static_cast<Direction>(m_direction->currentData().toInt());
    event.authorKind = AuthorKind::Agent;
    event.agent = {m_agent->currentData().toLongLong()};
    event.text = m_text->toPlainText().trimmed();
    return event;
}

} // namespace kept

#include "moc_logcalldialog.cpp"
