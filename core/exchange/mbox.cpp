// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mbox.h"

#include <QDateTime>
#include <QIODevice>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView fromMark("From ");

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool isBlank(QByteArrayView line)
{
    return withoutLineEnd(line).isEmpty();
}

bool isHeaderField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && std::ranges::all_of(line.first(colon), [](char c) { return c > ' ' && c < 127; });
}

// ">From ", ">>From " and so on: a line of the text that would have been taken for a message's beginning.
bool isQuotedFrom(QByteArrayView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == '>')
        ++marks;
    return marks > 0 && line.sliced(marks).startsWith(fromMark);
}

/// The bytes of one message as its lines come in.
class MessageLines
{
public:
    explicit MessageLines(MboxMessage &message) : m_message(message) {}

    void add(QByteArrayView line)
    {
        if (m_message.bytes.size() + line.size() > MboxReader::longest) {
            m_message.tooLong = true;
            return;
        }
        if (isQuotedFrom(line))
            m_quoted.append(m_message.bytes.size());
        m_message.bytes.append(line);
    }

    /// With Content-Length and a bare "From " line in it, this is mboxcl2, which quotes nothing.
    void holdsBareFromLine() { m_quotes = false; }

    void finish()
    {
        if (!m_quotes || m_quoted.isEmpty())
            return;
        QByteArray restored;
        restored.reserve(m_message.bytes.size());
        qsizetype done = 0;
        for (const qsizetype mark : std::as_const(m_quoted)) {
            restored.append(QByteArrayView(m_message.bytes).sliced(done, mark - done));
            done = mark + 1;
        }
        m_message.bytes = restored.append(QByteArrayView(m_message.bytes).sliced(done));
    }

private:
    MboxMessage &m_message;
    QList<qsizetype> m_quoted; ///< places of the first ">" of quoted lines
    bool m_quotes = true;
};

} // namespace

std::optional<Moment> envelopeDate(QByteArrayView line)
{
    if (!line.startsWith(fromMark))
        return std::nullopt;
    // asctime with what programs add to it: a zone before or after the year, by name or as an offset.
    static const QRegularExpression pattern(
        u"^From .*?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +"
        "(\\d{1,2}) (\\d\\d):(\\d\\d)(?::(\\d\\d))? (?:([+-]\\d{4}|[A-Z]{1,5}) )?(\\d{4})"
        "(?: ([+-]\\d{4}|[A-Z]{1,5}))?\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(line));
    if (!match.hasMatch())
        return std::nullopt;
    constexpr QLatin1StringView months("JanFebMarAprMayJunJulAugSepOctNovDec");
    const QDate date(match.capturedView(7).toInt(), int(months.indexOf(match.capturedView(1))) / 3 + 1,
                     match.capturedView(2).toInt());
    const QTime time(match.capturedView(3).toInt(), match.capturedView(4).toInt(), match.capturedView(5).toInt());
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const QString zone = match.captured(6) + match.captured(8);
    int offset = 0;
    if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
        offset = (zone.sliced(1, 2).toInt() * 60 + zone.sliced(3, 2).toInt()) * 60;
        if (zone.startsWith(u'-'))
            offset = -offset;
    }
    return Moment::fromLocal(date, time, offset);
}

MboxReader::MboxReader(QIODevice &device) : m_device(device), m_offset(device.pos()) {}

bool MboxReader::fill()
{
    constexpr qsizetype step = 256 * 1024;
    if (m_begin > 0)
        m_buffer.remove(0, m_begin);
    m_begin = 0;
    const qsizetype before = m_buffer.size();
    // A long line is read in ever longer steps, so that looking for its end stays linear.
    m_buffer.resize(before + std::max(step, before));
    const qint64 got = m_device.read(m_buffer.data() + before, m_buffer.size() - before);
    m_buffer.resize(before + qsizetype(std::max<qint64>(got, 0)));
    return got > 0;
}

