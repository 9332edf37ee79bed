// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <vector>

namespace kept::bench {

struct Times
{
    double median = 0; ///< microseconds
    double p99 = 0;
};

/// How long work(0), work(1) ... take, each for itself.
template<typename Work>
Times timesOf(int rounds, Work &&work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.push_back(double(timer.nsecsElapsed()) / 1000);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

} // namespace kept::bench
