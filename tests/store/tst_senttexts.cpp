// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/customers.h"
#include "store/events.h"
#include "store/senttexts.h"
#include "store/store.h"
#include "support/result.h"

#include <QTemporaryDir>

using namespace kept;
using namespace Qt::StringLiterals;

class TestSentTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::create(m_folder->filePath(u"desk.kept"_s));
        KEPT_VERIFY(store);
        m_store = std::move(*store);
        for (const QString &name : {u"Kim"_s, u"Tom"_s, u"Ann"_s})
            KEPT_VERIFY(Customers(m_store->connection()).add({{}, name, {}, {}, {}}, {}));
    }

    void whatHoldsHalfOfTheMarksIsAlike_data()
    {
        QTest::addColumn<std::vector<qint32>>("marks");
        QTest::addColumn<int>("found");
        QTest::newRow("all of them") << std::vector<qint32>{1, 2, 3, -4} << 1;
        QTest::newRow("in another order") << std::vector<qint32>{-4, 3, 2, 1} << 1;
        QTest::newRow("half of them") << std::vector<qint32>{1, 2, 8, 9} << 1;
        QTest::newRow("more than the text has") << std::vector<qint32>{1, 2, 3, -4, 5, 6, 7, 8} << 1;
        QTest::newRow("one of four") << std::vector<qint32>{1, 7, 8, 9} << 0;
        QTest::newRow("none") << std::vector<qint32>{7, 8} << 0;
        QTest::newRow("no mark at all") << std::vector<qint32>{} << 0;
    }

    void whatHoldsHalfOfTheMarksIsAlike()
    {
        QFETCH(std::vector<qint32>, marks);
        send(kim, 1000, {3, 1, 2, -4});
        const auto texts = sent().alike(marks);
        KEPT_VERIFY(texts);
        QTEST(int(texts->size()), "found");
        if (!texts->empty())
            QCOMPARE(texts->front().marks, (std::vector<qint32>{-4, 1, 2, 3}));
    }

    void textsThatShareMoreComeFirst()
    {
        send(kim, 1000, {1, 2, 8, 9});
        send(kim, 2000, {1, 2, 3, 9});
        send(kim, 3000, {1, 2, 7, 6});
        const auto texts = sent().alike({1, 2, 3, 4});
        KEPT_VERIFY(texts);
        QCOMPARE(texts->size(), 3u);
        QCOMPARE(texts->front().marks, (std::vector<qint32>{1, 2, 3, 9}));
    }

    void aTextThatWentToManyIsKeptOnce()
    {
        send(kim, 3000, {1, 2, 3});
        send(tom, 1000, {1, 2, 3});
        send(tom, 2000, {1, 2, 3});
        const auto texts = sent().alike({1, 2, 3});
        KEPT_VERIFY(texts);
        QCOMPARE(texts->size(), 1u);
        const auto copies = sent().copies({texts->front().id}, ann);
        KEPT_VERIFY(copies);
        QCOMPARE(copies->customers, 2);
        QCOMPARE(copies->since, (Moment{.msecs = 1000, .offset = 3600}));
        QCOMPARE(copies->since->offset, 3600);
    }

    void aMarkThatVeryManyTextsHaveHidesNone()
    {
        for (qint32 i = 0; i < 300; ++i)
            send(kim, i, {1, 2, 1000 + i});
        const auto texts = sent().alike({1, 2, 1000});
        KEPT_VERIFY(texts);
        QVERIFY(std::ranges::contains(*texts, std::vector<qint32>{1, 2, 1000}, &SentText::marks));
    }

    void whatWentToTheSameCustomerIsNotCounted()
    {
        send(kim, 1000, {1, 2, 3});
        const auto copies = sent().copies({sent().alike({1, 2, 3})->front().id}, kim);
        KEPT_VERIFY(copies);
        QCOMPARE(copies->customers, 0);
        QVERIFY(!copies->since);
    }

    void aReplyThatWasTakenBackWentToNobody()
    {
        const EventId reply = send(kim, 1000, {1, 2, 3});
        KEPT_VERIFY(Events(m_store->connection()).remove(reply));
        const auto copies = sent().copies({sent().alike({1, 2, 3})->front().id}, ann);
        KEPT_VERIFY(copies);
        QCOMPARE(copies->customers, 0);
    }

    void theSameReplyAgainChangesNothing()
    {
        const EventId reply = send(kim, 1000, {1, 2, 3});
        Event event;
        event.id = reply;
        event.customer = kim;
        KEPT_VERIFY(sent().add(event, {1, 2, 3}));
        QCOMPARE(sent().copies({sent().alike({1, 2, 3})->front().id}, ann)->customers, 1);
    }

    void whatIsClearedIsGone()
    {
        send(kim, 1000, {1, 2, 3});
        KEPT_VERIFY(sent().clear());
        QCOMPARE(sent().alike({1, 2, 3})->size(), 0u);
        QCOMPARE(sent().repliesAfter({}, 10)->size(), 1u);
    }

private:
    static constexpr CustomerId kim{1};
    static constexpr CustomerId tom{2};
    static constexpr CustomerId ann{3};

    [[nodiscard]] SentTexts sent() const { return SentTexts(m_store->connection()); }

    EventId send(CustomerId customer, qint64 msecs, const std::vector<qint32> &marks)
    {
        Events events(m_store->connection());
        Event event;
        event.customer = customer;
        event.at = {.msecs = msecs, .offset = 3600};
        event.direction = Direction::Out;
        event.authorKind = AuthorKind::Agent;
        event.sourceId = QString::number(++m_count);
        const auto source = events.source(u"test"_s);
        const auto id = events.add({event, source.value_or(SourceRef()), {}, {}});
        event.id = id.value_or(EventId());
        if (!event.id.isValid() || !sent().add(event, marks))
            QTest::qFail("the reply can't be stored", __FILE__, __LINE__);
        return event.id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestSentTexts)
#include "tst_senttexts.moc"
