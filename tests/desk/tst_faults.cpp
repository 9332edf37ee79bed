// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "desk/dismissfinding.h"
#include "desk/importcases.h"
#include "desk/importmail.h"
#include "desk/logevent.h"
#include "desk/savedraft.h"
#include "desk/sendreply.h"
#include "store/store.h"
#include "support/diskfaults.h"
#include "support/mailbox.h"
#include "support/result.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <functional>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

const DeskServices services{std::make_shared<FixedClock>(Moment::fromLocal(QDate(2024, 5, 1), QTime(9, 0), 0)), nullptr};

const QByteArray story = R"([{"id": "kim", "company": {"name": "Northwind"},
  "customer": {"name": "Kim Sample", "emails": ["kim@example.org"]},
  "agents": [{"id": "a1", "name": "Luis Ortega", "role": "agent"}],
  "records": [{"type": "order", "id": "A-1", "fields": {"status": "shipped"}}],
  "events": [
    {"id": "e1", "at": "2024-04-01T09:00:00Z", "channel": "email", "kind": "message", "direction": "in", "author": "customer", "text": "Where is it?"},
    {"id": "e2", "at": "2024-04-01T10:00:00Z", "channel": "email", "kind": "message", "direction": "out", "author": "a1", "text": "On its way."},
    {"id": "e3", "at": "2024-04-02T09:00:00Z", "channel": "email", "kind": "message", "direction": "in", "author": "customer", "text": "It never came."}],
  "draft": {"at": "2024-04-02T10:00:00Z", "channel": "email", "author": "a1", "text": "Dear Kim,"}}])";

const QByteArray secondStory = QByteArray(story).replace("kim", "tom").replace("Kim", "Tom");

constexpr CustomerId kim{1};
constexpr AgentId luis{1};

Draft reply(const QString &text)
{
    return {.id = {}, .customer = kim, .author = luis, .at = {}, .channel = Channel::Email, .isNote = false, .subject = u"Re: parcel"_s, .text = text};
}

/// A verb, and what has to have happened before it can be done.
struct Verb
{
    const char *name;
    std::function<bool(Desk &)> prepare;
    std::function<bool(Desk &)> run;
};

Dismissal dismissal()
{
    Dismissal dismissal;
    dismissal.customer = kim;
    dismissal.ruleId = u"Kept.Buzzword"_s;
    dismissal.quote = u"rest assured"_s;
    dismissal.reason = u"She says it herself."_s;
    return dismissal;
}

bool nothing(Desk &) { return true; }

EventId newestEvent(Desk &desk)
{
    const auto page = desk.timelinePage(kim, {}, 1);
    return page ? page->rows.back().event.id : EventId{};
}

Event call()
{
    Event event;
    event.customer = kim;
    event.at = services.clock->now();
    event.channel = Channel::Phone;
    event.kind = EventKind::Call;
    event.authorKind = AuthorKind::Agent;
    event.agent = luis;
    event.text = u"Promised to look for it."_s;
    return event;
}

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> list{
        {"save a draft over the one before", nothing, [](Desk &desk) { return saveDraft(desk, reply(u"Dear Kim, it is here."_s)).has_value(); }},
        {"save a first note", nothing,
         [](Desk &desk) {
             Draft note = reply(u"Ask the depot."_s);
             note.isNote = true;
             return saveDraft(desk, note).has_value();
         }},
        {"empty a draft", nothing,
         [](Desk &desk) {
             Draft empty = reply({});
             empty.subject.clear();
             return saveDraft(desk, empty).has_value();
         }},
        {"send a reply", nothing,
         [](Desk &desk) {
             Finding finding;
             finding.ruleId = u"Kept.Buzzword"_s;
             finding.passage = {0, 4};
             return sendReply(desk, reply(u"Dear Kim, it is here."_s), {finding}, u"She knows."_s).has_value();
         }},
        {"take a reply back", [](Desk &desk) { return sendReply(desk, reply(u"Dear Kim, it is here."_s)).has_value(); },
         [](Desk &desk) { return undoSend(desk, newestEvent(desk)).has_value(); }},
        {"dismiss a finding", nothing, [](Desk &desk) { return dismissFinding(desk, dismissal()).has_value(); }},
        {"let a finding speak again", [](Desk &desk) { return dismissFinding(desk, dismissal()).has_value(); },
         [](Desk &desk) { return restoreFinding(desk, 1).has_value(); }},
        {"log a call", nothing, [](Desk &desk) { return logEvent(desk, call()).has_value(); }},
        {"import a case", nothing, [](Desk &desk) { return importCases(desk, secondStory, u"tom.json"_s).has_value(); }},
    };
    return list;
}

