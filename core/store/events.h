// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/rows.h"

#include <functional>

namespace kept {

using SourceRef = Id<struct SourceTag>;
using ThreadRef = Id<struct ThreadTag>;

/// An event on its way in.
struct NewEvent
{
    Event event;         ///< its id is given by the store
    SourceRef source;    ///< event.sourceId is unique within it
    ThreadRef thread;    ///< invalid where there is none
    QByteArray original; ///< the message as it came; empty where there is none
};

/// What happened: appended, never edited.
class Events
{
public:
    explicit Events(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<SourceRef> source(const QString &name); ///< made where there is none yet
    /// The thread of the first of these message keys that is known, as a message or as a root; made for the last of
    /// them where none is. Give the nearest first: own, answered one, references from the newest to the oldest.
    [[nodiscard]] Result<ThreadRef> thread(SourceRef source, const QStringList &keys);
    [[nodiscard]] Result<ThreadRef> threadOf(EventId event) const; ///< invalid where there is none
    /// Whose mail the thread holds; invalid for a new one.
    [[nodiscard]] Result<CustomerId> customerOf(ThreadRef thread) const;
    /// Whose events came from the source; invalid where none did.
    [[nodiscard]] Result<CustomerId> customerOf(SourceRef source) const;

    /// An invalid id when the source's event is there already.
    [[nodiscard]] Result<EventId> add(const NewEvent &event);
    [[nodiscard]] Result<std::optional<Event>> find(SourceRef source, const QString &sourceId) const;
    [[nodiscard]] Result<Event> get(EventId id) const; ///< NotFound
    [[nodiscard]] Result<QByteArray> original(EventId id) const;
    [[nodiscard]] Result<void> remove(EventId id); ///< for a reply that has not left

    [[nodiscard]] Result<TimelinePage> page(CustomerId customer, EventId before, int count) const;
    [[nodiscard]] Result<std::vector<Event>> all(CustomerId customer) const; ///< oldest first
    /// From the newest on, without attachments, until `visit` returns false.
    [[nodiscard]] Result<void> newestFirst(CustomerId customer, const std::function<bool(const Event &)> &visit) const;
    /// What agents wrote to customers, of all of them: the newest `most` texts, newest first.
    [[nodiscard]] Result<std::vector<QString>> newestReplies(int most) const;
    [[nodiscard]] Result<qint64> count() const;
    /// Fills in the card's counts and times.
    [[nodiscard]] Result<void> summarise(CustomerCard &card) const;

private:
    [[nodiscard]] Result<void> readAttachments(Event &event) const;

    Connection &m_connection;
};

} // namespace kept
