// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/kin.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestKin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsThatStandForEachOther_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("are");
        const auto row = [](const char *name, const QString &a, const QString &b, bool are) {
            QTest::newRow(name) << a << b << are;
        };
        row("the same", u"lamp"_s, u"lamp"_s, true);
        row("a synonym", u"wash"_s, u"clean"_s, true);
        row("made of it", u"retire"_s, u"retirement"_s, true);
        row("the other way round", u"retirement"_s, u"retire"_s, true);
        row("the next wider word", u"wipe"_s, u"rub"_s, true);
        row("strangers", u"lamp"_s, u"deposit"_s, false);
        row("part of a name", u"sir"_s, u"desire"_s, false);
        row("unknown", u"xyzzy"_s, u"lamp"_s, false);
        row("empty", u""_s, u"lamp"_s, false);
    }

    void wordsThatStandForEachOther()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(kept::areKin(a, b), "are");
    }
};

QTEST_GUILESS_MAIN(TestKin)
#include "tst_kin.moc"
