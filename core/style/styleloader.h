// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/checks/check.h"
#include "style/ignoredtext.h"
#include "style/styleconfig.h"
#include "style/styleset.h"

#include <QHash>
#include <QSet>

namespace kept {

struct LoadedRules
{
    std::vector<std::unique_ptr<Check>> checks;
    QHash<QString, RuleNote> notes;
    QList<Error> errors;
    StyleConfig config;
    QSet<QString> configured; ///< the styles that the config names
    IgnoredText ignored;
};

/// Reads every rule of the sources, each id once, in the order of their names.
[[nodiscard]] LoadedRules loadRules(const StyleSources &sources);

} // namespace kept
