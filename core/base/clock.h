// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"

namespace kept {

/// Where the time comes from. Services are handed one, so that tests can choose the hour.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

/// The machine's clock with the local zone's offset.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Moment now() const override;
};

/// Stands still until told otherwise; for the demo desk and for tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Moment now) : m_now(now) {}
    [[nodiscard]] Moment now() const override { return m_now; }
    void set(Moment now) { m_now = now; }

private:
    Moment m_now;
};

} // namespace kept
