// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QRegularExpression>

namespace kept {

/// Compiles an expression as Vale's users write it (Go's and .NET's syntax, look-arounds included). The expression
/// carries a limit on the work that one match may cost, so that a runaway ends as an invalid match and not in a hang.
[[nodiscard]] Result<QRegularExpression> compilePattern(const QString &expression, bool ignoreCase,
                                                        const QString &place);

/// True where `expression` has nothing in it but letters that stand for themselves.
[[nodiscard]] bool isPlainText(QStringView expression);

/// Calls `visit(match)` for every match in `text`, left to right and not overlapping. False when it ran away.
template<typename Visit>
[[nodiscard]] bool eachMatch(const QRegularExpression &pattern, QStringView text, Visit &&visit)
{
    for (qsizetype at = 0; at <= text.size();) {
        const QRegularExpressionMatch match = pattern.matchView(text, at);
        if (!match.isValid())
            return false;
        if (!match.hasMatch())
            break;
        visit(match);
        at = match.capturedEnd() > match.capturedStart() ? match.capturedEnd() : match.capturedEnd() + 1;
    }
    return true;
}

} // namespace kept
