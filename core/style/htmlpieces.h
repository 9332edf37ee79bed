// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace kept {

/// A tag, a comment, or the text between them.
struct HtmlPiece
{
    enum class Kind { Text, Open, Close, Comment };

    Kind kind = Kind::Text;
    Span span;
    QString name;        ///< of a tag, in small letters
    QStringList classes; ///< of an opening tag
};

/// Cuts HTML into pieces, without judging whether tags match. A "<" that begins no tag is text.
[[nodiscard]] std::vector<HtmlPiece> readHtml(QStringView html);

/// Whether the tag stands within a line of text, as <b> does, or makes a block of its own.
[[nodiscard]] bool isInlineTag(QStringView name);

} // namespace kept
