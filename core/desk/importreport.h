// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace kept {

/// Something that could not be taken in.
struct Rejected
{
    QString place;  ///< "mail.mbox: message 12, byte 48213"
    QString reason; ///< one translated sentence

    bool operator==(const Rejected &) const = default;
};

/// What an import did. Always read == added + alreadyThere + rejected.size().
struct ImportReport
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 alreadyThere = 0;
    std::vector<Rejected> rejected;
    qint64 newCustomers = 0;
    QStringList notes; ///< what was assumed: "care@northwind.example was taken for the desk's own address."

    void add(const ImportReport &other);

    bool operator==(const ImportReport &) const = default;
};

} // namespace kept
