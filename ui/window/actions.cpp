// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actions.h"

#include <QAction>
#include <QCoreApplication>

namespace kept {

const QList<ActionSpec> &actionSpecs()
{
    static const QList<ActionSpec> specs{
        {"newReply", QT_TRANSLATE_NOOP("Actions", "New reply"), "pen", {Qt::CTRL | Qt::Key_R}},
        {"newNote", QT_TRANSLATE_NOOP("Actions", "New note"), "note", {Qt::CTRL | Qt::SHIFT | Qt::Key_N}},
        {"logCall", QT_TRANSLATE_NOOP("Actions", "Log a call…"), "phone", {Qt::CTRL | Qt::Key_L}},
        {"palette", QT_TRANSLATE_NOOP("Actions", "Go to…"), "search", {Qt::CTRL | Qt::Key_K}},
        {"find", QT_TRANSLATE_NOOP("Actions", "Find in timeline"), nullptr, {QKeySequence::Find}},
        {"findNext", QT_TRANSLATE_NOOP("Actions", "Find next"), nullptr, {Qt::Key_F3}},
        {"findPrevious", QT_TRANSLATE_NOOP("Actions", "Find previous"), nullptr, {Qt::SHIFT | Qt::Key_F3}},
        {"promises", QT_TRANSLATE_NOOP("Actions", "Promises"), "flag", {Qt::CTRL | Qt::SHIFT | Qt::Key_P}},
        {"nextCustomer", QT_TRANSLATE_NOOP("Actions", "Next customer"), nullptr, {Qt::CTRL | Qt::Key_PageDown}},
        {"previousCustomer", QT_TRANSLATE_NOOP("Actions", "Previous customer"), nullptr, {Qt::CTRL | Qt::Key_PageUp}},
        {"focusQueue", QT_TRANSLATE_NOOP("Actions", "Go to who waits"), nullptr, {Qt::CTRL | Qt::Key_1}},
        {"focusTimeline", QT_TRANSLATE_NOOP("Actions", "Go to the timeline"), nullptr, {Qt::CTRL | Qt::Key_2}},
        {"focusReply", QT_TRANSLATE_NOOP("Actions", "Go to the reply"), nullptr, {Qt::CTRL | Qt::Key_3}},
        {"newest", QT_TRANSLATE_NOOP("Actions", "Go to the newest event"), nullptr, {Qt::CTRL | Qt::Key_End}},
        {"styles", QT_TRANSLATE_NOOP("Actions", "Styles…"), nullptr, {Qt::CTRL | Qt::SHIFT | Qt::Key_Y}},
        {"import", QT_TRANSLATE_NOOP("Actions", "Import mail…"), nullptr, {Qt::CTRL | Qt::Key_I}},
        {"quit", QT_TRANSLATE_NOOP("Actions", "Quit"), nullptr, {Qt::CTRL | Qt::Key_Q}},
    };
    return specs;
}

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const ActionSpec &spec : actionSpecs()) {
        auto *action = new QAction(QCoreApplication::translate("Actions", spec.text), this);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setShortcuts(spec.keys);
        action->setShortcutContext(Qt::WindowShortcut);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            action->setToolTip(QStringLiteral("%1 (%2)").arg(action->text(), keys));
        m_actions.insert(action->objectName(), action);
    }
}

void Actions::connectAll(const QHash<QString, std::function<void()>> &what)
{
    for (const ActionSpec &spec : actionSpecs()) {
        const QString name = QString::fromLatin1(spec.name);
        Q_ASSERT_X(what.contains(name), "Actions", spec.name);
        connect(m_actions.value(name), &QAction::triggered, this, what.value(name));
    }
}

QAction *Actions::action(const QString &name) const { return m_actions.value(name); }

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const ActionSpec &spec : actionSpecs())
        actions.append(m_actions.value(QString::fromLatin1(spec.name)));
    return actions;
}

} // namespace kept

#include "moc_actions.cpp"
