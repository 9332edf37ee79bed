// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/standings.h"

namespace kept {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> msecs(const std::optional<Moment> &moment)
{
    return moment.transform([](const Moment &m) { return m.msecs; });
}

std::optional<int> offset(const std::optional<Moment> &moment)
{
    return moment.transform([](const Moment &m) { return m.offset; });
}

} // namespace

Result<void> Standings::put(const Standing &standing)
{
    return m_connection.run(
        u"INSERT INTO standings (customer_id, last_ms, waiting_ms, waiting_offset, unanswered, channel, first_line,"
        " open_promises, promise, due_ms, due_offset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (customer_id) DO UPDATE SET last_ms = excluded.last_ms, waiting_ms = excluded.waiting_ms,"
        " waiting_offset = excluded.waiting_offset, unanswered = excluded.unanswered, channel = excluded.channel,"
        " first_line = excluded.first_line, open_promises = excluded.open_promises, promise = excluded.promise,"
        " due_ms = excluded.due_ms, due_offset = excluded.due_offset"_s,
        standing.customer, standing.last.msecs, msecs(standing.waiting), offset(standing.waiting), standing.unanswered,
        toName(standing.channel), standing.firstLine, standing.openPromises, standing.promise,
        msecs(standing.promiseDue), offset(standing.promiseDue));
}

Result<std::optional<Standing>> Standings::get(CustomerId customer) const
{
    Query row = m_connection.select(
        u"SELECT last_ms, 0, waiting_ms, waiting_offset, unanswered, channel, first_line, open_promises, promise,"
        " due_ms, due_offset FROM standings WHERE customer_id = ?"_s,
        customer);
    std::optional<Standing> found;
    if (row.next()) {
        found = Standing{.customer = customer,
                         .last = row.moment(0),
                         .waiting = row.optionalMoment(2),
                         .unanswered = int(row.integer(4)),
                         .channel = channelFromName(row.text(5)).value_or(Channel::Email),
                         .firstLine = row.text(6),
                         .openPromises = int(row.integer(7)),
                         .promise = row.text(8),
                         .promiseDue = row.optionalMoment(9)};
    }
    return row.result(std::move(found));
}

Result<std::vector<WaitingCustomer>> Standings::waiting(Moment soon, int limit) const
{
    Query rows = m_connection.select(
        u"SELECT customers.id, coalesce(nullif(customers.name, ''), (SELECT shown FROM contact_points"
        " WHERE contact_points.customer_id = customers.id ORDER BY id LIMIT 1), ''),"
        " CASE WHEN open_promises > 0 AND due_ms <= ? THEN 0 WHEN waiting_ms IS NOT NULL THEN 1 ELSE 2 END AS reason,"
        " first_line, channel, waiting_ms, waiting_offset, unanswered, promise, due_ms, due_offset, open_promises,"
        " EXISTS (SELECT 1 FROM drafts WHERE drafts.customer_id = customers.id AND body <> '')"
        " FROM standings JOIN customers ON customers.id = standings.customer_id"
        " WHERE waiting_ms IS NOT NULL OR open_promises > 0"
        " ORDER BY reason, CASE reason WHEN 0 THEN due_ms WHEN 1 THEN waiting_ms ELSE coalesce(due_ms, last_ms) END,"
        " customers.id LIMIT ?"_s,
        soon.msecs, limit);
    std::vector<WaitingCustomer> waiting;
    while (rows.next()) {
        waiting.push_back({.customer = rows.id<CustomerId>(0),
                           .name = rows.text(1),
                           .reason = WaitReason(rows.integer(2)),
                           .firstLine = rows.text(3),
                           .channel = channelFromName(rows.text(4)).value_or(Channel::Email),
                           .since = rows.optionalMoment(5),
                           .unanswered = int(rows.integer(7)),
                           .promise = rows.text(8),
                           .promiseDue = rows.optionalMoment(9),
                           .openPromises = int(rows.integer(11)),
                           .hasDraft = rows.integer(12) != 0});
    }
    return rows.result(std::move(waiting));
}

Result<void> Standings::markUnsettled(CustomerId customer)
{
    return m_connection.run(u"INSERT INTO unsettled (customer_id) VALUES (?) ON CONFLICT DO NOTHING"_s, customer);
}

Result<void> Standings::markSettled(CustomerId customer)
{
    return m_connection.run(u"DELETE FROM unsettled WHERE customer_id = ?"_s, customer);
}

Result<std::vector<CustomerId>> Standings::unsettled(int limit) const
{
    Query rows = m_connection.select(u"SELECT customer_id FROM unsettled ORDER BY customer_id LIMIT ?"_s, limit);
    std::vector<CustomerId> customers;
    while (rows.next())
        customers.push_back(rows.id<CustomerId>(0));
    return rows.result(std::move(customers));
}

} // namespace kept
