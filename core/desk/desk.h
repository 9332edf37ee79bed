// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/rows.h"
#include "timeline/timeline.h"

#include <memory>

namespace kept {

class Clock;
class Memory;
class Reader;
class Store;

/// What a desk needs from outside. Shared with every thread that has the desk open, so both must be thread-safe.
struct DeskServices
{
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<const Reader> reader; ///< null: nothing is read on arrival, and memory() is empty
};

/// What a desk says of itself.
struct DeskInfo
{
    QString company;
    QStringList ownAddresses; ///< the company's own mail addresses, in lower case: what they send is a reply

    bool operator==(const DeskInfo &) const = default;
};

/// An open desk. It belongs to the thread that opened it; another thread opens the same file once more (see
/// AsyncDesk). Its own functions only look; everything that writes is a verb with a file of its own beside this one:
/// importCases(desk, ...), saveDraft(desk, ...), sendReply(desk, ...).
class Desk
{
public:
    Desk(std::unique_ptr<Store> store, DeskServices services);
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] Result<DeskInfo> info() const;
    [[nodiscard]] QString path() const;

    /// The queue, most pressing first.
    [[nodiscard]] Result<std::vector<WaitingCustomer>> customersWaiting(int limit = 500) const;
    /// Customers whose name, address, phone or handle holds `text`, the ones heard from last first; all for "".
    [[nodiscard]] Result<std::vector<Customer>> findCustomers(const QString &text, int limit = 50) const;
    [[nodiscard]] Result<CustomerCard> customerCard(CustomerId customer) const;
    /// The `count` events before `before`; the newest for an invalid id. Cost: the page, not the timeline.
    [[nodiscard]] Result<TimelinePage> timelinePage(CustomerId customer, EventId before, int count) const;
    /// Everything: for the review and for export. Cost: the whole timeline.
    [[nodiscard]] Result<Timeline> loadTimeline(CustomerId customer) const;
    /// What the timeline has said so far, from what was read when its events arrived.
    [[nodiscard]] Result<Memory> memory(const Timeline &timeline) const;
    /// The message as it came, byte for byte; NotFound for an event that never was a mail.
    [[nodiscard]] Result<QByteArray> original(EventId event) const;

    [[nodiscard]] Result<std::vector<Agent>> agents() const;
    /// The draft of this writer for this customer; any writer's newest for an invalid author; empty without one.
    [[nodiscard]] Result<std::optional<Draft>> draft(CustomerId customer, AgentId author, bool isNote = false) const;
    /// What was set aside for this customer, and for the whole desk.
    [[nodiscard]] Result<std::vector<Dismissal>> dismissals(CustomerId customer) const;
    /// Events that hold all of the words, newest first. Words are matched by their beginning, "phrases" as they stand.
    [[nodiscard]] Result<std::vector<SearchHit>> search(const QString &query, int limit = 50) const;

    // For the verbs.
    [[nodiscard]] Store &store() const { return *m_store; }
    [[nodiscard]] const DeskServices &services() const { return m_services; }

private:
    std::unique_ptr<Store> m_store;
    DeskServices m_services;
};

/// Makes a new desk file; NotWritable when there is one already.
[[nodiscard]] Result<std::unique_ptr<Desk>> createDesk(const QString &path, const DeskServices &services,
                                                       const DeskInfo &info);

/// Opens a desk, bringing an older one up to date after a backup beside it. For use by one thread.
[[nodiscard]] Result<std::unique_ptr<Desk>> openDesk(const QString &path, const DeskServices &services);

} // namespace kept