// Every row of every table, with the keys that are drawn at random made equal.
QStringList stateOf(const QString &path)
{
    QStringList state;
    const auto store = Store::open(path, Connection::Access::Read);
    if (!store)
        return {u"can't be opened: "_s + store.error().text};
    QStringList tables;
    Query names = (*store)->connection().select(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    while (names.next())
        tables.append(names.text(0));
    static const QRegularExpression random(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    for (const QString &table : std::as_const(tables)) {
        if (table.startsWith("event_search_"_L1))
            continue;
        QStringList columns;
        Query info = (*store)->connection().select(u"SELECT name FROM pragma_table_info(?)"_s, table);
        while (info.next())
            columns.append(u"quote("_s + info.text(0) + u')');
        Query rows = (*store)->connection().select(u"SELECT "_s + columns.join(u" || ',' || "_s) + u" FROM "_s + table + u" ORDER BY 1"_s);
        while (rows.next())
            state.append(table + u": "_s + rows.text(0).replace(random, u"random"_s));
    }
    Query check = (*store)->connection().select(u"PRAGMA integrity_check"_s);
    state.append(check.next() ? check.text(0) : u"unchecked"_s);
    return state;
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

public:
    /// What the child process does: the verb, on a disk that kills it at the given step.
    static int dieInVerb(const QString &path, int verb, int step)
    {
        DiskFaults disk;
        const auto desk = openDesk(path, services);
        disk.breakAt(step, DiskFaults::Fault::Killed);
        return desk && verbs()[size_t(verb)].run(**desk) ? 0 : 1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_prepared = m_folder.filePath(u"prepared.kept"_s);
        auto desk = createDesk(m_prepared, services, {u"Northwind"_s, {u"care@northwind.example"_s}});
        KEPT_VERIFY(desk);
        KEPT_VERIFY(importCases(**desk, story, u"kim.json"_s));
    }

    void aVerbThatFailsAtAnyStepLeavesTheOldStateOrTheNew_data();
    void aVerbThatFailsAtAnyStepLeavesTheOldStateOrTheNew();
    void aVerbThatIsKilledAtAnyStepLeavesTheOldStateOrTheNew_data();
    void aVerbThatIsKilledAtAnyStepLeavesTheOldStateOrTheNew();
    void anImportThatFailsAtAnyStepIsCompletedByAnother();
    void theSentenceSaysThatTheDiskIsFull();

private:
    void startFrom(const QString &source)
    {
        for (const QString &name : QDir(m_folder.path()).entryList({u"desk.kept*"_s}, QDir::Files))
            QVERIFY(QFile::remove(m_folder.filePath(name)));
        QVERIFY(QFile::copy(source, m_desk));
    }

    // A desk in which the verb can be done, and what it holds before and after.
    void prepare(const Verb &verb)
    {
        m_source = m_folder.filePath(u"source.kept"_s);
        QFile::remove(m_source);
        QVERIFY(QFile::copy(m_prepared, m_source));
        {
            const auto desk = openDesk(m_source, services);
            KEPT_VERIFY(desk);
            QVERIFY(verb.prepare(**desk));
        }
        startFrom(m_source);
        m_before = stateOf(m_desk);
        {
            const auto desk = openDesk(m_desk, services);
            KEPT_VERIFY(desk);
            QVERIFY(verb.run(**desk));
        }
        m_after = stateOf(m_desk);
        QVERIFY(m_before != m_after);
        QCOMPARE(m_after.last(), u"ok"_s);
    }

    void verbRows() const
    {
        QTest::addColumn<int>("number");
        for (size_t i = 0; i < verbs().size(); ++i)
            QTest::newRow(verbs()[i].name) << int(i);
    }

    DiskFaults m_disk;
    QTemporaryDir m_folder;
    QString m_prepared;
    QString m_source;
    QString m_desk = m_folder.filePath(u"desk.kept"_s);
    QStringList m_before;
    QStringList m_after;
};

void TestFaults::aVerbThatFailsAtAnyStepLeavesTheOldStateOrTheNew_data()
{
    verbRows();
}

void TestFaults::aVerbThatFailsAtAnyStepLeavesTheOldStateOrTheNew()
{
    QFETCH(int, number);
    const Verb &verb = verbs()[size_t(number)];
    prepare(verb);
    int failures = 0;
    for (int step = 1;; ++step) {
        startFrom(m_source);
        auto desk = openDesk(m_desk, services);
        KEPT_VERIFY(desk);
        m_disk.breakAt(step, step % 2 ? DiskFaults::Fault::Full : DiskFaults::Fault::Broken);
        const bool succeeded = verb.run(**desk);
        const bool brokeOff = m_disk.steps() >= step;
        m_disk.mend();
        const QStringList state = stateOf(m_desk);
        QVERIFY2(state == m_before || state == m_after, qPrintable(u"step %1:\n"_s.arg(step) + state.join(u'\n')));
        // What was said to be done is done; and the same open desk goes on working once the disk does.
        QVERIFY(!succeeded || state == m_after);
        if (state == m_before) {
            QVERIFY(verb.run(**desk));
            desk->reset();
            QCOMPARE(stateOf(m_desk), m_after);
        }
        if (!brokeOff)
            break;
        ++failures;
    }
    QVERIFY2(failures >= 2, qPrintable(QString::number(failures)));
}

void TestFaults::aVerbThatIsKilledAtAnyStepLeavesTheOldStateOrTheNew_data()
{
    verbRows();
}

void TestFaults::aVerbThatIsKilledAtAnyStepLeavesTheOldStateOrTheNew()
{
    QFETCH(int, number);
    prepare(verbs()[size_t(number)]);
    int kills = 0;
    // Each of the first steps, then ever fewer: a process for every one would take minutes.
    for (int step = 1;; step += 1 + step / 4) {
        startFrom(m_source);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--die"_s, m_desk, QString::number(number), QString::number(step)});
        QVERIFY(child.waitForFinished());
        const QStringList state = stateOf(m_desk);
        QVERIFY2(state == m_before || state == m_after, qPrintable(u"step %1:\n"_s.arg(step) + state.join(u'\n')));
        if (child.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(child.exitCode(), 0);
            QCOMPARE(state, m_after);
            break;
        }
        ++kills;
    }
    QVERIFY2(kills >= 2, qPrintable(QString::number(kills)));
}

void TestFaults::anImportThatFailsAtAnyStepIsCompletedByAnother()
{
    const QString file = m_folder.filePath(u"mail.mbox"_s);
    QVERIFY(InventedMailbox(600, 30).write(file)); // two batches
    startFrom(m_prepared);
    {
        const auto desk = openDesk(m_desk, services);
        KEPT_VERIFY(desk);
        KEPT_VERIFY(importMail(**desk, file));
    }
    const QStringList wanted = stateOf(m_desk);
    int step = 1;
    int failures = 0;
    while (true) {
        startFrom(m_prepared);
        {
            const auto desk = openDesk(m_desk, services);
            KEPT_VERIFY(desk);
            m_disk.breakAt(step, DiskFaults::Fault::Full);
            static_cast<void>(importMail(**desk, file));
        }
        const int steps = m_disk.steps();
        m_disk.mend();
        QCOMPARE(stateOf(m_desk).last(), u"ok"_s);
        const auto desk = openDesk(m_desk, services);
        KEPT_VERIFY(desk);
        const auto report = importMail(**desk, file);
        KEPT_VERIFY(report);
        QCOMPARE(report->added + report->alreadyThere, 600);
        QCOMPARE(stateOf(m_desk), wanted);
        if (steps < step)
            break;
        ++failures;
        step += step + 1; // not every one of some thousand
    }
    QVERIFY2(failures > 5, qPrintable(QString::number(failures)));
}

void TestFaults::theSentenceSaysThatTheDiskIsFull()
{
    startFrom(m_prepared);
    const auto desk = openDesk(m_desk, services);
    KEPT_VERIFY(desk);
    m_disk.breakAt(1, DiskFaults::Fault::Full);
    const auto saved = saveDraft(**desk, reply(u"Dear Kim, it is here."_s));
    KEPT_VERIFY_FAILS(saved, ErrorCode::NotWritable);
    QVERIFY(saved.error().text.contains("disk is full"_L1));
    QVERIFY(saved.error().text.contains("desk.kept"_L1));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--die"_L1)
        return TestFaults::dieInVerb(arguments.value(2), arguments.value(3).toInt(), arguments.value(4).toInt());
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faults.moc"
