// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/events.h"

#include "base/try.h"
#include "store/names.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

// The columns that eventOf() reads, in its order.
#define KEPT_EVENT_COLUMNS                                                                                             \
    u"events.id, events.customer_id, at_ms, at_offset, channel, kind, direction, author_kind, agent_id, "              \
    "events.source_key, in_reply_to, subject, body"
constexpr int eventColumns = 13;

Event eventOf(const Query &row)
{
    return {.id = row.id<EventId>(0),
            .customer = row.id<CustomerId>(1),
            .at = row.moment(2),
            .channel = channelFromName(row.text(4)).value_or(Channel::Desk),
            .kind = eventKindFromName(row.text(5)).value_or(EventKind::Note),
            .direction = directionFromName(row.text(6)).value_or(Direction::Internal),
            .authorKind = authorKindFromName(row.text(7)),
            .agent = row.id<AgentId>(8),
            .sourceId = row.text(9),
            .inReplyTo = row.text(10),
            .subject = row.text(11),
            .text = row.text(12),
            .attachments = {}};
}

Error noSuchEvent()
{
    return {ErrorCode::NotFound, QCoreApplication::translate("Store", "There is no such event."), {}};
}

} // namespace

Result<SourceRef> Events::source(const QString &name)
{
    KEPT_TRY(m_connection.run(u"INSERT INTO sources (name) VALUES (?) ON CONFLICT DO NOTHING"_s, name));
    Query row = m_connection.select(u"SELECT id FROM sources WHERE name = ?"_s, name);
    const SourceRef ref = row.next() ? row.id<SourceRef>(0) : SourceRef{};
    return row.result(ref);
}

Result<ThreadRef> Events::thread(SourceRef source, const QStringList &keys)
{
    for (const QString &key : keys) {
        Query message = m_connection.select(u"SELECT thread_id FROM events WHERE source_key = ? AND source = ?"_s, key,
                                            source);
        if (message.next() && !message.isNull(0))
            return message.id<ThreadRef>(0);
        KEPT_TRY(message.result());
        Query root = m_connection.select(u"SELECT id FROM threads WHERE root_key = ?"_s, key);
        if (root.next())
            return root.id<ThreadRef>(0);
        KEPT_TRY(root.result());
    }
    if (keys.isEmpty())
        return ThreadRef{};
    return m_connection.insert<ThreadRef>(u"INSERT INTO threads (root_key) VALUES (?)"_s, keys.last());
}

Result<ThreadRef> Events::threadOf(EventId event) const
{
    Query row = m_connection.select(u"SELECT thread_id FROM events WHERE id = ?"_s, event);
    const ThreadRef thread = row.next() ? row.id<ThreadRef>(0) : ThreadRef{};
    return row.result(thread);
}

Result<CustomerId> Events::customerOf(ThreadRef thread) const
{
    Query row = m_connection.select(u"SELECT customer_id FROM events WHERE thread_id = ? ORDER BY id LIMIT 1"_s, thread);
    const CustomerId customer = row.next() ? row.id<CustomerId>(0) : CustomerId{};
    return row.result(customer);
}

Result<CustomerId> Events::customerOf(SourceRef source) const
{
    Query row = m_connection.select(u"SELECT customer_id FROM events WHERE source = ? ORDER BY id LIMIT 1"_s, source);
    const CustomerId customer = row.next() ? row.id<CustomerId>(0) : CustomerId{};
    return row.result(customer);
}

Result<EventId> Events::add(const NewEvent &input)
{
    const Event &event = input.event;
    const auto optional = [](auto id) { return id.isValid() ? std::optional(id) : std::nullopt; };
    EventId id;
    {
        const Query added = m_connection.select(
            u"INSERT INTO events (customer_id, at_ms, at_offset, channel, kind, direction, author_kind, agent_id,"
            " source, source_key, in_reply_to, thread_id, subject, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, source_key) DO NOTHING"_s,
            event.customer, event.at.msecs, event.at.offset, toName(event.channel), toName(event.kind),
            toName(event.direction), toName(event.authorKind), optional(event.agent), input.source, event.sourceId,
            event.inReplyTo, optional(input.thread), event.subject, event.text);
        KEPT_TRY(added.result());
        if (added.rowsChanged() == 0)
            return EventId{};
        id = {added.newId()};
    }
    for (qsizetype i = 0; i < event.attachments.size(); ++i) {
        const Attachment &attachment = event.attachments[i];
        KEPT_TRY(m_connection.run(
            u"INSERT INTO attachments (event_id, position, name, mime_type, size) VALUES (?, ?, ?, ?, ?)"_s, id,
            qint64(i), attachment.name, attachment.mimeType, attachment.bytes));
    }
    if (!input.original.isEmpty()) {
        // The fastest level: mail packs to a half with it, and hardly better with more work.
        KEPT_TRY(m_connection.run(u"INSERT INTO originals (event_id, packing, content) VALUES (?, 'zlib', ?)"_s, id,
                                  qCompress(input.original, 1)));
    }
    return id;
}

Result<std::optional<Event>> Events::find(SourceRef source, const QString &sourceId) const
{
    Query row = m_connection.select(u"SELECT " KEPT_EVENT_COLUMNS " FROM events WHERE source_key = ? AND source = ?"_s,
                                    sourceId, source);
    std::optional<Event> found;
    if (row.next())
        found = eventOf(row);
    return row.result(std::move(found));
}

Result<Event> Events::get(EventId id) const
{
    Query row = m_connection.select(u"SELECT " KEPT_EVENT_COLUMNS " FROM events WHERE id = ?"_s, id);
    if (!row.next()) {
        KEPT_TRY(row.result());
        return std::unexpected(noSuchEvent());
    }
    Event event = eventOf(row);
    KEPT_TRY(readAttachments(event));
    return event;
}

