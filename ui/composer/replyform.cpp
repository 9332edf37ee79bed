// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/replyform.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/segmentedcontrol.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace kept {
namespace {

enum Kind { Reply, Note };

} // namespace

ReplyForm::ReplyForm(QWidget *parent)
    : QWidget(parent)
    , m_kind(new SegmentedControl({tr("Reply"), tr("Note")}))
    , m_writer(new ElidedLabel)
    , m_toLabel(new QLabel(tr("T&o")))
    , m_to(new QComboBox)
    , m_subjectLabel(new QLabel(tr("Sub&ject")))
    , m_subject(new QLineEdit)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    auto *kind = new QHBoxLayout;
    kind->setSpacing(8);
    kind->addWidget(m_kind);
    kind->addWidget(m_writer, 1);
    grid->addLayout(kind, 0, 1);
    m_toLabel->setBuddy(m_to);
    m_subjectLabel->setBuddy(m_subject);
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_to->setMinimumContentsLength(12);
    grid->addWidget(m_toLabel, 1, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(m_subjectLabel, 2, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_subject, 2, 1);
    grid->setColumnStretch(1, 1);
    connect(m_kind, &SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT noteChosen(index == Kind::Note); });
    connect(m_to, &QComboBox::activated, this,
            [this](int index) { Q_EMIT channelChosen(static_cast<Channel>(m_to->itemData(index).toInt())); });
    connect(m_subject, &QLineEdit::textEdited, this, &ReplyForm::subjectEdited);
}

void ReplyForm::setWriter(const QString &line) { m_writer->setText(line); }

void ReplyForm::setContactPoints(const QList<ContactPoint> &points, Channel chosen)
{
    m_to->clear();
    for (const ContactPoint &point : points)
        m_to->addItem(point.text, static_cast<int>(point.channel));
    m_to->setCurrentIndex(std::max(0, m_to->findData(static_cast<int>(chosen))));
}

void ReplyForm::setNote(bool note)
{
    m_kind->setCurrent(note ? Kind::Note : Kind::Reply);
    for (QWidget *widget : {static_cast<QWidget *>(m_toLabel), static_cast<QWidget *>(m_to),
                            static_cast<QWidget *>(m_subjectLabel), static_cast<QWidget *>(m_subject)})
        widget->setVisible(!note);
}

void ReplyForm::setSubject(const QString &subject)
{
    if (m_subject->text() != subject)
        m_subject->setText(subject);
    m_subject->setCursorPosition(0);
}

QString ReplyForm::subject() const { return m_subject->text(); }

bool ReplyForm::isNote() const { return m_kind->current() == Kind::Note; }

} // namespace kept
