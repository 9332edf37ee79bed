// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/draftsession.h"

#include "desk/asyncdesk.h"
#include "desk/savedraft.h"

namespace kept {
namespace {

constexpr int pauseMsecs = 400;
constexpr int limitMsecs = 1000;

Draft emptyDraft(CustomerId customer, AgentId author, bool isNote)
{
    Draft draft;
    draft.customer = customer;
    draft.author = author;
    draft.isNote = isNote;
    return draft;
}

} // namespace

DraftSession::DraftSession(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMsecs);
    m_limit.setSingleShot(true);
    m_limit.setInterval(limitMsecs);
    connect(&m_pause, &QTimer::timeout, this, &DraftSession::save);
    connect(&m_limit, &QTimer::timeout, this, &DraftSession::save);
}

DraftSession::~DraftSession() { flush(); }

void DraftSession::setDesk(AsyncDesk *desk)
{
    close();
    m_desk = desk;
}

void DraftSession::open(CustomerId customer, AgentId author, bool isNote)
{
    save();
    m_draft = emptyDraft(customer, author, isNote);
    const quint64 opening = ++m_opening;
    ++m_revision;
    if (!m_desk) {
        setState(State::Closed);
        return;
    }
    setState(State::Opening);
    // As a write, though it only looks: so it sees what was saved a moment ago.
    m_desk->write([customer, author, isNote](Desk &desk) { return desk.draft(customer, author, isNote); })
        .then(this, [this, opening](const Result<std::optional<Draft>> &found) {
            if (opening != m_opening)
                return;
            if (!found) {
                m_failure = found.error().text;
                setState(State::Failed);
            } else {
                if (*found)
                    m_draft = **found;
                setState(State::Saved);
            }
            Q_EMIT opened(m_draft);
        });
}

void DraftSession::close()
{
    save();
    ++m_opening;
    ++m_revision;
    m_draft = {};
    setState(State::Closed);
}

void DraftSession::edit(const QString &subject, const QString &text)
{
    if (m_state == State::Closed || m_state == State::Opening)
        return;
    if (m_draft.subject == subject && m_draft.text == text)
        return;
    m_draft.subject = subject;
    m_draft.text = text;
    touched();
}

void DraftSession::setChannel(Channel channel)
{
    if (m_draft.channel == channel)
        return;
    m_draft.channel = channel;
    if (!m_draft.text.isEmpty())
        touched();
}

void DraftSession::setAuthor(AgentId author) { m_draft.author = author; }

void DraftSession::touched()
{
    ++m_revision;
    m_pause.start();
    if (!m_limit.isActive())
        m_limit.start();
    setState(State::Unsaved);
}

void DraftSession::save()
{
    m_pause.stop();
    m_limit.stop();
    if (!m_desk || (m_state != State::Unsaved && m_state != State::Failed))
        return;
    m_saving = m_desk->write([draft = m_draft](Desk &desk) { return saveDraft(desk, draft); });
    m_saving.then(this, [this, revision = m_revision, draft = m_draft](const Result<DraftId> &saved) {
        if (!saved)
            Q_EMIT saveFailed(draft, saved.error().text);
        if (revision != m_revision)
            return;
        m_failure = saved ? QString() : saved.error().text;
        setState(saved ? State::Saved : State::Failed);
    });
}

void DraftSession::flush()
{
    save();
    m_saving.waitForFinished();
}

void DraftSession::startAfresh()
{
    m_pause.stop();
    m_limit.stop();
    ++m_revision;
    const Channel channel = m_draft.channel;
    m_draft = emptyDraft(m_draft.customer, m_draft.author, m_draft.isNote);
    m_draft.channel = channel;
    setState(State::Saved);
    Q_EMIT opened(m_draft);
}

void DraftSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace kept

#include "moc_draftsession.cpp"
