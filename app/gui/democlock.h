// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QElapsedTimer>

namespace kept {

/// Goes on from a given hour, as fast as time does.
class DemoClock final : public Clock
{
public:
    explicit DemoClock(Moment start) : m_start(start) { m_since.start(); }

    [[nodiscard]] Moment now() const override { return {m_start.msecs + m_since.elapsed(), m_start.offset}; }

private:
    Moment m_start;
    QElapsedTimer m_since;
};

} // namespace kept
