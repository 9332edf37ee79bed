// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/customers.h"
#include "store/schema.h"
#include "store/store.h"
#include "support/diskfaults.h"
#include "support/result.h"

#include <QDir>
#include <QTemporaryDir>

using namespace kept;
using namespace Qt::StringLiterals;
using Access = Connection::Access;

namespace {

int newest() { return migrations().back().number; }

std::vector<Migration> withStep(const QString &sql)
{
    std::vector<Migration> steps = migrations();
    steps.push_back({newest() + 1, sql});
    return steps;
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"desk.kept"_s);
    }

    void theStepsAreNumberedWithoutGaps();
    void aNewDeskHasTheNewestSchema();
    void whatIsThereIsNotOverwritten();
    void aFolderThatIsNotThere();
    void whatIsNoDesk_data();
    void whatIsNoDesk();
    void aDeskWhoseEndIsMissing();
    void aDeskThatIsDamagedInside();
    void aDeskOfALaterVersion();
    void aDeskThatAnotherProgramWritesTo();
    void anOlderDeskIsCopiedAndBroughtUpToDate();
    void aCopyIsNeverOverwritten();
    void aStepThatFailsLeavesTheOldDesk();
    void aStepInterruptedAtAnyPlaceLeavesTheOldDeskOrTheNew();
    void toLookDoesNotChangeTheSchema();
    void makingADeskInterruptedAtAnyPlaceLeavesNoneOrAWholeOne();
    void everyEarlierDeskOpens_data();
    void everyEarlierDeskOpens();

private:
    void makeDesk()
    {
        const auto store = Store::create(m_path);
        KEPT_VERIFY(store);
        KEPT_VERIFY(Customers((*store)->connection()).add({{}, u"Kim"_s, {u"kim@example.org"_s}, {}, {}}, {}));
    }

    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSchema::theStepsAreNumberedWithoutGaps()
{
    const auto steps = migrations();
    QVERIFY(!steps.empty());
    for (size_t i = 0; i < steps.size(); ++i)
        QCOMPARE(steps[i].number, int(i + 1));
}

void TestSchema::aNewDeskHasTheNewestSchema()
{
    const auto store = Store::create(m_path);
    KEPT_VERIFY(store);
    const auto number = schemaNumber((*store)->connection(), newest());
    KEPT_VERIFY(number);
    QCOMPARE(*number, newest());
    Query mode = (*store)->connection().select(u"PRAGMA journal_mode"_s);
    QVERIFY(mode.next());
    QCOMPARE(mode.text(0), u"wal"_s);
    Query keys = (*store)->connection().select(u"PRAGMA foreign_keys"_s);
    QVERIFY(keys.next());
    QCOMPARE(keys.integer(0), 1);
}

void TestSchema::whatIsThereIsNotOverwritten()
{
    write("my diary");
    KEPT_VERIFY_FAILS(Store::create(m_path), ErrorCode::NotWritable);
    QCOMPARE(bytes(), "my diary"_ba);
}

void TestSchema::aFolderThatIsNotThere()
{
    KEPT_VERIFY_FAILS(Store::create(m_folder->filePath(u"no/where.kept"_s)), ErrorCode::NotWritable);
    KEPT_VERIFY_FAILS(Store::open(m_folder->filePath(u"no/where.kept"_s), Access::Write), ErrorCode::NotFound);
    QCOMPARE(files(), QStringList());
}

