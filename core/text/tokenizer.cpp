// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer.h"

#include "text/classes.h"
#include "text/contractions.h"
#include "text/lump.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

bool isTerminator(QChar c) { return c == u'!' || c == u'?'; }

bool isDash(QChar c) { return c == u'-' || c == u'\u2013' || c == u'\u2014' || c == u'\u2212'; }

/// Reads one text from left to right; every step consumes what it looked at, or looks at a bounded piece.
class Tokenizer
{
public:
    Tokenizer(QStringView text, Span span) : m_text(text.first(span.end)), m_at(span.begin)
    {
        m_tokens.reserve(static_cast<size_t>(span.length() / 5 + 1));
    }

    std::vector<RawToken> run()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace())
                ++m_at;
            else
                next();
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 1) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(u' ');
    }

    void emitToken(qsizetype end, TokenKind kind, QString word = {})
    {
        m_tokens.push_back({{m_at, end}, kind, std::move(word)});
        m_at = end;
    }

    void next()
    {
        const QChar c = m_text[m_at];
        if (isLumpLetter(c) || c.isDigit())
            return readLump();
        if (c == u'@' || c == u'#')
            return readTag(c);
        if (isApostrophe(c))
            return readApostrophe();
        if (c.isSurrogate() || c == QChar(0x200d) || c == QChar(0xfe0f))
            return readEmoji();
        if (const qsizetype smiley = smileyLength(); smiley > 0)
            return emitToken(m_at + smiley, TokenKind::Symbol);
        if (c == u'.' || isTerminator(c) || isDash(c))
            return readRun(c);
        emitToken(m_at + 1, c.isPunct() ? TokenKind::Punctuation : TokenKind::Symbol);
    }

    void readRun(QChar c)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size()
               && (isTerminator(c) ? isTerminator(m_text[end])
                       : isDash(c) ? isDash(m_text[end])
                                   : m_text[end] == c))
            ++end;
        if (isDash(c) && end < m_text.size() && m_text[end] == u'>')
            return emitToken(end + 1, TokenKind::Symbol);
        emitToken(end, TokenKind::Punctuation);
    }

    void readEmoji()
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size()
               && (m_text[end].isLowSurrogate() || m_text[end] == QChar(0x200d) || m_text[end] == QChar(0xfe0f)))
            ++end;
        emitToken(end, TokenKind::Symbol);
    }

    /// ":)", ":-(", ";D" where no word touches them.
    [[nodiscard]] qsizetype smileyLength() const
    {
        const QChar c = m_text[m_at];
        if (c != u':' && c != u';' && c != u'=')
            return 0;
        const qsizetype mouth = peek() == u'-' ? 2 : 1;
        if (!u")(DPp/|*"_s.contains(peek(mouth)) || peek(mouth + 1).isLetterOrNumber())
            return 0;
        if (peek(mouth) == u'/' && peek(mouth + 1) == u'/')
            return 0;
        return mouth + 1;
    }

    void readApostrophe()
    {
        const bool afterWord = m_at > 0 && m_text[m_at - 1].isLetterOrNumber();
        if (!afterWord && peek().isLetter()) {
            const qsizetype end = lumpEnd(m_text, m_at + 1);
            const QString lower = lowered(m_text.sliced(m_at, end - m_at));
            if (const QString full = fullFormOf(lower); !full.isEmpty())
                return emitToken(end, TokenKind::Word, full);
            m_quoteOpen = true;
        } else if (afterWord && !m_quoteOpen && m_text[m_at - 1].toLower() == u's' && peek() == u' ') {
            return emitToken(m_at + 1, TokenKind::Word, u"'s"_s);
        } else {
            m_quoteOpen = false;
        }
        emitToken(m_at + 1, TokenKind::Punctuation);
    }

    void readTag(QChar sign)
    {
        qsizetype end = m_at + 1;
        bool digit = false;
        while (end < m_text.size()
               && (m_text[end].isLetterOrNumber() || m_text[end] == u'_'
                   || (isDash(m_text[end]) && end + 1 < m_text.size() && m_text[end + 1].isLetterOrNumber()
                       && sign == u'#'))) {
            digit = digit || m_text[end].isDigit();
            ++end;
        }
        const bool apart = m_at == 0 || !m_text[m_at - 1].isLetterOrNumber();
        if (sign == u'@' && apart && end > m_at + 2)
            return emitToken(end, TokenKind::Address);
        if (sign == u'#' && digit)
            return emitToken(end, TokenKind::Identifier);
        emitToken(m_at + 1, TokenKind::Symbol);
    }

    void readLump()
    {
        if (const qsizetype end = addressEnd(m_text, m_at, m_noMailBefore); end > m_at)
            return emitToken(end, TokenKind::Address);
        const qsizetype end = lumpEnd(m_text, m_at);
        for (const LumpPiece &piece : cutLump(m_text.sliced(m_at, end - m_at))) {
            if (piece.kind == TokenKind::Word)
                readWord(m_at + piece.length, m_at + piece.length == end);
            else
                emitToken(m_at + piece.length, piece.kind);
        }
    }

    /// A word of letters, apostrophes and hyphens, perhaps with the full stop of an abbreviation where it is the
    /// last of its lump: in "appt.moved" the stop is a piece of its own.
    void readWord(qsizetype end, bool last)
    {
        const qsizetype length = end - m_at;
        const QString lower = lowered(m_text.sliced(m_at, length));
        const bool stop = last && end < m_text.size() && m_text[end] == u'.';
        const bool unit = m_at > 0 && m_text[m_at - 1].isDigit();
        if (stop && !unit && isAbbreviation(lower, m_text.sliced(m_at, end - m_at), m_text.sliced(end + 1)))
            ++end;
        if (lower.contains(u'.'))
            return emitToken(end, TokenKind::Word, lower + u'.');
        if (const QString full = fullFormOf(lower); !full.isEmpty())
            return emitToken(end, TokenKind::Word, full);
        if (isClockMark(lower))
            return emitToken(end, TokenKind::Word, lower == "am"_L1 ? u"a.m."_s : u"p.m."_s);
        // Lower case can be longer than what was written (the Turkish capital I); then no place in it is one in the
        // text.
        if (const auto two = lower.size() == length ? contractionOf(lower) : std::nullopt) {
            emitToken(m_at + two->cut, TokenKind::Word, two->first);
            return emitToken(end, TokenKind::Word, two->second);
        }
        emitToken(end, TokenKind::Word, lower);
    }

    /// "am" and "pm" behind a number are the clock's.
    [[nodiscard]] bool isClockMark(QStringView lower) const
    {
        return (lower == u"am" || lower == u"pm") && !m_tokens.empty() && m_tokens.back().kind == TokenKind::Number
            && m_at - m_tokens.back().span.end <= 1;
    }

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_noMailBefore = 0; ///< up to here no "@" follows, as a look ahead has shown
    bool m_quoteOpen = false;     ///< within single quotes
    std::vector<RawToken> m_tokens;
};

} // namespace

std::vector<RawToken> tokenize(QStringView text, Span span) { return Tokenizer(text, span).run(); }

} // namespace kept
