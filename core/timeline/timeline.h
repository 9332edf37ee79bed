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
    [[nodiscard]] const Event *event(EventId id) const; ///< null when unknown; linear in the events
    [[nodiscard]] const Record *record(RecordId id) const;
};

} // namespace kept
