// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/parts.h"

#include "text/quoting.h"
#include "text/salutation.h"

#include <algorithm>

namespace kept {

namespace {

// A block under a closing that is longer than this is no signature any more.
constexpr size_t longestSignature = 14;
constexpr qsizetype longestClosing = 70;

/// A line with the blank lines behind it, so that parts are cut before words.
struct Line
{
    qsizetype begin = 0;
    PartKind kind = PartKind::Own;
};

/// Gives every line its kind, first by what mail programs put in, then by how people open and close a letter.
class PartSplitter
{
public:
    explicit PartSplitter(QStringView text) : m_text(text) {}

    std::vector<Part> run()
    {
        cutLines();
        markPrograms();
        markLetter();
        return join();
    }

private:
    void cutLines()
    {
        qsizetype begin = 0;
        while (begin < m_text.size()) {
            qsizetype end = m_text.indexOf(u'\n', begin);
            end = end < 0 ? m_text.size() : end + 1;
            const bool blank = m_text.sliced(begin, end - begin).trimmed().isEmpty();
            if (!blank || m_lines.empty())
                m_lines.push_back({begin});
            begin = end;
        }
    }

    [[nodiscard]] qsizetype endOf(size_t i) const
    {
        return i + 1 < m_lines.size() ? m_lines[i + 1].begin : m_text.size();
    }

    /// The line's words without the blanks around them.
    [[nodiscard]] QStringView line(size_t i) const
    {
        if (i >= m_lines.size())
            return {};
        return m_text.sliced(m_lines[i].begin, endOf(i) - m_lines[i].begin).trimmed();
    }

    [[nodiscard]] bool isQuote(size_t i) const { return line(i).startsWith(u'>'); }

    [[nodiscard]] bool isIndented(size_t i) const
    {
        const QStringView raw = m_text.sliced(m_lines[i].begin, std::min<qsizetype>(4, endOf(i) - m_lines[i].begin));
        return raw.startsWith(u'\t') || raw == u"    ";
    }

    /// Whether blank lines stand between i - 1 and i.
    [[nodiscard]] bool isApart(size_t i) const
    {
        if (i == 0)
            return true;
        const QStringView before = m_text.sliced(m_lines[i - 1].begin, m_lines[i].begin - m_lines[i - 1].begin);
        const qsizetype end = before.indexOf(u'\n');
        return end >= 0 && end + 1 < before.size();
    }

    size_t mark(size_t first, size_t last, PartKind kind)
    {
        for (size_t i = first; i < last; ++i)
            m_lines[i].kind = kind;
        return last;
    }

    void markPrograms()
    {
        for (size_t i = 0; i < m_lines.size();) {
            const size_t next = markAt(i);
            i = next > i ? next : i + 1;
        }
    }

    /// Marks what begins at line i; the line behind it, or i where nothing does.
    size_t markAt(size_t i)
    {
        const QStringView words = line(i);
        if (isQuote(i))
            return mark(i, i + 1, PartKind::Quoted);
        if (words.startsWith(u"```") || words.startsWith(u"~~~"))
            return markFence(i);
        if (isForwardMark(words))
            return mark(i, m_lines.size(), PartKind::Forwarded);
        if (isOriginalMark(words)) {
            const size_t header = headerEnd(i + 1);
            mark(i, header, PartKind::Attribution);
            return mark(header, m_lines.size(), PartKind::Quoted);
        }
        if (const size_t end = headerEnd(i); end > i) {
            mark(i, end, PartKind::Attribution);
            return mark(end, m_lines.size(), PartKind::Quoted);
        }
        if (const size_t end = attributionEnd(i); end > i)
            return end;
        if (isSignatureMark(i))
            return markSignature(i);
        if (isCodeLine(words, isIndented(i)))
            return markCode(i);
        return i;
    }

    size_t markFence(size_t i)
    {
        const QStringView fence = line(i).first(3);
        size_t end = i + 1;
        while (end < m_lines.size() && !line(end).startsWith(fence))
            ++end;
        // A fence that nobody closed belongs to the words around it, and so do those behind it.
        if (end == m_lines.size())
            return i;
        return mark(i, end + 1, PartKind::Code);
    }

