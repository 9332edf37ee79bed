// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/reviewer.h"
#include "ui/models/reviewsession.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

/// Says that it began, waits to be let go on, and finds the whole draft.
class SlowRule final : public Rule
{
public:
    struct Gate
    {
        QSemaphore begun;
        QSemaphore letGo;
        std::atomic_int finished = 0;
    };

    explicit SlowRule(Gate *gate) : m_gate(gate) {}
    [[nodiscard]] QString id() const override { return u"test.slow"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        m_gate->begun.release();
        m_gate->letGo.acquire();
        ++m_gate->finished;
        Finding finding;
        finding.ruleId = id();
        finding.message = input.draft.text;
        findings.append(finding);
    }

private:
    Gate *m_gate;
};

Draft draftOf(const QString &text, qint64 customer = 1)
{
    Draft draft;
    draft.customer = {customer};
    draft.text = text;
    return draft;
}

} // namespace

class TestReviewSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gate = std::make_unique<SlowRule::Gate>();
        Rules rules;
        rules.push_back(std::make_unique<SlowRule>(m_gate.get()));
        rules.push_back(std::make_unique<SlowRule>(m_gate.get()));
        m_session = std::make_unique<ReviewSession>();
        m_session->setPause(1);
        m_session->setReviewer(std::make_shared<const Reviewer>(std::make_shared<Reader>(std::make_shared<Lexicon>()),
                                                                std::move(rules), Thoroughness::Thorough));
        m_session->setDraft(draftOf(u"first"_s));
        m_session->setHistory(std::make_shared<Timeline>(), std::make_shared<Memory>());
        m_reviewed = std::make_unique<QSignalSpy>(m_session.get(), &ReviewSession::reviewed);
    }

    void cleanup()
    {
        m_gate->letGo.release(100);
        m_session.reset();
    }

    void findingsArriveWithTheirText()
    {
        QVERIFY(!m_session->isCurrent());
        m_gate->letGo.release(2);
        QTRY_COMPARE(m_reviewed->count(), 1);
        QVERIFY(m_session->isCurrent());
        QCOMPARE(m_reviewed->first().at(0).value<QList<Finding>>().first().message, u"first"_s);
        QCOMPARE(m_reviewed->first().at(1).toString(), u"first"_s);
    }

    void theNextKeyCancels()
    {
        m_gate->begun.acquire(); // the first rule is at work
        m_session->setDraft(draftOf(u"second"_s));
        QVERIFY(!m_session->isCurrent());
        m_gate->letGo.release(); // the first rule ends; the second one of that review must not begin
        QTRY_COMPARE(m_gate->begun.available(), 1);
        m_gate->begun.acquire();
        m_gate->letGo.release(2);
        QTRY_COMPARE(m_reviewed->count(), 1);
        QCOMPARE(m_reviewed->first().at(1).toString(), u"second"_s);
        QCOMPARE(m_gate->finished.load(), 3);
    }

    void aLateResultIsDropped()
    {
        m_gate->begun.acquire();
        m_gate->letGo.release();
        m_gate->begun.acquire(); // in its last rule, where it can't be cancelled any more
        m_session->setHistory(nullptr, nullptr);
        m_gate->letGo.release();
        QTRY_COMPARE(m_gate->finished.load(), 2);
        QCoreApplication::processEvents();
        QCOMPARE(m_reviewed->count(), 0);
    }

    void withoutAHistoryNothingIsReviewed()
    {
        m_gate->letGo.release(2);
        QTRY_COMPARE(m_reviewed->count(), 1);
        m_session->setHistory(nullptr, nullptr);
        m_session->setDraft(draftOf(u"a note"_s, 2));
        QVERIFY(!m_session->isCurrent());
        QVERIFY(!m_gate->begun.tryAcquire(3));
    }

    void typingDoesNotWaitForTheReview()
    {
        m_gate->begun.acquire(); // and nothing lets it go on
        for (int key = 0; key < 100; ++key)
            m_session->setDraft(draftOf(QString(key, u'a')));
        QCOMPARE(m_gate->finished.load(), 0);
        m_gate->letGo.release(100);
        QTRY_COMPARE(m_reviewed->count(), 1);
        QCOMPARE(m_reviewed->first().at(1).toString().size(), 99);
    }

private:
    std::unique_ptr<SlowRule::Gate> m_gate;
    std::unique_ptr<ReviewSession> m_session;
    std::unique_ptr<QSignalSpy> m_reviewed;
};

QTEST_GUILESS_MAIN(TestReviewSession)
#include "tst_reviewsession.moc"
