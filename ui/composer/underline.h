// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/finding.h"
#include "ui/parts/theme.h"

#include <QPointF>

class QPainter;

namespace kept {

/// How a family looks wherever its findings are shown.
[[nodiscard]] Tone toneOf(FindingFamily family);

/// Draws a family's line from `left` over `width`: history wavy, wording dashed, care dotted. `thickness` in
/// device-independent pixels. The wave runs on from line to line of text because its phase follows x.
void paintUnderline(QPainter &painter, FindingFamily family, QPointF left, qreal width, qreal thickness,
                    const Theme &theme);

} // namespace kept