    /// A header's fields as Outlook shows them: a sender, then a date, and whom it went to or what it was about.
    [[nodiscard]] size_t headerEnd(size_t i) const
    {
        if (headerField(line(i)) != HeaderField::From)
            return i;
        size_t end = i;
        bool date = false;
        bool rest = false;
        HeaderField field = HeaderField::None;
        while (end < m_lines.size() && end < i + 8 && (field = headerField(line(end))) != HeaderField::None) {
            date = date || field == HeaderField::Date;
            rest = rest || field == HeaderField::To || field == HeaderField::Subject;
            ++end;
        }
        return date && rest ? end : i;
    }

    /// An attribution of one to three lines and what it quotes.
    size_t attributionEnd(size_t i)
    {
        size_t end = i;
        if (isAttribution(line(i)))
            end = i + 1;
        else if (startsAttribution(line(i)) && i + 1 < m_lines.size() && !isApart(i + 1) && isAttributionTail(i + 1))
            end = i + 2;
        else if (startsAttribution(line(i)) && i + 2 < m_lines.size() && line(i + 1).size() < 120
                 && isAttributionTail(i + 2))
            end = i + 3;
        if (end == i)
            return i;
        if (end < m_lines.size() && isQuote(end))
            return mark(i, end, PartKind::Attribution);
        // Without a ">" only what a program wrote itself turns the rest into a quotation.
        const bool certain = end > i + 1 || isCertainAttribution(line(i));
        if (!certain || end == m_lines.size())
            return i;
        mark(i, end, PartKind::Attribution);
        return mark(end, m_lines.size(), PartKind::Quoted);
    }

    /// The last line of a wrapped attribution.
    [[nodiscard]] bool isAttributionTail(size_t i) const
    {
        const QStringView words = line(i);
        if (words.size() > 200 || !words.endsWith(u':'))
            return false;
        return isAttribution(words) || words.contains(u"wrote") || words.contains(u"schrieb")
            || words.contains(u"skrev") || words.contains(u"\u00e9crit") || words.contains(u"escribi\u00f3")
            || words.contains(u"schreef");
    }

    [[nodiscard]] bool isSignatureMark(size_t i) const
    {
        const qsizetype begin = m_lines[i].begin;
        const QStringView raw = m_text.sliced(begin, std::min<qsizetype>(4, m_text.size() - begin));
        return raw.startsWith(u"--")
            && (raw.size() == 2 || raw[2] == u'\n' || raw[2] == u'\r'
                || (raw[2] == u' ' && (raw.size() == 3 || raw[3] == u'\n' || raw[3] == u'\r')));
    }

    /// Up to what is quoted below it.
    size_t markSignature(size_t i)
    {
        size_t end = i + 1;
        while (end < m_lines.size() && end < i + 60 && !isQuote(end) && !isAttribution(line(end))
               && !startsAttribution(line(end)) && !isOriginalMark(line(end)) && !isForwardMark(line(end))
               && headerEnd(end) == end)
            ++end;
        return mark(i, end, PartKind::Signature);
    }

    size_t markCode(size_t i)
    {
        size_t end = i + 1;
        while (end < m_lines.size() && isCodeLine(line(end), isIndented(end) || m_lines[i].kind == PartKind::Code))
            ++end;
        return mark(i, end, PartKind::Code);
    }

    /// Greeting, closing and signature of the writer's own words.
    void markLetter()
    {
        const auto own = [](const Line &line) { return line.kind == PartKind::Own; };
        const auto first = std::ranges::find_if(m_lines, own);
        if (first == m_lines.end())
            return;
        const size_t begin = static_cast<size_t>(first - m_lines.begin());
        size_t last = m_lines.size();
        while (last > begin && m_lines[last - 1].kind != PartKind::Own)
            --last;
        size_t runBegin = last;
        while (runBegin > begin && m_lines[runBegin - 1].kind == PartKind::Own)
            --runBegin;
        m_greeting = greetingLength(line(begin));
        m_greetingLine = begin;
        const size_t body = m_greeting >= line(begin).size() ? begin + 1 : begin;
        markEnd(std::max(runBegin, body), last);
    }

