// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "desk/asyncdesk.h"
#include "desk/demodesk.h"
#include "support/result.h"
#include "ui/models/draftsession.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kept;
using namespace Qt::StringLiterals;

class TestDraftSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"demo.kept"_s);
        KEPT_VERIFY(makeDemoDesk(m_path, nullptr));
        m_desk = std::make_unique<AsyncDesk>(m_path, services());
        const auto customers = deskForReading()->findCustomers(u"Nora"_s);
        KEPT_VERIFY(customers);
        m_nora = customers->front().id;
    }

    void whatWasBegunComesBack()
    {
        DraftSession session;
        session.setDesk(m_desk.get());
        open(session, {}, false);
        QVERIFY(session.draft().text.startsWith(u"Dear Nora"_s));
        QVERIFY(session.draft().author.isValid());
        QCOMPARE(session.state(), DraftSession::State::Saved);
    }

    void aPauseSaves()
    {
        DraftSession session;
        session.setDesk(m_desk.get());
        open(session, {}, false);
        session.edit(u"Re: Site down?"_s, u"Dear Nora, the credit is on its way."_s);
        QCOMPARE(session.state(), DraftSession::State::Unsaved);
        QTRY_COMPARE(session.state(), DraftSession::State::Saved);
        QCOMPARE(onDisk(session.draft().author, false), u"Dear Nora, the credit is on its way."_s);
    }

    void typingOnIsSavedToo()
    {
        DraftSession session;
        session.setDesk(m_desk.get());
        open(session, {}, false);
        QString text;
        // Never a pause long enough to be one, until the disk has some of it.
        QTRY_VERIFY_WITH_TIMEOUT(
            (session.edit({}, text += u'a'), onDisk(session.draft().author, false)).startsWith(u'a'), 60'000);
    }

    void destructionSavesTheLastKeys()
    {
        AgentId author;
        {
            DraftSession session;
            session.setDesk(m_desk.get());
            open(session, {}, false);
            author = session.draft().author;
            session.edit({}, u"the very last words"_s);
        }
        QCOMPARE(onDisk(author, false), u"the very last words"_s);
    }

    void anotherCustomerIsOpenedAfterSaving()
    {
        DraftSession session;
        session.setDesk(m_desk.get());
        open(session, {}, false);
        const AgentId author = session.draft().author;
        session.edit({}, u"half a sen"_s);
        open(session, author, true);
        QCOMPARE(session.draft().text, QString());
        QVERIFY(session.draft().isNote);
        session.edit({}, u"a note"_s);
        session.flush();
        QCOMPARE(onDisk(author, false), u"half a sen"_s);
        QCOMPARE(onDisk(author, true), u"a note"_s);
    }

    void anEmptiedDraftIsGone()
    {
        DraftSession session;
        session.setDesk(m_desk.get());
        open(session, {}, false);
        session.edit({}, {});
        session.flush();
        QCOMPARE(onDisk(session.draft().author, false), QString());
    }

    void aDeskThatCannotBeWrittenIsReported()
    {
        m_desk = std::make_unique<AsyncDesk>(m_folder->filePath(u"missing/desk.kept"_s), services());
        DraftSession session;
        QSignalSpy failed(&session, &DraftSession::saveFailed);
        session.setDesk(m_desk.get());
        open(session, {}, false);
        QCOMPARE(session.state(), DraftSession::State::Failed);
        session.edit({}, u"words that must not be lost quietly"_s);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(session.state(), DraftSession::State::Failed);
        QVERIFY(!session.failure().isEmpty());
        QCOMPARE(session.draft().text, u"words that must not be lost quietly"_s);
    }

private:
    static DeskServices services() { return {std::make_shared<FixedClock>(demoNow()), nullptr}; }

    std::unique_ptr<Desk> deskForReading() const
    {
        auto desk = openDesk(m_path, services());
        return desk ? std::move(*desk) : nullptr;
    }

    QString onDisk(AgentId author, bool isNote) const
    {
        const auto draft = deskForReading()->draft(m_nora, author, isNote);
        return draft && *draft ? (*draft)->text : QString();
    }

    void open(DraftSession &session, AgentId author, bool isNote)
    {
        QSignalSpy opened(&session, &DraftSession::opened);
        session.open(m_nora, author, isNote);
        QTRY_COMPARE(opened.count(), 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<AsyncDesk> m_desk;
    CustomerId m_nora;
};

QTEST_GUILESS_MAIN(TestDraftSession)
#include "tst_draftsession.moc"
