// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/customers.h"
#include "store/events.h"
#include "store/search.h"
#include "store/store.h"
#include "support/result.h"

#include <QTemporaryDir>

using namespace kept;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto store = Store::create(m_folder.filePath(u"desk.kept"_s));
        KEPT_VERIFY(store);
        m_store = std::move(*store);
        const auto kim = Customers(m_store->connection()).add({{}, u"Kim"_s, {}, {}, {}}, {});
        KEPT_VERIFY(kim);
        Events events(m_store->connection());
        const auto source = events.source(u"test"_s);
        KEPT_VERIFY(source);
        const QStringList texts{u"The parcel from Malmö was not delivered."_s, u"Refunded 12.50 EUR, not yet booked."_s,
                                u"PARCEL AND NOT \"or\" near: text*"_s, u"Délivrée hier"_s};
        for (qsizetype i = 0; i < texts.size(); ++i) {
            Event event;
            event.customer = *kim;
            event.at = {.msecs = qint64(1'000'000 - i), .offset = 0}; // the later ones are older
            event.sourceId = QString::number(i);
            event.subject = i == 1 ? u"Your parcel"_s : QString();
            event.text = texts[i];
            KEPT_VERIFY(events.add({event, *source, {}, {}}));
        }
    }

    void expressions_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("words by their beginning") << u"bro yet"_s << u"\"bro\"* \"yet\"*"_s;
        QTest::newRow("a phrase as it stands") << u"bro \"not yet\""_s << u"\"bro\"* \"not yet\""_s;
        QTest::newRow("a phrase that is still being typed") << u"\"not y"_s << u"\"not y\""_s;
        QTest::newRow("signs alone") << u"* - ( \""_s << QString();
        QTest::newRow("operators are words") << u"a AND b"_s << u"\"a\"* \"AND\"* \"b\"*"_s;
    }

    void expressions()
    {
        QFETCH(QString, query);
        QTEST(matchExpression(query), "wanted");
    }

    void hits_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("events");
        QTest::newRow("newest first") << u"parcel"_s << QStringList{u"0"_s, u"1"_s, u"2"_s};
        QTest::newRow("the beginning of a word") << u"deliv"_s << QStringList{u"0"_s, u"3"_s};
        QTest::newRow("all words have to be there") << u"parcel booked"_s << QStringList{u"1"_s};
        QTest::newRow("a phrase") << u"\"not delivered\""_s << QStringList{u"0"_s};
        QTest::newRow("letters without their marks") << u"malmo"_s << QStringList{u"0"_s};
        QTest::newRow("what looks like an operator") << u"near: text*"_s << QStringList{u"2"_s};
        QTest::newRow("a stray bracket") << u"(parcel"_s << QStringList{u"0"_s, u"1"_s, u"2"_s};
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("not there") << u"giraffe"_s << QStringList();
    }

    void hits()
    {
        QFETCH(QString, query);
        const auto found = Search(m_store->connection()).find(query, 10);
        KEPT_VERIFY(found);
        QStringList events;
        for (const SearchHit &hit : *found) {
            events.append(Events(m_store->connection()).get(hit.event)->sourceId);
            QCOMPARE(hit.customerName, u"Kim"_s);
            for (const Span lit : hit.lit)
                QVERIFY(lit.end <= hit.snippet.size());
        }
        QTEST(events, "events");
    }

    void noMoreThanAskedFor()
    {
        QCOMPARE(Search(m_store->connection()).find(u"parcel"_s, 2)->size(), 2u);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
