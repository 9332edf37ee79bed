// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/definition.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

class TestDefinition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithPlace_data();
    void refusesWithPlace();
    void readsEveryKeyOfASubstitution();
    void takesKeysInAnyCase();
};

void TestDefinition::refusesWithPlace_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("names");

    QTest::newRow("a misspelt key")
        << QByteArray("extends: existence\nmessage: m\ntokkens:\n  - x\n") << u"a.yml:3"_s << u"tokkens"_s;
    QTest::newRow("a key of another kind of rule")
        << QByteArray("extends: existence\nmessage: m\nswap:\n  a: b\n") << u"a.yml:3"_s << u"swap"_s;
    QTest::newRow("no kind") << QByteArray("message: m\n") << u"a.yml:1"_s << u"extends"_s;
    QTest::newRow("an unknown kind") << QByteArray("message: m\nextends: existance\n") << u"a.yml:2"_s << u"existance"_s;
    QTest::newRow("a script") << QByteArray("message: m\nextends: script\nscript: x\n") << u"a.yml:2"_s << u"script"_s;
    QTest::newRow("a sequence") << QByteArray("\nextends: sequence\nmessage: m\n") << u"a.yml:2"_s << u"sequence"_s;
    QTest::newRow("no message") << QByteArray("extends: existence\ntokens: [x]\n") << u"a.yml:1"_s << u"message"_s;
    QTest::newRow("a wrong level")
        << QByteArray("extends: existence\nmessage: m\nlevel: loud\ntokens: [x]\n") << u"a.yml:3"_s << u"suggestion"_s;
    QTest::newRow("a word where a number belongs")
        << QByteArray("extends: occurrence\nmessage: m\ntoken: x\nmax: many\n") << u"a.yml:4"_s << u"max"_s;
    QTest::newRow("a list within a list")
        << QByteArray("extends: existence\nmessage: m\ntokens:\n  - [x]\n") << u"a.yml:4"_s << u"tokens"_s;
    QTest::newRow("a swap without its list") << QByteArray("extends: substitution\nmessage: m\n") << u"a.yml:1"_s << u"swap"_s;
    QTest::newRow("a key twice")
        << QByteArray("extends: existence\nmessage: m\ntokens: [x]\nmessage: n\n") << u"a.yml:4"_s << u"message"_s;
    QTest::newRow("an unknown action")
        << QByteArray("extends: existence\nmessage: m\ntokens: [x]\naction:\n  name: explode\n") << u"a.yml:5"_s << u"explode"_s;
    QTest::newRow("broken YAML") << QByteArray("extends: existence\nmessage: 'a' b\n") << u"a.yml:2"_s << u"YAML"_s;
    QTest::newRow("a list at the top") << QByteArray("- extends: existence\n") << u"a.yml:1"_s << u"extends"_s;
}

void TestDefinition::refusesWithPlace()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, place);
    QFETCH(QString, names);

    const auto definition = readDefinition(yaml, u"a.yml"_s, u"Test.a"_s);
    QVERIFY(!definition);
    QCOMPARE(definition.error().place, place);
    QVERIFY2(definition.error().text.contains(names), qPrintable(definition.error().text));
}

void TestDefinition::readsEveryKeyOfASubstitution()
{
    const auto definition = readDefinition("extends: substitution\nmessage: \"%s, not %s\"\nlevel: error\nlink: l\n"
                                           "scope: [heading, list]\nignorecase: yes\nnonword: true\ncapitalize: on\n"
                                           "vocab: false\nlimit: 2\nexceptions: [b]\naction: {name: replace, params: [c]}\n"
                                           "swap:\n  utilize: use\n  'in order to': to\n",
                                           u"a.yml"_s, u"Test.a"_s);
    QVERIFY(definition);
    QCOMPARE(definition->extends, CheckKind::Substitution);
    QCOMPARE(definition->level, AlertLevel::Error);
    QCOMPARE(definition->scopes, QStringList({u"heading"_s, u"list"_s}));
    QVERIFY(definition->ignoreCase && definition->nonword && definition->capitalize && !definition->vocab);
    QCOMPARE(definition->limit, 2);
    QCOMPARE(definition->exceptions, QStringList{u"b"_s});
    QCOMPARE(definition->actionName, u"replace"_s);
    QCOMPARE(definition->actionParams, QStringList{u"c"_s});
    QCOMPARE(definition->swap, (StringPairs{{u"utilize"_s, u"use"_s}, {u"in order to"_s, u"to"_s}}));
    QCOMPARE(definition->placeOf(u"swap"_s), u"a.yml:13"_s);
}

void TestDefinition::takesKeysInAnyCase()
{
    const auto definition =
        readDefinition("extends: existence\nmessage: m\nignoreCase: true\ntokens: [x]\n", u"a.yml"_s, u"Test.a"_s);
    QVERIFY(definition);
    QVERIFY(definition->ignoreCase);
}

QTEST_GUILESS_MAIN(TestDefinition)
#include "tst_definition.moc"
