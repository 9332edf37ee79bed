// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "desk/desk.h"
#include "memory/memory.h"
#include "ui/models/customerheader.h"
#include "ui/models/palettemodel.h"
#include "ui/models/queuemodel.h"
#include "ui/models/timelinemodel.h"

#include <QObject>
#include <QTimer>

namespace kept {

class AsyncDesk;

/// Everything that the window shows of one customer, loaded together. Shared with the review; never changes.
struct OpenCustomer
{
    std::shared_ptr<const Timeline> timeline;
    std::shared_ptr<const Memory> memory;
    std::vector<PromiseMark> marks;
    CustomerHeader header;
};

/// What the window looks at: the queue, the open customer, and keeping both up to date with the desk. The desk works
/// on its own threads; answers that come too late for a newer question are thrown away.
class DeskSession : public QObject
{
    Q_OBJECT

public:
    /// The desk must outlive the session.
    DeskSession(AsyncDesk *desk, std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    ~DeskSession() override;

    [[nodiscard]] AsyncDesk *desk() const { return m_desk; }
    [[nodiscard]] const DeskInfo &info() const { return m_info; }
    [[nodiscard]] const std::vector<Agent> &agents() const { return m_agents; }
    [[nodiscard]] const std::vector<Customer> &everybody() const { return m_everybody; }
    [[nodiscard]] QueueModel &queue() { return m_queue; }
    [[nodiscard]] TimelineModel &timeline() { return m_timeline; }
    [[nodiscard]] CustomerId customer() const { return m_customer; }
    [[nodiscard]] const OpenCustomer &open() const { return m_open; }

    /// Loads the queue and what the desk says of itself; emits queueLoaded.
    void refresh();
    /// Loads a customer; emits opened. The same customer again loads what is new.
    void openCustomer(CustomerId customer);
    /// Customers and events that fit; the answer comes with `found`.
    void search(const QString &typed);

Q_SIGNALS:
    void queueLoaded();
    void opened();
    void found(const QString &typed, const QList<kept::PaletteEntry> &entries);
    void failed(const kept::Error &error);

private:
    void load(CustomerId customer);

    AsyncDesk *m_desk; ///< not owned
    std::shared_ptr<const Clock> m_clock;
    DeskInfo m_info;
    std::vector<Agent> m_agents;
    std::vector<Customer> m_everybody;
    QueueModel m_queue;
    TimelineModel m_timeline;
    CustomerId m_customer;
    OpenCustomer m_open;
    quint64 m_question = 0; ///< number of the newest question for a customer
    QTimer m_refreshSoon;
    QTimer m_minute; ///< moves the clocks
};

} // namespace kept
