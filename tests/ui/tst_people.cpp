// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/people.h"

#include <QSet>
#include <QTest>

using namespace kept;

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initials_data();
    void initials();
    void firstName_data();
    void firstName();
    void colorsStayAndDiffer();
};

void TestPeople::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");

    QTest::newRow("a first and a last name") << "Dana Whitfield" << "DW";
    QTest::newRow("a middle name gives way") << "Nora Maria Lindqvist" << "NL";
    QTest::newRow("one word") << "support" << "S";
    QTest::newRow("letters outside ASCII") << "émile Ångström" << "ÉÅ";
    QTest::newRow("a handle") << "@oskar" << "O";
    QTest::newRow("nobody") << "" << "?";
    QTest::newRow("only signs") << "- -" << "?";
}

void TestPeople::initials()
{
    QFETCH(QString, name);
    QTEST(initialsOf(name), "initials");
}

void TestPeople::firstName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");

    QTest::newRow("a first and a last name") << "Luis Ferrer" << "Luis";
    QTest::newRow("a title keeps its name") << "Dr. Ferrer" << "Dr. Ferrer";
    QTest::newRow("a last name first stays whole") << "Ferrer, Luis" << "Ferrer, Luis";
    QTest::newRow("an address stays whole") << "luis@care.example" << "luis@care.example";
}

void TestPeople::firstName()
{
    QFETCH(QString, name);
    QTEST(firstNameOf(name), "first");
}

void TestPeople::colorsStayAndDiffer()
{
    QCOMPARE(colorOf(u"Dana Whitfield", 8), colorOf(u"Dana Whitfield", 8));
    QSet<int> colors;
    for (const QStringView name : {u"Dana", u"Jonas", u"Asha", u"Oskar", u"Rosa", u"Kofi", u"Lena", u"Mira"}) {
        const int color = colorOf(name, 8);
        QVERIFY(color >= 0 && color < 8);
        colors.insert(color);
    }
    QVERIFY2(colors.size() >= 4, "names in one queue should look different");
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
