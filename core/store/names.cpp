// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/names.h"

#include <array>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerations.
constexpr std::array authorKinds{"customer"_L1, "agent"_L1, "system"_L1};
constexpr std::array deliveryStates{"held"_L1, "sending"_L1, "sent"_L1, "failed"_L1, "unsure"_L1};
constexpr std::array dismissalScopes{"here"_L1, "customer"_L1, "phrase"_L1, "desk"_L1};

template<typename Enum, size_t N>
Enum valueOf(const std::array<QLatin1StringView, N> &names, QStringView wanted, Enum otherwise)
{
    for (size_t i = 0; i < N; ++i) {
        if (names[i] == wanted)
            return Enum(i);
    }
    return otherwise;
}

} // namespace

QString toName(AuthorKind kind)
{
    return authorKinds[size_t(kind)];
}

QString toName(DeliveryState state)
{
    return deliveryStates[size_t(state)];
}

QString toName(DismissalScope scope)
{
    return dismissalScopes[size_t(scope)];
}

AuthorKind authorKindFromName(QStringView name)
{
    return valueOf(authorKinds, name, AuthorKind::System);
}

DeliveryState deliveryStateFromName(QStringView name)
{
    return valueOf(deliveryStates, name, DeliveryState::Unsure);
}

DismissalScope dismissalScopeFromName(QStringView name)
{
    return valueOf(dismissalScopes, name, DismissalScope::Here);
}

} // namespace kept
