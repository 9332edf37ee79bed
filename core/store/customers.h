// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "timeline/customer.h"

#include <vector>

namespace kept {

enum class ContactKind { Email, Phone, Handle };

/// Customers and the ways to reach them.
class Customers
{
public:
    explicit Customers(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<CustomerId> add(const Customer &customer, const QString &company);
    [[nodiscard]] Result<Customer> get(CustomerId id) const;         ///< NotFound
    [[nodiscard]] Result<QString> company(CustomerId id) const;      ///< as this customer knows it; may be empty
    /// The first customer of `company` whose address, number or handle is the same however it is written.
    [[nodiscard]] Result<std::optional<CustomerId>> withContact(ContactKind kind, const QString &shown,
                                                                const QString &company) const;
    /// Does nothing when she has it already.
    [[nodiscard]] Result<void> addContact(CustomerId id, ContactKind kind, const QString &shown);
    [[nodiscard]] Result<void> rename(CustomerId id, const QString &name);
    /// By a piece of the name or of a contact point; heard from last first.
    [[nodiscard]] Result<std::vector<Customer>> find(const QString &text, int limit) const;

private:
    Connection &m_connection;
};

/// The form by which two ways of writing a contact point are the same: "+46 8-555 01" and "004685 5501".
[[nodiscard]] QString matchedForm(ContactKind kind, const QString &shown);

} // namespace kept
