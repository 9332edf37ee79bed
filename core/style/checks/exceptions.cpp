// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/checks/exceptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

Result<Exceptions> Exceptions::make(QStringList exceptions, const QStringList &accepted, const QString &place)
{
    Exceptions made;
    exceptions += accepted;
    if (exceptions.isEmpty())
        return made;
    std::ranges::stable_sort(exceptions, std::greater(), &QString::size);
    QStringList choices;
    for (const QString &one : std::as_const(exceptions))
        choices.append(one.startsWith("(?i)"_L1) ? u"(?:%1)"_s.arg(one) : u"(?-i:%1)"_s.arg(one));
    made.m_expression = u"\\b(?:%1)\\b"_s.arg(choices.join(u'|'));
    auto pattern = Pattern::compile(made.m_expression, false, place);
    if (!pattern)
        return std::unexpected(pattern.error());
    made.m_pattern = *pattern;
    return made;
}

bool Exceptions::cover(QStringView found) const
{
    return m_pattern && m_pattern->matches(found);
}

} // namespace kept
