// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/moment.h"
#include "timeline/channel.h"

#include <QString>

namespace kept {

/// A reply (or a note) being written. It belongs to its customer and its writer.
struct Draft
{
    DraftId id;
    CustomerId customer;
    AgentId author;
    Moment at;            ///< last change
    Channel channel = Channel::Email;
    bool isNote = false;  ///< stays inside the company
    QString subject;
    QString text;

    bool operator==(const Draft &) const = default;
};

} // namespace kept
