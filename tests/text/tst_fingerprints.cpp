// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/fingerprints.h"

#include <QTest>
#include <algorithm>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

const QString onItsWay =
    u"Your parcel left our warehouse on its way to you. As soon as the driver scans it, the tracking "
    "page shows the hour at which he arrives. Should nobody be at home, he leaves it with a neighbour "
    "or takes it to the nearest shop."_s;

double sharedBy(const QString &text, const QString &earlier)
{
    std::vector<qint32> known = marksOf(fingerprintsOf(earlier));
    std::ranges::sort(known);
    return sharedWith(fingerprintsOf(text), known);
}

QString withParts(const QString &body)
{
    return u"Dear Ms Moreau,\n\n"_s + body
        + u"\n\nKind regards,\nLuis Ortega\n\nOn Mon, 4 May 2026 at 10:00, Ines wrote:\n"
          "> Where is my parcel? I have been waiting for it since the first of April and nobody tells me a thing.\n"_s;
}

} // namespace

class TestFingerprints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundAgain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("earlier");
        QTest::newRow("the same") << onItsWay << onItsWay;
        QTest::newRow("in other capitals and signs")
            << onItsWay << QString(onItsWay).toUpper().replace(u". "_s, u"!\n\n"_s);
        QTest::newRow("among other words")
            << onItsWay
            << u"We asked the courier about the rain. "_s + onItsWay + u" The road is open again since noon."_s;
        QTest::newRow("another greeting, name and quoted mail")
            << u"Hi Tom,\n\n"_s + onItsWay + u"\n\nThanks,\nMia"_s << withParts(onItsWay);
    }

    void isFoundAgain()
    {
        QFETCH(QString, text);
        QFETCH(QString, earlier);
        QCOMPARE_GE(sharedBy(text, earlier), 0.99);
    }

    void anotherFigureOrNameIsTheSameText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("earlier");
        QTest::newRow("a code") << u"your order A-1001 is packed and waits here"_s
                                << u"your order B77/20-9 is packed and waits here"_s;
        QTest::newRow("a sum") << u"we have credited $12.50 to the card that you paid with"_s
                               << u"we have credited 1,250 SEK to the card that you paid with"_s;
        QTest::newRow("a date") << u"it leaves us on 6 May 2026 and is with you by Friday noon"_s
                                << u"it leaves us on Tuesday and is with you by Monday, 18 July noon"_s;
        QTest::newRow("a name") << u"the parcel lies with Joanna Lind at the shop round the corner"_s
                                << u"the parcel lies with Tom at the shop round the corner"_s;
        QTest::newRow("a number in words")
            << u"we need three more days for the repair of it"_s << u"we need 12 more days for the repair of it"_s;
        QTest::newRow("in Swedish")
            << u"paketet l\u00e4mnade v\u00e5rt lager den 6 maj och \u00e4r hos dig p\u00e5 fredag"_s
            << u"paketet l\u00e4mnade v\u00e5rt lager den 12 juni och \u00e4r hos dig p\u00e5 m\u00e5ndag"_s;
    }

    void anotherFigureOrNameIsTheSameText()
    {
        QFETCH(QString, text);
        QFETCH(QString, earlier);
        QCOMPARE(marksOf(fingerprintsOf(text)), marksOf(fingerprintsOf(earlier)));
    }

    void whatIsParticularIsNeverShared()
    {
        const QString text = u"your order A-1001 of 6 May went to Joanna Lind and not to you"_s;
        QCOMPARE(sharedBy(text, text), 9.0 / 12);
    }

    void isNotFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a greeting alone") << u"Dear Ms Moreau,"_s;
        QTest::newRow("too few words") << u"on its way"_s;
        QTest::newRow("what was quoted before")
            << u"I have been waiting for it since the first of April and nobody tells me a thing."_s;
        QTest::newRow("another text")
            << u"The washer runs again: the pump was blocked by a coin, and we took nothing for it."_s;
        QTest::newRow("the same words in another order")
            << u"The nearest shop takes it, or a neighbour, should he leave your home at the hour the page shows."_s;
    }

    void isNotFound()
    {
        QFETCH(QString, text);
        QCOMPARE(sharedBy(text, withParts(onItsWay)), 0.0);
    }

    void germanNounsAreWords()
    {
        const QString text =
            u"Ihre Bestellung hat unser Lager verlassen, und der Fahrer zeigt die Stunde auf der Seite an."_s;
        const QString other =
            u"Ihre Rechnung hat unser Haus verlassen, und der Kollege zeigt die Summe auf der Karte an."_s;
        QCOMPARE(sharedBy(text, text), 1.0);
        QCOMPARE(sharedBy(text, other), 0.0);
    }

    void whatIsAddedIsNotShared()
    {
        const QString hers =
            u" The dent that you saw in the lid came from our fork lift, and a new lid lies in the box."_s;
        const double share = sharedBy(onItsWay + hers, onItsWay);
        QCOMPARE_GT(share, 0.6);
        QCOMPARE_LT(share, 0.8);
    }

    void theMarksOfATextAreTheSameEverywhere()
    {
        QCOMPARE(marksOf(fingerprintsOf(u"your parcel left our warehouse today"_s)), std::vector<qint32>{-51426210});
    }
};

QTEST_GUILESS_MAIN(TestFingerprints)
#include "tst_fingerprints.moc"
