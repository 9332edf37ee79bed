// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace kept {

class StyleSet;

/// A rule on wording as its file has it.
struct StyleRuleFile
{
    QString id; ///< "Team.PleaseNote", from the folder's and the file's names
    QString yaml;
    bool isOwn = false; ///< the desk's, and may be changed; Kept's own otherwise
    int dismissals = 0; ///< how often agents dismissed what it found

    bool operator==(const StyleRuleFile &) const = default;
};

/// Where a desk's own styles lie, a folder a style: support.styles beside support.kept. It need not be there.
[[nodiscard]] QString stylesFolderOf(const QString &deskFile);

/// The desk's own rules and then Kept's, each with those first that are dismissed most.
[[nodiscard]] Result<std::vector<StyleRuleFile>> styleRules(const Desk &desk);

/// The rule alone, ready to run; BadInput with "Style/Rule.yml:line" where it can't be read.
[[nodiscard]] Result<std::shared_ptr<const StyleSet>> loadStyleRule(const QString &id, const QString &yaml);

/// Whether this can be the name of a rule: letters, digits, hyphens and underscores.
[[nodiscard]] bool isRuleName(const QString &name);

/// Keeps a rule of the desk's own; the folder is made with the first one. `before` is what its file held when it was
/// looked at, empty for a new rule: Busy when it holds something else by now. A rule that can't be read is refused
/// with its error. Whatever fails, the file stays as it was.
[[nodiscard]] Result<void> saveStyleRule(Desk &desk, const QString &id, const QString &yaml, const QString &before);

/// Removes a rule of the desk's own; Busy when its file doesn't hold `before` any more.
[[nodiscard]] Result<void> deleteStyleRule(Desk &desk, const QString &id, const QString &before);

/// A rule that finds this phrase, ready to be saved; empty where the phrase has no letter or digit.
[[nodiscard]] QString ruleAgainst(const QString &phrase);

} // namespace kept
