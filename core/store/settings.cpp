// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings.h"

namespace kept {

using namespace Qt::StringLiterals;

Result<QString> Settings::value(const QString &name) const
{
    Query query = m_connection.select(u"SELECT value FROM settings WHERE name = ?"_s, name);
    const QString value = query.next() ? query.text(0) : QString();
    return query.result(value);
}

Result<void> Settings::set(const QString &name, const QString &value)
{
    return m_connection.run(u"INSERT INTO settings (name, value) VALUES (?, ?)"
                            " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                            name, value);
}

} // namespace kept
