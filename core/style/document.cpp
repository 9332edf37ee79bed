// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/document.h"

#include "text/words.h"

#include <algorithm>

namespace kept {

Span Block::inSource(Span inBlock) const
{
    if (pieces.empty())
        return {begin + inBlock.begin, begin + inBlock.end};
    const auto sourceOf = [&](qsizetype at) {
        auto after = std::ranges::upper_bound(pieces, at, {}, &Piece::at);
        const Piece &piece = after == pieces.begin() ? *after : *std::prev(after);
        return piece.source + at - piece.at;
    };
    if (inBlock.isEmpty())
        return {sourceOf(inBlock.begin), sourceOf(inBlock.begin)};
    return {sourceOf(inBlock.begin), sourceOf(inBlock.end - 1) + 1};
}

bool Document::isSwitchedOff(const QString &rule, const Block &block, qsizetype at) const
{
    const bool whole = block.scope & (ScopePart::Raw | ScopePart::Summary);
    bool all = false;
    bool one = false;
    for (const RuleSwitch &entry : switches) {
        if (!whole && entry.from > at)
            break;
        if (entry.rule.isEmpty())
            all = entry.off;
        else if (!whole && entry.rule == rule)
            one = entry.off;
    }
    return all || one;
}

namespace {

/// Paragraphs of plain text: lines up to the next empty one.
std::vector<Span> paragraphsOf(QStringView text)
{
    std::vector<Span> paragraphs;
    qsizetype at = 0;
    qsizetype begin = -1;
    qsizetype end = 0;
    while (at < text.size()) {
        qsizetype lineEnd = text.indexOf(u'\n', at);
        if (lineEnd < 0)
            lineEnd = text.size();
        if (!text.sliced(at, lineEnd - at).trimmed().isEmpty()) {
            if (begin < 0)
                begin = at;
            end = lineEnd;
        } else if (begin >= 0) {
            paragraphs.push_back({begin, end});
            begin = -1;
        }
        at = lineEnd + 1;
    }
    if (begin >= 0)
        paragraphs.push_back({begin, end});
    return paragraphs;
}

Block blockOf(QStringView text, Span span, ScopeMask scope, ScopeMask parent)
{
    Block block;
    block.text = span.of(text);
    block.begin = span.begin;
    block.scope = scope;
    block.parent = parent;
    return block;
}

} // namespace

Document readPlainText(QStringView text, const DocumentNeeds &needs)
{
    Document document;
    document.source = text;
    const Span whole{0, text.size()};
    const ScopeMask prose = ScopePart::Text | ScopePart::PlainText;
    if (needs.sentences || needs.paragraphs) {
        for (const Span paragraph : paragraphsOf(text)) {
            if (needs.sentences) {
                for (const Sentence &sentence : readWords(text, paragraph).sentences)
                    document.blocks.push_back(
                        blockOf(text, sentence.span, ScopePart::Sentence | ScopePart::PlainText, prose));
            }
            if (needs.paragraphs)
                document.blocks.push_back(
                    blockOf(text, paragraph, ScopePart::Paragraph | ScopePart::PlainText, prose));
        }
    }
    document.blocks.push_back(blockOf(text, whole, prose, prose));
    if (needs.summary)
        document.blocks.push_back(blockOf(text, whole, ScopePart::Summary | ScopePart::PlainText, 0));
    if (needs.raw)
        document.blocks.push_back(blockOf(text, whole, ScopePart::Raw | ScopePart::PlainText, 0));
    return document;
}

} // namespace kept
