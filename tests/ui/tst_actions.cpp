// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actions.h"

#include "ui/models/icons.h"

#include <QAction>
#include <QSet>
#include <QTest>

using namespace kept;

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndKeysAreThereOnce();
    void everyIconExists();
    void showsTheKeyInTheToolTip();
    void triggersWhatItIsConnectedTo();
};

void TestActions::namesAndKeysAreThereOnce()
{
    QSet<QString> names;
    QSet<QKeySequence> keys;
    for (const ActionSpec &spec : actionSpecs()) {
        QVERIFY2(!names.contains(spec.name), spec.name);
        names.insert(spec.name);
        for (const QKeySequence &key : spec.keys) {
            QVERIFY2(!key.isEmpty() && !keys.contains(key), spec.name);
            keys.insert(key);
        }
    }
}

void TestActions::everyIconExists()
{
    for (const ActionSpec &spec : actionSpecs())
        QVERIFY2(!spec.icon || !iconNamed(spec.icon).isNull(), spec.name);
}

void TestActions::showsTheKeyInTheToolTip()
{
    const Actions actions(nullptr);
    QVERIFY(actions.action("palette")->toolTip().contains("Ctrl+K"));
}

void TestActions::triggersWhatItIsConnectedTo()
{
    Actions actions(nullptr);
    QStringList done;
    QHash<QString, std::function<void()>> what;
    for (const ActionSpec &spec : actionSpecs())
        what.insert(spec.name, [&done, name = QString(spec.name)] { done.append(name); });
    actions.connectAll(what);
    for (QAction *action : actions.all())
        action->trigger();
    QCOMPARE(done.size(), actionSpecs().size());
    QCOMPARE(QSet<QString>(done.cbegin(), done.cend()).size(), done.size());
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
