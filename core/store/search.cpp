// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search.h"

#include "base/try.h"

#include <algorithm>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

// Mark the words found in a snippet; neither occurs in text.
constexpr QChar litBegin(0x01);
constexpr QChar litEnd(0x02);

void takeMarks(const QString &marked, SearchHit &hit)
{
    qsizetype begin = 0;
    for (const QChar c : marked) {
        if (c == litBegin)
            begin = hit.snippet.size();
        else if (c == litEnd)
            hit.lit.append({begin, hit.snippet.size()});
        else
            hit.snippet += c.isSpace() ? u' ' : c;
    }
}

} // namespace

QString matchExpression(QStringView query)
{
    QStringList terms;
    bool phrase = false;
    for (const QStringView piece : query.split(u'"')) {
        const auto words = phrase ? QList<QStringView>{piece} : piece.split(u' ', Qt::SkipEmptyParts);
        for (const QStringView word : words) {
            if (std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); }))
                terms.append(u'"' + word.toString() + (phrase ? "\""_L1 : "\"*"_L1));
        }
        phrase = !phrase;
    }
    return terms.join(u' ');
}

Result<std::vector<SearchHit>> Search::find(const QString &query, int limit) const
{
    const QString match = matchExpression(query);
    if (match.isEmpty())
        return std::vector<SearchHit>{};
    // The snippets are cut afterwards, for the hits that are shown only: here SQLite would cut one for every hit.
    Query rows = m_connection.select(
        u"SELECT events.id, events.customer_id, customers.name, at_ms, at_offset, channel, direction, events.subject"
        " FROM events JOIN customers ON customers.id = events.customer_id"
        " WHERE events.id IN (SELECT rowid FROM event_search WHERE event_search MATCH ?)"
        " ORDER BY at_ms DESC, events.id DESC LIMIT ?"_s,
        match, limit);
    std::vector<SearchHit> hits;
    while (rows.next()) {
        hits.push_back({.event = rows.id<EventId>(0),
                        .customer = rows.id<CustomerId>(1),
                        .customerName = rows.text(2),
                        .at = rows.moment(3),
                        .channel = channelFromName(rows.text(5)).value_or(Channel::Desk),
                        .direction = directionFromName(rows.text(6)).value_or(Direction::Internal),
                        .subject = rows.text(7),
                        .snippet = {},
                        .lit = {}});
    }
    KEPT_TRY(rows.result());
    for (SearchHit &hit : hits)
        KEPT_TRY(cutSnippet(match, hit));
    return hits;
}

Result<void> Search::cutSnippet(const QString &match, SearchHit &hit) const
{
    Query row = m_connection.select(u"SELECT snippet(event_search, -1, char(1), char(2), '…', 16) FROM event_search"
                                    " WHERE event_search MATCH ? AND rowid = ?"_s,
                                    match, hit.event);
    if (row.next())
        takeMarks(row.text(0), hit);
    return row.result();
}

} // namespace kept
