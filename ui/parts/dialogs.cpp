// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/dialogs.h"

#include "ui/parts/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept {
namespace {

constexpr int textWidth = 400;

QLabel *paragraph(const QString &text, TypeSize size, QFont::Weight weight, QDialog *dialog)
{
    auto *label = new QLabel(text, dialog);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    label->setFont(sized(label->font(), size, weight));
    return label;
}

/// The line for the reason; the accept button waits for it.
QLineEdit *addReason(const QString &prompt, QPushButton *accept, QVBoxLayout *column, QDialog *dialog)
{
    auto *label = new QLabel(prompt, dialog);
    auto *reason = new QLineEdit(dialog);
    label->setBuddy(reason);
    column->addWidget(label);
    column->addWidget(reason);
    accept->setEnabled(false);
    QObject::connect(reason, &QLineEdit::textChanged, accept,
                     [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    reason->setFocus();
    return reason;
}

} // namespace

void WindowDialogs::ask(QWidget *parent, const Question &question, std::function<void(const Answer &)> answered)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(paragraph(question.text, TypeSize::Body, QFont::DemiBold, dialog));
    if (!question.details.isEmpty())
        column->addWidget(paragraph(question.details, TypeSize::Body, QFont::Normal, dialog));

    auto *buttons = new QDialogButtonBox;
    QPushButton *accept = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    QPushButton *reject = buttons->addButton(question.reject, QDialogButtonBox::RejectRole);
    accept->setAutoDefault(false);
    reject->setDefault(true);
    QLineEdit *reason = nullptr;
    if (!question.reasonPrompt.isEmpty())
        reason = addReason(question.reasonPrompt, accept, column, dialog);
    column->addSpacing(8);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, parent, [reason, answered = std::move(answered)](int result) {
        answered({.accepted = result == QDialog::Accepted, .reason = reason ? reason->text().trimmed() : QString()});
    });
    dialog->open();
}

void WindowDialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace kept
