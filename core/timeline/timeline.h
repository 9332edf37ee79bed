// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/customer.h"
#include "timeline/event.h"
#include "timeline/record.h"

#include <vector>

namespace kept {

/// All events of one customer in order of time, with the people and records they speak of.
struct Timeline
{
    QString company;
    Customer customer;
    std::vector<Agent> agents;
    std::vector<Record> records;
    std::vector<Event> events; ///< oldest first

    [[nodiscard]] const Agent *agent(AgentId id) const; ///< null when unknown; owned by the timeline
    /// Null when unknown. Quick where ids ascend with time, as they mostly do; linear in the events else.
    [[nodiscard]] const Event *event(EventId id) const;
    [[nodiscard]] const Record *record(RecordId id) const;
};

} // namespace kept
