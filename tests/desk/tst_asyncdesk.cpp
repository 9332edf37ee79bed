// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "desk/asyncdesk.h"
#include "desk/demodesk.h"
#include "desk/savedraft.h"
#include "store/standings.h"
#include "store/store.h"
#include "support/result.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace kept;
using namespace Qt::StringLiterals;

class TestAsyncDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"demo.kept"_s);
        KEPT_VERIFY(makeDemoDesk(m_path, nullptr));
    }

    void answersArriveOnTheThreadThatAsked()
    {
        AsyncDesk desk(m_path, services());
        QThread *asked = QThread::currentThread();
        QThread *worked = nullptr;
        QThread *answered = nullptr;
        size_t customers = 0;
        desk.read([&](Desk &open) {
                worked = QThread::currentThread();
                return open.findCustomers({});
            })
            .then(this, [&](const Result<std::vector<Customer>> &found) {
                answered = QThread::currentThread();
                customers = found ? found->size() : 0;
            });
        QTRY_COMPARE(customers, 8u);
        QVERIFY(worked && worked != asked);
        QCOMPARE(answered, asked);
    }

    void aWriteIsSeenByTheReadsThatFollowIt()
    {
        AsyncDesk desk(m_path, services());
        const auto saved = desk.write([](Desk &open) { return saveDraft(open, draft(u"so far"_s)); }).result();
        KEPT_VERIFY(saved);
        const auto found = desk.read([](Desk &open) { return open.draft(CustomerId{1}, {}); }).result();
        KEPT_VERIFY(found);
        QCOMPARE((*found)->text, u"so far"_s);
    }

    void changesAreToldWhoeverMadeThem()
    {
        AsyncDesk desk(m_path, services());
        KEPT_VERIFY(desk.read([](Desk &open) { return open.info(); }).result());
        QSignalSpy changed(&desk, &AsyncDesk::changed);
        KEPT_VERIFY(desk.write([](Desk &open) { return saveDraft(open, draft(u"mine"_s)); }).result());
        QTRY_VERIFY(changed.count() > 0);
        changed.clear();
        auto other = openDesk(m_path, services());
        KEPT_VERIFY(other);
        KEPT_VERIFY(saveDraft(**other, draft(u"another program's"_s)));
        QTRY_VERIFY(changed.count() > 0);
        changed.clear();
        KEPT_VERIFY(desk.read([](Desk &open) { return open.customersWaiting(); }).result());
        QTest::qWait(1200);
        QCOMPARE(changed.count(), 0);
    }

    void whatWasAskedToBeWrittenIsWrittenBeforeItCloses()
    {
        for (int round = 0; round < 4; ++round) {
            const QString text = u"round %1"_s.arg(round);
            QList<QFuture<Result<DraftId>>> saves;
            QFuture<Result<DeskInfo>> read;
            {
                AsyncDesk desk(m_path, services());
                read = desk.read([](Desk &open) { return open.info(); });
                for (int i = 0; i < 10; ++i)
                    saves.append(desk.write([text, i](Desk &open) { return saveDraft(open, draft(text + QString::number(i))); }));
            }
            QVERIFY(read.isFinished());
            for (auto &save : saves) {
                QVERIFY(save.isFinished());
                KEPT_VERIFY(save.result());
            }
            auto desk = openDesk(m_path, services());
            KEPT_VERIFY(desk);
            const auto found = (*desk)->draft(CustomerId{1}, {});
            KEPT_VERIFY(found);
            QCOMPARE((*found)->text, text + u'9');
        }
    }

    void whatAKilledImportLeftIsSettled()
    {
        {
            const auto desk = openDesk(m_path, services());
            KEPT_VERIFY(desk);
            KEPT_VERIFY(Standings((*desk)->store().connection()).markUnsettled(CustomerId{1}));
        }
        AsyncDesk desk(m_path, services());
        const auto left = desk.write([](Desk &open) { return Standings(open.store().connection()).unsettled(10); }).result();
        KEPT_VERIFY(left);
        QVERIFY(left->empty());
    }

    void aDeskThatCanNotBeOpenedSaysSoInEveryAnswer()
    {
        AsyncDesk desk(m_folder->filePath(u"nowhere.kept"_s), services());
        KEPT_VERIFY_FAILS(desk.read([](Desk &open) { return open.info(); }).result(), ErrorCode::NotFound);
        KEPT_VERIFY_FAILS(desk.write([](Desk &open) { return saveDraft(open, draft(u"x"_s)); }).result(), ErrorCode::NotFound);
    }

private:
    static DeskServices services() { return {std::make_shared<SystemClock>(), nullptr}; }

    static Draft draft(const QString &text)
    {
        Draft draft;
        draft.customer = CustomerId{1};
        draft.text = text;
        return draft;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestAsyncDesk)
#include "tst_asyncdesk.moc"
