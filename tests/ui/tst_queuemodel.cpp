// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace kept;

namespace {

Moment at(int day, int hour, int minute) { return Moment::fromLocal(QDate(2026, 5, day), QTime(hour, minute), 7200); }

const Moment now = at(8, 9, 0);

WaitingCustomer waiting(qint64 id, const QString &name, WaitReason reason = WaitReason::Unanswered)
{
    WaitingCustomer row;
    row.customer = {id};
    row.name = name;
    row.reason = reason;
    row.firstLine = QStringLiteral("What about the credit?");
    if (reason != WaitReason::PromiseOpen)
        row.since = at(8, 7, 0);
    return row;
}

WaitingCustomer promised(qint64 id, const QString &name, std::optional<Moment> due,
                         WaitReason reason = WaitReason::PromiseDue)
{
    WaitingCustomer row = waiting(id, name, reason);
    row.promise = QStringLiteral("credit the account");
    row.promiseDue = due;
    row.openPromises = 1;
    return row;
}

QStringList names(const QueueModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.itemAt(row).isHeading() ? "# " + model.itemAt(row).name : model.itemAt(row).name);
    return names;
}

} // namespace

class TestQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void groupsByWhyTheyWait();
    void filtersChooseAndCount();
    void allShowsThoseWhoWaitForNothing();
    void anUpdateMovesInsteadOfStartingOver();
    void onlyWhatChangedIsAnnounced();
    void theClockGoesOn();
    void promiseSaysFirstHowLate_data();
    void promiseSaysFirstHowLate();
    void headingsCantBeChosen();
    void readsOutEverythingThatIsShown();
    void anEmptyDeskHasNoRows();
};

void TestQueueModel::groupsByWhyTheyWait()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCustomers({promised(1, "Dana", at(7, 9, 0)), waiting(2, "Asha"), waiting(3, "Oskar")}, {}, now);
    QCOMPARE(names(model), (QStringList{"# Promise due", "Dana", "# Waiting", "Asha", "Oskar"}));
    QCOMPARE(model.firstCustomer(), CustomerId{1});
    QCOMPARE(model.rowOf({3}), 4);
    QCOMPARE(model.rowOf({9}), -1);
}

void TestQueueModel::filtersChooseAndCount()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCustomers({promised(1, "Dana", at(7, 9, 0)), waiting(2, "Asha"),
                        promised(3, "Rosa", at(20, 9, 0), WaitReason::PromiseOpen)},
                       {}, now);
    QCOMPARE(model.count(QueueFilter::Waiting), 2);
    QCOMPARE(model.count(QueueFilter::Promised), 2);
    model.setFilter(QueueFilter::Promised);
    QCOMPARE(names(model), (QStringList{"# Promise due", "Dana", "# Promised", "Rosa"}));
    QVERIFY2(model.itemAt(3).clock.isEmpty(), "who was answered doesn't wait");
}

void TestQueueModel::allShowsThoseWhoWaitForNothing()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model);
    Customer happy;
    happy.id = {5};
    happy.emails = {"lena@fuchs.example"};
    Customer asha;
    asha.id = {2};
    asha.name = "Asha";
    model.setCustomers({waiting(2, "Asha")}, {asha, happy}, now);
    QCOMPARE(model.count(QueueFilter::All), 2);
    model.setFilter(QueueFilter::All);
    QCOMPARE(names(model), (QStringList{"# Waiting", "Asha", "# Nothing open", "lena@fuchs.example"}));
}

void TestQueueModel::anUpdateMovesInsteadOfStartingOver()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCustomers({waiting(1, "Dana"), waiting(2, "Asha"), waiting(3, "Oskar")}, {}, now);
    const QPersistentModelIndex chosen = model.index(model.rowOf({3}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.setCustomers({promised(3, "Oskar", at(8, 8, 0)), waiting(4, "Lena"), waiting(1, "Dana")}, {}, now);
    QCOMPARE(names(model), (QStringList{"# Promise due", "Oskar", "# Waiting", "Lena", "Dana"}));
    QCOMPARE(reset.count(), 0);
    QVERIFY(moved.count() > 0);
    QCOMPARE(chosen.row(), model.rowOf({3}));
}

void TestQueueModel::onlyWhatChangedIsAnnounced()
{
    QueueModel model;
    model.setCustomers({waiting(1, "Dana"), waiting(2, "Asha")}, {}, now);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    WaitingCustomer begun = waiting(2, "Asha");
    begun.hasDraft = true;
    model.setCustomers({waiting(1, "Dana"), begun}, {}, now);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), model.rowOf({2}));
}

void TestQueueModel::theClockGoesOn()
{
    QueueModel model;
    model.setCustomers({waiting(1, "Dana")}, {}, now);
    QCOMPARE(model.itemAt(1).clock, "2 h");
    model.setNow(at(10, 9, 0));
    QCOMPARE(model.itemAt(1).clock, "2 d");
}

void TestQueueModel::promiseSaysFirstHowLate_data()
{
    QTest::addColumn<bool>("hasTime");
    QTest::addColumn<Moment>("due");
    QTest::addColumn<QString>("words");
    QTest::addColumn<PromiseTone>("tone");

    QTest::newRow("a day late") << true << at(7, 8, 0) << "1 d late: credit the account" << PromiseTone::Late;
    QTest::newRow("due this afternoon") << true << at(8, 17, 0) << "by 17:00: credit the account" << PromiseTone::Soon;
    QTest::newRow("due in a week") << true << at(15, 17, 0) << "by 15 May: credit the account" << PromiseTone::Calm;
    QTest::newRow("no time was said") << false << Moment() << "credit the account" << PromiseTone::Calm;
}

void TestQueueModel::promiseSaysFirstHowLate()
{
    QFETCH(bool, hasTime);
    QFETCH(Moment, due);
    QueueModel model;
    model.setCustomers({promised(1, "Dana", hasTime ? std::optional(due) : std::nullopt)}, {}, now);
    QTEST(model.itemAt(1).promise, "words");
    QTEST(model.itemAt(1).tone, "tone");
}

void TestQueueModel::headingsCantBeChosen()
{
    QueueModel model;
    model.setCustomers({waiting(1, "Dana")}, {}, now);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
}

void TestQueueModel::readsOutEverythingThatIsShown()
{
    QueueModel model;
    model.setCustomers({promised(1, "Dana", at(7, 8, 0))}, {}, now);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
             "Dana, What about the credit?, 1 d late: credit the account, 2 h, mail");
}

void TestQueueModel::anEmptyDeskHasNoRows()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCustomers({}, {}, now);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.firstCustomer().isValid());
}

QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