Result<QByteArray> Events::original(EventId id) const
{
    Query row = m_connection.select(u"SELECT packing, content FROM originals WHERE event_id = ?"_s, id);
    if (!row.next()) {
        KEPT_TRY(row.result());
        return std::unexpected(noSuchEvent());
    }
    return row.text(0) == "zlib"_L1 ? qUncompress(row.bytes(1)) : row.bytes(1);
}

Result<void> Events::remove(EventId id)
{
    return m_connection.run(u"DELETE FROM events WHERE id = ?"_s, id);
}

Result<TimelinePage> Events::page(CustomerId customer, EventId before, int count) const
{
    qint64 beforeMs = std::numeric_limits<qint64>::max();
    if (before.isValid()) {
        Query row = m_connection.select(u"SELECT at_ms FROM events WHERE id = ? AND customer_id = ?"_s, before, customer);
        if (!row.next()) {
            KEPT_TRY(row.result());
            return std::unexpected(noSuchEvent());
        }
        beforeMs = row.integer(0);
    }
    Query rows = m_connection.select(
        u"SELECT " KEPT_EVENT_COLUMNS ", coalesce(agents.name, ''), customers.name, deliveries.state FROM events"
        " JOIN customers ON customers.id = events.customer_id"
        " LEFT JOIN agents ON agents.id = events.agent_id"
        " LEFT JOIN deliveries ON deliveries.event_id = events.id"
        " WHERE events.customer_id = ? AND (at_ms, events.id) < (?, ?) ORDER BY at_ms DESC, events.id DESC LIMIT ?"_s,
        customer, beforeMs, before, count + 1);
    TimelinePage page;
    while (rows.next()) {
        TimelineRow row{.event = eventOf(rows), .author = {}, .delivery = {}};
        if (row.event.authorKind != AuthorKind::System)
            row.author = rows.text(row.event.authorKind == AuthorKind::Agent ? eventColumns : eventColumns + 1);
        if (!rows.isNull(eventColumns + 2))
            row.delivery = deliveryStateFromName(rows.text(eventColumns + 2));
        page.rows.push_back(std::move(row));
    }
    KEPT_TRY(rows.result());
    page.hasOlder = page.rows.size() > size_t(count);
    if (page.hasOlder)
        page.rows.pop_back();
    std::ranges::reverse(page.rows);
    for (TimelineRow &row : page.rows)
        KEPT_TRY(readAttachments(row.event));
    return page;
}

Result<std::vector<Event>> Events::all(CustomerId customer) const
{
    std::vector<Event> events;
    Query rows = m_connection.select(
        u"SELECT " KEPT_EVENT_COLUMNS " FROM events WHERE customer_id = ? ORDER BY at_ms, id"_s, customer);
    while (rows.next())
        events.push_back(eventOf(rows));
    KEPT_TRY(rows.result());
    for (Event &event : events)
        KEPT_TRY(readAttachments(event));
    return events;
}

Result<void> Events::newestFirst(CustomerId customer, const std::function<bool(const Event &)> &visit) const
{
    Query rows = m_connection.select(
        u"SELECT " KEPT_EVENT_COLUMNS " FROM events WHERE customer_id = ? ORDER BY at_ms DESC, id DESC"_s, customer);
    while (rows.next() && visit(eventOf(rows))) {
    }
    return rows.result();
}

Result<std::vector<QString>> Events::newestReplies(int most) const
{
    // In two steps, so that only the texts that are wanted go through the sorting.
    Query rows = m_connection.select(
        u"SELECT body FROM events WHERE id IN (SELECT id FROM events WHERE direction = ? AND kind = ?"
        " AND author_kind = ? ORDER BY at_ms DESC, id DESC LIMIT ?) ORDER BY at_ms DESC, id DESC"_s,
        toName(Direction::Out), toName(EventKind::Message), toName(AuthorKind::Agent), most);
    std::vector<QString> texts;
    while (rows.next())
        texts.push_back(rows.text(0));
    return rows.result(std::move(texts));
}

Result<qint64> Events::count() const
{
    Query row = m_connection.select(u"SELECT count(*) FROM events"_s);
    const qint64 count = row.next() ? row.integer(0) : 0;
    return row.result(count);
}

Result<void> Events::summarise(CustomerCard &card) const
{
    Query row = m_connection.select(u"SELECT count(*), coalesce(sum(kind = 'credit'), 0) FROM events"
                                    " WHERE customer_id = ?"_s,
                                    card.customer.id);
    if (row.next()) {
        card.events = int(row.integer(0));
        card.credits = int(row.integer(1));
    }
    KEPT_TRY(row.result());
    for (const auto &[order, moment] : {std::pair{u"at_ms, id"_s, &card.firstEvent},
                                        std::pair{u"at_ms DESC, id DESC"_s, &card.lastEvent}}) {
        Query end = m_connection.select(
            u"SELECT at_ms, at_offset FROM events WHERE customer_id = ? ORDER BY "_s + order + " LIMIT 1"_L1,
            card.customer.id);
        if (end.next())
            *moment = end.moment(0);
        KEPT_TRY(end.result());
    }
    return {};
}

Result<void> Events::readAttachments(Event &event) const
{
    Query rows = m_connection.select(
        u"SELECT name, mime_type, size FROM attachments WHERE event_id = ? ORDER BY position"_s, event.id);
    while (rows.next())
        event.attachments.append({.name = rows.text(0), .mimeType = rows.text(1), .bytes = rows.integer(2)});
    return rows.result();
}

} // namespace kept
