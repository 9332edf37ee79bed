// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/finding.h"
#include "store/connection.h"
#include "store/rows.h"

namespace kept {

/// A reply that was written here, on its way out.
struct Delivery
{
    DeliveryState state = DeliveryState::Held;
    AgentId draftAuthor; ///< whose draft it was
    QString reason;      ///< why it was sent over what the review said; empty where nothing was left

    bool operator==(const Delivery &) const = default;
};

/// What the review still said about a reply when it was sent.
struct SentFinding
{
    QString ruleId;
    QString kind;     ///< as toName(FindingKind)
    QString severity; ///< as toName(Severity)
    QString quote;
    QString message;

    bool operator==(const SentFinding &) const = default;
};

/// Replies that were written here, and what was said about them.
class Deliveries
{
public:
    explicit Deliveries(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> add(EventId event, const Delivery &delivery);
    [[nodiscard]] Result<std::optional<Delivery>> get(EventId event) const;
    [[nodiscard]] Result<void> addFindings(EventId event, const QString &text, const QList<Finding> &findings);
    [[nodiscard]] Result<QList<SentFinding>> findings(EventId event) const;

private:
    Connection &m_connection;
};

} // namespace kept
