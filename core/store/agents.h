// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "timeline/customer.h"

#include <vector>

namespace kept {

/// The people of the company.
class Agents
{
public:
    explicit Agents(Connection &connection) : m_connection(connection) {}

    /// The agent of this company, name and address; made where there is none yet.
    [[nodiscard]] Result<AgentId> known(const Agent &agent, const QString &company);
    /// Says that the agent has to do with the customer. Once is enough.
    [[nodiscard]] Result<void> serves(AgentId agent, CustomerId customer);
    [[nodiscard]] Result<std::vector<Agent>> all() const;
    [[nodiscard]] Result<std::vector<Agent>> of(CustomerId customer) const; ///< who has to do with her

private:
    Connection &m_connection;
};

} // namespace kept
