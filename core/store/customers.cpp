// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/customers.h"

#include "base/try.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

QString toName(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Email:
        return u"email"_s;
    case ContactKind::Phone:
        return u"phone"_s;
    case ContactKind::Handle:
        return u"handle"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

// Between two "%", for LIKE with "\" as its escape.
QString likePattern(const QString &text)
{
    QString pattern = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\') + special);
    return u'%' + pattern + u'%';
}

} // namespace

QString matchedForm(ContactKind kind, const QString &shown)
{
    if (kind != ContactKind::Phone) {
        const QString folded = shown.trimmed().toLower();
        return kind == ContactKind::Handle && folded.startsWith(u'@') ? folded.sliced(1) : folded;
    }
    QString digits;
    for (const QChar c : shown) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (c == u'+' && digits.isEmpty())
            digits += c;
    }
    return digits.startsWith("00"_L1) ? u'+' + digits.sliced(2) : digits;
}

Result<CustomerId> Customers::add(const Customer &customer, const QString &company)
{
    const auto id = m_connection.insert<CustomerId>(u"INSERT INTO customers (name, company) VALUES (?, ?)"_s,
                                                    customer.name, company);
    if (!id)
        return id;
    for (const QString &email : customer.emails)
        KEPT_TRY(addContact(*id, ContactKind::Email, email));
    for (const QString &phone : customer.phones)
        KEPT_TRY(addContact(*id, ContactKind::Phone, phone));
    for (const QString &handle : customer.handles)
        KEPT_TRY(addContact(*id, ContactKind::Handle, handle));
    return id;
}

Result<Customer> Customers::get(CustomerId id) const
{
    Query row = m_connection.select(u"SELECT name FROM customers WHERE id = ?"_s, id);
    if (!row.next()) {
        KEPT_TRY(row.result());
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Store", "There is no such customer."));
    }
    Customer customer{.id = id, .name = row.text(0), .emails = {}, .phones = {}, .handles = {}};
    Query points =
        m_connection.select(u"SELECT kind, shown FROM contact_points WHERE customer_id = ? ORDER BY id"_s, id);
    while (points.next()) {
        const QString kind = points.text(0);
        auto &list = kind == "email"_L1 ? customer.emails : kind == "phone"_L1 ? customer.phones : customer.handles;
        list.append(points.text(1));
    }
    return points.result(customer);
}

Result<QString> Customers::company(CustomerId id) const
{
    Query row = m_connection.select(u"SELECT company FROM customers WHERE id = ?"_s, id);
    const QString company = row.next() ? row.text(0) : QString();
    return row.result(company);
}

Result<std::optional<CustomerId>> Customers::withContact(ContactKind kind, const QString &shown,
                                                         const QString &company) const
{
    Query row = m_connection.select(u"SELECT customers.id FROM contact_points"
                                    " JOIN customers ON customers.id = contact_points.customer_id"
                                    " WHERE kind = ? AND matched = ? AND company = ? ORDER BY customers.id LIMIT 1"_s,
                                    toName(kind), matchedForm(kind, shown), company);
    std::optional<CustomerId> found;
    if (row.next())
        found = row.id<CustomerId>(0);
    return row.result(found);
}

Result<void> Customers::addContact(CustomerId id, ContactKind kind, const QString &shown)
{
    const QString matched = matchedForm(kind, shown);
    if (matched.isEmpty())
        return {};
    return m_connection.run(u"INSERT INTO contact_points (customer_id, kind, shown, matched) SELECT ?, ?, ?, ?"
                            " WHERE NOT EXISTS (SELECT 1 FROM contact_points"
                            " WHERE customer_id = ? AND kind = ? AND matched = ?)"_s,
                            id, toName(kind), kind == ContactKind::Email ? matched : shown.trimmed(), matched, id,
                            toName(kind), matched);
}

Result<void> Customers::rename(CustomerId id, const QString &name)
{
    return m_connection.run(u"UPDATE customers SET name = ? WHERE id = ?"_s, name, id);
}

Result<std::vector<Customer>> Customers::find(const QString &text, int limit) const
{
    const QString pattern = likePattern(text.trimmed());
    Query rows = m_connection.select(
        u"SELECT customers.id FROM customers LEFT JOIN standings ON standings.customer_id = customers.id"
        " WHERE name LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM contact_points"
        " WHERE customer_id = customers.id AND (shown LIKE ? ESCAPE '\\' OR matched LIKE ? ESCAPE '\\'))"
        " ORDER BY coalesce(last_ms, 0) DESC, customers.id LIMIT ?"_s,
        pattern, pattern, pattern, limit);
    std::vector<Customer> found;
    while (rows.next()) {
        auto customer = get(rows.id<CustomerId>(0));
        if (!customer)
            return std::unexpected(customer.error());
        found.push_back(std::move(*customer));
    }
    return rows.result(std::move(found));
}

} // namespace kept
