// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/drafts.h"

#include "base/try.h"

namespace kept {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Draft>> read(Query row)
{
    std::optional<Draft> found;
    if (row.next()) {
        found = Draft{.id = row.id<DraftId>(0),
                      .customer = row.id<CustomerId>(1),
                      .author = row.id<AgentId>(2),
                      .at = row.moment(3),
                      .channel = channelFromName(row.text(5)).value_or(Channel::Email),
                      .isNote = row.integer(6) != 0,
                      .subject = row.text(7),
                      .text = row.text(8)};
    }
    return row.result(std::move(found));
}

} // namespace

Result<DraftId> Drafts::put(const Draft &draft)
{
    KEPT_TRY(m_connection.run(
        u"INSERT INTO drafts (customer_id, author_id, is_note, at_ms, at_offset, channel, subject, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (customer_id, author_id, is_note) DO UPDATE SET"
        " at_ms = excluded.at_ms, at_offset = excluded.at_offset, channel = excluded.channel,"
        " subject = excluded.subject, body = excluded.body"_s,
        draft.customer, draft.author, draft.isNote, draft.at.msecs, draft.at.offset, toName(draft.channel),
        draft.subject, draft.text));
    const auto kept = get(draft.customer, draft.author, draft.isNote);
    if (!kept)
        return std::unexpected(kept.error());
    return (*kept)->id;
}

Result<void> Drafts::remove(CustomerId customer, AgentId author, bool isNote)
{
    return m_connection.run(u"DELETE FROM drafts WHERE customer_id = ? AND author_id = ? AND is_note = ?"_s, customer,
                            author, isNote);
}

Result<std::optional<Draft>> Drafts::get(CustomerId customer, AgentId author, bool isNote) const
{
    return read(m_connection.select(u"SELECT id, customer_id, author_id, at_ms, at_offset, channel, is_note, subject,"
                                    " body FROM drafts WHERE customer_id = ? AND author_id = ? AND is_note = ?"_s,
                                    customer, author, isNote));
}

Result<std::optional<Draft>> Drafts::newest(CustomerId customer, bool isNote) const
{
    return read(m_connection.select(u"SELECT id, customer_id, author_id, at_ms, at_offset, channel, is_note, subject,"
                                    " body FROM drafts WHERE customer_id = ? AND is_note = ?"
                                    " ORDER BY at_ms DESC, id DESC LIMIT 1"_s,
                                    customer, isNote));
}

Result<bool> Drafts::isFirstFrom(SourceRef source)
{
    const Query added =
        m_connection.select(u"INSERT INTO imported_drafts (source) VALUES (?) ON CONFLICT DO NOTHING"_s, source);
    return added.result(added.rowsChanged() == 1);
}

} // namespace kept
