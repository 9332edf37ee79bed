// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/channel.h"

#include <QIcon>

namespace kept {

/// An icon of resources/icons by its file's name: "flag". Drawn in one colour, for tinting. Empty for an unknown one.
[[nodiscard]] QIcon iconNamed(const QString &name);
[[nodiscard]] QIcon iconOf(Channel channel);

} // namespace kept
