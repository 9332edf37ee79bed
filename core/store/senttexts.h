// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "timeline/event.h"

#include <vector>

namespace kept {

using SentTextId = Id<struct SentTextTag>;

/// A text that was sent, by the marks of core/text/fingerprints.h.
struct SentText
{
    SentTextId id;
    std::vector<qint32> marks; ///< sorted
};

/// To how many customers texts went, and since when.
struct SentCopies
{
    int customers = 0;
    std::optional<Moment> since; ///< empty without any
};

/// Which replies were sent to whom, found again by what they have in common with another text. Derived from events.
class SentTexts
{
public:
    explicit SentTexts(Connection &connection) : m_connection(connection) {}

    /// The same marks again are another copy of the same text; the same event again changes nothing.
    [[nodiscard]] Result<void> add(const Event &reply, std::vector<qint32> marks);
    [[nodiscard]] Result<void> clear();

    /// The replies behind `after`, in the order of arrival, at most so many.
    [[nodiscard]] Result<std::vector<Event>> repliesAfter(EventId after, int count) const;

    /// Texts that hold at least half of the marks, at most a few hundred. Cost: the marks, not the desk; of marks that
    /// stand in very many texts only the newest are looked at, so that a text that holds fewer may come along.
    [[nodiscard]] Result<std::vector<SentText>> alike(std::vector<qint32> marks) const;
    [[nodiscard]] Result<SentCopies> copies(const std::vector<SentTextId> &texts, CustomerId exceptFor) const;

private:
    Connection &m_connection;
};

} // namespace kept
