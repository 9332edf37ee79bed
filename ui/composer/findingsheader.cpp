// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/findingsheader.h"

#include "ui/composer/underline.h"
#include "ui/models/findingsmodel.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/marklabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace kept {

FindingsHeader::FindingsHeader(const FindingsModel *findings, QWidget *parent)
    : QWidget(parent)
    , m_findings(findings)
    , m_title(new QLabel(tr("Before you send")))
    , m_history(new MarkLabel(toneOf(FindingFamily::History)))
    , m_wording(new MarkLabel(toneOf(FindingFamily::Wording)))
    , m_care(new MarkLabel(toneOf(FindingFamily::Care)))
    , m_clean(new MarkLabel(Tone::Good))
{
    m_title->setFont(sized(font(), TypeSize::Body, QFont::DemiBold));
    m_clean->setText(tr("Nothing stands against it"));
    auto *row = new FlowLayout(12, 2, this);
    row->addWidget(m_title);
    for (MarkLabel *label : {m_history, m_wording, m_care, m_clean})
        row->addWidget(label);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_findings, signal, this, &FindingsHeader::count);
    count();
}

void FindingsHeader::setReviewed(bool reviewed)
{
    if (m_reviewed == reviewed)
        return;
    m_reviewed = reviewed;
    count();
}

void FindingsHeader::count()
{
    const int history = m_findings->count(FindingFamily::History);
    const int wording = m_findings->count(FindingFamily::Wording);
    const int care = m_findings->count(FindingFamily::Care);
    m_history->setText(tr("%n against the history", nullptr, history));
    m_wording->setText(tr("%n wording", nullptr, wording));
    m_care->setText(tr("%n to consider", nullptr, care));
    m_history->setVisible(history > 0);
    m_wording->setVisible(wording > 0);
    m_care->setVisible(care > 0);
    m_clean->setVisible(m_reviewed && history + wording + care == 0);
}

} // namespace kept
