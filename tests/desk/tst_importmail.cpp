// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "desk/importmail.h"
#include "store/events.h"
#include "store/store.h"
#include "support/diskfaults.h"
#include "support/mailbox.h"
#include "support/result.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

const DeskServices services{std::make_shared<FixedClock>(Moment::fromLocal(QDate(2024, 5, 1), QTime(9, 0), 0)), nullptr};

QByteArray mail(const QByteArray &id, const QByteArray &from, const QByteArray &to, const QByteArray &more = {},
                const QByteArray &text = "hello\n")
{
    return "From x@y Tue Mar  5 10:14:33 2024\nMessage-ID: <" + id + ">\nFrom: " + from + "\nTo: " + to
           + "\nDate: Tue, 5 Mar 2024 10:14:33 +0100\n" + more + "\n" + text + "\n";
}

/// Everything that the desk holds, in an order and by names that do not depend on when what came in.
QStringList contentOf(const Desk &desk)
{
    Connection &connection = desk.store().connection();
    QStringList content;
    for (const QString &sql :
         {u"SELECT source_key || '|' || shown || '|' || at_ms || '|' || at_offset || '|' || direction || '|' || body"
          " FROM events JOIN contact_points ON contact_points.customer_id = events.customer_id ORDER BY 1"_s,
          u"SELECT 'original ' || source_key || ' ' || hex(content) FROM originals JOIN events ON id = event_id ORDER BY 1"_s,
          u"SELECT 'thread ' || root_key || ' ' || source_key FROM threads JOIN events ON thread_id = threads.id ORDER BY 1"_s,
          u"SELECT 'agent ' || name || ' ' || email FROM agents ORDER BY 1"_s,
          u"SELECT 'standing ' || name || ' ' || coalesce(waiting_ms, '-') || ' ' || unanswered || ' ' || first_line"
          " FROM standings JOIN customers ON id = customer_id ORDER BY 1"_s}) {
        Query rows = connection.select(sql);
        while (rows.next())
            content.append(rows.text(0));
        if (!rows.result())
            content.append(rows.result().error().text);
    }
    return content;
}

// What SQLite says about the file, the references between its rows, and the search index beside them.
QStringList faultsOf(const Desk &desk)
{
    Connection &connection = desk.store().connection();
    QStringList faults;
    for (const QString &sql : {u"PRAGMA integrity_check"_s, u"PRAGMA foreign_key_check"_s,
                               u"INSERT INTO event_search (event_search, rank) VALUES ('integrity-check', 1)"_s}) {
        Query rows = connection.select(sql);
        while (rows.next())
            faults.append(rows.text(0));
        if (!rows.result())
            faults.append(rows.result().error().text);
    }
    faults.removeOne(u"ok"_s);
    return faults;
}

} // namespace

class TestImportMail : public QObject
{
    Q_OBJECT

public:
    /// What the child process does: imports, saying after each batch how far it is and waiting to be told to go on.
    static int importAndTell(const QString &desk, const QString &file)
    {
        const auto opened = openDesk(desk, services);
        const auto told = [](qint64 done, qint64) {
            printf("%lld\n", static_cast<long long>(done));
            fflush(stdout);
            return getchar() == '\n';
        };
        return opened && importMail(**opened, file, {}, told) ? 0 : 1;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_deskPath = m_folder->filePath(u"desk.kept"_s);
        auto desk = createDesk(m_deskPath, services, {u"Northwind"_s, {}});
        KEPT_VERIFY(desk);
        m_desk = std::move(*desk);
    }

    void cleanup() { m_desk.reset(); }

    void initTestCase()
    {
        m_bigFile = m_bigFolder.filePath(u"5000.mbox"_s);
        QVERIFY(InventedMailbox(5000, 400).write(m_bigFile));
    }

