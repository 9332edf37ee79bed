// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reviewsession.h"

#include "review/reviewer.h"

namespace kept {
namespace {

constexpr int pauseMsecs = 150;

} // namespace

ReviewSession::ReviewSession(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &ReviewSession::start);
}

ReviewSession::~ReviewSession() { cancel(); }

void ReviewSession::setReviewer(std::shared_ptr<const Reviewer> reviewer)
{
    m_reviewer = std::move(reviewer);
    changed();
    start();
}

void ReviewSession::setHistory(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const Memory> memory)
{
    m_timeline = std::move(timeline);
    m_memory = std::move(memory);
    changed();
    start();
}

void ReviewSession::setLikenesses(std::vector<Likeness> likenesses)
{
    if (likenesses == m_likenesses)
        return;
    m_likenesses = std::move(likenesses);
    changed();
    start();
}

void ReviewSession::setDraft(const Draft &draft)
{
    const bool other = draft.customer != m_draft.customer || draft.isNote != m_draft.isNote;
    m_draft = draft;
    changed();
    if (other)
        start();
    else
        m_pause.start();
}

void ReviewSession::changed()
{
    ++m_revision;
    cancel();
}

void ReviewSession::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

void ReviewSession::start()
{
    m_pause.stop();
    if (!m_reviewer || !m_timeline || !m_memory)
        return;
    cancel();
    auto cancelled = std::make_shared<std::atomic_bool>(false);
    m_cancelled = cancelled;
    m_pool.start([this, reviewer = m_reviewer, timeline = m_timeline, memory = m_memory, draft = m_draft,
                  likenesses = m_likenesses, cancelled, revision = m_revision] {
        QList<Finding> findings =
            reviewer->review(draft, *timeline, *memory, [&cancelled] { return cancelled->load(); }, likenesses);
        // Always later, never from within start(); the pool ends before this does.
        QMetaObject::invokeMethod(
            this,
            [this, revision, findings = std::move(findings), text = draft.text] { finish(revision, findings, text); },
            Qt::QueuedConnection);
    });
}

void ReviewSession::finish(quint64 revision, const QList<Finding> &findings, const QString &text)
{
    if (revision != m_revision)
        return;
    m_reviewed = revision;
    Q_EMIT reviewed(findings, text);
}

} // namespace kept

#include "moc_reviewsession.cpp"
