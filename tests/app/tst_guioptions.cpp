// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/guioptions.h"

#include <QTest>

using namespace kept;

class TestGuiOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAsksForTheUsersDesk();
    void everyOptionIsUnderstood();
    void refuses_data();
    void refuses();
};

void TestGuiOptions::nothingAsksForTheUsersDesk()
{
    const auto options = parseGuiOptions({});
    QVERIFY(options);
    QCOMPARE(*options, GuiOptions());
}

void TestGuiOptions::everyOptionIsUnderstood()
{
    const auto options =
        parseGuiOptions({"--demo", "--customer", "Nora Lindqvist", "--lang", "de", "--theme", "dark", "--screenshot",
                         "desk.png", "--evidence", "--size", "1366x768", "north.kept"});
    QVERIFY(options);
    GuiOptions expected;
    expected.demo = true;
    expected.desk = "north.kept";
    expected.customer = "Nora Lindqvist";
    expected.language = "de";
    expected.theme = ThemeChoice::Dark;
    expected.screenshot = "desk.png";
    expected.showEvidence = true;
    expected.size = {1366, 768};
    QCOMPARE(*options, expected);
}

void TestGuiOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("an option that there isn't") << QStringList{"--fast"};
    QTest::newRow("a theme that there isn't") << QStringList{"--theme", "purple"};
    QTest::newRow("a size of one number") << QStringList{"--size", "1366"};
    QTest::newRow("a size of words") << QStringList{"--size", "widexhigh"};
    QTest::newRow("a size of nothing") << QStringList{"--size", "0x0"};
    QTest::newRow("two desks") << QStringList{"a.kept", "b.kept"};
}

void TestGuiOptions::refuses()
{
    QFETCH(QStringList, arguments);
    const auto options = parseGuiOptions(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::BadInput);
    QVERIFY(!options.error().text.isEmpty());
}

QTEST_MAIN(TestGuiOptions)
#include "tst_guioptions.moc"
