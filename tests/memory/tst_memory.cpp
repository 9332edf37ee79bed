// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/memory.h"
#include "reading/lexicon.h"
#include "reading/statementjson.h"

#include <QTest>

using namespace kept;

namespace {

/// A timeline in a few lines: "3 out: text" is a message of the agent on 3 May; the word behind the day is
/// in, out, note, call (out), or credit.
Timeline timelineOf(const QStringList &lines)
{
    Timeline timeline;
    timeline.company = "Northwind";
    timeline.customer.name = "Dana Whitfield";
    timeline.agents = {{AgentId{1}, "a1", "Luis Ortega", "agent", {}}};
    for (const QString &line : lines) {
        Event event;
        event.id = EventId{qint64(timeline.events.size()) + 1};
        const QString head = line.section(u':', 0, 0);
        event.text = line.section(u':', 1).trimmed();
        event.at = Moment::fromLocal(QDate(2026, 5, head.section(u' ', 0, 0).toInt()), QTime(10, 0), 7200);
        const QString kind = head.section(u' ', 1);
        event.direction = kind == "in" ? Direction::In : kind == "note" ? Direction::Internal : Direction::Out;
        event.authorKind = kind == "in" ? AuthorKind::Customer : AuthorKind::Agent;
        event.agent = kind == "in" ? AgentId{} : AgentId{1};
        if (kind == "note" || kind == "credit")
            event.channel = Channel::Desk;
        if (kind == "note")
            event.kind = EventKind::Note;
        if (kind == "call")
            event.kind = EventKind::Call;
        if (kind == "credit")
            event.kind = EventKind::Credit;
        timeline.events.push_back(event);
    }
    return timeline;
}

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsWhatBecameOfAPromise_data();
    void knowsWhatBecameOfAPromise();
    void oneCommitmentAClause();
    void whatHoldsUntilADayIsNoPromise();
    void findsByWhatItIsAbout();
    void laterWordReplacesEarlier();
    void anotherSubjectReplacesNothing();
    void shortAnswersGiveWhatWasAsked();
    void sameAgainMeansTheStepsSuggested();
    void recordsAreRemembered();
    void whatWasReadBeforeIsRememberedAlike();
    void notesTellOnlyWhatTheySay();

private:
    [[nodiscard]] Memory memoryOf(const QStringList &lines) const { return Memory::of(timelineOf(lines), *m_reader); }
    [[nodiscard]] static bool has(const Memory &memory, StatementKind kind, const QString &predicate);

    std::unique_ptr<Reader> m_reader;
};

void MemoryTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::standard();
    QVERIFY(lexicon);
    m_reader = std::make_unique<Reader>(std::make_shared<const Lexicon>(std::move(*lexicon)));
}

bool MemoryTest::has(const Memory &memory, StatementKind kind, const QString &predicate)
{
    return std::ranges::any_of(memory.withPredicate(predicate),
                               [&](size_t at) { return memory.at(at).statement.kind == kind; });
}

void MemoryTest::knowsWhatBecameOfAPromise_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<PromiseState>("state");
    QTest::newRow("nothing happened") << QStringList{"3 out: We will refund the fee by Friday.", "4 in: Thank you."}
                                      << PromiseState::Open;
    QTest::newRow("a call is kept by ringing") << QStringList{"3 note: Luis to ring her tomorrow.", "4 call: Explained the bill."}
                                               << PromiseState::Kept;
    QTest::newRow("a mail is kept by writing") << QStringList{"3 out: I'll email you tomorrow.", "4 out: Here is the news."}
                                               << PromiseState::Kept;
    QTest::newRow("a refund is kept by a credit") << QStringList{"3 out: We will refund the fee.", "4 credit: 5.00 USD to the card"}
                                                  << PromiseState::Kept;
    QTest::newRow("a refund is not kept by another sum")
        << QStringList{"3 out: We will refund 40 USD.", "4 credit: 5.00 USD to the card"} << PromiseState::Open;
    QTest::newRow("done and told") << QStringList{"3 out: We will replace the router.", "5 note: Router replaced."}
                                   << PromiseState::Kept;
    QTest::newRow("withdrawn with an admission")
        << QStringList{"3 out: We will refund the fee.", "4 out: That was our mistake, we can't refund the fee."}
        << PromiseState::Withdrawn;
    QTest::newRow("she writes after the day and misses nothing")
        << QStringList{"4 out: We will refund the fee by Wednesday.", "8 in: Thank you, I am very happy with you."} << PromiseState::Kept;
    QTest::newRow("she writes after the day and misses it")
        << QStringList{"4 out: We will refund the fee by Wednesday.", "8 in: I haven't seen the refund."} << PromiseState::Open;
    QTest::newRow("she writes after the day and asks")
        << QStringList{"4 out: We will refund the fee by Wednesday.", "8 in: Where is my refund?"} << PromiseState::Open;
    QTest::newRow("her own words keep nothing") << QStringList{"3 out: We will refund the fee.", "4 in: You refunded no fee."}
                                                << PromiseState::Open;
}

void MemoryTest::knowsWhatBecameOfAPromise()
{
    QFETCH(QStringList, lines);
    QFETCH(PromiseState, state);
    const Memory memory = memoryOf(lines);
    QVERIFY(!memory.promises().empty());
    QCOMPARE(memory.promises().front().state, state);
    if (state != PromiseState::Open)
        QCOMPARE(memory.promises().front().settledBy, EventId{2});
}

