// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deliveries.h"

#include "base/try.h"
#include "store/names.h"

namespace kept {

using namespace Qt::StringLiterals;

Result<void> Deliveries::add(EventId event, const Delivery &delivery)
{
    return m_connection.run(u"INSERT INTO deliveries (event_id, state, draft_author_id, reason) VALUES (?, ?, ?, ?)"_s,
                            event, toName(delivery.state), delivery.draftAuthor, delivery.reason);
}

Result<std::optional<Delivery>> Deliveries::get(EventId event) const
{
    Query row =
        m_connection.select(u"SELECT state, draft_author_id, reason FROM deliveries WHERE event_id = ?"_s, event);
    std::optional<Delivery> found;
    if (row.next())
        found = Delivery{deliveryStateFromName(row.text(0)), row.id<AgentId>(1), row.text(2)};
    return row.result(std::move(found));
}

Result<void> Deliveries::addFindings(EventId event, const QString &text, const QList<Finding> &findings)
{
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        KEPT_TRY(m_connection.run(u"INSERT INTO sent_findings (event_id, position, rule, kind, severity, quote, message)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                  event, qint64(i), finding.ruleId, toName(finding.kind), toName(finding.severity),
                                  finding.passage.of(text).toString(), finding.message));
    }
    return {};
}

Result<QList<SentFinding>> Deliveries::findings(EventId event) const
{
    Query rows = m_connection.select(
        u"SELECT rule, kind, severity, quote, message FROM sent_findings WHERE event_id = ? ORDER BY position"_s, event);
    QList<SentFinding> found;
    while (rows.next())
        found.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
    return rows.result(std::move(found));
}

} // namespace kept
