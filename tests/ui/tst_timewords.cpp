// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timewords.h"

#include <QLocale>
#include <QTest>

using namespace kept;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

class TestTimeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void shortDuration_data();
    void shortDuration();
    void dayHeading_data();
    void dayHeading();
    void shortDay();
    void clockTimeIsTheWriters();
    void clockTimeHasNoSecondsInTheCLocale();
};

void TestTimeWords::shortDuration_data()
{
    QTest::addColumn<qint64>("msecs");
    QTest::addColumn<QString>("words");

    QTest::newRow("half a minute is now") << minute / 2 << "now";
    QTest::newRow("a clock that is ahead is now") << -hour << "now";
    QTest::newRow("nine and a half minutes round down") << 9 * minute + 30'000 << "9 min";
    QTest::newRow("an hour to the second") << hour << "1 h";
    QTest::newRow("just short of a day") << day - 1 << "23 h";
    QTest::newRow("a fortnight is still days") << 14 * day << "14 d";
    QTest::newRow("a month is weeks") << 31 * day << "4 wk";
}

void TestTimeWords::shortDuration()
{
    QFETCH(qint64, msecs);
    QTEST(kept::shortDuration(msecs), "words");
}

void TestTimeWords::dayHeading_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("words");

    QTest::newRow("today") << QDate(2026, 5, 8) << "Today";
    QTest::newRow("the day before") << QDate(2026, 5, 7) << "Yesterday";
    QTest::newRow("a day of this year has no year") << QDate(2026, 5, 4) << "Monday 4 May";
    QTest::newRow("a day of last year has one") << QDate(2025, 11, 18) << "Tuesday 18 November 2025";
}

void TestTimeWords::dayHeading()
{
    QFETCH(QDate, date);
    QTEST(kept::dayHeading(date, QDate(2026, 5, 8)), "words");
}

void TestTimeWords::shortDay()
{
    const QDate today(2026, 5, 8);
    QCOMPARE(kept::shortDay(today, today), "today");
    QCOMPARE(kept::shortDay(QDate(2026, 5, 4), today), "4 May");
    QCOMPARE(kept::shortDay(QDate(2024, 5, 4), today), "4 May 2024");
}

void TestTimeWords::clockTimeIsTheWriters()
{
    const Moment inStockholm = Moment::fromLocal(QDate(2026, 5, 4), QTime(9, 52), 2 * 3600);
    QCOMPARE(clockTime(inStockholm), "09:52");
}

void TestTimeWords::clockTimeHasNoSecondsInTheCLocale()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(clockTime(Moment::fromLocal(QDate(2026, 5, 4), QTime(17, 5, 9), 0)), "17:05");
}

QTEST_GUILESS_MAIN(TestTimeWords)
#include "tst_timewords.moc"
