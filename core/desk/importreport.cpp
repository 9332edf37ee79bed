// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/importreport.h"

namespace kept {

void ImportReport::add(const ImportReport &other)
{
    read += other.read;
    added += other.added;
    alreadyThere += other.alreadyThere;
    rejected.insert(rejected.end(), other.rejected.begin(), other.rejected.end());
    newCustomers += other.newCustomers;
    notes += other.notes;
}

} // namespace kept
