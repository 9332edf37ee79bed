// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/rowheights.h"

#include <QTest>

using namespace kept;

class TestRowHeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_heights.reset({10, 20, 30}); }
    void guessesStandUntilMeasured();
    void measuringMovesWhatStandsBelow();
    void rowAt_data();
    void rowAt();
    void insertedRowsPushTheRestDown();
    void removedRowsPullTheRestUp();
    void aChangedRowIsAGuessAgain();
    void nothingHasNoRows();

private:
    RowHeights m_heights;
};

void TestRowHeights::guessesStandUntilMeasured()
{
    QCOMPARE(m_heights.total(), 60);
    QVERIFY(!m_heights.isMeasured(1));
    QCOMPARE(m_heights.measure(1, 25), 5);
    QVERIFY(m_heights.isMeasured(1));
    QCOMPARE(m_heights.measure(1, 25), 0);
}

void TestRowHeights::measuringMovesWhatStandsBelow()
{
    QCOMPARE(m_heights.top(2), 30);
    m_heights.measure(0, 100);
    QCOMPARE(m_heights.top(0), 0);
    QCOMPARE(m_heights.top(2), 120);
    QCOMPARE(m_heights.total(), 150);
}

void TestRowHeights::rowAt_data()
{
    QTest::addColumn<qint64>("y");
    QTest::addColumn<int>("row");

    QTest::newRow("above the first") << qint64(-5) << 0;
    QTest::newRow("the first pixel") << qint64(0) << 0;
    QTest::newRow("the last pixel of the first") << qint64(9) << 0;
    QTest::newRow("the first pixel of the second") << qint64(10) << 1;
    QTest::newRow("the last pixel") << qint64(59) << 2;
    QTest::newRow("below the last") << qint64(600) << 2;
}

void TestRowHeights::rowAt()
{
    QFETCH(qint64, y);
    QTEST(m_heights.rowAt(y), "row");
}

void TestRowHeights::insertedRowsPushTheRestDown()
{
    QCOMPARE(m_heights.top(1), 10);
    m_heights.insert(1, {5, 5});
    QCOMPARE(m_heights.count(), 5);
    QCOMPARE(m_heights.top(3), 20);
    QCOMPARE(m_heights.total(), 70);
}

void TestRowHeights::removedRowsPullTheRestUp()
{
    QCOMPARE(m_heights.total(), 60);
    m_heights.remove(0, 2);
    QCOMPARE(m_heights.count(), 1);
    QCOMPARE(m_heights.total(), 30);
}

void TestRowHeights::aChangedRowIsAGuessAgain()
{
    m_heights.measure(1, 25);
    m_heights.forget(1);
    QVERIFY(!m_heights.isMeasured(1));
    QCOMPARE(m_heights.height(1), 25);
}

void TestRowHeights::nothingHasNoRows()
{
    m_heights.reset({});
    QCOMPARE(m_heights.rowAt(0), -1);
    QCOMPARE(m_heights.total(), 0);
}

QTEST_GUILESS_MAIN(TestRowHeights)
#include "tst_rowheights.moc"
