// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/people.h"

namespace kept {

People::People(const Timeline *timeline)
{
    if (!timeline)
        return;
    for (const Agent &agent : timeline->agents)
        add(agent.name, Party::Company);
    add(timeline->customer.name, Party::Customer);
}

void People::add(const QString &name, Party party)
{
    const QStringList words = name.toLower().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.size() > 1 && !m_byWord.contains(word))
            m_byWord.insert(word, {party, name});
    }
}

const Person *People::find(QStringView word) const
{
    const auto found = m_byWord.constFind(word.toString().toLower());
    return found == m_byWord.cend() ? nullptr : &*found;
}

} // namespace kept
