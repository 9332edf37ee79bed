// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <compare>

namespace kept {

/// A row's number, typed so that an event's number can't be handed over as a customer's. 0 is "none".
template<typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using CustomerId = Id<struct CustomerTag>;
using AgentId = Id<struct AgentTag>;
using EventId = Id<struct EventTag>;
using RecordId = Id<struct RecordTag>;
using DraftId = Id<struct DraftTag>;

} // namespace kept
