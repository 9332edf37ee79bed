// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelinemodel.h"

#include "ui/sampletimeline.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using test::at;
using test::sampleMarks;
using test::sampleTimeline;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_model = std::make_unique<TimelineModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setTimeline(sampleTimeline(), sampleMarks(), at(8, 9, 0));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void eachDayHasOneHeading();
    void headingsCantBeChosen();
    void saysWhoAnsweredAndHowFast();
    void readsOutThePromise();
    void newerEventsAreAppended();
    void anotherCustomerStartsOver();
    void facetsCountWhatTheyShow();
    void aFacetLeavesOutTheRest();
    void lightingChangesOnlyTheTwoEvents();
    void findsWordsWithoutRegardToCase();
    void unfoldingIsRemembered();
    void nobodyIsAnEmptyTimeline();

private:
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTimelineModel::eachDayHasOneHeading()
{
    QStringList headings;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->kindAt(row) == TimelineModel::RowKind::Day)
            headings.append(m_model->index(row).data().toString());
    }
    QCOMPARE(headings, (QStringList{"Monday 4 May", "Wednesday 6 May"}));
    QCOMPARE(m_model->rowCount(), 7);
}

void TestTimelineModel::headingsCantBeChosen()
{
    QVERIFY(!(m_model->flags(m_model->index(0)) & Qt::ItemIsSelectable));
    QVERIFY(m_model->flags(m_model->index(1)) & Qt::ItemIsSelectable);
}

void TestTimelineModel::saysWhoAnsweredAndHowFast()
{
    const EventMeta answer = m_model->metaAt(m_model->rowOf({2}));
    QCOMPARE(answer.sentence, "Luis answered in 9 min");
    QCOMPARE(answer.name.of(answer.sentence), u"Luis");
    QCOMPARE(answer.time, "10:01");
    QVERIFY2(answer.subject.isEmpty(), "the subject of an answer says nothing new");
    QCOMPARE(m_model->metaAt(m_model->rowOf({1})).subject, "Site down?");
    QCOMPARE(m_model->metaAt(m_model->rowOf({4})).sentence, "Luis noted a call");
}

void TestTimelineModel::readsOutThePromise()
{
    const QString call = m_model->index(m_model->rowOf({4})).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(call.contains("a supervisor will credit the account"), qPrintable(call));
    QVERIFY2(call.contains("by 7 May"), qPrintable(call));
    const QString answer = m_model->index(m_model->rowOf({2})).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(answer.contains("kept 4 May, 10:54"), qPrintable(answer));
}

void TestTimelineModel::newerEventsAreAppended()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    auto longer = sampleTimeline();
    Event reply = longer->events[1];
    reply.id = {6};
    reply.at = at(8, 9, 0);
    longer->events.push_back(reply);
    m_model->setTimeline(longer, sampleMarks(), at(8, 9, 1));

    QCOMPARE(reset.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 7); // the day's heading and the event
    QCOMPARE(inserted.first().at(2).toInt(), 8);
    QCOMPARE(m_model->rowOf({6}), 8);
}

void TestTimelineModel::anotherCustomerStartsOver()
{
    m_model->light({4}, {9, 45});
    m_model->setFacet({.kind = TimelineFacet::Kind::Notes});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    auto other = sampleTimeline();
    other->customer.id = {2};
    m_model->setTimeline(other, {}, at(8, 9, 0));
    QCOMPARE(reset.count(), 1);
    QVERIFY(!m_model->litEvent().isValid());
    QCOMPARE(m_model->facet().kind, TimelineFacet::Kind::All);
    QCOMPARE(m_model->rowCount(), 7);
}

void TestTimelineModel::facetsCountWhatTheyShow()
{
    const QList<TimelineFacet> facets = m_model->facets();
    QCOMPARE(facets.size(), 5);
    for (const TimelineFacet &facet : facets) {
        m_model->setFacet(facet);
        int events = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            events += m_model->kindAt(row) == TimelineModel::RowKind::Event ? 1 : 0;
        QCOMPARE(events, facet.count);
    }
}

void TestTimelineModel::aFacetLeavesOutTheRest()
{
    m_model->setFacet({.kind = TimelineFacet::Kind::Promises});
    QCOMPARE(m_model->rowOf({1}), -1);
    QCOMPARE(m_model->rowOf({2}), 1);
    QCOMPARE(m_model->rowOf({4}), 3);
}

void TestTimelineModel::lightingChangesOnlyTheTwoEvents()
{
    m_model->light({2}, {0, 5});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->light({4}, {9, 45});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), m_model->rowOf({2}));
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), m_model->rowOf({4}));
    m_model->light({4}, {9, 45});
    QCOMPARE(changed.count(), 2);
}

void TestTimelineModel::findsWordsWithoutRegardToCase()
{
    QSignalSpy changed(m_model.get(), &TimelineModel::hitsChanged);
    m_model->setNeedle("S");
    QVERIFY(m_model->hits().size() > 4);
    m_model->setNeedle("SUPERVISOR");
    QCOMPARE(m_model->hits().size(), size_t(1));
    const int row = m_model->rowOf({4});
    QCOMPARE(m_model->hits().front().row, row);
    QCOMPARE(m_model->hitsAt(row).front().of(m_model->eventAt(row)->text), u"supervisor");
    QVERIFY(m_model->hitsAt(1).empty());
    m_model->setNeedle("");
    QVERIFY(m_model->hits().empty());
    QCOMPARE(changed.count(), 3);
}

void TestTimelineModel::unfoldingIsRemembered()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setUnfolded(1, true);
    QVERIFY(m_model->isUnfolded(1));
    QVERIFY(!m_model->isUnfolded(2));
    QCOMPARE(changed.count(), 1);
    m_model->setUnfolded(0, true);
    QVERIFY2(!m_model->isUnfolded(0), "a heading has nothing to unfold");
}

void TestTimelineModel::nobodyIsAnEmptyTimeline()
{
    m_model->setTimeline(nullptr, {}, at(8, 9, 0));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->facets().isEmpty());
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
