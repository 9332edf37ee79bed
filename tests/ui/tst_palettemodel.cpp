// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kept;

namespace {

PaletteEntry entry(const QString &title, const QString &detail = {})
{
    PaletteEntry entry;
    entry.title = title;
    entry.detail = detail;
    return entry;
}

QStringList titles(const PaletteModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.entryAt(row).title);
    return titles;
}

} // namespace

class TestPaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betterFitsScoreHigher_data();
    void betterFitsScoreHigher();
    void showsAllInTheirOrderBeforeTyping();
    void theBestFitComesFirst();
    void anAddressFindsItsCustomer();
    void whatTheDeskFoundStandsBehind();
    void aLateAnswerIsThrownAway();
};

void TestPaletteModel::betterFitsScoreHigher_data()
{
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::addColumn<QString>("typed");

    QTest::newRow("the name's beginning beats a word's") << "Nora Lind" << "Elias Nora" << "nora";
    QTest::newRow("a word's beginning beats its middle") << "Elias Ness" << "Agnes" << "nes";
    QTest::newRow("its middle beats scattered letters") << "Agnes" << "Nina Esser" << "nes";
    QTest::newRow("scattered letters beat others") << "New reply" << "Promises" << "nrp";
}

void TestPaletteModel::betterFitsScoreHigher()
{
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QFETCH(QString, typed);
    QVERIFY(paletteScore(better, typed) > paletteScore(worse, typed));
}

void TestPaletteModel::showsAllInTheirOrderBeforeTyping()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({entry("New reply"), entry("Nora"), entry("Elias")});
    QCOMPARE(titles(model), (QStringList{"New reply", "Nora", "Elias"}));
}

void TestPaletteModel::theBestFitComesFirst()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({entry("Elias Nora"), entry("Promises"), entry("Nora Lind")});
    model.setTyped("nor");
    QCOMPARE(titles(model), (QStringList{"Nora Lind", "Elias Nora"}));
}

void TestPaletteModel::anAddressFindsItsCustomer()
{
    PaletteModel model;
    model.setEntries({entry("Elias", "elias@ness.example"), entry("Nora", "nora@lindqvist.example")});
    model.setTyped("lindq");
    QCOMPARE(titles(model), QStringList{"Nora"});
}

void TestPaletteModel::whatTheDeskFoundStandsBehind()
{
    PaletteModel model;
    model.setEntries({entry("Credit note")});
    model.setTyped("credit");
    model.setFound("credit", {entry("What about that money?")});
    QCOMPARE(titles(model), (QStringList{"Credit note", "What about that money?"}));
}

void TestPaletteModel::aLateAnswerIsThrownAway()
{
    PaletteModel model;
    model.setTyped("credit");
    model.setTyped("credits");
    model.setFound("credit", {entry("What about that money?")});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
