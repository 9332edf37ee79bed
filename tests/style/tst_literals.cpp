// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/literals.h"

#include "style/literalindex.h"

#include <QTest>
#include <algorithm>

using namespace kept;
using namespace Qt::StringLiterals;

class TestLiterals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatMustStand_data();
    void tellsWhatMustStand();
    void findsLiteralsInText_data();
    void findsLiteralsInText();
};

void TestLiterals::tellsWhatMustStand_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QStringList>("literals");

    QTest::newRow("a plain word") << u"Synergy"_s << QStringList{u"synergy"_s};
    QTest::newRow("a choice") << u"cat|dog"_s << QStringList{u"cat"_s, u"dog"_s};
    QTest::newRow("a choice of endings") << u"utili(?:s|z)ed?"_s
                                         << QStringList{u"utilise"_s, u"utilised"_s, u"utilize"_s, u"utilized"_s};
    QTest::newRow("the longest stretch") << u"in \\w+ consideration"_s << QStringList{u" consideration"_s};
    QTest::newRow("an optional word may be missing") << u"(?:very )?important"_s
                                                      << QStringList{u"very important"_s, u"important"_s};
    QTest::newRow("a look-ahead stands for nothing") << u"(?!not )assured"_s << QStringList{u"assured"_s};
    QTest::newRow("a small class") << u"organi[sz]e"_s << QStringList{u"organise"_s, u"organize"_s};
    QTest::newRow("an escaped sign") << u"\\{\\{name"_s << QStringList{u"{{name"_s};
    QTest::newRow("a repeated group") << u"(?:blah )+"_s << QStringList{u"blah "_s};
    QTest::newRow("nothing certain") << u"\\w+ly"_s << QStringList{u"ly"_s};
    QTest::newRow("one branch is anything") << u"cat|\\d+"_s << QStringList{};
    QTest::newRow("free spacing is not read") << u"(?x) a b"_s << QStringList{};
    QTest::newRow("an unclosed group") << u"(cat"_s << QStringList{};
    QTest::newRow("only space") << u" +"_s << QStringList{};
}

void TestLiterals::tellsWhatMustStand()
{
    QFETCH(QString, expression);
    QFETCH(QStringList, literals);

    QStringList found = requiredLiterals(expression);
    found.sort();
    literals.sort();
    QCOMPARE(found, literals);
}

void TestLiterals::findsLiteralsInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("owners");

    QTest::newRow("none") << u"Good morning."_s << QList<int>{};
    QTest::newRow("at the start") << u"synergy is here"_s << QList<int>{0};
    QTest::newRow("at the end and in capitals") << u"we love SYNERGY"_s << QList<int>{0};
    QTest::newRow("two owners of one literal") << u"rest assured"_s << QList<int>{1, 2};
    QTest::newRow("shorter than the key") << u"a tbd b"_s << QList<int>{3};
    QTest::newRow("one sign") << u"50 % off"_s << QList<int>{4};
    QTest::newRow("cut off at the end") << u"synerg"_s << QList<int>{};
}

void TestLiterals::findsLiteralsInText()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, owners);

    LiteralIndex index;
    index.add(u"synergy"_s, 0);
    index.add(u"assured"_s, 1);
    index.add(u"assured"_s, 2);
    index.add(u"tbd"_s, 3);
    index.add(u"%"_s, 4);
    index.finish();
    LiteralHits hits(5);
    index.scan(foldedCase(text), hits);
    QList<int> found(hits.owners().begin(), hits.owners().end());
    std::ranges::sort(found);
    QCOMPARE(found, owners);
}

QTEST_GUILESS_MAIN(TestLiterals)
#include "tst_literals.moc"
