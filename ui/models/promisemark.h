// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/moment.h"
#include "memory/memory.h"
#include "text/span.h"

#include <QString>
#include <optional>
#include <vector>

namespace kept {

struct Timeline;

/// A promise as it stands under the event that made it.
struct PromiseMark
{
    EventId event;
    Span words; ///< the promise in the event's text
    PromiseState state = PromiseState::Open;
    std::optional<Moment> due; ///< end of the time that was promised
    EventId settledBy;         ///< the event that kept, changed or withdrew it
    std::optional<Moment> settledAt;

    bool operator==(const PromiseMark &) const = default;
};

/// The company's promises of a timeline that stand in events, oldest first. Linear in the events.
[[nodiscard]] std::vector<PromiseMark> promiseMarks(const Memory &memory, const Timeline &timeline);

/// How a promise is doing at this moment; decides its colour.
enum class PromiseTone { Calm, Soon, Late, Settled };
[[nodiscard]] PromiseTone toneOf(const PromiseMark &mark, Moment now);

/// One line under the event: "promised: “a supervisor will credit the account” · by 8 May · 1 day late".
/// `text` is the event's.
[[nodiscard]] QString describe(const PromiseMark &mark, QStringView text, Moment now);

} // namespace kept
