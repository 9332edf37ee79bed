// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>
#include <algorithm>

/// Distances of the timeline in device-independent pixels; multiples of 4 but for the thinnest.
namespace kept::metrics {

constexpr int margin = 16;
constexpr int avatarSize = 28;
constexpr int gap = 12;
constexpr int metaGap = 4;
constexpr int cardPadding = 8;
constexpr int cardSide = 12;
constexpr int cardRadius = 6;
constexpr int blockGap = 6;
constexpr int lineGap = 6;
constexpr int codeInset = 8;
constexpr int codePadding = 6;
constexpr int quoteInset = 10;
constexpr int rowGap = 12;
constexpr int headingAbove = 12;
constexpr int headingBelow = 8;
constexpr qreal lineSpacing = 1.08;
constexpr int widestCard = 860; ///< longer lines are hard to read

/// How wide a card is in a view of this width.
[[nodiscard]] inline qreal cardWidth(int viewWidth)
{
    return std::clamp(viewWidth - 2 * margin - avatarSize - gap, 120, widestCard);
}

} // namespace kept::metrics
