// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/checks/check.h"
#include "style/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

QString withoutEdges(const QString &text, const QString &letters, bool left, bool right)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (left && begin < end && letters.contains(text[begin]))
        ++begin;
    while (right && end > begin && letters.contains(text[end - 1]))
        --end;
    return text.sliced(begin, end - begin);
}

QString edited(const QStringList &params, const QString &match)
{
    const QString how = params.value(0);
    const QString what = params.value(1);
    if (how == u"regex") {
        const auto pattern = Pattern::compile(what, false, {});
        return pattern ? replacedIn(match, *pattern, params.value(2)) : match;
    }
    if (how == u"trim_right")
        return withoutEdges(match, what, false, true);
    if (how == u"trim_left")
        return withoutEdges(match, what, true, false);
    if (how == u"trim")
        return withoutEdges(match, what, true, true);
    if (how == u"truncate")
        return match.section(what, 0, 0);
    if (how == u"split")
        return match.section(what, params.value(2).toInt(), params.value(2).toInt());
    if (how == u"remove")
        return withoutEdges(match, what, true, true);
    return match;
}

/// "XMLHttpRequest" becomes "xml http request".
QString simplified(const QString &match)
{
    static const QRegularExpression join(u"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_-]+"_s);
    return QString(match).replace(join, u" "_s).toLower();
}

} // namespace

QStringList fixesFor(const QString &action, const QStringList &params, const QString &match)
{
    if (action == u"replace")
        return params;
    if (action == u"remove")
        return {QString()};
    if (action == u"edit")
        return {edited(params, match).trimmed()};
    if (action == u"convert")
        return {simplified(match)};
    return {};
}

} // namespace kept
