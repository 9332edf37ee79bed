// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/replysession.h"

#include "desk/sendreply.h"
#include "reading/lexicon.h"
#include "review/wording/copied.h"
#include "timeline/timeline.h"
#include "ui/composerdesk.h"

#include <QSignalSpy>

using namespace kept;
using namespace Qt::StringLiterals;

class TestReplySession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theWriterIsWhoBeganTheDraft();
    void aWriterOfOnesOwnBeginsAfresh();
    void contactPointsLeadToTheirChannels();
    void theSubjectGoesOn_data();
    void theSubjectGoesOn();
    void aSuggestedSubjectAloneIsNoDraft();
    void whatIsLeftIsNamed();
    void hintsAreNotLeft();
    void aPhraseIsDismissedForTheWholeDesk();
    void whatIsLeftOutIsDismissedForThisReplyOnly();
    void theSameHistoryIsNotReviewedAgain();
    void theStatusSaysWhatIsTrue();
    void whatWentToAnotherIsNamedAsWording();

private:
    void open(const QList<FoundWords> &words);
    [[nodiscard]] std::shared_ptr<Timeline> reloaded() const;

    std::unique_ptr<ComposerDesk> m_desk;
    std::unique_ptr<ReplySession> m_session;
};

void TestReplySession::init()
{
    m_desk = std::make_unique<ComposerDesk>();
    QVERIFY(m_desk->nora);
    m_session = std::make_unique<ReplySession>(m_desk->clock);
    m_session->setDesk(m_desk->desk.get(), {});
}

void TestReplySession::cleanup()
{
    m_session.reset();
    m_desk.reset();
}

void TestReplySession::open(const QList<FoundWords> &words)
{
    m_session->setReviewer(reviewerOf(words));
    m_session->setCustomer(m_desk->nora, m_desk->memory);
    QTRY_VERIFY(m_session->isOpen() && m_session->isReviewed());
}

std::shared_ptr<Timeline> TestReplySession::reloaded() const
{
    auto timeline = m_desk->look()->loadTimeline(m_desk->nora->customer.id);
    return timeline ? std::make_shared<Timeline>(*std::move(timeline)) : nullptr;
}

void TestReplySession::theWriterIsWhoBeganTheDraft()
{
    open({});
    QCOMPARE(m_session->writerLine(), u"as Priya Raman, supervisor"_s);
}

void TestReplySession::aWriterOfOnesOwnBeginsAfresh()
{
    Agent luis;
    for (const Agent &agent : m_desk->nora->agents) {
        if (agent.name.startsWith(u"Luis"_s))
            luis = agent;
    }
    m_session->setDesk(m_desk->desk.get(), luis);
    open({});
    QCOMPARE(m_session->draft().text, QString());
    QCOMPARE(m_session->draft().author, luis.id);
    QCOMPARE(m_session->writerLine(), u"as Luis Ferrer, agent"_s);
    m_session->setText(u"Re: Site down?"_s, u"Hello Nora"_s);
    m_session->flush();
    QCOMPARE(m_desk->draftOnDisk(luis.id), u"Hello Nora"_s);
}

void TestReplySession::contactPointsLeadToTheirChannels()
{
    open({});
    const QList<ContactPoint> points = m_session->contactPoints();
    QCOMPARE(points.size(), 2);
    QCOMPARE(points[0], (ContactPoint{u"Nora Lindqvist <nora@lindqvist-ceramics.example>"_s, Channel::Email}));
    QCOMPARE(points[1], (ContactPoint{u"+46 8 555 01 42"_s, Channel::Sms}));
}

void TestReplySession::theSubjectGoesOn_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("suggested");
    QTest::newRow("a new subject") << u"Invoice 20881"_s << u"Re: Invoice 20881"_s;
    QTest::newRow("an answer is not answered twice") << u"RE: Invoice 20881"_s << u"RE: Invoice 20881"_s;
    QTest::newRow("without one the subject before goes on") << QString() << u"Re: Site down?"_s;
}

void TestReplySession::theSubjectGoesOn()
{
    QFETCH(QString, last);
    open({});
    auto grown = std::make_shared<Timeline>(*m_desk->nora);
    grown->events.push_back(grown->events.back());
    grown->events.back().subject = last;
    m_session->setCustomer(grown, m_desk->memory);
    QTEST(m_session->suggestedSubject(), "suggested");
}

void TestReplySession::aSuggestedSubjectAloneIsNoDraft()
{
    open({});
    const AgentId writer = m_session->draft().author;
    m_session->setText(m_session->suggestedSubject(), {});
    m_session->flush();
    const auto draft = m_desk->look()->draft(m_desk->nora->customer.id, writer);
    QVERIFY(draft && !*draft);
}

void TestReplySession::whatIsLeftIsNamed()
{
    open(wordsOfThePicture(*m_desk->nora));
    const Departure departure = m_session->departure();
    QVERIFY(departure.needsReason);
    QCOMPARE(departure.details.count(u'\n'), 5); // six warnings, a line each
    QVERIFY(departure.details.startsWith(u"• Promise broken: Luis told Nora"_s));
    QVERIFY(!departure.text.isEmpty());
}

