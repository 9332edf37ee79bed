// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/customerheader.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace kept {

class Avatar;
class Chip;
class FlowLayout;

/// Who this is and how we stand with her, over the timeline. A chip for each record shows its fields below.
class HeaderCard : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderCard(QWidget *parent = nullptr);
    ~HeaderCard() override;

    void setHeader(const CustomerHeader &header);
    /// Opens a record's fields and lights one of them (empty: none).
    void showRecord(RecordId record, const QString &field);
    void hideRecord();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Fact;

    void fillChips();
    void fillFields(const Record &record, const QString &field);
    void restyle();

    CustomerHeader m_header;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_contact;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    QHBoxLayout *m_facts;
    Fact *m_promises;
    Fact *m_credits;
    Fact *m_events;
    QLabel *m_fields;
    RecordId m_shownRecord;
    QList<std::pair<RecordId, Chip *>> m_recordChips;
};

} // namespace kept