void TestSchema::whatIsNoDesk_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a text") << "Dear diary"_ba;
    QTest::newRow("a long text") << QByteArray(10'000, 'x');
    QTest::newRow("another program's database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
}

void TestSchema::whatIsNoDesk()
{
    QFETCH(QByteArray, content);
    write(content);
    KEPT_VERIFY_FAILS(Store::open(m_path, Access::Write), ErrorCode::NotADesk);
    KEPT_VERIFY_FAILS(Store::open(m_path, Access::Read), ErrorCode::NotADesk);
    QCOMPARE(bytes(), content);
    QCOMPARE(files(), QStringList{u"desk.kept"_s});
}

void TestSchema::aDeskWhoseEndIsMissing()
{
    makeDesk();
    const QByteArray whole = bytes();
    for (const qsizetype size : {whole.size() - 1, whole.size() / 2, qsizetype(5000)}) {
        write(whole.first(size));
        KEPT_VERIFY_FAILS(Store::open(m_path, Access::Write), ErrorCode::DeskDamaged);
        QCOMPARE(bytes().size(), size);
    }
}

void TestSchema::aDeskThatIsDamagedInside()
{
    makeDesk();
    QByteArray damaged = bytes();
    damaged.replace(100, damaged.size() - 100, QByteArray(damaged.size() - 100, '\x55'));
    write(damaged);
    KEPT_VERIFY_FAILS(Store::open(m_path, Access::Write), ErrorCode::DeskDamaged);
}

void TestSchema::aDeskOfALaterVersion()
{
    makeDesk();
    {
        const auto store = Store::open(m_path, Access::Write);
        KEPT_VERIFY(store);
        KEPT_VERIFY((*store)->connection().run(u"PRAGMA user_version = 9999"_s));
    }
    const QByteArray before = bytes();
    const auto store = Store::open(m_path, Access::Write);
    KEPT_VERIFY_FAILS(store, ErrorCode::DeskTooNew);
    QCOMPARE(bytes(), before);
    QCOMPARE(files(), QStringList{u"desk.kept"_s});
}

void TestSchema::aDeskThatAnotherProgramWritesTo()
{
    makeDesk();
    const auto one = Store::open(m_path, Access::Write);
    const auto two = Store::open(m_path, Access::Write);
    KEPT_VERIFY(one);
    KEPT_VERIFY(two);
    KEPT_VERIFY((*two)->connection().run(u"PRAGMA busy_timeout = 20"_s));
    {
        const auto writing = (*one)->begin();
        KEPT_VERIFY(writing);
        KEPT_VERIFY_FAILS((*two)->begin(), ErrorCode::Busy);
        const auto found = Customers((*two)->connection()).find({}, 10);
        KEPT_VERIFY(found);
        QCOMPARE(found->size(), 1u);
    }
    KEPT_VERIFY((*two)->begin());
}

void TestSchema::anOlderDeskIsCopiedAndBroughtUpToDate()
{
    makeDesk();
    const auto steps = withStep(u"ALTER TABLE customers ADD COLUMN shoe_size INTEGER;\n\n-- done\n"_s);
    {
        const auto store = Store::open(m_path, Access::Write, steps);
        KEPT_VERIFY(store);
        QCOMPARE((*store)->backup(), m_path + u".schema%1.backup"_s.arg(newest()));
        KEPT_VERIFY((*store)->connection().run(u"UPDATE customers SET shoe_size = 42"_s));
    }
    const auto again = Store::open(m_path, Access::Write, steps);
    KEPT_VERIFY(again);
    QCOMPARE((*again)->backup(), QString());
    const auto backup = Store::open(m_path + u".schema%1.backup"_s.arg(newest()), Access::Write);
    KEPT_VERIFY(backup);
    const auto customers = Customers((*backup)->connection()).find({}, 10);
    KEPT_VERIFY(customers);
    QCOMPARE(customers->size(), 1u);
    QCOMPARE(customers->front().name, u"Kim"_s);
}

void TestSchema::aCopyIsNeverOverwritten()
{
    makeDesk();
    QFile earlier(m_path + u".schema%1.backup"_s.arg(newest()));
    QVERIFY(earlier.open(QIODevice::WriteOnly));
    earlier.write("precious");
    earlier.close();
    const auto store = Store::open(m_path, Access::Write, withStep(u"CREATE TABLE more (id INTEGER);\n\n"_s));
    KEPT_VERIFY(store);
    QCOMPARE((*store)->backup(), m_path + u".schema%1-2.backup"_s.arg(newest()));
    QVERIFY(earlier.open(QIODevice::ReadOnly));
    QCOMPARE(earlier.readAll(), "precious"_ba);
}

void TestSchema::aStepThatFailsLeavesTheOldDesk()
{
    makeDesk();
    QVERIFY(!Store::open(m_path, Access::Write, withStep(u"CREATE TABLE more (id INTEGER);\n\nNONSENSE;\n\n"_s)));
    const auto store = Store::open(m_path, Access::Write);
    KEPT_VERIFY(store);
    Query more = (*store)->connection().select(u"SELECT count(*) FROM sqlite_schema WHERE name = 'more'"_s);
    QVERIFY(more.next());
    QCOMPARE(more.integer(0), 0);
}

void TestSchema::aStepInterruptedAtAnyPlaceLeavesTheOldDeskOrTheNew()
{
    makeDesk();
    const QByteArray whole = bytes();
    const auto steps = withStep(u"CREATE TABLE more (id INTEGER);\n\nINSERT INTO more VALUES (1), (2);\n\n"_s);
    DiskFaults faults;
    int failures = 0;
    for (int step = 1;; ++step) {
        for (const QString &name : files())
            QFile::remove(m_folder->filePath(name));
        write(whole);
        faults.breakAt(step, DiskFaults::Fault::Full);
        const bool succeeded = Store::open(m_path, Access::Write, steps).has_value();
        const bool brokeOff = faults.steps() >= step;
        faults.mend();
        const auto store = Store::open(m_path, Access::Write, steps);
        KEPT_VERIFY(store);
        Query more = (*store)->connection().select(u"SELECT count(*) FROM more"_s);
        QVERIFY(more.next());
        QCOMPARE(more.integer(0), 2);
        if (succeeded && !brokeOff)
            break;
        ++failures;
    }
    QVERIFY2(failures > 10, qPrintable(QString::number(failures)));
}

void TestSchema::toLookDoesNotChangeTheSchema()
{
    makeDesk();
    KEPT_VERIFY_FAILS(Store::open(m_path, Access::Read, withStep(u"CREATE TABLE more (id INTEGER);\n\n"_s)),
                      ErrorCode::Busy);
    const auto store = Store::open(m_path, Access::Read);
    KEPT_VERIFY(store);
    KEPT_VERIFY(Customers((*store)->connection()).find({}, 10));
    QVERIFY(!Customers((*store)->connection()).rename(CustomerId{1}, u"Tom"_s));
}

void TestSchema::makingADeskInterruptedAtAnyPlaceLeavesNoneOrAWholeOne()
{
    DiskFaults faults;
    int failures = 0;
    for (int step = 1;; ++step) {
        faults.breakAt(step, DiskFaults::Fault::Full);
        const bool succeeded = Store::create(m_path).has_value();
        const bool brokeOff = faults.steps() >= step;
        faults.mend();
        if (QFile::exists(m_path)) {
            KEPT_VERIFY(Store::open(m_path, Access::Write));
            QFile::remove(m_path);
        } else {
            QVERIFY(!succeeded);
            KEPT_VERIFY(Store::create(m_path));
            QFile::remove(m_path);
        }
        if (succeeded && !brokeOff)
            break;
        ++failures;
    }
    QVERIFY2(failures > 5, qPrintable(QString::number(failures)));
}

void TestSchema::everyEarlierDeskOpens_data()
{
    QTest::addColumn<QString>("stored");
    for (const Migration &step : migrations()) {
        const QString name = u"schema%1.kept"_s.arg(step.number);
        QTest::newRow(qPrintable(name)) << qEnvironmentVariable("KEPT_TEST_DATA") + u"/stores/"_s + name;
    }
}

void TestSchema::everyEarlierDeskOpens()
{
    QFETCH(QString, stored);
    QVERIFY2(QFile::copy(stored, m_path), qPrintable(stored));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    const auto store = Store::open(m_path, Access::Write);
    KEPT_VERIFY(store);
    const auto customers = Customers((*store)->connection()).find(u"kim"_s, 10);
    KEPT_VERIFY(customers);
    QCOMPARE(customers->size(), 1u);
    QCOMPARE(customers->front().emails, QStringList{u"kim@example.org"_s});
    Query check = (*store)->connection().select(u"PRAGMA integrity_check"_s);
    QVERIFY(check.next());
    QCOMPARE(check.text(0), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
