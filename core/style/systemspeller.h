// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/speller.h"

#include <memory>

namespace kept {

/// The system's dictionary of a language ("en_US") through Sonnet; null where none is installed. British spellings
/// count as known beside American ones.
[[nodiscard]] std::shared_ptr<const Speller> systemSpeller(const QString &language);

} // namespace kept