    void fiveThousandMessagesGoInOnce();
    void killedInTheMiddleAnotherImportCompletesIt();
    void stoppedInTheMiddleAnotherImportCompletesIt();
    void aBrokenMessageIsReportedAndTheRestGoesIn();
    void originalTimesAndBytesAreKept();
    void whoseMailItIs_data();
    void whoseMailItIs();
    void anAnswerJoinsItsThreadWhicheverCameFirst();
    void twoMessagesOfOneIdAreBothKept();
    void withoutAMajorityTheCallerIsAsked();
    void whatCanNotBeImported();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(u"mail.mbox"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file can't be written");
        return path;
    }

    qint64 events() const { return Events(m_desk->store().connection()).count().value_or(-1); }

    DiskFaults m_disk; ///< for its speed; it never breaks here
    QTemporaryDir m_bigFolder;
    QString m_bigFile;
    QStringList m_bigContent; ///< what a desk holds after its import
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_deskPath;
    std::unique_ptr<Desk> m_desk;
};

void TestImportMail::fiveThousandMessagesGoInOnce()
{
    const auto first = importMail(*m_desk, m_bigFile);
    KEPT_VERIFY(first);
    QCOMPARE(first->read, 5000);
    QCOMPARE(first->added, 5000);
    QCOMPARE(first->newCustomers, 400);
    QVERIFY(first->rejected.empty());
    QCOMPARE(first->notes.size(), 1);
    QVERIFY(first->notes.first().contains("care@northwind.example"_L1));
    QCOMPARE(events(), 5000);
    m_bigContent = contentOf(*m_desk);

    const auto second = importMail(*m_desk, m_bigFile);
    KEPT_VERIFY(second);
    QCOMPARE(second->read, 5000);
    QCOMPARE(second->added, 0);
    QCOMPARE(second->alreadyThere, 5000);
    QCOMPARE(second->newCustomers, 0);
    QCOMPARE(contentOf(*m_desk), m_bigContent);
    QCOMPARE(faultsOf(*m_desk), QStringList());
}

void TestImportMail::killedInTheMiddleAnotherImportCompletesIt()
{
    m_desk.reset();
    // Killed at some place in its third, fifth and sixth batch.
    for (const auto &[batches, milliseconds] : {std::pair{2, 20}, {4, 50}, {5, 5}}) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--import"_s, m_deskPath, m_bigFile});
        for (int told = 0; told < batches; ++told) {
            while (!child.canReadLine())
                QVERIFY(child.waitForReadyRead());
            child.readLine();
            child.write("\n");
            QVERIFY(child.waitForBytesWritten());
        }
        QTest::qSleep(milliseconds);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    }
    auto killed = openDesk(m_deskPath, services);
    KEPT_VERIFY(killed);
    m_desk = std::move(*killed);
    QCOMPARE(faultsOf(*m_desk), QStringList());
    const qint64 before = events();
    QVERIFY2(before >= 1000 && before < 5000, qPrintable(QString::number(before)));

    const auto completed = importMail(*m_desk, m_bigFile);
    KEPT_VERIFY(completed);
    QCOMPARE(completed->alreadyThere, before);
    QCOMPARE(completed->added, 5000 - before);
    QCOMPARE(contentOf(*m_desk), m_bigContent);
    QCOMPARE(faultsOf(*m_desk), QStringList());
}

void TestImportMail::stoppedInTheMiddleAnotherImportCompletesIt()
{
    const QString file = m_folder->filePath(u"2000.mbox"_s);
    QVERIFY(InventedMailbox(2000, 50).write(file));
    qint64 lastDone = 0;
    const auto stopped = importMail(*m_desk, file, {}, [&](qint64 done, qint64 total) {
        lastDone = done;
        return done * 2 < total;
    });
    KEPT_VERIFY_FAILS(stopped, ErrorCode::Cancelled);
    QVERIFY(lastDone > 0 && lastDone < QFileInfo(file).size());
    QVERIFY(events() > 0 && events() < 2000);
    KEPT_VERIFY(importMail(*m_desk, file));
    QCOMPARE(events(), 2000);
}

