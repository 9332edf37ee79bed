// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/pattern.h"

#include <QRegularExpression>
#include <vector>

namespace kept {

/// What no rule looks at in Markdown: front matter, and what the BlockIgnores and TokenIgnores of a .vale.ini match.
class IgnoredText
{
public:
    enum class Kind {
        Block, ///< as if it weren't there
        Token, ///< as if it were code
    };

    [[nodiscard]] Result<void> add(Kind kind, const QRegularExpression &files, const QString &expression,
                                   const QString &place);

    /// The same length with blocks blanked and tokens written over with `tokenSign`. Line breaks stay.
    [[nodiscard]] QString hiddenIn(QStringView text, const QString &fileName) const;

    static constexpr QChar tokenSign = QChar::ObjectReplacementCharacter;

private:
    struct Entry
    {
        Kind kind;
        QRegularExpression files;
        Pattern pattern;
    };
    std::vector<Entry> m_entries;
};

} // namespace kept
