// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/record.h"
#include "ui/models/promisemark.h"

#include <QStringList>

namespace kept {

/// What stands over a timeline: who this is, and how we stand with her.
struct CustomerHeader
{
    QString name;
    QStringList contacts;    ///< addresses, phones, handles
    QStringList preferences; ///< in her own words, the latest first; at most two
    QString since;           ///< "customer since 2019"; empty without events
    int openPromises = 0;
    int latePromises = 0; ///< of the open ones
    int credits = 0;      ///< events by which the company gave something
    int events = 0;
    std::vector<Record> records;

    bool operator==(const CustomerHeader &) const = default;
};

/// Linear in the timeline and what was said on it.
[[nodiscard]] CustomerHeader headerOf(const Timeline &timeline, const Memory &memory,
                                      const std::vector<PromiseMark> &marks, Moment now);

} // namespace kept
