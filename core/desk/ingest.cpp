// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/ingest.h"

#include "base/try.h"
#include "desk/fingerprintsent.h"
#include "desk/standing.h"
#include "store/agents.h"
#include "store/customers.h"
#include "store/store.h"

namespace kept {
namespace {

struct ContactPoint
{
    ContactKind kind;
    QString shown;
};

std::vector<ContactPoint> contactPoints(const Customer &customer)
{
    std::vector<ContactPoint> points;
    for (const QString &email : customer.emails)
        points.push_back({ContactKind::Email, email});
    for (const QString &phone : customer.phones)
        points.push_back({ContactKind::Phone, phone});
    for (const QString &handle : customer.handles)
        points.push_back({ContactKind::Handle, handle});
    return points;
}

} // namespace

Result<CustomerId> Ingest::customer(const Customer &customer, const QString &company)
{
    Customers customers(m_desk.store().connection());
    for (const ContactPoint &point : contactPoints(customer)) {
        const auto found = customers.withContact(point.kind, point.shown, company);
        KEPT_TRY(found);
        if (*found) {
            KEPT_TRY(complete(**found, customer));
            return **found;
        }
    }
    const auto added = customers.add(customer, company);
    KEPT_TRY(added);
    ++m_newCustomers;
    m_changed.insert(*added);
    return added;
}

Result<void> Ingest::complete(CustomerId id, const Customer &customer)
{
    Customers customers(m_desk.store().connection());
    for (const ContactPoint &point : contactPoints(customer))
        KEPT_TRY(customers.addContact(id, point.kind, point.shown));
    if (customer.name.isEmpty())
        return {};
    const auto known = customers.get(id);
    KEPT_TRY(known);
    return known->name.isEmpty() ? customers.rename(id, customer.name) : Result<void>();
}

Result<EventId> Ingest::event(const NewEvent &input)
{
    Connection &connection = m_desk.store().connection();
    const auto id = Events(connection).add(input);
    if (!id || !id->isValid())
        return id;
    m_changed.insert(input.event.customer);
    if (input.event.agent.isValid())
        KEPT_TRY(Agents(connection).serves(input.event.agent, input.event.customer));
    if (input.event.direction == Direction::Out)
        ++m_replies;
    if (m_desk.services().reader)
        KEPT_TRY(readLater(*id, input.event));
    return id;
}

Result<void> Ingest::readLater(EventId id, const Event &event)
{
    std::shared_ptr<const Timeline> &people = m_people[event.customer];
    if (!people || (event.agent.isValid() && !people->agent(event.agent))) {
        Connection &connection = m_desk.store().connection();
        auto customer = Customers(connection).get(event.customer);
        KEPT_TRY(customer);
        auto agents = Agents(connection).of(event.customer);
        KEPT_TRY(agents);
        auto known = std::make_shared<Timeline>();
        known->customer = std::move(*customer);
        known->agents = std::move(*agents);
        people = std::move(known);
    }
    m_unread.push_back({event, people});
    m_unread.back().event.id = id;
    return {};
}

Result<void> Ingest::finish(Derived derived)
{
    if (!m_unread.empty())
        KEPT_TRY(readAndStore(m_desk.store(), *m_desk.services().reader, m_unread));
    if (m_replies > 0 && derived == Derived::Now)
        KEPT_TRY(fingerprintSent(m_desk, m_replies));
    for (const CustomerId customer : m_changed)
        KEPT_TRY(derived == Derived::Now ? settle(m_desk, customer) : settleWithoutPromises(m_desk, customer));
    return {};
}

} // namespace kept
