// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <functional>

class QAction;
class QMenu;

namespace kept {

/// One row of the table of what a user can do from the window.
struct ActionSpec
{
    const char *name;         ///< for the palette, the menu and tests; not for people
    const char *text;         ///< to be translated in the context "Actions"
    const char *icon;         ///< of resources/icons; null for none
    QList<QKeySequence> keys; ///< the first one is shown
};

/// Every action of the window, in the order of the menu.
[[nodiscard]] const QList<ActionSpec> &actionSpecs();

/// The actions made from the table. An action that nobody connected is a fault: connectAll must name each.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent);

    /// Connects each action to what it does. Asserts that all of the table are there.
    void connectAll(const QHash<QString, std::function<void()>> &what);
    [[nodiscard]] QAction *action(const QString &name) const; ///< owned by this; null for an unknown one
    [[nodiscard]] QList<QAction *> all() const;

private:
    QHash<QString, QAction *> m_actions;
};

} // namespace kept
