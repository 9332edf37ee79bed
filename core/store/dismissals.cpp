// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dismissals.h"

#include "base/try.h"
#include "store/names.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

Dismissal dismissalOf(const Query &row)
{
    return {.id = row.integer(0),
            .customer = row.id<CustomerId>(1),
            .scope = dismissalScopeFromName(row.text(2)),
            .ruleId = row.text(3),
            .quote = row.text(4),
            .reason = row.text(5),
            .author = row.id<AgentId>(6),
            .at = row.moment(7)};
}

} // namespace

Result<Dismissal> Dismissals::add(const Dismissal &dismissal)
{
    const auto customer = dismissal.customer.isValid() ? std::optional(dismissal.customer) : std::nullopt;
    {
        Query row = m_connection.select(
            u"SELECT id, customer_id, scope, rule, quote, reason, author_id, at_ms, at_offset FROM dismissals"
            " WHERE customer_id IS ? AND scope = ? AND rule = ? AND quote = ? AND restored_ms IS NULL"_s,
            customer, toName(dismissal.scope), dismissal.ruleId, dismissal.quote);
        if (row.next())
            return dismissalOf(row);
        KEPT_TRY(row.result());
    }
    const auto id = m_connection.insert<Id<Dismissal>>(
        u"INSERT INTO dismissals (customer_id, scope, rule, quote, reason, author_id, at_ms, at_offset)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        customer, toName(dismissal.scope), dismissal.ruleId, dismissal.quote, dismissal.reason, dismissal.author,
        dismissal.at.msecs, dismissal.at.offset);
    if (!id)
        return std::unexpected(id.error());
    Dismissal added = dismissal;
    added.id = id->value;
    return added;
}

Result<void> Dismissals::restore(qint64 id, Moment at)
{
    const Query changed = m_connection.select(
        u"UPDATE dismissals SET restored_ms = ? WHERE id = ? AND restored_ms IS NULL"_s, at.msecs, id);
    KEPT_TRY(changed.result());
    if (changed.rowsChanged() == 0) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Store", "This finding is not set aside any more."));
    }
    return {};
}

Result<std::vector<Dismissal>> Dismissals::standing(CustomerId customer) const
{
    Query rows = m_connection.select(
        u"SELECT id, customer_id, scope, rule, quote, reason, author_id, at_ms, at_offset FROM dismissals"
        " WHERE (customer_id = ? OR customer_id IS NULL) AND restored_ms IS NULL ORDER BY id"_s,
        customer);
    std::vector<Dismissal> dismissals;
    while (rows.next())
        dismissals.push_back(dismissalOf(rows));
    return rows.result(std::move(dismissals));
}

Result<QHash<QString, int>> Dismissals::countByRule() const
{
    Query rows = m_connection.select(u"SELECT rule, count(*) FROM dismissals GROUP BY rule"_s);
    QHash<QString, int> counts;
    while (rows.next())
        counts.insert(rows.text(0), int(rows.integer(1)));
    return rows.result(std::move(counts));
}

} // namespace kept
