// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/senttexts.h"

#include "base/stablehash.h"
#include "base/try.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>
#include <algorithm>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype markBytes = sizeof(qint32);

QByteArray packed(const std::vector<qint32> &marks)
{
    QByteArray bytes(qsizetype(marks.size()) * markBytes, Qt::Uninitialized);
    qToLittleEndian<qint32>(marks.data(), qsizetype(marks.size()), bytes.data());
    return bytes;
}

std::vector<qint32> unpacked(const QByteArray &bytes)
{
    std::vector<qint32> marks(size_t(bytes.size() / markBytes));
    qFromLittleEndian<qint32>(bytes.constData(), qsizetype(marks.size()), marks.data());
    return marks;
}

qint64 digestOf(const std::vector<qint32> &marks)
{
    StableHash hash;
    for (const qint32 mark : marks)
        hash.add(quint32(mark));
    return qint64(hash.value());
}

std::vector<qint32> sortedOnce(std::vector<qint32> marks)
{
    std::ranges::sort(marks);
    const auto repeats = std::ranges::unique(marks);
    marks.erase(repeats.begin(), repeats.end());
    return marks;
}

} // namespace

Result<void> SentTexts::add(const Event &reply, std::vector<qint32> marks)
{
    marks = sortedOnce(std::move(marks));
    const qint64 digest = digestOf(marks);
    SentTextId text;
    {
        Query known = m_connection.select(u"SELECT id FROM sent_texts WHERE digest = ?"_s, digest);
        if (known.next())
            text = known.id<SentTextId>(0);
        KEPT_TRY(known.result());
    }
    if (!text.isValid()) {
        const auto added = m_connection.insert<SentTextId>(u"INSERT INTO sent_texts (digest, marks) VALUES (?, ?)"_s,
                                                           digest, packed(marks));
        KEPT_TRY(added);
        text = *added;
        for (const qint32 mark : marks)
            KEPT_TRY(m_connection.run(u"INSERT INTO sent_marks (mark, text_id) VALUES (?, ?)"_s, mark, text));
    }
    return m_connection.run(u"INSERT INTO sent_copies (event_id, text_id, customer_id, at_ms, at_offset)"
                            " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                            reply.id, text, reply.customer, reply.at.msecs, reply.at.offset);
}

Result<void> SentTexts::clear()
{
    KEPT_TRY(m_connection.run(u"DELETE FROM sent_copies"_s));
    KEPT_TRY(m_connection.run(u"DELETE FROM sent_marks"_s));
    return m_connection.run(u"DELETE FROM sent_texts"_s);
}

Result<std::vector<Event>> SentTexts::repliesAfter(EventId after, int count) const
{
    Query rows = m_connection.select(u"SELECT id, customer_id, at_ms, at_offset, body FROM events WHERE id > ?"
                                     " AND direction = 'out' AND kind = 'message' AND author_kind = 'agent'"
                                     " ORDER BY id LIMIT ?"_s,
                                     after, count);
    std::vector<Event> replies;
    while (rows.next()) {
        Event reply;
        reply.id = rows.id<EventId>(0);
        reply.customer = rows.id<CustomerId>(1);
        reply.at = rows.moment(2);
        reply.text = rows.text(4);
        replies.push_back(std::move(reply));
    }
    return rows.result(std::move(replies));
}

Result<std::vector<SentText>> SentTexts::alike(std::vector<qint32> marks) const
{
    constexpr int mostOfOne = 200;
    constexpr size_t mostTexts = 300;
    marks = sortedOnce(std::move(marks));
    const size_t least = (marks.size() + 1) / 2;
    QHash<SentTextId, size_t> held;
    size_t unfinished = 0; // marks of which not every text was looked at
    for (const qint32 mark : marks) {
        Query rows = m_connection.select(
            u"SELECT text_id FROM sent_marks WHERE mark = ? ORDER BY text_id DESC LIMIT ?"_s, mark, mostOfOne);
        int count = 0;
        for (; rows.next(); ++count)
            ++held[rows.id<SentTextId>(0)];
        KEPT_TRY(rows.result());
        unfinished += count == mostOfOne ? 1 : 0;
    }
    std::vector<std::pair<size_t, SentTextId>> candidates;
    for (const auto &[text, count] : held.asKeyValueRange()) {
        if (count + unfinished >= least)
            candidates.emplace_back(count, text);
    }
    std::ranges::sort(candidates, std::ranges::greater());
    candidates.resize(std::min(candidates.size(), mostTexts));
    std::vector<SentText> texts;
    for (const auto &[count, text] : candidates) {
        Query row = m_connection.select(u"SELECT marks FROM sent_texts WHERE id = ?"_s, text);
        if (row.next())
            texts.push_back({.id = text, .marks = unpacked(row.bytes(0))});
        KEPT_TRY(row.result());
    }
    return texts;
}

Result<SentCopies> SentTexts::copies(const std::vector<SentTextId> &texts, CustomerId exceptFor) const
{
    QJsonArray ids;
    for (const SentTextId text : texts)
        ids.append(text.value);
    // The offset is that of the row with the least time, as SQLite has it for min().
    Query row = m_connection.select(u"SELECT count(DISTINCT customer_id), min(at_ms), at_offset FROM sent_copies"
                                    " WHERE text_id IN (SELECT value FROM json_each(?)) AND customer_id <> ?"_s,
                                    QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)), exceptFor);
    SentCopies copies;
    if (row.next()) {
        copies.customers = int(row.integer(0));
        copies.since = row.optionalMoment(1);
    }
    return row.result(copies);
}

} // namespace kept