    /// The end of the last stretch of own words, lines [first, last).
    void markEnd(size_t first, size_t last)
    {
        while (last > first && (isDeviceLine(line(last - 1)) || isAttachmentLine(line(last - 1)))) {
            if (isDeviceLine(line(last - 1)))
                mark(last - 1, last, PartKind::Signature);
            --last;
        }
        const size_t from = last - std::min(last - first, longestSignature);
        for (size_t i = from; i < last; ++i) {
            const bool closing = isClosing(line(i));
            const bool invented = !closing && i + 1 < last && i > first && line(i).size() <= longestClosing
                && line(i).endsWith(u',') && isNameLine(line(i + 1)) && line(i + 1).size() <= 40;
            if ((closing || invented) && areNames(i + 1, last)) {
                mark(i, i + 1, PartKind::Closing);
                mark(i + 1, last, PartKind::Signature);
                return;
            }
        }
        markBareSignature(first, last);
    }

    [[nodiscard]] bool areNames(size_t first, size_t last) const
    {
        for (size_t i = first; i < last; ++i) {
            const bool contact = line(i).contains(u'@') || line(i).contains(u"www.") || line(i).contains(u"://");
            if (!isNameLine(line(i)) && !contact && !isDeviceLine(line(i)) && line(i).size() > 60)
                return false;
            if (line(i).endsWith(u'?') || (i == first && !isNameLine(line(i)) && !contact))
                return false;
        }
        return true;
    }

    /// A name under the last words without a closing, or behind the last sentence.
    void markBareSignature(size_t first, size_t last)
    {
        size_t begin = last;
        while (begin > first + 1 && last - begin < 4 && isNameLine(line(begin - 1)) && line(begin - 1).size() <= 60)
            --begin;
        // The topmost name is a person's: short, and under a finished sentence or a blank line.
        while (begin < last && (line(begin).count(u' ') > 3 || !isFinished(begin)))
            ++begin;
        if (begin < last && closingLength(line(begin)) == 0) {
            mark(begin, last, PartKind::Signature);
            return;
        }
        if (last > first) {
            const QStringView words = line(last - 1);
            m_trailing = closingLength(words) > 0 ? words.size() : trailingNameLength(words);
            m_trailingLine = last - 1;
        }
    }

    [[nodiscard]] bool isFinished(size_t i) const
    {
        const QStringView before = line(i - 1);
        return isApart(i) || before.endsWith(u'.') || before.endsWith(u'!') || before.endsWith(u'?')
            || before.endsWith(u')') || before.endsWith(u',');
    }

    /// Lines of one kind become one part; a greeting or name inside of a line cuts it.
    std::vector<Part> join() const
    {
        std::vector<Part> parts;
        const auto add = [&](PartKind kind, qsizetype begin, qsizetype end) {
            if (begin >= end)
                return;
            if (!parts.empty() && parts.back().kind == kind)
                parts.back().span.end = end;
            else
                parts.push_back({kind, {begin, end}});
        };
        for (size_t i = 0; i < m_lines.size(); ++i) {
            qsizetype begin = m_lines[i].begin;
            const qsizetype end = endOf(i);
            const QStringView words = line(i);
            if (i == m_greetingLine && m_greeting > 0) {
                const qsizetype cut = m_greeting >= words.size() ? end : (words.begin() - m_text.begin()) + m_greeting;
                add(PartKind::Greeting, begin, cut);
                begin = cut;
            }
            if (i == m_trailingLine && m_trailing > 0) {
                const qsizetype cut = std::max(begin, (words.end() - m_text.begin()) - m_trailing);
                const qsizetype name = cut + closingLength(words.last(m_trailing));
                add(m_lines[i].kind, begin, cut);
                add(PartKind::Closing, cut, name);
                add(PartKind::Signature, name, end);
            } else {
                add(m_lines[i].kind, begin, end);
            }
        }
        return parts;
    }

    QStringView m_text;
    std::vector<Line> m_lines;
    size_t m_greetingLine = 0;
    qsizetype m_greeting = 0; ///< units of the greeting in its line
    size_t m_trailingLine = 0;
    qsizetype m_trailing = 0; ///< units of a name at the end of the last line
};

} // namespace

std::vector<Part> splitParts(QStringView text) { return PartSplitter(text).run(); }

} // namespace kept
