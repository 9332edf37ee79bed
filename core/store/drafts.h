// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/events.h"
#include "timeline/draft.h"

namespace kept {

/// Replies and notes being written: one of each for a customer and writer.
class Drafts
{
public:
    explicit Drafts(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<DraftId> put(const Draft &draft); ///< in the place of the one before, whatever draft.id says
    [[nodiscard]] Result<void> remove(CustomerId customer, AgentId author, bool isNote);
    [[nodiscard]] Result<std::optional<Draft>> get(CustomerId customer, AgentId author, bool isNote) const;
    [[nodiscard]] Result<std::optional<Draft>> newest(CustomerId customer, bool isNote) const; ///< of any writer

    /// True the first time for a source, false ever after: an import may then leave its draft.
    [[nodiscard]] Result<bool> isFirstFrom(SourceRef source);

private:
    Connection &m_connection;
};

} // namespace kept
