// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"

#include <vector>

namespace kept {

/// What a stretch of a message is for. Only Own, Greeting and Closing are the writer's words of today.
enum class PartKind { Greeting, Own, Closing, Signature, Attribution, Quoted, Forwarded, Code };

struct Part
{
    PartKind kind = PartKind::Own;
    Span span;

    bool operator==(const Part &) const = default;
};

/// Cuts a plain-text message into its parts, in order and without gaps: "> " quotes, "On Monday X wrote:" lines in
/// the forms that mail programs use, "-- " signatures and the name under a closing, forwarded and original-message
/// blocks, fenced or indented code and logs. Linear in the text.
[[nodiscard]] std::vector<Part> splitParts(QStringView text);

} // namespace kept
