// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/statement.h"
#include "timeline/timeline.h"

#include <QHash>

namespace kept {

/// Somebody whom a text names.
struct Person
{
    Party party = Party::Unknown;
    QString name; ///< full name as the desk has it
};

/// The people of a timeline by each part of their names.
class People
{
public:
    explicit People(const Timeline *timeline); ///< null gives nobody

    /// By first or last name in any case; null for strangers.
    [[nodiscard]] const Person *find(QStringView word) const;

private:
    void add(const QString &name, Party party);

    QHash<QString, Person> m_byWord;
};

} // namespace kept
