// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <deque>
#include <optional>
#include <vector>

namespace kept {

/// What a block of text is, as sections that a rule's scope may name ("text.heading.h1").
enum class ScopePart : quint32 {
    Text = 1u << 0, Heading = 1u << 1, H1 = 1u << 2, H2 = 1u << 3, H3 = 1u << 4, H4 = 1u << 5, H5 = 1u << 6,
    H6 = 1u << 7, Table = 1u << 8, Header = 1u << 9, Cell = 1u << 10, Caption = 1u << 11, Figure = 1u << 12,
    List = 1u << 13, Paragraph = 1u << 14, Sentence = 1u << 15, Alt = 1u << 16, Title = 1u << 17,
    Blockquote = 1u << 18, Summary = 1u << 19, Raw = 1u << 20, Markdown = 1u << 21, PlainText = 1u << 22,
    Attribute = 1u << 23,
    Elsewhere = 1u << 31, ///< a format that Kept doesn't read
};
using ScopeMask = quint32;
[[nodiscard]] constexpr ScopeMask mask(ScopePart part) { return static_cast<ScopeMask>(part); }
[[nodiscard]] constexpr ScopeMask operator|(ScopePart a, ScopePart b) { return mask(a) | mask(b); }

/// A stretch of text that rules run over. Its text may leave out markup of the source.
struct Block
{
    struct Piece
    {
        qsizetype at = 0;     ///< in the block's text
        qsizetype source = 0; ///< in the source
    };

    QStringView text;
    ScopeMask scope = 0;
    ScopeMask parent = 0;      ///< what a negated scope asks for
    qsizetype begin = 0;       ///< in the source; for a block without pieces all of it follows from there
    std::vector<Piece> pieces; ///< in order; from each the text runs along with the source

    [[nodiscard]] Span inSource(Span inBlock) const;
};

/// A comment that switches rules off and on: from `from` to the end or the next such switch.
struct RuleSwitch
{
    qsizetype from = 0;
    QString rule; ///< empty for all
    bool off = true;
};

/// A text cut into blocks. Owns what the blocks' views look at, so it can be moved and not copied.
struct Document
{
    Document() = default;
    Document(Document &&) = default;
    Document &operator=(Document &&) = default;
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    QStringView source;
    std::vector<Block> blocks;
    std::vector<RuleSwitch> switches;
    QHash<QString, int> counts; ///< headings, lists and so on, as formulas name them: "heading_h2"
    std::deque<QString> owned;

    /// Rules on the whole text, summary and source alike, heed only a switch for all rules that is still off at its
    /// end.
    [[nodiscard]] bool isSwitchedOff(const QString &rule, const Block &block, qsizetype at) const;
};

/// Which of the smaller blocks some rule wants: cutting sentences costs time.
struct DocumentNeeds
{
    bool paragraphs = false;
    bool sentences = false;
    bool summary = false;
    bool raw = false;
    /// Blocks to leave out, by their HTML names.
    QStringList skipped{"script", "style", "pre", "figure", "noscript", "iframe"};
    QStringList hidden{"tt", "code", "kbd"};                  ///< spans whose text is shown as asterisks
    QStringList ignoredClasses{"problematic", "pre", "code"}; ///< of HTML: a block is left out, a span hidden
};

/// `text` must outlive the document. `shown` is the same with what is to be ignored hidden.
[[nodiscard]] Document readPlainText(QStringView text, const DocumentNeeds &needs);
[[nodiscard]] Document readMarkdown(QStringView text, const DocumentNeeds &needs, QStringView shown);

} // namespace kept
