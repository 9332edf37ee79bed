// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/care/carerules.h"

namespace kept {

Rules careRules()
{
    Rules rules;
    rules.push_back(noOwning());
    rules.push_back(noExplanation());
    rules.push_back(noSchedule());
    rules.push_back(noRemedy());
    rules.push_back(tooLong());
    rules.push_back(channelBounced());
    return rules;
}

} // namespace kept
