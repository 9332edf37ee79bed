// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/styleeditorsession.h"

#include "desk/asyncdesk.h"
#include "desk/sendreply.h"
#include "support/smalldesk.h"

#include <QLocale>
#include <QSignalSpy>

using namespace kept;

class TestStyleEditorSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();

    void aRuleAgainstAPhraseIsReadyToBeSaved();
    void whatIsTypedIsCheckedAndItsLineNamed();
    void showsWhereItFiresOnTheSample();
    void tellsHowOftenItWouldHaveFired();
    void aSavedRuleIsInTheList();
    void whatCantBeSavedIsToldAndStays();
    void aNameThatIsTakenGetsANumber();
    void keptsOwnRulesCantBeChanged();
    void aRemovedRuleIsGone();

private:
    void load();

    std::unique_ptr<SmallDesk> m_small;
    std::unique_ptr<AsyncDesk> m_desk;
    std::unique_ptr<StyleEditorSession> m_session;
};

void TestStyleEditorSession::init()
{
    m_small = std::make_unique<SmallDesk>();
    m_desk = std::make_unique<AsyncDesk>(m_small->path(), m_small->services);
    m_session = std::make_unique<StyleEditorSession>(m_desk.get());
    load();
}

void TestStyleEditorSession::cleanup()
{
    m_session.reset();
    m_desk.reset();
    m_small.reset();
}

void TestStyleEditorSession::load()
{
    QSignalSpy loaded(m_session.get(), &StyleEditorSession::loaded);
    m_session->load();
    QTRY_VERIFY(!loaded.isEmpty()); // it may have come before
}

void TestStyleEditorSession::aRuleAgainstAPhraseIsReadyToBeSaved()
{
    m_session->beginAgainst("Thank you for your patience in this matter");
    QCOMPARE(m_session->id(), "Team.ThankYouForYourPatience");
    QVERIFY(m_session->canSave());
    QVERIFY2(!m_session->isModified(), "nothing would be lost");
    QTRY_COMPARE(m_session->checkLine(), "The rule can be read.");
    m_session->setName("Not a name");
    QVERIFY(!m_session->canSave());
}

void TestStyleEditorSession::whatIsTypedIsCheckedAndItsLineNamed()
{
    m_session->beginAgainst("please note");
    m_session->setYaml("extends: existence\nmessage: No.\nlevle: error\ntokens: [please note]\n");
    QTRY_COMPARE(m_session->faultLine(), 3);
    QVERIFY(m_session->isFaulty());
    QVERIFY2(m_session->checkLine().startsWith("Line 3: "), qPrintable(m_session->checkLine()));
    QVERIFY(!m_session->canSave());
    QVERIFY(m_session->trialLine().isEmpty());
    m_session->setYaml("extends: existence\nmessage: No.\nlevel: error\ntokens: [please note]\n");
    QTRY_VERIFY(m_session->canSave());
    QCOMPARE(m_session->faultLine(), 0);
}

void TestStyleEditorSession::showsWhereItFiresOnTheSample()
{
    m_session->setSample("It came. Please note that.");
    m_session->beginAgainst("please note");
    QTRY_COMPARE(m_session->alerts().size(), 1);
    QCOMPARE(m_session->alerts().front().passage, (Span{9, 20}));
    QVERIFY(m_session->alerts().front().line.startsWith("Warning: “Please note”: "));
    m_session->setSample("It came.");
    QTRY_VERIFY(m_session->alerts().isEmpty());
}

void TestStyleEditorSession::tellsHowOftenItWouldHaveFired()
{
    KEPT_VERIFY(sendReply(m_small->desk(), SmallDesk::reply("Please note this, and please note that.")));
    m_session->beginAgainst("please note");
    QCOMPARE(m_session->trialLine(), "Trying it on the sent replies…");
    QTRY_COMPARE(m_session->trialLine(), "Would have fired 2 time(s) in the newest 2 sent replies");
    m_session->setYaml(m_session->yaml().replace("note", "wait"));
    QTRY_COMPARE(m_session->trialLine(), "Would have fired 0 time(s) in the newest 2 sent replies");
}

void TestStyleEditorSession::aSavedRuleIsInTheList()
{
    m_session->beginAgainst("please note");
    QSignalSpy loaded(m_session.get(), &StyleEditorSession::loaded);
    m_session->save();
    QTRY_VERIFY(!loaded.isEmpty()); // it may have come before
    QCOMPARE(m_session->rules().rowOf("Team.PleaseNote"), 0);
    QVERIFY(!m_session->isNew());
    QVERIFY2(!m_session->canSave(), "nothing has changed since");
    m_session->setYaml(m_session->yaml().replace("warning", "error"));
    QVERIFY(m_session->canSave());
}

void TestStyleEditorSession::whatCantBeSavedIsToldAndStays()
{
    m_session->beginAgainst("please note");
    KEPT_VERIFY(saveStyleRule(m_small->desk(), m_session->id(), m_session->yaml(), {}));
    QSignalSpy failed(m_session.get(), &StyleEditorSession::failed);
    m_session->save();
    QTRY_VERIFY(!failed.isEmpty()); // it may have come before
    QVERIFY(m_session->isNew());
    QVERIFY(!m_session->yaml().isEmpty());
}

void TestStyleEditorSession::aNameThatIsTakenGetsANumber()
{
    m_session->beginAgainst("please note");
    KEPT_VERIFY(saveStyleRule(m_small->desk(), m_session->id(), m_session->yaml(), {}));
    load();
    QCOMPARE(m_session->name(), "PleaseNote2");
}

void TestStyleEditorSession::keptsOwnRulesCantBeChanged()
{
    m_session->open(m_session->rules().rowOf("Kept.Pushy"));
    QVERIFY(!m_session->isEditable());
    QVERIFY(!m_session->canRemove());
    QVERIFY(!m_session->canSave());
    QTRY_VERIFY(m_session->trialLine().startsWith("Would have fired 0"));
}

void TestStyleEditorSession::aRemovedRuleIsGone()
{
    m_session->beginAgainst("please note");
    KEPT_VERIFY(saveStyleRule(m_small->desk(), "Team.Other", m_session->yaml(), {}));
    load();
    m_session->open(m_session->rules().rowOf("Team.Other"));
    QVERIFY(m_session->canRemove());
    QSignalSpy loaded(m_session.get(), &StyleEditorSession::loaded);
    m_session->remove();
    QTRY_VERIFY(!loaded.isEmpty()); // it may have come before
    QCOMPARE(m_session->rules().rowOf("Team.Other"), -1);
    QVERIFY(!m_session->isOpen());
}

QTEST_GUILESS_MAIN(TestStyleEditorSession)
#include "tst_styleeditorsession.moc"
