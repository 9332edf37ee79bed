// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/pattern.h"

#include <QStringList>
#include <optional>

namespace kept {

/// Words that a rule leaves alone.
class Exceptions
{
public:
    /// `accepted` is the vocabulary, for rules that heed it.
    [[nodiscard]] static Result<Exceptions> make(QStringList exceptions, const QStringList &accepted,
                                                 const QString &place);

    [[nodiscard]] bool cover(QStringView found) const;
    /// The exceptions as one expression; empty where there are none.
    [[nodiscard]] const QString &expression() const { return m_expression; }

private:
    std::optional<Pattern> m_pattern;
    QString m_expression;
};

} // namespace kept
