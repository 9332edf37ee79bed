// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/moment.h"

#include <QByteArray>
#include <memory>
#include <optional>

namespace kept {

/// A message as a file or folder holds it, not yet read.
struct RawMessage
{
    QByteArray bytes;
    std::optional<Moment> received; ///< where the container says so
    QString place;                  ///< "mail.mbox: message 12, byte 48213"
    bool tooLong = false;           ///< the bytes are not all of it
};

/// Messages one after the other, whatever holds them. Memory: one message.
class MailSource
{
public:
    virtual ~MailSource() = default;
    /// The next message; nothing at the end. An error is about the container: what follows can't be had.
    [[nodiscard]] virtual Result<std::optional<RawMessage>> next() = 0;
    [[nodiscard]] virtual qint64 done() const = 0;  ///< bytes, or files of a folder
    [[nodiscard]] virtual qint64 total() const = 0;
};

/// Opens an mbox file, a single message, a Maildir, or a folder of .eml files. NotFound, NotReadable.
[[nodiscard]] Result<std::unique_ptr<MailSource>> openMailSource(const QString &path);

} // namespace kept
