// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include "text/literal.h"

using namespace Qt::StringLiterals;

namespace kept {

namespace {

constexpr size_t longestSentence = 400;
// Lines that a mail program wrapped are about as wide as this; shorter or longer ones end where the writer chose.
constexpr qsizetype narrowestWrap = 55;
constexpr qsizetype widestWrap = 100;

/// Where lines begin and end, and how wide the block of lines is that each stands in.
class LineBlocks
{
public:
    LineBlocks(QStringView text, Span span)
    {
        qsizetype begin = span.begin;
        size_t blockStart = 0;
        qsizetype widest = 0;
        for (qsizetype at = span.begin; at <= span.end; ++at) {
            if (at < span.end && text[at] != u'\n')
                continue;
            const Span line{begin, at};
            const bool blank = line.of(text).trimmed().isEmpty();
            m_lines.push_back({line, 0});
            widest = blank ? widest : std::max(widest, line.length());
            if (blank || at == span.end) {
                for (size_t i = blockStart; i < m_lines.size(); ++i)
                    m_lines[i].blockWidth = widest;
                blockStart = m_lines.size();
                widest = 0;
            }
            begin = at + 1;
        }
    }

    /// Whether the break between two tokens, the only one there, is where a program wrapped the line. To be asked
    /// from front to back.
    bool isWrap(const RawToken &before, const RawToken &behind)
    {
        while (m_at + 1 < m_lines.size() && m_lines[m_at].line.end < before.span.end)
            ++m_at;
        const Line &line = m_lines[m_at];
        return line.blockWidth >= narrowestWrap && line.blockWidth <= widestWrap
            && line.line.length() + 1 + behind.span.length() > line.blockWidth;
    }

private:
    struct Line
    {
        Span line;
        qsizetype blockWidth;
    };
    std::vector<Line> m_lines;
    size_t m_at = 0;
};

class SentenceFinder
{
public:
    SentenceFinder(QStringView text, Span span, const std::vector<RawToken> &tokens)
        : m_text(text)
        , m_tokens(tokens)
        , m_blocks(text, span)
    {
    }

    std::vector<TokenRange> run()
    {
        std::vector<TokenRange> sentences;
        size_t first = 0;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const bool last = i + 1 == m_tokens.size();
            if (last || i + 1 - first >= longestSentence || endsBehind(i, first)) {
                sentences.push_back({first, i + 1});
                first = i + 1;
            }
        }
        return sentences;
    }

private:
    [[nodiscard]] QChar firstLetter(size_t i) const { return m_text[m_tokens[i].span.begin]; }
    [[nodiscard]] bool isSign(size_t i, QStringView signs) const
    {
        return m_tokens[i].kind == TokenKind::Punctuation && signs.contains(firstLetter(i));
    }

    /// The number of line breaks between tokens i and i + 1.
    [[nodiscard]] qsizetype breaksBehind(size_t i) const
    {
        return m_text.sliced(m_tokens[i].span.end, m_tokens[i + 1].span.begin - m_tokens[i].span.end).count(u'\n');
    }

    [[nodiscard]] bool endsBehind(size_t i, size_t first)
    {
        if (m_tokens[i + 1].span.begin == m_tokens[i].span.end)
            return isTouchingEnd(i);
        if (const qsizetype breaks = breaksBehind(i); breaks > 0)
            return breaks > 1 || endsAtBreak(i);
        // Closing quotes and brackets go with the sentence that they end.
        size_t end = i;
        while (end > first && isSign(end, u"\"')]\u201d\u2019\u00bb")
               && m_tokens[end].span.begin == m_tokens[end - 1].span.end)
            --end;
        const QChar next = firstLetter(i + 1);
        if (m_tokens[end].kind == TokenKind::Symbol)
            return isFace(end) && next.isUpper() && !isSign(i + 1, u".!?");
        if (isSign(end, u"!?"))
            return end == i || !next.isLower();
        if (isSign(end, u".\u2026"))
            return isStop(end, i, first);
        return false;
    }

    /// "down.Please" and "ok?yes": a missing blank; and a closing quote that touches.
    [[nodiscard]] bool isTouchingEnd(size_t i) const
    {
        return isSign(i, u".?!") && m_tokens[i + 1].kind == TokenKind::Word && firstLetter(i + 1).isUpper() && i > 0
            && m_tokens[i - 1].span.end == m_tokens[i].span.begin && m_tokens[i - 1].kind == TokenKind::Word;
    }

    [[nodiscard]] bool isFace(size_t i) const
    {
        const QStringView sign = m_tokens[i].span.of(m_text);
        return sign.size() > 1 && sign != u"->" && sign != u"=>";
    }

    /// A full stop ends a sentence also before a small letter: many write without capitals. Dots that trail off don't.
    [[nodiscard]] bool isStop(size_t stop, size_t i, size_t first) const
    {
        const QChar next = firstLetter(i + 1);
        const bool trailing = m_tokens[stop].span.length() > 1 || firstLetter(stop) == u'\u2026';
        if (trailing)
            return next.isUpper();
        if (stop != i)
            return !next.isLower();
        if (stop == first + 1 && startsItem(first))
            return false;
        if (stop > 0 && m_tokens[stop - 1].kind == TokenKind::Number && next.isUpper())
            return !isGermanDate(stop, i);
        return !isSign(i + 1, u",;:)");
    }

    /// "am 4. Mai": the stop belongs to the day where a month follows.
    [[nodiscard]] bool isGermanDate(size_t stop, size_t i) const
    {
        static constexpr Literal months[] = {u"januar", u"februar", u"m\u00e4rz", u"april",   u"mai",      u"juni",
                                             u"juli",   u"august",  u"september", u"oktober", u"november", u"dezember"};
        return m_tokens[stop - 1].span.length() <= 2
            && std::ranges::find(months, literalOf(m_tokens[i + 1].word)) != std::end(months);
    }

    [[nodiscard]] bool endsAtBreak(size_t i)
    {
        if (isSign(i, u".!?:\u2026") || startsItem(i + 1))
            return true;
        return !m_blocks.isWrap(m_tokens[i], m_tokens[i + 1]);
    }

    /// "- ", "* ", "1) ", "2. ", "a) ", "> "
    [[nodiscard]] bool startsItem(size_t i) const
    {
        const QChar sign = firstLetter(i);
        if (u"-*\u2022\u2013\u2014>\u00b7"_s.contains(sign) && m_tokens[i].kind != TokenKind::Number)
            return true;
        return i + 1 < m_tokens.size() && m_tokens[i].span.length() <= 2
            && (m_tokens[i].kind == TokenKind::Number || m_tokens[i].span.length() == 1) && isSign(i + 1, u").")
            && m_tokens[i + 1].span.begin == m_tokens[i].span.end;
    }

    QStringView m_text;
    const std::vector<RawToken> &m_tokens;
    LineBlocks m_blocks;
};

} // namespace

std::vector<TokenRange> findSentences(QStringView text, Span span, const std::vector<RawToken> &tokens)
{
    if (tokens.empty())
        return {};
    return SentenceFinder(text, span, tokens).run();
}

} // namespace kept
