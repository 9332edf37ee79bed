// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/desk.h"

#include "base/clock.h"
#include "base/try.h"
#include "desk/remember.h"
#include "store/agents.h"
#include "store/customers.h"
#include "store/dismissals.h"
#include "store/drafts.h"
#include "store/events.h"
#include "store/records.h"
#include "store/search.h"
#include "store/settings.h"
#include "store/standings.h"
#include "store/store.h"

namespace kept {

using namespace Qt::StringLiterals;

Desk::Desk(std::unique_ptr<Store> store, DeskServices services)
    : m_store(std::move(store)), m_services(std::move(services))
{
}

Desk::~Desk() = default;

QString Desk::path() const
{
    return m_store->path();
}

Result<DeskInfo> Desk::info() const
{
    const Settings settings(m_store->connection());
    const auto company = settings.value(u"company"_s);
    if (!company)
        return std::unexpected(company.error());
    const auto addresses = settings.value(u"own-addresses"_s);
    if (!addresses)
        return std::unexpected(addresses.error());
    return DeskInfo{.company = *company, .ownAddresses = addresses->split(u'\n', Qt::SkipEmptyParts)};
}

Result<std::vector<WaitingCustomer>> Desk::customersWaiting(int limit) const
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    Moment soon = m_services.clock->now();
    soon.msecs += day;
    return Standings(m_store->connection()).waiting(soon, limit);
}

Result<std::vector<Customer>> Desk::findCustomers(const QString &text, int limit) const
{
    return Customers(m_store->connection()).find(text, limit);
}

Result<CustomerCard> Desk::customerCard(CustomerId id) const
{
    const Customers customers(m_store->connection());
    auto customer = customers.get(id);
    if (!customer)
        return std::unexpected(customer.error());
    auto company = customers.company(id);
    if (!company)
        return std::unexpected(company.error());
    const auto standing = Standings(m_store->connection()).get(id);
    if (!standing)
        return std::unexpected(standing.error());
    CustomerCard card{.customer = std::move(*customer),
                      .company = std::move(*company),
                      .firstEvent = {},
                      .lastEvent = {},
                      .events = 0,
                      .openPromises = *standing ? (*standing)->openPromises : 0,
                      .credits = 0};
    KEPT_TRY(Events(m_store->connection()).summarise(card));
    return card;
}

Result<TimelinePage> Desk::timelinePage(CustomerId customer, EventId before, int count) const
{
    return Events(m_store->connection()).page(customer, before, count);
}

Result<Timeline> Desk::loadTimeline(CustomerId id) const
{
    Connection &connection = m_store->connection();
    const Customers customers(connection);
    Timeline timeline;
    auto company = customers.company(id);
    auto customer = customers.get(id);
    auto agents = Agents(connection).of(id);
    auto records = Records(connection).of(id);
    auto events = Events(connection).all(id);
    KEPT_TRY(company);
    KEPT_TRY(customer);
    KEPT_TRY(agents);
    KEPT_TRY(records);
    KEPT_TRY(events);
    timeline.company = std::move(*company);
    timeline.customer = std::move(*customer);
    timeline.agents = std::move(*agents);
    timeline.records = std::move(*records);
    timeline.events = std::move(*events);
    return timeline;
}

Result<Memory> Desk::memory(const Timeline &timeline) const
{
    return m_services.reader ? rememberedOf(*m_store, *m_services.reader, timeline) : Memory();
}

Result<QByteArray> Desk::original(EventId event) const
{
    return Events(m_store->connection()).original(event);
}

Result<std::vector<Agent>> Desk::agents() const
{
    return Agents(m_store->connection()).all();
}

Result<std::optional<Draft>> Desk::draft(CustomerId customer, AgentId author, bool isNote) const
{
    const Drafts drafts(m_store->connection());
    return author.isValid() ? drafts.get(customer, author, isNote) : drafts.newest(customer, isNote);
}

Result<std::vector<Dismissal>> Desk::dismissals(CustomerId customer) const
{
    return Dismissals(m_store->connection()).standing(customer);
}

Result<std::vector<SearchHit>> Desk::search(const QString &query, int limit) const
{
    return Search(m_store->connection()).find(query, limit);
}

Result<std::unique_ptr<Desk>> createDesk(const QString &path, const DeskServices &services, const DeskInfo &info)
{
    auto store = Store::create(path);
    if (!store)
        return std::unexpected(store.error());
    Settings settings((*store)->connection());
    auto transaction = (*store)->begin();
    KEPT_TRY(transaction);
    KEPT_TRY(settings.set(u"company"_s, info.company));
    KEPT_TRY(settings.set(u"own-addresses"_s, info.ownAddresses.join(u'\n').toLower()));
    KEPT_TRY(transaction->commit());
    return std::make_unique<Desk>(std::move(*store), services);
}

Result<std::unique_ptr<Desk>> openDesk(const QString &path, const DeskServices &services)
{
    auto store = Store::open(path, Connection::Access::Write);
    if (!store)
        return std::unexpected(store.error());
    return std::make_unique<Desk>(std::move(*store), services);
}

} // namespace kept
