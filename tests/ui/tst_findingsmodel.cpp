// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

const QString draft = u"Thank you for your patience. No credit will be applied. Call us on 5 May."_s;

Finding findingOn(const QString &words, FindingKind kind)
{
    Finding finding;
    finding.kind = kind;
    finding.ruleId = toName(kind);
    finding.message = u"about "_s + words;
    if (!words.isEmpty()) {
        const qsizetype begin = draft.indexOf(words);
        finding.passage = {begin, begin + words.size()};
        finding.fixes = {{u"Remove"_s, finding.passage, {}}};
    }
    return finding;
}

QStringList quotesOf(const FindingsModel &model)
{
    QStringList quotes;
    for (int row = 0; row < model.rowCount(); ++row)
        quotes.append(model.index(row).data(FindingsModel::QuoteRole).toString());
    return quotes;
}

} // namespace

class TestFindingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<FindingsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setFindings({m_patience, m_noCredit, m_ignored, m_date}, draft);
    }

    void whatWeighsMostComesFirst()
    {
        QCOMPARE(
            quotesOf(*m_model),
            QStringList({u"No credit will be applied"_s, QString(), u"5 May"_s, u"Thank you for your patience"_s}));
        QCOMPARE(m_model->count(FindingFamily::History), 3);
        QCOMPARE(m_model->count(FindingFamily::Wording), 1);
        QCOMPARE(m_model->count(FindingFamily::Care), 0);
    }

    void aRowSaysItAllToAScreenReader()
    {
        QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(),
                 u"Promise broken, “No credit will be applied”: about No credit will be applied"_s);
        QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(), u"Promise left out: about "_s);
    }

    void theSameFindingsStayTheSameRows()
    {
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex date = m_model->index(2);
        m_model->setFindings({m_patience, m_date, m_ignored}, draft);
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(date.row(), 1);
        m_model->setFindings({m_patience, m_noCredit, m_date, m_ignored}, draft);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(date.row(), 2);
    }

    void repeatedFindingsAreCounted()
    {
        m_model->setFindings({m_ignored, m_ignored}, draft);
        QCOMPARE(m_model->rowCount(), 2);
        m_model->setFindings({m_ignored}, draft);
        QCOMPARE(m_model->rowCount(), 1);
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
    }

    void aNewOrderMovesRows()
    {
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        const QPersistentModelIndex date = m_model->index(2);
        Finding graver = m_date;
        graver.severity = Severity::Error;
        m_model->setFindings({m_patience, m_noCredit, graver, m_ignored}, draft);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(date.row(), 0);
        QCOMPARE(m_model->finding(0).severity, Severity::Error);
    }

    void passagesMoveAlong_data()
    {
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("removed");
        QTest::addColumn<qsizetype>("added");
        QTest::addColumn<Span>("passage"); // "No credit will be applied" is [29, 54)
        QTest::addColumn<bool>("fixStands");
        const qsizetype none = 0;
        QTest::newRow("a word put in before") << none << none << qsizetype(5) << Span{34, 59} << true;
        QTest::newRow("a word put in right before") << qsizetype(29) << none << qsizetype(5) << Span{34, 59} << true;
        QTest::newRow("a word put in right behind") << qsizetype(54) << none << qsizetype(5) << Span{29, 54} << true;
        QTest::newRow("a word put in behind") << qsizetype(60) << none << qsizetype(5) << Span{29, 54} << true;
        QTest::newRow("a word taken out before") << none << qsizetype(6) << none << Span{23, 48} << true;
        QTest::newRow("a word put into it") << qsizetype(32) << none << qsizetype(4) << Span{29, 58} << false;
        QTest::newRow("a word taken out of it") << qsizetype(29) << qsizetype(3) << none << Span{29, 51} << false;
        QTest::newRow("taken out across its beginning")
            << qsizetype(20) << qsizetype(12) << none << Span{20, 42} << false;
        QTest::newRow("taken out across its end") << qsizetype(50) << qsizetype(8) << none << Span{29, 50} << false;
        QTest::newRow("all of it taken out") << qsizetype(29) << qsizetype(25) << none << Span{29, 29} << false;
        QTest::newRow("all of it replaced") << qsizetype(29) << qsizetype(25) << qsizetype(3) << Span{29, 32} << false;
    }

    void passagesMoveAlong()
    {
        QFETCH(qsizetype, position);
        QFETCH(qsizetype, removed);
        QFETCH(qsizetype, added);
        QFETCH(Span, passage);
        QFETCH(bool, fixStands);
        m_model->setFindings({m_noCredit}, draft);
        m_model->shift(position, removed, added);
        QCOMPARE(m_model->finding(0).passage, passage);
        QCOMPARE(m_model->finding(0).fixes.size(), fixStands ? 1 : 0);
        if (fixStands)
            QCOMPARE(m_model->finding(0).fixes.first().replaces, passage);
    }

    void theShortestPassageUnderTheCursorIsMeant()
    {
        m_model->setFindings({m_noCredit, findingOn(u"credit"_s, FindingKind::Buzzword)}, draft);
        QCOMPARE(m_model->rowAt(draft.indexOf(u"credit"_s)), 1);
        QCOMPARE(m_model->rowAt(draft.indexOf(u"No credit"_s)), 0);
        QCOMPARE(m_model->rowAt(draft.indexOf(u". Call"_s)), 0);
        QCOMPARE(m_model->rowAt(0), std::nullopt);
    }

    void stepsGoRoundInTheOrderOfTheText()
    {
        using Step = FindingsModel::Step;
        // Rows: 0 no credit, 1 the whole reply, 2 the date, 3 patience.
        QCOMPARE(m_model->rowBeside({}, 0, Step::Next), 3);
        QCOMPARE(m_model->rowBeside({}, 30, Step::Next), 2);
        QCOMPARE(m_model->rowBeside({}, 30, Step::Previous), 0);
        QCOMPARE(m_model->rowBeside(3, 0, Step::Next), 0);
        QCOMPARE(m_model->rowBeside(2, 0, Step::Next), 1);
        QCOMPARE(m_model->rowBeside(1, 0, Step::Next), 3);
        QCOMPARE(m_model->rowBeside(3, 0, Step::Previous), 1);
        m_model->clear();
        QCOMPARE(m_model->rowBeside({}, 0, Step::Next), std::nullopt);
    }

private:
    const Finding m_patience = findingOn(u"Thank you for your patience"_s, FindingKind::Buzzword);
    const Finding m_noCredit = findingOn(u"No credit will be applied"_s, FindingKind::PromiseBroken);
    const Finding m_date = findingOn(u"5 May"_s, FindingKind::FactConflict);
    const Finding m_ignored = findingOn({}, FindingKind::PromiseIgnored);
    std::unique_ptr<FindingsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
