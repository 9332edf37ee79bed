// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/confidence.h"

#include "review/reviewer.h"

namespace kept {

double leastConfidence(Thoroughness thoroughness)
{
    switch (thoroughness) {
    case Thoroughness::Quiet:
        return 0.85;
    case Thoroughness::Balanced:
        return 0.70;
    case Thoroughness::Thorough:
        return 0.45;
    }
    Q_UNREACHABLE_RETURN(1);
}

} // namespace kept
