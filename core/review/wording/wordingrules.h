// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

namespace kept {

class Speller;
class StyleSet;

/// The rules on wording: one that takes what `styles` finds, as findings with fixes, one that knows slogans by their
/// words, one that knows what was sent to others before, and with a `speller` one on spelling.
[[nodiscard]] Rules wordingRules(std::shared_ptr<const StyleSet> styles, std::shared_ptr<const Speller> speller = {});

/// The styles that come with Kept, and those of a team's folder where it has one (a .vale.ini, or a folder a style).
[[nodiscard]] std::shared_ptr<const StyleSet> standardStyles(const QString &teamFolder = {});

} // namespace kept
