// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <algorithm>
#include <compare>

namespace kept {

/// A piece of a text in UTF-16 code units, end exclusive. Comparable by place.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return begin <= position && position < end; }
    [[nodiscard]] constexpr bool contains(Span inner) const { return begin <= inner.begin && inner.end <= end; }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    [[nodiscard]] constexpr Span united(Span other) const
    {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    [[nodiscard]] QStringView of(QStringView text) const { return text.sliced(begin, length()); }

    constexpr auto operator<=>(const Span &) const = default;
};

} // namespace kept
