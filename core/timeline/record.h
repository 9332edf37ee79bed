// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/moment.h"

#include <QList>
#include <QString>

namespace kept {

/// One value of a record; nested fields have dotted paths ("payment.card.last_four", "flights[1].date").
struct Field
{
    QString path;
    QString value;

    bool operator==(const Field &) const = default;
};

/// A row from the company's own systems: an order, a booking, an invoice, an appointment.
struct Record
{
    RecordId id;
    CustomerId customer;
    QString type;        ///< "order", "invoice" ...
    QString sourceId;    ///< "A-1001"
    QList<Field> fields; ///< in the order of the source

    bool operator==(const Record &) const = default;
};

/// A field's value before it changed. A record keeps them all.
struct EarlierValue
{
    RecordId record;
    Field field;
    Moment until; ///< when the value stopped being true

    bool operator==(const EarlierValue &) const = default;
};

} // namespace kept
