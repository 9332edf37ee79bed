// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/finding.h"

#include <QSet>
#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

constexpr int kinds = int(FindingKind::ChannelBounced) + 1;

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsOwnName()
    {
        QSet<QString> names;
        for (int kind = 0; kind < kinds; ++kind)
            names.insert(toName(FindingKind(kind)));
        QCOMPARE(names.size(), kinds);
        QVERIFY(!names.contains(QString()));
    }

    void everyKindHasItsOwnHeading()
    {
        QSet<QString> titles;
        for (int kind = 0; kind < kinds; ++kind)
            titles.insert(titleOf(FindingKind(kind)));
        QCOMPARE(titles.size(), kinds);
    }

    void names_data()
    {
        QTest::addColumn<FindingKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<FindingFamily>("family");
        QTest::newRow("a denied credit") << FindingKind::PromiseBroken << u"promise-broken"_s << FindingFamily::History;
        QTest::newRow("a question left open")
            << FindingKind::QuestionUnanswered << u"question-unanswered"_s << FindingFamily::History;
        QTest::newRow("a slogan") << FindingKind::Buzzword << u"buzzword"_s << FindingFamily::Wording;
        QTest::newRow("a team's own rule") << FindingKind::Style << u"style"_s << FindingFamily::Wording;
        QTest::newRow("a missing date") << FindingKind::NoSchedule << u"no-schedule"_s << FindingFamily::Care;
        QTest::newRow("sent elsewhere") << FindingKind::ChannelBounced << u"channel-bounced"_s << FindingFamily::Care;
    }

    void names()
    {
        QFETCH(FindingKind, kind);
        QFETCH(QString, name);
        QFETCH(FindingFamily, family);
        QCOMPARE(toName(kind), name);
        QCOMPARE(familyOf(kind), family);
    }

    void severities()
    {
        QCOMPARE(toName(Severity::Hint), u"hint"_s);
        QCOMPARE(toName(Severity::Warning), u"warning"_s);
        QCOMPARE(toName(Severity::Error), u"error"_s);
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
