// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

class QPalette;

namespace kept {

/// Colours the reply language of resources/syntax: markup, placeholders, quotes, links, numbers of orders.
class ReplyHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    explicit ReplyHighlighter(QTextDocument *document); ///< owned by the document

    /// Light or dark, whichever the palette is.
    void followPalette(const QPalette &palette);

private:
    KSyntaxHighlighting::Repository m_repository;
};

} // namespace kept