void TestReplySession::hintsAreNotLeft()
{
    open({{u"Priya"_s, FindingKind::NoSchedule, u"It doesn't say until when."_s, {}, {}}});
    QCOMPARE(m_session->findings()->rowCount(), 1);
    QVERIFY(m_session->departure().details.isEmpty());
    QVERIFY(!m_session->departure().needsReason);
}

void TestReplySession::aPhraseIsDismissedForTheWholeDesk()
{
    open({{u"Thank you for your patience"_s, FindingKind::Buzzword, u"It says nothing."_s, {}, {}}});
    const QList<DismissReason> reasons = ReplySession::dismissReasons(m_session->findings()->finding(0));
    QCOMPARE(reasons.last().reach, DismissReason::Reach::ThisPhrase);
    m_session->dismiss(0, reasons.last());
    QCOMPARE(m_session->findings()->rowCount(), 0);
    const auto everywhere = [this] { return m_desk->look()->dismissals({}); };
    QTRY_COMPARE(everywhere()->size(), 1u);
    QVERIFY(!everywhere()->front().customer.isValid());
}

void TestReplySession::whatIsLeftOutIsDismissedForThisReplyOnly()
{
    open({{QString(), FindingKind::PromiseIgnored, u"The credit is due."_s, {}, {}}});
    m_session->dismiss(0, ReplySession::dismissReasons(m_session->findings()->finding(0)).first());
    QCOMPARE(m_session->findings()->rowCount(), 0);

    QSignalSpy written(m_session.get(), &ReplySession::eventWritten);
    m_desk->clock->set({m_desk->clock->now().msecs + 60'000, m_desk->clock->now().offset});
    m_session->send({});
    QTRY_COMPARE(written.count(), 1);
    m_session->setCustomer(reloaded(), m_desk->memory);
    m_session->setText({}, u"One more thing, Nora."_s);
    QTRY_VERIFY(m_session->isReviewed());
    QCOMPARE(m_session->findings()->rowCount(), 1);
}

void TestReplySession::theSameHistoryIsNotReviewedAgain()
{
    open({});
    m_session->setCustomer(reloaded(), m_desk->memory);
    QVERIFY(m_session->isReviewed());
    auto grown = reloaded();
    grown->events.push_back(grown->events.back());
    m_session->setCustomer(grown, m_desk->memory);
    QVERIFY(!m_session->isReviewed());
    QTRY_VERIFY(m_session->isReviewed());
}

void TestReplySession::theStatusSaysWhatIsTrue()
{
    QCOMPARE(m_session->statusLine(), QString());
    open({});
    QVERIFY(m_session->isSettled());
    QCOMPARE(m_session->statusLine(), u"draft saved · checked against 11 event(s)"_s);
    m_session->setText({}, u"Dear Nora, more follows"_s);
    QVERIFY(!m_session->isSettled());
    QCOMPARE(m_session->statusLine(), u"saving… · checking…"_s);
    QTRY_VERIFY(m_session->isSettled());
    m_session->setText({}, {});
    QTRY_VERIFY(m_session->isSettled());
    QCOMPARE(m_session->statusLine(), QString());
    m_session->setNote(true);
    QTRY_VERIFY(m_session->isOpen());
    QCOMPARE(m_session->statusLine(), u"stays inside the company"_s);
}

void TestReplySession::whatWentToAnotherIsNamedAsWording()
{
    Rules rules;
    rules.push_back(copiedRule());
    m_session->setReviewer(
        std::make_shared<const Reviewer>(std::make_shared<Reader>(std::make_shared<Lexicon>()), std::move(rules)));
    const QString text =
        u"The line in your street was cut by a digger this morning. Two of our people are there since noon, and "
        "it should work again before the evening. You need not restart anything, it comes back by itself."_s;
    const auto others = m_desk->look()->findCustomers({});
    QVERIFY(others);
    const auto other = std::ranges::find_if(
        *others, [this](const Customer &customer) { return customer.id != m_desk->nora->customer.id; });
    QVERIFY(other != others->end());
    Draft sent;
    sent.customer = other->id;
    sent.text = text;
    QVERIFY(sendReply(*m_desk->look(), sent));

    m_session->setCustomer(m_desk->nora, m_desk->memory);
    QTRY_VERIFY(m_session->isOpen());
    m_session->setText({}, text);
    QTRY_COMPARE(m_session->findings()->rowCount(), 1);
    const Finding &finding = m_session->findings()->finding(0);
    QCOMPARE(finding.kind, FindingKind::Copied);
    const auto reasons = ReplySession::dismissReasons(finding);
    QVERIFY(std::ranges::none_of(
        reasons, [](const DismissReason &reason) { return reason.reach == DismissReason::Reach::ThisPhrase; }));
    m_session->setText({}, u"The line in your street is cut."_s);
    QTRY_COMPARE(m_session->findings()->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestReplySession)
#include "tst_replysession.moc"
