// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextLayout>
#include <memory>

namespace kept {

/// Colours code, logs and data inside messages by KSyntaxHighlighting's definitions. One for a view: the definitions
/// are loaded on first use, some milliseconds each.
class CodeFormats
{
public:
    CodeFormats();
    ~CodeFormats();

    /// `language` is a definition's name or a file's ending; an unknown one colours nothing. Cost: linear in the code.
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const QString &code, const QString &language, bool dark);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kept
