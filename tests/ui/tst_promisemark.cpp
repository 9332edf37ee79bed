// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/promisemark.h"

#include <QLocale>
#include <QTest>

using namespace kept;

namespace {

const QString text = QStringLiteral("Sorry. I'll write to you by 11.");
const Span words{7, 30};

Moment at(int day, int hour, int minute) { return Moment::fromLocal(QDate(2026, 5, day), QTime(hour, minute), 7200); }

PromiseMark mark(PromiseState state, std::optional<Moment> due, std::optional<Moment> settled = {})
{
    return {.event = {1}, .words = words, .state = state, .due = due, .settledBy = {}, .settledAt = settled};
}

} // namespace

class TestPromiseMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void describes_data();
    void describes();
    void longWordsAreCutBetweenWords();
    void wordsOutsideTheTextAreLeftOut();
};

void TestPromiseMark::describes_data()
{
    QTest::addColumn<PromiseMark>("promise");
    QTest::addColumn<QString>("line");
    QTest::addColumn<PromiseTone>("tone");

    const QString said = QStringLiteral("promised: “I'll write to you by 11”");
    QTest::newRow("no time was said") << mark(PromiseState::Open, {}) << said << PromiseTone::Calm;
    QTest::newRow("due next week") << mark(PromiseState::Open, at(15, 12, 0)) << said + " · by 15 May"
                                   << PromiseTone::Calm;
    QTest::newRow("due today") << mark(PromiseState::Open, at(8, 17, 0)) << said + " · by today" << PromiseTone::Soon;
    QTest::newRow("overdue") << mark(PromiseState::Open, at(6, 9, 0)) << said + " · by 6 May · 2 day(s) late"
                             << PromiseTone::Late;
    QTest::newRow("kept") << mark(PromiseState::Kept, at(4, 11, 0), at(4, 10, 54)) << said + " · kept 4 May, 10:54"
                          << PromiseTone::Settled;
    QTest::newRow("changed") << mark(PromiseState::Changed, {}, at(4, 10, 54)) << said + " · changed 4 May, and said so"
                             << PromiseTone::Settled;
    QTest::newRow("withdrawn, nobody knows when")
        << mark(PromiseState::Withdrawn, {}) << said + " · withdrawn" << PromiseTone::Settled;
}

void TestPromiseMark::describes()
{
    QFETCH(PromiseMark, promise);
    QTEST(describe(promise, text, at(8, 9, 30)), "line");
    QTEST(toneOf(promise, at(8, 9, 30)), "tone");
}

void TestPromiseMark::longWordsAreCutBetweenWords()
{
    const QString longText = QStringLiteral("we will credit ").repeated(12);
    PromiseMark promise = mark(PromiseState::Open, {});
    promise.words = {0, longText.size()};
    const QString line = describe(promise, longText, at(8, 9, 0));
    QVERIFY2(line.size() < 100 && line.endsWith(u" will…”"), qPrintable(line));
}

void TestPromiseMark::wordsOutsideTheTextAreLeftOut()
{
    PromiseMark promise = mark(PromiseState::Open, {});
    promise.words = {500, 600};
    QCOMPARE(describe(promise, text, at(8, 9, 0)), "promise");
}

QTEST_GUILESS_MAIN(TestPromiseMark)
#include "tst_promisemark.moc"
