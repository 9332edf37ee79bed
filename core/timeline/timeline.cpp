// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timeline.h"

#include <algorithm>

namespace kept {
namespace {

template<typename Rows, typename RowId>
auto *find(const Rows &rows, RowId id)
{
    const auto found = std::ranges::find_if(rows, [id](const auto &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const Agent *Timeline::agent(AgentId id) const { return find(agents, id); }

const Event *Timeline::event(EventId id) const
{
    const auto place = std::ranges::lower_bound(events, id, {}, &Event::id);
    return place != events.end() && place->id == id ? &*place : find(events, id);
}

const Record *Timeline::record(RecordId id) const { return find(records, id); }

} // namespace kept
