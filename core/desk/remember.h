// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "memory/memory.h"

#include <memory>

namespace kept {

class Store;

/// An event whose text is still to be read, with the people whom it may name.
struct Unread
{
    Event event;
    std::shared_ptr<const Timeline> people; ///< customer and agents; no events
};

/// Reads the events, on all cores, and stores what they say. Within the caller's transaction.
[[nodiscard]] Result<void> readAndStore(Store &store, const Reader &reader, const std::vector<Unread> &events);

/// What a timeline has said, from what was stored when its events arrived. An event of which nothing of this reader's
/// version is stored is read now, and not stored.
[[nodiscard]] Result<Memory> rememberedOf(Store &store, const Reader &reader, const Timeline &timeline);

} // namespace kept
