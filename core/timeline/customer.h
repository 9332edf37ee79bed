// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QStringList>

namespace kept {

/// A person or household that the company cares for.
struct Customer
{
    CustomerId id;
    QString name;        ///< as she writes it; may be empty when only an address is known
    QStringList emails;  ///< in lower case
    QStringList phones;  ///< as written
    QStringList handles; ///< "@name"

    bool operator==(const Customer &) const = default;
};

/// Somebody of the company who answers customers.
struct Agent
{
    AgentId id;
    QString sourceId; ///< "a1" in a case file; empty for people known by address only
    QString name;
    QString role;     ///< "agent", "supervisor", or what the company calls it
    QString email;    ///< in lower case; may be empty

    bool operator==(const Agent &) const = default;
};

} // namespace kept