std::optional<MboxReader::Line> MboxReader::peekLine()
{
    qsizetype searched = 0;
    while (true) {
        const QByteArrayView left = QByteArrayView(m_buffer).sliced(m_begin);
        const qsizetype end = left.indexOf('\n', searched);
        if (end >= 0)
            return Line{left.first(end + 1), m_offset};
        searched = left.size();
        // What is longer than any message is handed out in pieces.
        if (left.size() > longest || !fill()) {
            const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_begin);
            return rest.isEmpty() ? std::nullopt : std::optional(Line{rest, m_offset});
        }
    }
}

void MboxReader::takeLine(const Line &line)
{
    m_begin += line.text.size();
    m_offset += line.text.size();
}

bool MboxReader::beginsMessage(const Line &line, bool afterBlank)
{
    if (!line.text.startsWith(fromMark) || !envelopeDate(withoutLineEnd(line.text)))
        return false;
    if (afterBlank)
        return true;
    const qsizetype length = line.text.size();
    while (m_buffer.indexOf('\n', m_begin + length) < 0 && m_buffer.size() - m_begin - length < 1000 && fill()) {
    }
    return isHeaderField(QByteArrayView(m_buffer).sliced(m_begin + length));
}

bool MboxReader::isMbox()
{
    while (const auto line = peekLine()) {
        if (!isBlank(line->text))
            return envelopeDate(withoutLineEnd(line->text)).has_value();
        takeLine(*line);
    }
    return false;
}

// Where the message ends by its Content-Length, if a message or the file's end is found there; else 0.
qint64 MboxReader::endByContentLength(QByteArrayView header, qint64 bodyOffset)
{
    constexpr QByteArrayView name("\ncontent-length:");
    const QByteArray folded = '\n' + header.toByteArray().toLower();
    const qsizetype field = folded.indexOf(name);
    if (field < 0)
        return 0;
    const qsizetype begin = field + name.size();
    const qint64 length = folded.sliced(begin, folded.indexOf('\n', begin) - begin).trimmed().toLongLong();
    if (length <= 0 || length > m_device.size() - bodyOffset)
        return 0;
    const qint64 end = bodyOffset + length;
    const qint64 readSoFar = m_device.pos();
    m_device.seek(end);
    QByteArray following = m_device.read(1000);
    m_device.seek(readSoFar);
    while (following.startsWith('\n') || following.startsWith('\r'))
        following.remove(0, 1);
    const bool agrees = following.isEmpty() || envelopeDate(withoutLineEnd(following.first(following.indexOf('\n') + 1)));
    return agrees ? end : 0;
}

std::optional<MboxMessage> MboxReader::next()
{
    if (!isMbox())
        return std::nullopt;
    MboxMessage message;
    const Line first = *peekLine();
    message.number = ++m_number;
    message.offset = first.offset;
    message.received = envelopeDate(withoutLineEnd(first.text));
    takeLine(first);
    MessageLines lines(message);
    bool inHeader = true;
    bool afterBlank = true;
    qint64 certainUntil = 0; // no message begins before this place
    while (const auto line = peekLine()) {
        if (line->text.startsWith(fromMark)) {
            if (line->offset >= certainUntil && beginsMessage(*line, afterBlank))
                break;
            if (line->offset < certainUntil)
                lines.holdsBareFromLine();
        }
        // The buffer may have been filled up while looking ahead, so the line is looked at again.
        const Line taken = *peekLine();
        afterBlank = isBlank(taken.text);
        lines.add(taken.text);
        takeLine(taken);
        if (inHeader && afterBlank) {
            inHeader = false;
            certainUntil = endByContentLength(message.bytes, m_offset);
        }
    }
    // The empty line before the next message belongs to the file, not to the message.
    if (afterBlank && m_offset > certainUntil && !inHeader)
        message.bytes.chop(message.bytes.endsWith("\r\n") ? 2 : 1);
    lines.finish();
    return message;
}

} // namespace kept
