// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/clausefeatures.h"
#include "reading/oneclause.h"
#include "reading/polarity.h"

#include <QTest>

using namespace kept;

class PolarityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAffirmedOrDenied_data();
    void isAffirmedOrDenied();
};

void PolarityTest::isAffirmedOrDenied_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("concept_");
    QTest::addColumn<bool>("denied");
    QTest::newRow("plain") << "We will refund it" << "action.refund" << false;
    QTest::newRow("not in the verb") << "We will not refund it" << "action.refund" << true;
    QTest::newRow("a contraction") << "We won't refund it" << "action.refund" << true;
    QTest::newRow("cannot in one word") << "We cannot refund it" << "action.refund" << true;
    QTest::newRow("never") << "We have never refunded it" << "action.refund" << true;
    QTest::newRow("no before the noun") << "There is no refund for it" << "action.refund" << true;
    QTest::newRow("no in the subject") << "No refund will be made" << "action.refund" << true;
    QTest::newRow("nobody as subject") << "Nobody refunded it" << "action.refund" << true;
    QTest::newRow("without") << "It went without a refund" << "action.refund" << true;
    QTest::newRow("instead of") << "You get a voucher instead of a refund" << "action.refund" << true;
    QTest::newRow("before instead of") << "You get a voucher instead of a refund" << "action.voucher" << false;
    QTest::newRow("no longer") << "We no longer refund it" << "action.refund" << true;
    QTest::newRow("unable to") << "We are unable to refund it" << "action.refund" << true;
    QTest::newRow("hardly") << "We hardly refund it" << "action.refund" << true;
    QTest::newRow("not only is no denial") << "We not only refund it" << "action.refund" << false;
    QTest::newRow("no later than is no denial") << "We refund it no later than Friday" << "action.refund" << false;
    QTest::newRow("no doubt is no denial") << "No doubt we refund it" << "action.refund" << false;
    QTest::newRow("a denial inside of the name") << "There is no charge" << "action.waive" << false;
    QTest::newRow("a denial of another noun") << "No parcel got a refund" << "action.refund" << true;
    QTest::newRow("two denials cancel out") << "We never work without a refund" << "action.refund" << false;
}

void PolarityTest::isAffirmedOrDenied()
{
    QFETCH(QString, text);
    QFETCH(QString, concept_);
    QFETCH(bool, denied);
    const notation::OneClause clause(text, u"company");
    const ClauseView view = clause.view();
    const ClauseFeatures features = featuresOf(view, {});
    const LexiconMatch *match = view.find(concept_);
    QVERIFY(match);
    const Polarity polarity = polarityOf(view, match->tokens, groupOf(features, match->tokens));
    QCOMPARE(polarity == Polarity::Denied, denied);
}

QTEST_GUILESS_MAIN(PolarityTest)
#include "tst_polarity.moc"
