// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokenizer.h"

namespace kept {

/// The sentences of tokens that lie in `span`, as ranges that cover all tokens in order. A sentence of more than
/// some hundred tokens is cut, so that what works on sentences stays bounded.
[[nodiscard]] std::vector<TokenRange> findSentences(QStringView text, Span span, const std::vector<RawToken> &tokens);

} // namespace kept
