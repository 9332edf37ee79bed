// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

class QAction;
class QMenu;

namespace kept {

struct Finding;

/// What a menu on a finding leads to.
struct FindingMenuTargets
{
    std::function<void(int index)> fix;
    std::function<void(int index)> evidence;
    std::function<void(int index)> dismiss; ///< index into the reasons
};

/// Puts a finding's fixes, evidence and the reasons to dismiss it before `before` (null: at the end).
void addFindingActions(QMenu *menu, QAction *before, const Finding &finding, const QStringList &evidence,
                       const QStringList &reasons, const FindingMenuTargets &targets);

/// Only the reasons.
void addDismissActions(QMenu *menu, const QStringList &reasons, const std::function<void(int index)> &dismiss);

} // namespace kept