void TestImportMail::aBrokenMessageIsReportedAndTheRestGoesIn()
{
    const QByteArray first = mail("1@x", "kim@example.org", "care@northwind.example");
    const QByteArray broken = "From x@y Tue Mar  5 10:14:33 2024\nthis was never a mail\n\nat all\n\n";
    const QByteArray last = mail("2@x", "care@northwind.example", "kim@example.org");
    const auto report = importMail(*m_desk, write(first + broken + last), {{u"care@northwind.example"_s}});
    KEPT_VERIFY(report);
    QCOMPARE(report->read, 3);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->rejected.size(), 1u);
    QCOMPARE(report->rejected[0].place, u"mail.mbox: message 2, byte %1"_s.arg(first.size()));
    QVERIFY(!report->rejected[0].reason.isEmpty());
    QCOMPARE(report->read, report->added + report->alreadyThere + qint64(report->rejected.size()));
}

void TestImportMail::originalTimesAndBytesAreKept()
{
    const QByteArray bytes = mail("1@x", "Kim <kim@example.org>", "care@northwind.example", {}, "It broke.\n>From the start.\n");
    KEPT_VERIFY(importMail(*m_desk, write(bytes), {{u"care@northwind.example"_s}}));
    const auto customers = m_desk->findCustomers(u"kim"_s);
    KEPT_VERIFY(customers);
    QCOMPARE(customers->size(), 1u);
    const auto page = m_desk->timelinePage(customers->front().id, {}, 10);
    KEPT_VERIFY(page);
    QCOMPARE(page->rows.size(), 1u);
    const Event &event = page->rows.front().event;
    QCOMPARE(event.at.toIso(), u"2024-03-05T10:14:33+01:00"_s);
    QCOMPARE(event.text, u"It broke.\nFrom the start."_s);
    const auto original = m_desk->original(event.id);
    KEPT_VERIFY(original);
    QByteArray wanted = bytes.sliced(bytes.indexOf('\n') + 1).replace(">From", "From");
    wanted.chop(1);
    QCOMPARE(*original, wanted);
}

void TestImportMail::whoseMailItIs_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("timeline"); // customer, direction, author of each
    const QByteArray care = "Luis Ortega (Northwind Care) <care@northwind.example>";
    QTest::newRow("from a customer") << mail("1@x", "Kim <kim@example.org>", care) << QStringList{u"Kim in Kim"_s};
    QTest::newRow("the address in capitals") << mail("1@x", "Kim <kim@example.org>", care) + mail("2@x", "KIM@EXAMPLE.ORG", care)
                                             << QStringList{u"Kim in Kim"_s, u"Kim in Kim"_s};
    QTest::newRow("to a customer") << mail("1@x", care, "Kim <kim@example.org>") << QStringList{u"Kim out Luis Ortega"_s};
    QTest::newRow("to a colleague and a customer")
        << mail("1@x", care, "priya@northwind.example, Kim <kim@example.org>") << QStringList{u"Kim out Luis Ortega"_s};
    QTest::newRow("a name that came later")
        << mail("1@x", "kim@example.org", care) + mail("2@x", care, "Kim <kim@example.org>")
        << QStringList{u"kim@example.org in "_s, u"kim@example.org out Luis Ortega"_s};
    QTest::newRow("an out-of-office note is nobody's word")
        << mail("1@x", "Kim <kim@example.org>", care, "Auto-Submitted: auto-replied\n") << QStringList{u"Kim in "_s};
    QTest::newRow("among colleagues about a customer")
        << mail("1@x", "Kim <kim@example.org>", care) + mail("2@x", care, "priya@northwind.example", "In-Reply-To: <1@x>\n")
        << QStringList{u"Kim in Kim"_s, u"Kim internal Luis Ortega"_s};
}

