// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/duedate.h"

#include <QTest>

using namespace kept;

class DueDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheEndOfTheTimeNamed_data();
    void isTheEndOfTheTimeNamed();
    void isEmptyWithoutATime();
};

void DueDateTest::isTheEndOfTheTimeNamed_data()
{
    QTest::addColumn<When>("when");
    QTest::addColumn<QString>("due");
    const QDate friday(2026, 5, 8);
    When day;
    day.from = day.to = friday;
    QTest::newRow("a day ends at midnight") << day << "2026-05-08T23:59:59+02:00";
    When deadline;
    deadline.to = friday;
    deadline.deadline = true;
    QTest::newRow("by a day") << deadline << "2026-05-08T23:59:59+02:00";
    When hours = day;
    hours.start = QTime(13, 0);
    hours.end = QTime(16, 0);
    QTest::newRow("a range of hours ends with its last") << hours << "2026-05-08T16:00:00+02:00";
    When hour = deadline;
    hour.start = QTime(17, 0);
    QTest::newRow("by an hour of a day") << hour << "2026-05-08T17:00:00+02:00";
    When week;
    week.from = QDate(2026, 5, 11);
    week.to = QDate(2026, 5, 17);
    QTest::newRow("a week ends with its last day") << week << "2026-05-17T23:59:59+02:00";
    When today;
    today.end = QTime(18, 0);
    QTest::newRow("an hour alone is of the same day") << today << "2026-05-06T18:00:00+02:00";
}

void DueDateTest::isTheEndOfTheTimeNamed()
{
    QFETCH(When, when);
    QFETCH(QString, due);
    Statement promise;
    promise.when = when;
    const auto moment = dueOf(promise, Moment::fromLocal(QDate(2026, 5, 6), QTime(10, 0), 7200));
    QVERIFY(moment);
    QCOMPARE(moment->toIso(), due);
}

void DueDateTest::isEmptyWithoutATime()
{
    Statement promise;
    QVERIFY(!dueOf(promise, {}));
    promise.when = When{};
    QVERIFY(!dueOf(promise, {}));
}

QTEST_GUILESS_MAIN(DueDateTest)
#include "tst_duedate.moc"
