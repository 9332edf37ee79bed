// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/findingmenu.h"

#include "review/finding.h"

#include <QCoreApplication>
#include <QMenu>

namespace kept {
namespace {

/// An ampersand in a label is no mnemonic.
QString plain(QString label) { return label.replace(u'&', QLatin1StringView("&&")); }

void addEach(QMenu *menu, QAction *before, const QStringList &labels, const std::function<void(int)> &target)
{
    for (int i = 0; i < labels.size(); ++i) {
        auto *action = new QAction(plain(labels[i]), menu);
        QObject::connect(action, &QAction::triggered, menu, [target, i] { target(i); });
        menu->insertAction(before, action);
    }
}

} // namespace

void addFindingActions(QMenu *menu, QAction *before, const Finding &finding, const QStringList &evidence,
                       const QStringList &reasons, const FindingMenuTargets &targets)
{
    menu->insertSection(before, titleOf(finding.kind));
    QStringList fixes;
    for (const Fix &fix : finding.fixes)
        fixes.append(fix.label);
    addEach(menu, before, fixes, targets.fix);
    addEach(menu, before, evidence, targets.evidence);
    auto *dismiss = new QMenu(QCoreApplication::translate("FindingMenu", "Dismiss"), menu);
    addDismissActions(dismiss, reasons, targets.dismiss);
    menu->insertMenu(before, dismiss);
    if (before)
        menu->insertSeparator(before);
}

void addDismissActions(QMenu *menu, const QStringList &reasons, const std::function<void(int)> &dismiss)
{
    addEach(menu, nullptr, reasons, dismiss);
}

} // namespace kept
