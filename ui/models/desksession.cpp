// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/desksession.h"

#include "base/clock.h"
#include "desk/asyncdesk.h"
#include "ui/models/eventview.h"
#include "ui/models/timewords.h"

#include <chrono>

namespace kept {
namespace {

using namespace std::chrono_literals;

struct QueueLoad
{
    DeskInfo info;
    std::vector<Agent> agents;
    std::vector<WaitingCustomer> waiting;
    std::vector<Customer> everybody;
    CustomerCard open; ///< of the open customer; empty without one
};

Result<std::shared_ptr<const QueueLoad>> loadQueue(Desk &desk, CustomerId open)
{
    auto load = std::make_shared<QueueLoad>();
    const auto take = [](auto result, auto &into) -> std::optional<Error> {
        if (!result)
            return result.error();
        into = std::move(*result);
        return {};
    };
    constexpr int most = 2000;
    for (const auto &error :
         {take(desk.info(), load->info), take(desk.agents(), load->agents),
          take(desk.customersWaiting(), load->waiting), take(desk.findCustomers({}, most), load->everybody)}) {
        if (error)
            return std::unexpected(*error);
    }
    if (open.isValid()) {
        if (const auto error = take(desk.customerCard(open), load->open))
            return std::unexpected(*error);
    }
    return load;
}

Result<std::shared_ptr<const OpenCustomer>> loadCustomer(Desk &desk, CustomerId customer, Moment now)
{
    auto timeline = desk.loadTimeline(customer);
    if (!timeline)
        return std::unexpected(timeline.error());
    auto memory = desk.memory(*timeline);
    if (!memory)
        return std::unexpected(memory.error());
    auto open = std::make_shared<OpenCustomer>();
    open->marks = promiseMarks(*memory, *timeline);
    open->header = headerOf(*timeline, *memory, open->marks, now);
    open->timeline = std::make_shared<const Timeline>(std::move(*timeline));
    open->memory = std::make_shared<const Memory>(std::move(*memory));
    return open;
}

PaletteEntry entryOf(const SearchHit &hit, Moment now)
{
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Event;
    entry.title = hit.snippet.simplified();
    entry.detail =
        QStringLiteral("%1 · %2 · %3").arg(hit.customerName, nameOf(hit.channel), shortDay(hit.at.date(), now.date()));
    entry.customer = hit.customer;
    entry.event = hit.event;
    return entry;
}

} // namespace

DeskSession::DeskSession(AsyncDesk *desk, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(std::move(clock))
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(300ms);
    connect(&m_refreshSoon, &QTimer::timeout, this, &DeskSession::refresh);
    connect(desk, &AsyncDesk::changed, &m_refreshSoon, qOverload<>(&QTimer::start));
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_queue.setNow(m_clock->now()); });
    m_minute.start();
}

DeskSession::~DeskSession() = default;

void DeskSession::refresh()
{
    m_desk->read([open = m_customer](Desk &desk) { return loadQueue(desk, open); })
        .then(this, [this](const Result<std::shared_ptr<const QueueLoad>> &load) {
            if (!load) {
                Q_EMIT failed(load.error());
                return;
            }
            m_info = (*load)->info;
            m_agents = (*load)->agents;
            m_everybody = (*load)->everybody;
            m_queue.setCustomers((*load)->waiting, m_everybody, m_clock->now());
            Q_EMIT queueLoaded();
            // Somebody else's program, or an import, may have written to the customer who is open.
            const CustomerCard &card = (*load)->open;
            const bool isShown = m_open.timeline && m_open.timeline->customer.id == m_customer;
            if (isShown && card.customer.id == m_customer && card.events != m_open.header.events)
                openCustomer(m_customer);
        });
}

void DeskSession::openCustomer(CustomerId customer)
{
    m_customer = customer;
    load(customer);
}

void DeskSession::load(CustomerId customer)
{
    const quint64 question = ++m_question;
    const Moment now = m_clock->now();
    m_desk->read([customer, now](Desk &desk) { return loadCustomer(desk, customer, now); })
        .then(this, [this, question, now](const Result<std::shared_ptr<const OpenCustomer>> &open) {
            if (question != m_question)
                return;
            if (!open) {
                Q_EMIT failed(open.error());
                return;
            }
            m_open = **open;
            m_timeline.setTimeline(m_open.timeline, m_open.marks, now);
            Q_EMIT opened();
        });
}

void DeskSession::search(const QString &typed)
{
    constexpr int most = 12;
    const Moment now = m_clock->now();
    m_desk->read([typed](Desk &desk) { return desk.search(typed, most); })
        .then(this, [this, typed, now](const Result<std::vector<SearchHit>> &hits) {
            QList<PaletteEntry> entries;
            if (hits) {
                for (const SearchHit &hit : *hits)
                    entries.append(entryOf(hit, now));
            }
            Q_EMIT found(typed, entries);
        });
}

} // namespace kept

#include "moc_desksession.cpp"
