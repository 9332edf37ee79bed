// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/agents.h"

namespace kept {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Agent>> read(Query rows)
{
    std::vector<Agent> agents;
    while (rows.next()) {
        agents.push_back({.id = rows.id<AgentId>(0),
                          .sourceId = rows.text(1),
                          .name = rows.text(2),
                          .role = rows.text(3),
                          .email = rows.text(4)});
    }
    return rows.result(std::move(agents));
}

} // namespace

Result<AgentId> Agents::known(const Agent &agent, const QString &company)
{
    const QString email = agent.email.toLower();
    Query row = m_connection.select(u"SELECT id FROM agents WHERE company = ? AND name = ? AND email = ?"_s, company,
                                    agent.name, email);
    if (row.next())
        return row.id<AgentId>(0);
    if (auto looked = row.result(); !looked)
        return std::unexpected(looked.error());
    return m_connection.insert<AgentId>(
        u"INSERT INTO agents (company, source_key, name, role, email) VALUES (?, ?, ?, ?, ?)"_s, company,
        agent.sourceId, agent.name, agent.role, email);
}

Result<void> Agents::serves(AgentId agent, CustomerId customer)
{
    return m_connection.run(
        u"INSERT INTO customer_agents (customer_id, agent_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, customer, agent);
}

Result<std::vector<Agent>> Agents::all() const
{
    return read(m_connection.select(u"SELECT id, source_key, name, role, email FROM agents ORDER BY id"_s));
}

Result<std::vector<Agent>> Agents::of(CustomerId customer) const
{
    return read(m_connection.select(u"SELECT id, source_key, name, role, email FROM agents"
                                    " JOIN customer_agents ON agent_id = id WHERE customer_id = ? ORDER BY id"_s,
                                    customer));
}

} // namespace kept
