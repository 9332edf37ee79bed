// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace kept {

/// A word in a table of ours. Unlike QStringView it can be compared while compiling, which proves tables sorted.
using Literal = std::u16string_view;

[[nodiscard]] inline Literal literalOf(QStringView text) { return {text.utf16(), static_cast<size_t>(text.size())}; }

/// Whether a sorted table has the word.
template<size_t count>
[[nodiscard]] bool isListed(const Literal (&table)[count], QStringView word)
{
    return std::ranges::binary_search(table, literalOf(word));
}

[[nodiscard]] inline bool isOneOf(QStringView word, std::initializer_list<Literal> words)
{
    return std::ranges::find(words, literalOf(word)) != words.end();
}

} // namespace kept
