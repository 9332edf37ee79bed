// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

namespace kept {

/// A token before it is understood: `word` is what the tagger looks up, in lower case and written out
/// ("n't" is "not", "appt" is "appointment"); empty for signs and numbers.
struct RawToken
{
    Span span;
    TokenKind kind = TokenKind::Word;
    QString word;
};

/// Cuts `span` of `text` into tokens. Linear.
[[nodiscard]] std::vector<RawToken> tokenize(QStringView text, Span span);

} // namespace kept
