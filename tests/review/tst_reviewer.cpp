// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/confidence.h"
#include "review/reviewer.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

/// Says what it was told to say.
class FixedRule : public Rule
{
public:
    explicit FixedRule(QList<Finding> findings) : m_findings(std::move(findings)) {}
    QString id() const override { return u"test.fixed"_s; }
    void review(const ReviewInput &, QList<Finding> &findings) const override { findings += m_findings; }

private:
    QList<Finding> m_findings;
};

Finding finding(FindingKind kind, Span passage, double confidence, qint64 event = 1)
{
    Finding one;
    one.kind = kind;
    one.passage = passage;
    one.confidence = confidence;
    one.evidence = {{EventId{event}, {}, {}, {}}};
    return one;
}

QList<Finding> review(const QList<Finding> &said, Thoroughness thoroughness = Thoroughness::Balanced,
                      const std::function<bool()> &cancelled = {})
{
    Rules rules;
    rules.push_back(std::make_unique<FixedRule>(said));
    const auto reader = std::make_shared<const Reader>(std::make_shared<const Lexicon>());
    Draft draft;
    draft.text = u"Dear Dana, the lamp is late."_s;
    return Reviewer(reader, std::move(rules), thoroughness).review(draft, {}, {}, cancelled);
}

} // namespace

class TestReviewer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findingsStandInOrderOfPlace()
    {
        const auto found =
            review({finding(FindingKind::PromiseIgnored, {}, 1), finding(FindingKind::FactConflict, {20, 25}, 1),
                    finding(FindingKind::WrongPerson, {5, 9}, 1)});
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].kind, FindingKind::WrongPerson);
        QCOMPARE(found[1].kind, FindingKind::FactConflict);
        QCOMPARE(found[2].kind, FindingKind::PromiseIgnored);
    }

    void theSurerOfTwoOnTheSameWordsStays()
    {
        const auto found = review(
            {finding(FindingKind::FactConflict, {5, 15}, 0.8), finding(FindingKind::PromiseBroken, {10, 20}, 0.9)});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().kind, FindingKind::PromiseBroken);
        QCOMPARE(found.front().evidence.size(), 1);
    }

    void twoOfAKindShareTheirEvidence()
    {
        const auto found = review(
            {finding(FindingKind::TriedBefore, {5, 15}, 0.8, 1), finding(FindingKind::TriedBefore, {5, 15}, 0.8, 2)});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().evidence.size(), 2);
    }

    void familiesDoNotHideEachOther()
    {
        const auto found =
            review({finding(FindingKind::FactConflict, {5, 15}, 0.8), finding(FindingKind::Buzzword, {5, 15}, 0.9)});
        QCOMPARE(found.size(), 2);
    }

    void anApologyForAFeelingThatIsNotHersIsToldOfOnce()
    {
        const auto found = review({finding(FindingKind::NonApology, {5, 24}, 0.9),
                                   finding(FindingKind::FeelingsMisread, {16, 24}, 0.8),
                                   finding(FindingKind::NonApology, {25, 28}, 0.9)});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].kind, FindingKind::FeelingsMisread);
        QCOMPARE(found[1].passage, Span(25, 28));
    }

    void twoPromisesLeftOutAreTwoFindings()
    {
        const auto found = review(
            {finding(FindingKind::PromiseIgnored, {}, 0.9, 1), finding(FindingKind::PromiseIgnored, {}, 0.9, 2)});
        QCOMPARE(found.size(), 2);
    }

    void theUnsureStaysUnsaid()
    {
        const QList<Finding> unsure{
            finding(FindingKind::FactConflict, {5, 15}, leastConfidence(Thoroughness::Thorough))};
        QCOMPARE(review(unsure, Thoroughness::Thorough).size(), 1);
        QCOMPARE(review(unsure, Thoroughness::Balanced).size(), 0);
        QCOMPARE(review(unsure, Thoroughness::Quiet).size(), 0);
    }

    void aCancelledReviewSaysNothing()
    {
        const auto found =
            review({finding(FindingKind::FactConflict, {5, 15}, 1)}, Thoroughness::Balanced, [] { return true; });
        QVERIFY(found.isEmpty());
    }

    void theSameDraftIsReviewedTheSame()
    {
        const QList<Finding> said{finding(FindingKind::FactConflict, {5, 15}, 0.8),
                                  finding(FindingKind::WrongPerson, {16, 20}, 0.8)};
        QCOMPARE(review(said), review(said));
    }
};

QTEST_GUILESS_MAIN(TestReviewer)
#include "tst_reviewer.moc"