void TestImportMail::whoseMailItIs()
{
    QFETCH(QByteArray, file);
    const auto report = importMail(*m_desk, write(file), {{u"@northwind.example"_s}});
    KEPT_VERIFY(report);
    QVERIFY2(report->rejected.empty(), report->rejected.empty() ? "" : qPrintable(report->rejected[0].reason));
    const auto customers = m_desk->findCustomers({});
    KEPT_VERIFY(customers);
    QCOMPARE(customers->size(), 1u);
    const Customer &customer = customers->front();
    const auto page = m_desk->timelinePage(customer.id, {}, 10);
    KEPT_VERIFY(page);
    QStringList timeline;
    for (const TimelineRow &row : page->rows)
        timeline.append((customer.name.isEmpty() ? customer.emails.first() : customer.name) + u' ' + toName(row.event.direction)
                        + u' ' + row.author);
    QTEST(timeline, "timeline");
}

void TestImportMail::anAnswerJoinsItsThreadWhicheverCameFirst()
{
    const QByteArray question = mail("1@x", "kim@example.org", "care@northwind.example");
    const QByteArray answer = mail("2@x", "care@northwind.example", "kim@example.org", "In-Reply-To: <1@x>\nReferences: <1@x>\n");
    const QByteArray thanks = mail("3@x", "kim@example.org", "care@northwind.example", "References: <1@x> <2@x>\n");
    const QByteArray other = mail("4@x", "kim@example.org", "care@northwind.example");
    for (const QByteArray &file : {question + answer + thanks + other, thanks + other + answer + question}) {
        init();
        KEPT_VERIFY(importMail(*m_desk, write(file), {{u"care@northwind.example"_s}}));
        Query rows = m_desk->store().connection().select(
            u"SELECT group_concat(source_key, ' ') FROM (SELECT * FROM events ORDER BY source_key) GROUP BY thread_id ORDER BY 1"_s);
        QStringList threads;
        while (rows.next())
            threads.append(rows.text(0));
        QCOMPARE(threads, (QStringList{u"1@x 2@x 3@x"_s, u"4@x"_s}));
    }
}

void TestImportMail::twoMessagesOfOneIdAreBothKept()
{
    QByteArray other = mail("1@x", "kim@example.org", "care@northwind.example", {}, "something else\n");
    other.replace("10:14:33 +0100", "11:00:00 +0100");
    const QByteArray again = mail("1@x", "kim@example.org", "care@northwind.example", "Received: by another way\n");
    const QString file = write(mail("1@x", "kim@example.org", "care@northwind.example") + other + again);
    const auto report = importMail(*m_desk, file, {{u"care@northwind.example"_s}});
    KEPT_VERIFY(report);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->alreadyThere, 1);
    const auto second = importMail(*m_desk, file);
    KEPT_VERIFY(second);
    QCOMPARE(second->added, 0);
    QCOMPARE(second->alreadyThere, 3);
}

void TestImportMail::withoutAMajorityTheCallerIsAsked()
{
    const QString file = write(mail("1@x", "kim@example.org", "care@northwind.example"));
    const auto report = importMail(*m_desk, file);
    KEPT_VERIFY_FAILS(report, ErrorCode::BadInput);
    QVERIFY(report.error().text.contains("kim@example.org"_L1));
    QVERIFY(report.error().text.contains("care@northwind.example"_L1));
    QCOMPARE(events(), 0);
    KEPT_VERIFY(importMail(*m_desk, file, {{u"care@northwind.example"_s}}));
    const auto info = m_desk->info();
    KEPT_VERIFY(info);
    QCOMPARE(info->ownAddresses, QStringList{u"care@northwind.example"_s});
}

void TestImportMail::whatCanNotBeImported()
{
    KEPT_VERIFY_FAILS(importMail(*m_desk, m_folder->filePath(u"nowhere.mbox"_s)), ErrorCode::NotFound);
    const auto nothing = importMail(*m_desk, write({}));
    KEPT_VERIFY(nothing);
    QCOMPARE(nothing->read, 0);
    const auto noMail = importMail(*m_desk, write("just a text\n"), {{u"care@northwind.example"_s}});
    KEPT_VERIFY(noMail);
    QCOMPARE(noMail->read, 1);
    QCOMPARE(noMail->rejected.size(), 1u);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--import"_L1)
        return TestImportMail::importAndTell(arguments.value(2), arguments.value(3));
    TestImportMail test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importmail.moc"
