// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "timeline/event.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace kept {

struct MailAddress
{
    QString name;    ///< may be empty
    QString address; ///< in lower case

    bool operator==(const MailAddress &) const = default;
};

/// What a mail says of itself.
struct Mail
{
    QString messageId; ///< without its angle brackets, as all ids here; made from the bytes where the mail has none
    QString inReplyTo; ///< empty when it begins a thread
    QStringList references; ///< oldest first
    Moment at;         ///< of Date; else of the newest Received; else what the caller knew
    MailAddress from;
    QList<MailAddress> to; ///< To and Cc
    QString subject;
    QString text;      ///< the plain text, or the HTML's text where there is no other; no line break at its end
    QList<Attachment> attachments;
    bool automatic = false; ///< an out-of-office note, a bounce, a bulk mail: nobody wrote it for this reader

    bool operator==(const Mail &) const = default;
};

/// Reads an RFC 5322 message with its MIME parts. `received` stands in where the message has no date of its own.
/// BadInput says what makes it unreadable: no sender, no date at all, no header. Loads nothing. Parts that are nested
/// deeper than any mail program does are left as they are.
[[nodiscard]] Result<Mail> readMail(const QByteArray &bytes, std::optional<Moment> received = {});

/// The addresses in From, To and Cc, in lower case, each once, the sender's first. Much cheaper than readMail, and less exact.
[[nodiscard]] QStringList correspondents(QByteArrayView bytes);

} // namespace kept