void MemoryTest::oneCommitmentAClause()
{
    QCOMPARE(memoryOf({"3 out: I'll write to you by 11, working or not."}).promises().size(), size_t(1));
    QCOMPARE(memoryOf({"3 out: We will refund the fee and call you on Thursday."}).promises().size(), size_t(2));
}

void MemoryTest::whatHoldsUntilADayIsNoPromise()
{
    QVERIFY(memoryOf({"3 out: The new certificate is in place and good until February."}).promises().empty());
    QVERIFY(memoryOf({"3 out: It renews itself on Thursday night."}).promises().empty());
}

void MemoryTest::findsByWhatItIsAbout()
{
    const Memory memory = memoryOf({"3 out: Order AB-1001 has 5 pallets and costs 40.00 EUR."});
    QVERIFY(!memory.withIdentifier("AB-1001").empty());
    QVERIFY(!memory.withMeasure("pallet").empty());
    QVERIFY(!memory.withMeasure("EUR").empty());
    QVERIFY(!memory.withTopic("order").empty());
    QVERIFY(memory.withTopic("parcel").empty());
    QVERIFY(memory.withIdentifier("AB-1002").empty());
}

void MemoryTest::laterWordReplacesEarlier()
{
    const Memory memory = memoryOf({"3 out: Your parcel is at the depot.", "4 out: Your parcel is out for delivery."});
    const auto &earlier = memory.withPredicate("state.in-depot");
    QVERIFY(!earlier.empty());
    const auto later = memory.at(earlier.front()).replacedBy;
    QVERIFY(later);
    QCOMPARE(memory.at(*later).statement.predicate, "state.shipped");
}

void MemoryTest::anotherSubjectReplacesNothing()
{
    const Memory memory = memoryOf({"3 out: Your parcel is at the depot.", "4 out: The invoice is out for delivery."});
    const auto &earlier = memory.withPredicate("state.in-depot");
    QVERIFY(!earlier.empty());
    QVERIFY(!memory.at(earlier.front()).replacedBy);
}

void MemoryTest::shortAnswersGiveWhatWasAsked()
{
    const Memory asked = memoryOf({"3 out: What is your order number?", "3 in: AB-1001"});
    QVERIFY(has(asked, StatementKind::ItemGiven, "item.order-number"));
    const Memory uploaded = memoryOf({"3 out: Could you upload the passport?", "4 in: Uploaded."});
    QVERIFY(has(uploaded, StatementKind::ItemGiven, "item.id-document"));
    const Memory unasked = memoryOf({"3 out: Thank you for your patience.", "3 in: AB-1001"});
    QVERIFY(!has(unasked, StatementKind::ItemGiven, "item.order-number"));
}

void MemoryTest::sameAgainMeansTheStepsSuggested()
{
    const Memory tried = memoryOf({"3 out: Please reset the router.", "4 in: No change."});
    QVERIFY(has(tried, StatementKind::StepTried, "step.reset"));
    const Memory thanked = memoryOf({"3 out: Please reset the router.", "4 in: I will do so tonight."});
    QVERIFY(!has(thanked, StatementKind::StepTried, "step.reset"));
}

void MemoryTest::recordsAreRemembered()
{
    Timeline timeline = timelineOf({"3 in: Where is it?"});
    Record record;
    record.id = RecordId{1};
    record.type = "order";
    record.sourceId = "AB-1001";
    record.fields = {{"status", "shipped"}, {"items[0].price", "40.00 EUR"}};
    timeline.records = {record};
    const Memory memory = Memory::of(timeline, *m_reader);
    const auto &shipped = memory.withPredicate("state.shipped");
    QCOMPARE(shipped.size(), 1u);
    QCOMPARE(memory.at(shipped.front()).source.record, RecordId{1});
    QCOMPARE(memory.at(shipped.front()).source.field, "status");
    QVERIFY(!memory.withMeasure("EUR").empty());
    QVERIFY(memory.at(memory.withMeasure("EUR").front()).statement.topics.contains("price"));
}

void MemoryTest::whatWasReadBeforeIsRememberedAlike()
{
    const Timeline timeline = timelineOf({"3 out: We will refund 40 USD of order AB-1001 by Friday, 12-14h.",
                                          "4 in: I tried a reset twice, 5 pallets, within two weeks. Not happy."});
    const Memory fresh = Memory::of(timeline, *m_reader);
    Memory stored;
    for (const Event &event : timeline.events) {
        const std::vector<Statement> read = m_reader->read(event.text, contextOf(event, timeline)).statements;
        const auto again = statementsFromJson(toJson(read));
        QVERIFY(again);
        QCOMPARE(*again, read);
        stored.add(event, *again, m_reader->lexicon());
    }
    QCOMPARE(stored.statements().size(), fresh.statements().size());
    QCOMPARE(stored.promises().size(), fresh.promises().size());
    QVERIFY(!statementsFromJson("[0]"));
    QVERIFY(!statementsFromJson("{}"));
}

void MemoryTest::notesTellOnlyWhatTheySay()
{
    const Memory told = memoryOf({"3 note: Told her we will refund the fee."});
    QVERIFY(!told.promises().empty());
    QVERIFY(told.at(told.promises().front().statement).toldToCustomer);
    const Memory own = memoryOf({"3 note: Luis to refund the fee."});
    QVERIFY(!own.promises().empty());
    QVERIFY(!own.at(own.promises().front().statement).toldToCustomer);
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
