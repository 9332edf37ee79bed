// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/reviewer.h"
#include "review/wording/copied.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

Moment on(int year, int month, int day) { return Moment::fromLocal(QDate(year, month, day), QTime(9, 0), 0); }

} // namespace

class TestCopied : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysToHowManyItWentSinceWhen_data()
    {
        QTest::addColumn<std::vector<Likeness>>("likenesses");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("said"); // the beginning of it
        QTest::newRow("nearly all to many") << std::vector{Likeness{0.95, 14, on(2026, 3, 2)}} << Severity::Warning
                                            << u"Nearly all of this went to 14 other(s) since 2 March."_s;
        QTest::newRow("nine tenths to many") << std::vector{Likeness{0.9, 3, on(2025, 3, 2)}} << Severity::Warning
                                             << u"Nine tenths of this went to 3 other(s) since 2 March 2025."_s;
        QTest::newRow("four fifths to many") << std::vector{Likeness{0.8, 14, on(2026, 3, 2)}} << Severity::Hint
                                             << u"Four fifths of this went to 14 other(s)"_s;
        QTest::newRow("nearly all to one") << std::vector{Likeness{0.95, 1, on(2026, 3, 2)}} << Severity::Hint
                                           << u"Nearly all of this went to 1 other(s)"_s;
        QTest::newRow("nearly all to one, nine tenths to many")
            << std::vector{Likeness{0.95, 1, on(2026, 4, 2)}, Likeness{0.9, 14, on(2026, 3, 2)}} << Severity::Warning
            << u"Nine tenths of this went to 14 other(s)"_s;
    }

    void saysToHowManyItWentSinceWhen()
    {
        QFETCH(std::vector<Likeness>, likenesses);
        const QList<Finding> findings = review(likenesses);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.front().kind, FindingKind::Copied);
        QTEST(findings.front().severity, "severity");
        QVERIFY(findings.front().passage.isEmpty());
        QFETCH(QString, said);
        QVERIFY2(findings.front().message.startsWith(said), qPrintable(findings.front().message));
    }

    void whatWentToNobodyIsItsOwn() { QCOMPARE(review({}).size(), 0); }

private:
    static QList<Finding> review(const std::vector<Likeness> &likenesses)
    {
        Rules rules;
        rules.push_back(copiedRule());
        Draft draft;
        draft.at = on(2026, 5, 6);
        const Reviewer reviewer(std::make_shared<Reader>(std::make_shared<Lexicon>()), std::move(rules));
        return reviewer.review(draft, {}, {}, {}, likenesses);
    }
};

QTEST_GUILESS_MAIN(TestCopied)
#include "tst_copied.moc"
