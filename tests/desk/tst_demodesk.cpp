// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "desk/demodesk.h"
#include "support/result.h"

#include <QTemporaryDir>

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
        KEPT_VERIFY(makeDemoDesk(m_path, nullptr));
        auto opened = openDesk(m_path, {std::make_shared<FixedClock>(demoNow()), nullptr});
        KEPT_VERIFY(opened);
        m_desk = std::move(*opened);
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
        KEPT_VERIFY_FAILS(makeDemoDesk(m_path, nullptr), ErrorCode::NotWritable);
        KEPT_VERIFY(openDesk(m_path, {std::make_shared<FixedClock>(demoNow()), nullptr}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestDemoDesk)
#include "tst_demodesk.moc"
