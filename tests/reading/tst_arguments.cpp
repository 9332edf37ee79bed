// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/arguments.h"
#include "reading/oneclause.h"
#include "reading/topics.h"

#include <QTest>

using namespace kept;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measureSomething_data();
    void measureSomething();
    void topics_data();
    void topics();
    void timesAhead_data();
    void timesAhead();
};

void ArgumentsTest::measureSomething_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("the noun behind") << "There is an 80 EUR redemption fee" << "80.00 EUR fee";
    QTest::newRow("the noun before") << "The deposit is 35 EUR" << "35.00 EUR deposit";
    QTest::newRow("a thing under its one name") << "Your bill comes to 35 EUR" << "35.00 EUR invoice";
    QTest::newRow("a day belongs to its verb") << "We ship on 8 May 2026" << "2026-05-08 ship";
}

void ArgumentsTest::measureSomething()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const notation::OneClause clause(text, u"company");
    const QList<Argument> arguments = argumentsOf(clause.view());
    QCOMPARE(arguments.size(), 1);
    QCOMPARE(describe(arguments.first().mention) + u' ' + arguments.first().about, printed);
}

void ArgumentsTest::topics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("topics");
    QTest::newRow("content words, sorted") << "The left hinge of the laptop snapped" << "computer hinge left snap";
    QTest::newRow("small words say nothing") << "It is there for all of you" << "";
    QTest::newRow("numbers are no topics, what they count is") << "We sent 5 pallets" << "pallet send";
    QTest::newRow("one name for a thing") << "Her package is wet" << "parcel wet";
}

void ArgumentsTest::topics()
{
    QFETCH(QString, text);
    QFETCH(QString, topics);
    const notation::OneClause clause(text, u"company");
    QCOMPARE(topicsOf(clause.view()).join(u' '), topics);
}

void ArgumentsTest::timesAhead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ahead");
    QTest::newRow("on Friday") << "We come on Friday" << true;
    QTest::newRow("by tonight") << "We come by tonight" << true;
    QTest::newRow("within two days") << "We come within two days" << true;
    QTest::newRow("yesterday") << "We came yesterday" << false;
    QTest::newRow("in a year gone by") << "We came in 2023" << false;
}

void ArgumentsTest::timesAhead()
{
    QFETCH(QString, text);
    QFETCH(bool, ahead);
    const notation::OneClause clause(text, u"company");
    const ClauseView view = clause.view();
    const std::optional<When> when = whenOf(view);
    QVERIFY(when);
    QCOMPARE(isAhead(*when, view.context), ahead);
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
