// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/queuemodel.h"

#include "ui/models/eventview.h"
#include "ui/models/timewords.h"

#include <QSet>
#include <algorithm>

namespace kept {
namespace {

bool shows(QueueFilter filter, const WaitingCustomer &row)
{
    switch (filter) {
    case QueueFilter::Waiting:
        return row.reason != WaitReason::PromiseOpen;
    case QueueFilter::Promised:
        return row.openPromises > 0;
    case QueueFilter::All:
        return true;
    }
    Q_UNREACHABLE_RETURN(true);
}

QueueGroup groupOf(WaitReason reason)
{
    switch (reason) {
    case WaitReason::PromiseDue:
        return QueueGroup::PromiseDue;
    case WaitReason::Unanswered:
        return QueueGroup::Waiting;
    case WaitReason::PromiseOpen:
        return QueueGroup::PromiseOpen;
    }
    Q_UNREACHABLE_RETURN(QueueGroup::Waiting);
}

PromiseTone toneOf(const WaitingCustomer &row, Moment now)
{
    PromiseMark mark;
    mark.due = row.promiseDue;
    return toneOf(mark, now);
}

/// Sorts neither the customers nor the groups by hand: the groups' order decides, then the order of the desk.
bool sameRow(const QueueItem &a, const QueueItem &b)
{
    return a.customer == b.customer && (!a.isHeading() || a.group == b.group);
}

} // namespace

QueueModel::QueueModel(QObject *parent) : QAbstractListModel(parent) {}

void QueueModel::setCustomers(std::vector<WaitingCustomer> waiting, std::vector<Customer> everybody, Moment now)
{
    m_waiting = std::move(waiting);
    m_everybody = std::move(everybody);
    m_now = now;
    update();
    Q_EMIT countsChanged();
}

void QueueModel::setNow(Moment now)
{
    m_now = now;
    update();
}

void QueueModel::setFilter(QueueFilter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    update();
}

int QueueModel::count(QueueFilter filter) const
{
    if (filter == QueueFilter::All)
        return static_cast<int>(std::max(m_everybody.size(), m_waiting.size()));
    return static_cast<int>(std::ranges::count_if(m_waiting, [filter](const auto &row) { return shows(filter, row); }));
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueItem &item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList parts{item.name, item.line, item.promise, item.clock};
        if (item.channel)
            parts.append(nameOf(*item.channel));
        if (item.hasDraft)
            parts.append(tr("draft begun"));
        parts.removeAll(QString());
        return parts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
    }
    case CustomerRole:
        return item.customer.value;
    case HeadingRole:
        return item.isHeading();
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (itemAt(index.row()).isHeading())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

const QueueItem &QueueModel::itemAt(int row) const { return m_items.at(static_cast<size_t>(row)); }

int QueueModel::rowOf(CustomerId customer) const
{
    const auto found = std::ranges::find(m_items, customer, &QueueItem::customer);
    return customer.isValid() && found != m_items.end() ? static_cast<int>(found - m_items.begin()) : -1;
}

CustomerId QueueModel::firstCustomer() const
{
    const auto found = std::ranges::find_if(m_items, [](const QueueItem &item) { return !item.isHeading(); });
    return found == m_items.end() ? CustomerId() : found->customer;
}

namespace {

QString titleOf(QueueGroup group)
{
    switch (group) {
    case QueueGroup::PromiseDue:
        return QueueModel::tr("Promise due");
    case QueueGroup::Waiting:
        return QueueModel::tr("Waiting");
    case QueueGroup::PromiseOpen:
        return QueueModel::tr("Promised");
    case QueueGroup::Nothing:
        return QueueModel::tr("Nothing open");
    }
    Q_UNREACHABLE_RETURN({});
}

/// How long until or since it fell due comes first: a narrow column cuts the end.
QString promiseWords(const WaitingCustomer &row, Moment now)
{
    if (row.openPromises == 0)
        return {};
    if (!row.promiseDue)
        return row.promise;
    const qint64 left = row.promiseDue->msecs - now.msecs;
    QString when;
    if (left < 0)
        when = QueueModel::tr("%1 late").arg(shortDuration(-left));
    else if (row.promiseDue->date() == now.date())
        when = QueueModel::tr("by %1").arg(clockTime(*row.promiseDue));
    else
        when = QueueModel::tr("by %1").arg(shortDay(row.promiseDue->date(), now.date()));
    return row.promise.isEmpty() ? when : QueueModel::tr("%1: %2").arg(when, row.promise);
}

QueueItem itemOf(const WaitingCustomer &row, Moment now)
{
    QueueItem item;
    item.group = groupOf(row.reason);
    item.customer = row.customer;
    item.name = row.name;
    item.line = row.firstLine;
    if (row.since)
        item.clock = shortDuration(now.msecs - row.since->msecs);
    item.channel = row.channel;
    item.promise = promiseWords(row, now);
    item.tone = toneOf(row, now);
    item.hasDraft = row.hasDraft;
    return item;
}

QueueItem itemOf(const Customer &customer)
{
    QueueItem item;
    item.group = QueueGroup::Nothing;
    item.customer = customer.id;
    item.line = customer.emails.value(0, customer.phones.value(0, customer.handles.value(0)));
    item.name = customer.name.isEmpty() ? item.line : customer.name;
    return item;
}

} // namespace

std::vector<QueueItem> QueueModel::wanted() const
{
    std::vector<QueueItem> customers;
    QSet<CustomerId> waiting;
    for (const WaitingCustomer &row : m_waiting) {
        if (!shows(m_filter, row))
            continue;
        customers.push_back(itemOf(row, m_now));
        waiting.insert(row.customer);
    }
    if (m_filter == QueueFilter::All) {
        for (const Customer &customer : m_everybody) {
            if (!waiting.contains(customer.id))
                customers.push_back(itemOf(customer));
        }
    }
    std::ranges::stable_sort(customers, {}, &QueueItem::group);

    std::vector<QueueItem> items;
    items.reserve(customers.size() + 5);
    for (QueueItem &customer : customers) {
        if (items.empty() || items.back().group != customer.group) {
            QueueItem heading;
            heading.group = customer.group;
            heading.name = titleOf(customer.group);
            items.push_back(std::move(heading));
        }
        items.push_back(std::move(customer));
    }
    return items;
}

void QueueModel::update()
{
    const std::vector<QueueItem> next = wanted();
    const auto isIn = [](const std::vector<QueueItem> &items, const QueueItem &item) {
        return std::ranges::any_of(items, [&item](const QueueItem &other) { return sameRow(item, other); });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isIn(next, itemAt(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_items.erase(m_items.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(next.size()); ++row) {
        const QueueItem &item = next[static_cast<size_t>(row)];
        const auto place = m_items.begin() + row;
        const auto found = std::find_if(place, m_items.end(), [&item](const auto &old) { return sameRow(item, old); });
        if (found == m_items.end()) {
            beginInsertRows({}, row, row);
            m_items.insert(place, item);
            endInsertRows();
        } else if (found != place) {
            const int from = static_cast<int>(found - m_items.begin());
            beginMoveRows({}, from, from, {}, row);
            std::rotate(place, found, found + 1);
            endMoveRows();
        }
        if (m_items[static_cast<size_t>(row)] != item) {
            m_items[static_cast<size_t>(row)] = item;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

} // namespace kept

#include "moc_queuemodel.cpp"
