// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kept {

struct Finding;
struct Timeline;

/// What the links to a finding's evidence are called, one for each: "Show the call", "Show the order"; with the day
/// where two would be called the same: "Show the mail of 4 May".
[[nodiscard]] QStringList evidenceLabels(const Finding &finding, const Timeline &timeline);

} // namespace kept
