// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/models/promisemark.h"

#include <QAbstractListModel>

namespace kept {

enum class QueueFilter { Waiting, Promised, All };

/// The headings of the queue, in their order.
enum class QueueGroup { PromiseDue, Waiting, PromiseOpen, Nothing };

/// A line of the queue as it is painted: a heading, or a customer.
struct QueueItem
{
    QueueGroup group = QueueGroup::Waiting;
    CustomerId customer; ///< invalid for a heading
    QString name;        ///< of the customer, or the heading
    QString line;
    QString clock; ///< how long she has waited; empty where she doesn't
    std::optional<Channel> channel;
    QString promise; ///< empty without one
    PromiseTone tone = PromiseTone::Calm;
    bool hasDraft = false;

    [[nodiscard]] bool isHeading() const { return !customer.isValid(); }
    bool operator==(const QueueItem &) const = default;
};

/// Who waits, grouped by why. Rows keep their identity through an update, so that a view's choice stays.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CustomerRole = Qt::UserRole, HeadingRole };

    explicit QueueModel(QObject *parent = nullptr);

    /// `waiting` most pressing first; `everybody` for the filter All. `now` moves the clocks.
    void setCustomers(std::vector<WaitingCustomer> waiting, std::vector<Customer> everybody, Moment now);
    /// Moves the clocks without asking the desk again.
    void setNow(Moment now);
    [[nodiscard]] QueueFilter filter() const { return m_filter; }
    void setFilter(QueueFilter filter);
    [[nodiscard]] int count(QueueFilter filter) const; ///< customers that it shows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const QueueItem &itemAt(int row) const;
    [[nodiscard]] int rowOf(CustomerId customer) const; ///< -1 where it is not shown
    [[nodiscard]] CustomerId firstCustomer() const;     ///< invalid for an empty queue

Q_SIGNALS:
    void countsChanged();

private:
    [[nodiscard]] std::vector<QueueItem> wanted() const;
    void update();

    std::vector<WaitingCustomer> m_waiting;
    std::vector<Customer> m_everybody;
    Moment m_now;
    QueueFilter m_filter = QueueFilter::Waiting;
    std::vector<QueueItem> m_items;
};

} // namespace kept
