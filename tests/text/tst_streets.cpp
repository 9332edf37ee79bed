// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/streets.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

class TestStreets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char *name, const QString &text, const QStringList &keys) {
            QTest::newRow(name) << text << keys;
        };
        row("number first", u"We are at 14 Mill Lane, second floor."_s, {u"14 mill"_s});
        row("the street's word shortened", u"Come to 14 Mill Ln"_s, {u"14 mill"_s});
        row("without capitals", u"it's 9981 old harbour rd now"_s, {u"9981 old harbour"_s});
        row("number last", u"Das Paket liegt in der Lindenstraße 7."_s, {u"7 lindenstraße"_s});
        row("two of them", u"From 3 Park Road to 20 High Street"_s, {u"3 park"_s, u"20 high"_s});
        row("a count", u"it is 4 miles away but a road is closed"_s, {});
        row("minutes", u"a 10 minutes walk"_s, {});
        row("a year and a word", u"in 2019 we took the long way"_s, {});
        row("no street's word", u"14 parcels left the depot"_s, {});
    }

    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, keys);
        QStringList found;
        for (const StreetAddress &address : findStreetAddresses(text, readWords(text, {0, text.size()})))
            found.append(address.key);
        QCOMPARE(found, keys);
    }
};

QTEST_GUILESS_MAIN(TestStreets)
#include "tst_streets.moc"
