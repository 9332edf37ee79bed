// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/moment.h"
#include "timeline/channel.h"

#include <QList>

namespace kept {

enum class AuthorKind { Customer, Agent, System };

/// What came along with a message: only its description, the bytes stay with the original.
struct Attachment
{
    QString name;
    QString mimeType;
    qint64 bytes = 0;

    bool operator==(const Attachment &) const = default;
};

/// One thing that happened between a customer and the company. Appended, never edited.
struct Event
{
    EventId id;
    CustomerId customer;
    Moment at;
    Channel channel = Channel::Email;
    EventKind kind = EventKind::Message;
    Direction direction = Direction::In;
    AuthorKind authorKind = AuthorKind::Customer;
    AgentId agent;       ///< who wrote it, for AuthorKind::Agent
    QString sourceId;    ///< "e1" of a case file, a Message-ID: what an import recognises it by
    QString inReplyTo;   ///< sourceId of the message that it answers, where known
    QString subject;
    QString text;        ///< as written, quoted mail included
    QList<Attachment> attachments;

    bool operator==(const Event &) const = default;
};

} // namespace kept
