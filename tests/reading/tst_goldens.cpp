// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/goldens.h"

#include <QFileInfo>
#include <QTest>

/// Whole texts, read and printed. `reading_writegoldens` writes the files anew; look at the difference before you
/// commit it.
class GoldensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readAsBefore_data();
    void readAsBefore();
};

void GoldensTest::readAsBefore_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("expected");
    for (const kept::goldens::Golden &golden : kept::goldens::all())
        QTest::newRow(qPrintable(QFileInfo(golden.path).baseName())) << golden.read() << golden.expected;
}

void GoldensTest::readAsBefore()
{
    QFETCH(QString, printed);
    QFETCH(QString, expected);
    const QStringList is = printed.split(u'\n');
    const QStringList was = expected.split(u'\n');
    for (qsizetype i = 0; i < std::max(is.size(), was.size()); ++i)
        QCOMPARE(is.value(i), was.value(i));
}

QTEST_GUILESS_MAIN(GoldensTest)
#include "tst_goldens.moc"
