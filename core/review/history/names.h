// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"
#include "timeline/timeline.h"

#include <optional>

namespace kept {

/// "Dear Mr Pugh-Jones," at the top of a reply.
struct Greeting
{
    Span span;         ///< greeting word to the last name: "Dear Mr Pugh-Jones"
    Span nameSpan;     ///< the names alone
    QStringList names; ///< as written, without titles; empty for "Hello there" and "Dear customer"
};

/// The greeting that opens a text, if one does that names somebody or nobody; none where the opening is no greeting.
[[nodiscard]] std::optional<Greeting> findGreeting(QStringView text);

/// Whether the timeline's customer may be called by one of `names`: her own names, their short forms, what she signs
/// with, what stands in her address, or somebody her own messages speak of.
[[nodiscard]] bool isKnownAs(const Timeline &timeline, const QStringList &names);

/// Lower case and without accents: "Łucja" is "lucja".
[[nodiscard]] QString foldedName(QStringView name);

} // namespace kept
