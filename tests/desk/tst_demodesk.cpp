// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "desk/demodesk.h"
#include "memory/memory.h"
#include "reading/lexicon.h"
#include "support/result.h"

#include <QTemporaryDir>
#include <algorithm>

using namespace kept;
using namespace Qt::StringLiterals;

class TestDemoDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"demo.kept"_s);
        KEPT_VERIFY(makeDemoDesk(m_path, m_reader));
        auto opened = openDesk(m_path, {std::make_shared<FixedClock>(demoNow()), m_reader});
        KEPT_VERIFY(opened);
        m_desk = std::move(*opened);
    }

    void initTestCase()
    {
        auto lexicon = Lexicon::standard();
        KEPT_VERIFY(lexicon);
        m_reader = std::make_shared<const Reader>(std::make_shared<const Lexicon>(*std::move(lexicon)));
    }

    void whatIsRememberedIsWhatReadingGives()
    {
        const auto customers = m_desk->findCustomers({});
        KEPT_VERIFY(customers);
        for (const Customer &customer : *customers) {
            const auto timeline = m_desk->loadTimeline(customer.id);
            KEPT_VERIFY(timeline);
            const auto stored = m_desk->memory(*timeline);
            KEPT_VERIFY(stored);
            const Memory read = Memory::of(*timeline, *m_reader);
            QVERIFY(!read.statements().empty());
            QCOMPARE(stored->statements().size(), read.statements().size());
            QCOMPARE(stored->promises().size(), read.promises().size());
            for (size_t i = 0; i < read.statements().size(); ++i) {
                QCOMPARE(stored->at(i).statement, read.at(i).statement);
                QCOMPARE(stored->at(i).source, read.at(i).source);
            }
        }
    }

    void anOpenPromiseShowsInTheQueue()
    {
        const auto nora = m_desk->findCustomers(u"Nora"_s);
        KEPT_VERIFY(nora);
        const auto waiting = m_desk->customersWaiting();
        KEPT_VERIFY(waiting);
        const auto row = std::ranges::find(*waiting, nora->front().id, &WaitingCustomer::customer);
        QVERIFY(row != waiting->end());
        QVERIFY(row->openPromises > 0);
        QVERIFY(!row->promise.isEmpty());
        const auto card = m_desk->customerCard(nora->front().id);
        KEPT_VERIFY(card);
        QCOMPARE(card->openPromises, row->openPromises);
        QCOMPARE(card->events, 11);
    }

    void everyStoryHasACustomerWithEventsAndADraft()
    {
        const auto customers = m_desk->findCustomers({});
        KEPT_VERIFY(customers);
        QCOMPARE(customers->size(), 8u);
        for (const Customer &customer : *customers) {
            const auto timeline = m_desk->loadTimeline(customer.id);
            KEPT_VERIFY(timeline);
            QVERIFY(timeline->events.size() >= 4);
            QCOMPARE(timeline->company, u"Lantern Street Care"_s);
            QVERIFY(!timeline->agents.empty());
            QVERIFY(!timeline->records.empty());
            const auto draft = m_desk->draft(customer.id, {});
            KEPT_VERIFY(draft);
            QVERIFY(draft->has_value());
            QVERIFY((*draft)->at < demoNow());
            QVERIFY(timeline->agent((*draft)->author));
        }
    }

    void whoWroteLastWaits()
    {
        const auto waiting = m_desk->customersWaiting();
        KEPT_VERIFY(waiting);
        QVERIFY(!waiting->empty());
        for (const WaitingCustomer &row : *waiting) {
            QVERIFY(!row.name.isEmpty());
            QVERIFY(!row.firstLine.isEmpty());
            QVERIFY(row.hasDraft);
        }
    }

    void nothingIsLeftBesideTheFile()
    {
        m_desk.reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"demo.kept"_s});
    }

    void aFileThatIsThereIsLeftAlone()
    {
        KEPT_VERIFY_FAILS(makeDemoDesk(m_path, m_reader), ErrorCode::NotWritable);
        KEPT_VERIFY(openDesk(m_path, {std::make_shared<FixedClock>(demoNow()), nullptr}));
    }

private:
    std::shared_ptr<const Reader> m_reader;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestDemoDesk)
#include "tst_demodesk.moc"
