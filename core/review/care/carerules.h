// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

namespace kept {

// What a good reply does: owns the fault, explains, gives a schedule, offers something, is short, and stays on the
// customer's channel. All of these are hints, never warnings.
[[nodiscard]] std::unique_ptr<const Rule> noOwning();
[[nodiscard]] std::unique_ptr<const Rule> noExplanation();
[[nodiscard]] std::unique_ptr<const Rule> noSchedule();
[[nodiscard]] std::unique_ptr<const Rule> noRemedy();
[[nodiscard]] std::unique_ptr<const Rule> tooLong();
[[nodiscard]] std::unique_ptr<const Rule> channelBounced();

[[nodiscard]] Rules careRules();

} // namespace kept
