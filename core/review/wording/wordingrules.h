// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

#include <QLatin1StringView>

namespace kept {

class Speller;
class StyleSet;
struct StyleReport;

/// The style that a desk's own new rules go to: a folder in the team's.
inline constexpr QLatin1StringView teamStyle("Team");

/// The rules on wording: one that takes what `styles` finds, as findings with fixes, one that knows slogans by their
/// words, one that knows what was sent to others before, and with a `speller` one on spelling.
[[nodiscard]] Rules wordingRules(std::shared_ptr<const StyleSet> styles, std::shared_ptr<const Speller> speller = {});

/// What the styles say of the words that a text's writer answers for: not of quoted mail, not of code. However the
/// quotes and the line breaks were typed.
[[nodiscard]] StyleReport checkOwnWords(const StyleSet &styles, const QString &text);

/// The styles that come with Kept, and those of a team's folder where it has one (a .vale.ini, or a folder a style).
/// Team always counts.
[[nodiscard]] std::shared_ptr<const StyleSet> standardStyles(const QString &teamFolder = {});

} // namespace kept
