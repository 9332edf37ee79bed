// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"

namespace kept {

// How values stand in the desk file; not for people. Reading one that a later version wrote gives the tamest value.
[[nodiscard]] QString toName(AuthorKind kind);
[[nodiscard]] QString toName(DeliveryState state);
[[nodiscard]] QString toName(DismissalScope scope);
[[nodiscard]] AuthorKind authorKindFromName(QStringView name);
[[nodiscard]] DeliveryState deliveryStateFromName(QStringView name);
[[nodiscard]] DismissalScope dismissalScopeFromName(QStringView name);

} // namespace kept
