// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

namespace kept {

/// A row among the customer's records that is somebody else's: it names another holder, or its number is hers with two
/// signs swapped, and nothing was ever said of it.
struct OthersRecord
{
    const Record *record = nullptr;
    const Record *hers = nullptr; ///< the row of the same kind that is the customer's
    QString holder;               ///< whom it names; its number where it names nobody
};

[[nodiscard]] std::vector<OthersRecord> othersRecords(const ReviewInput &input);

/// Finds what the draft says to her out of such a row.
void checkOthersRecords(const ReviewInput &input, QList<Finding> &findings);

} // namespace kept
