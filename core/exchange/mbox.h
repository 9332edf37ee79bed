// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"

#include <QByteArray>
#include <optional>

class QIODevice;

namespace kept {

/// One message of an mbox file.
struct MboxMessage
{
    qint64 number = 0;              ///< from 1
    qint64 offset = 0;              ///< of its "From " line, in bytes
    QByteArray bytes;               ///< without the "From " line, quoted "From " lines restored
    std::optional<Moment> received; ///< what the "From " line says; in UTC where that names no zone
    bool tooLong = false;           ///< more than MboxReader::longest; the bytes end there
};

/// Takes an mbox file apart, one message at a time. Memory: one message.
///
/// A message begins at a line "From SENDER DATE" whose date is complete and which either follows an empty line or is
/// followed by a header field, so that a sentence which begins with "From" is left alone. Handles mboxo and mboxrd
/// quoting, Content-Length where it agrees with the next "From " line (mboxcl, mboxcl2), and both line ends.
class MboxReader
{
public:
    static constexpr qsizetype longest = 256 * 1024 * 1024;

    explicit MboxReader(QIODevice &device); ///< open for reading, not sequential; must outlive the reader

    /// True when the file begins as an mbox file does.
    [[nodiscard]] bool isMbox();
    [[nodiscard]] std::optional<MboxMessage> next();

    /// Bytes taken from the file so far.
    [[nodiscard]] qint64 position() const { return m_offset; }

private:
    struct Line
    {
        QByteArrayView text; ///< with its line end; valid until the next line is taken
        qint64 offset = 0;
    };

    [[nodiscard]] bool fill();
    [[nodiscard]] std::optional<Line> peekLine();
    void takeLine(const Line &line);
    [[nodiscard]] bool beginsMessage(const Line &line, bool afterBlank);
    [[nodiscard]] qint64 endByContentLength(QByteArrayView header, qint64 bodyOffset);

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of what is left in the buffer
    qint64 m_offset = 0;   ///< of m_begin in the file
    qint64 m_number = 0;
};

/// When the "From " line (without its line end) was written; nothing when it is no such line.
[[nodiscard]] std::optional<Moment> envelopeDate(QByteArrayView line);

} // namespace kept
