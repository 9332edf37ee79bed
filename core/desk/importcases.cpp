// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/importcases.h"

#include "base/clock.h"
#include "base/try.h"
#include "desk/ingest.h"
#include "exchange/casefile.h"
#include "store/agents.h"
#include "store/drafts.h"
#include "store/records.h"
#include "store/settings.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QHash>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

/// Takes in one case, within a transaction.
class CaseImport
{
public:
    CaseImport(Desk &desk, const Case &source, ImportReport &report)
        : m_desk(desk), m_connection(desk.store().connection()), m_case(source), m_report(report), m_ingest(desk)
    {
    }

    Result<void> run()
    {
        const auto source = Events(m_connection).source("case:"_L1 + m_case.id);
        KEPT_TRY(source);
        m_source = *source;
        KEPT_TRY(findCustomer());
        KEPT_TRY(takeAgents());
        for (Record record : m_case.timeline.records) {
            record.customer = m_customer;
            KEPT_TRY(Records(m_connection).put(record, m_desk.services().clock->now()));
        }
        for (const Event &event : m_case.timeline.events)
            KEPT_TRY(takeEvent(event));
        KEPT_TRY(takeDraft());
        m_report.newCustomers += m_ingest.newCustomers();
        return m_ingest.finish(Ingest::Derived::Now);
    }

private:
    Result<void> findCustomer()
    {
        const auto before = Events(m_connection).customerOf(m_source);
        KEPT_TRY(before);
        m_customer = *before;
        if (m_customer.isValid())
            return {};
        const auto customer = m_ingest.customer(m_case.timeline.customer, m_case.timeline.company);
        KEPT_TRY(customer);
        m_customer = *customer;
        return {};
    }

    Result<void> takeAgents()
    {
        Agents agents(m_connection);
        for (const Agent &agent : m_case.timeline.agents) {
            const auto id = agents.known(agent, m_case.timeline.company);
            KEPT_TRY(id);
            KEPT_TRY(agents.serves(*id, m_customer));
            m_agents.insert(agent.id, *id);
        }
        return {};
    }

    Result<void> takeEvent(const Event &event)
    {
        NewEvent input{.event = event, .source = m_source, .thread = {}, .original = {}};
        input.event.customer = m_customer;
        input.event.agent = m_agents.value(event.agent);
        const auto id = m_ingest.event(input);
        KEPT_TRY(id);
        ++m_report.read;
        ++(id->isValid() ? m_report.added : m_report.alreadyThere);
        return {};
    }

    Result<void> takeDraft()
    {
        Drafts drafts(m_connection);
        const auto isFirst = drafts.isFirstFrom(m_source);
        KEPT_TRY(isFirst);
        if (!*isFirst || m_case.draft.text.isEmpty())
            return {};
        Draft draft = m_case.draft;
        draft.customer = m_customer;
        draft.author = m_agents.value(m_case.draft.author);
        const auto there = drafts.get(draft.customer, draft.author, draft.isNote);
        KEPT_TRY(there);
        if (*there)
            return {};
        KEPT_TRY(drafts.put(draft));
        return {};
    }

    Desk &m_desk;
    Connection &m_connection;
    const Case &m_case;
    ImportReport &m_report;
    Ingest m_ingest;
    SourceRef m_source;
    CustomerId m_customer;
    QHash<AgentId, AgentId> m_agents; ///< the file's to the desk's
};

} // namespace

Result<ImportReport> importCases(Desk &desk, const QByteArray &bytes, const QString &name, const Progress &progress)
{
    const auto cases = readCases(bytes, name);
    if (!cases)
        return std::unexpected(cases.error());
    ImportReport report;
    for (size_t i = 0; i < cases->size(); ++i) {
        ImportReport one;
        auto transaction = desk.store().begin();
        KEPT_TRY(transaction);
        KEPT_TRY(CaseImport(desk, (*cases)[i], one).run());
        KEPT_TRY(transaction->commit());
        report.add(one);
        if (progress && !progress(qint64(i + 1), qint64(cases->size()))) {
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("Import", "The import was stopped. What came in so far is safe; "
                                                                 "importing again completes it."),
                           name);
        }
    }
    return report;
}

} // namespace kept
