// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/replysession.h"

#include "base/clock.h"
#include "desk/asyncdesk.h"
#include "desk/dismissfinding.h"
#include "desk/likenesses.h"
#include "desk/sendreply.h"
#include "timeline/timeline.h"

#include <algorithm>
#include <ranges>

namespace kept {
namespace {

/// Whether they say the same to a review: events are only ever appended.
bool sameHistory(const Timeline &a, const Timeline &b)
{
    if (a.customer != b.customer || a.events.size() != b.events.size() || a.records != b.records)
        return false;
    return a.events.empty() || a.events.back().id == b.events.back().id;
}

std::optional<Moment> lastReply(const Timeline &timeline)
{
    for (const Event &event : timeline.events | std::views::reverse) {
        if (event.direction == Direction::Out)
            return event.at;
    }
    return std::nullopt;
}

} // namespace

ReplySession::ReplySession(std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    connect(&m_drafts, &DraftSession::opened, this, &ReplySession::draftOpened);
    connect(&m_drafts, &DraftSession::stateChanged, this, &ReplySession::statusChanged);
    connect(&m_drafts, &DraftSession::saveFailed, this, [this](const Draft &, const QString &why) {
        Q_EMIT failed(tr("The draft could not be saved. %1").arg(why));
    });
    connect(&m_review, &ReviewSession::reviewed, this, &ReplySession::showFindings);
    connect(&m_review, &ReviewSession::reviewed, this, &ReplySession::findLikenesses);
}

ReplySession::~ReplySession() = default;

void ReplySession::setReviewer(std::shared_ptr<const Reviewer> reviewer) { m_review.setReviewer(std::move(reviewer)); }

void ReplySession::setDesk(AsyncDesk *desk, const Agent &writer)
{
    m_desk = desk;
    m_me = writer;
    m_drafts.setDesk(desk);
    setCustomer(nullptr, nullptr);
}

void ReplySession::setCustomer(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const Memory> memory)
{
    const bool same = timeline && m_timeline && timeline->customer.id == m_timeline->customer.id && isOpen();
    if (same && sameHistory(*timeline, *m_timeline))
        return;
    m_timeline = std::move(timeline);
    m_memory = std::move(memory);
    if (!same) {
        m_note = false;
        m_writer = m_me.id;
        m_lastSent = {};
        m_review.setHistory(nullptr, nullptr);
        openDraft();
    } else if (!m_note) {
        m_review.setHistory(m_timeline, m_memory);
    }
    Q_EMIT statusChanged();
}

void ReplySession::setNote(bool note)
{
    if (m_note == note || !m_timeline)
        return;
    m_note = note;
    openDraft();
}

bool ReplySession::isOpen() const
{
    return m_drafts.state() != DraftSession::State::Closed && m_drafts.state() != DraftSession::State::Opening;
}

void ReplySession::openDraft()
{
    m_reviewed.clear();
    m_findings.clear();
    m_comparedText.clear();
    m_review.setLikenesses({});
    if (!m_timeline) {
        m_dismissals.clear();
        m_drafts.close();
        Q_EMIT opened(m_drafts.draft());
        return;
    }
    loadDismissals();
    m_drafts.open(m_timeline->customer.id, m_writer, m_note);
}

void ReplySession::draftOpened(const Draft &draft)
{
    if (!draft.author.isValid() && m_timeline) {
        const auto answered = std::ranges::find_if(m_timeline->events | std::views::reverse,
                                                   [](const Event &event) { return event.agent.isValid(); });
        if (answered != m_timeline->events.rend())
            m_drafts.setAuthor(answered->agent);
    }
    m_writer = m_drafts.draft().author;
    m_review.setHistory(m_note ? nullptr : m_timeline, m_note ? nullptr : m_memory);
    reviewDraft();
    Q_EMIT opened(m_drafts.draft());
    Q_EMIT statusChanged();
}

void ReplySession::reviewDraft()
{
    Draft draft = m_drafts.draft();
    draft.at = m_clock->now();
    m_review.setDraft(draft);
}

void ReplySession::findLikenesses()
{
    const QString &text = draft().text;
    if (!m_desk || text == m_comparedText)
        return;
    m_comparedText = text;
    m_desk->read([draft = draft()](Desk &desk) { return likenessesOf(desk, draft); })
        .then(this, [this, customer = draft().customer, text](const Result<std::vector<Likeness>> &found) {
            if (found && draft().customer == customer && draft().text == text)
                m_review.setLikenesses(*found);
        });
}

void ReplySession::loadDismissals()
{
    m_dismissals.clear();
    if (!m_desk)
        return;
    m_desk->read([customer = m_timeline->customer.id](Desk &desk) { return desk.dismissals(customer); })
        .then(this, [this, customer = m_timeline->customer.id](const Result<std::vector<Dismissal>> &found) {
            if (!found || !m_timeline || m_timeline->customer.id != customer)
                return;
            m_dismissals = *found;
            if (isReviewed())
                showFindings(m_reviewed, m_reviewedText);
        });
}

void ReplySession::showFindings(const QList<Finding> &findings, const QString &text)
{
    m_reviewed = findings;
    m_reviewedText = text;
    QList<Finding> standing = findings;
    standing.removeIf([&](const Finding &finding) { return isSetAside(finding, text); });
    m_findings.setFindings(std::move(standing), text);
    Q_EMIT statusChanged();
}

bool ReplySession::isSetAside(const Finding &finding, QStringView text) const
{
    const QString quote = finding.passage.isEmpty() ? QString() : finding.passage.of(text).toString().simplified();
    return std::ranges::any_of(m_dismissals, [&](const Dismissal &dismissal) {
        if (dismissal.ruleId != finding.ruleId)
            return false;
        // What is left out of one reply may be missed in the next.
        if (finding.passage.isEmpty() && dismissal.scope == DismissalScope::Here)
            return !lastReply(*m_timeline) || dismissal.at > *lastReply(*m_timeline);
        const bool wide = dismissal.scope == DismissalScope::Customer || dismissal.scope == DismissalScope::Desk;
        return wide || quote.compare(dismissal.quote, Qt::CaseInsensitive) == 0;
    });
}

const Agent *ReplySession::writer() const
{
    if (!m_timeline)
        return nullptr;
    if (m_me.id.isValid() && m_me.id == m_drafts.draft().author)
        return &m_me;
    return m_timeline->agent(m_drafts.draft().author);
}

QString ReplySession::writerLine() const
{
    const Agent *agent = writer();
    if (!agent)
        return {};
    return agent->role.isEmpty() ? tr("as %1", "a person").arg(agent->name)
                                 : tr("as %1, %2", "a person, her role").arg(agent->name, agent->role);
}

QList<ContactPoint> ReplySession::contactPoints() const
{
    if (!m_timeline)
        return {};
    const Customer &customer = m_timeline->customer;
    QList<ContactPoint> points;
    for (const QString &email : customer.emails) {
        const QString named = QStringLiteral("%1 <%2>").arg(customer.name, email);
        points.append({customer.name.isEmpty() ? email : named, Channel::Email});
    }
    for (const QString &handle : customer.handles)
        points.append({handle, Channel::Twitter});
    for (const QString &phone : customer.phones)
        points.append({phone, Channel::Sms});
    if (points.isEmpty())
        points.append({customer.name, Channel::Email});
    return points;
}

QString ReplySession::suggestedSubject() const
{
    if (!m_timeline || m_note)
        return {};
    const auto titled = std::ranges::find_if(m_timeline->events | std::views::reverse,
                                             [](const Event &event) { return !event.subject.isEmpty(); });
    if (titled == m_timeline->events.rend())
        return {};
    const bool answered = titled->subject.startsWith(QLatin1StringView("Re:"), Qt::CaseInsensitive);
    return answered ? titled->subject : QStringLiteral("Re: %1").arg(titled->subject);
}

QString ReplySession::statusLine() const
{
    QString saved;
    switch (m_drafts.state()) {
    case DraftSession::State::Closed:
    case DraftSession::State::Opening:
        return {};
    case DraftSession::State::Saved:
        saved = draft().text.isEmpty() ? QString() : m_note ? tr("note saved") : tr("draft saved");
        break;
    case DraftSession::State::Unsaved:
        saved = tr("saving…");
        break;
    case DraftSession::State::Failed:
        return tr("not saved: %1", "%1 is a sentence").arg(m_drafts.failure());
    }
    if (m_note)
        return saved.isEmpty() ? tr("stays inside the company") : tr("%1 · stays inside the company").arg(saved);
    if (saved.isEmpty())
        return {};
    if (!isReviewed() && !isReviewPending())
        return saved;
    const int events = m_timeline ? static_cast<int>(m_timeline->events.size()) : 0;
    const QString checked = isReviewed() ? tr("checked against %n event(s)", nullptr, events) : tr("checking…");
    return tr("%1 · %2", "draft saved, checked against 47 events").arg(saved, checked);
}

bool ReplySession::isSettled() const { return !isReviewPending() && m_drafts.state() != DraftSession::State::Unsaved; }

void ReplySession::setText(const QString &subject, const QString &text)
{
    if (!isOpen())
        return;
    // A subject that nobody wrote isn't worth a draft.
    const bool untouched = text.isEmpty() && subject == suggestedSubject();
    m_drafts.edit(untouched ? QString() : subject, text);
    reviewDraft();
    Q_EMIT statusChanged();
}

void ReplySession::setChannel(Channel channel)
{
    m_drafts.setChannel(channel);
    reviewDraft();
}

QList<DismissReason> ReplySession::dismissReasons(const Finding &finding)
{
    QList<DismissReason> reasons{{tr("It is right as it stands")}, {tr("The customer knows already")}};
    if (familyOf(finding.kind) == FindingFamily::History)
        reasons.append({tr("The history was misunderstood")});
    if (familyOf(finding.kind) == FindingFamily::Wording && !finding.passage.isEmpty())
        reasons.append({tr("This phrase is fine on this desk"), DismissReason::Reach::ThisPhrase});
    return reasons;
}

void ReplySession::dismiss(int row, const DismissReason &reason)
{
    if (!m_desk || !m_timeline)
        return;
    const Finding &finding = m_findings.finding(row);
    const bool everywhere = reason.reach == DismissReason::Reach::ThisPhrase;
    Dismissal dismissal;
    dismissal.customer = everywhere ? CustomerId() : m_timeline->customer.id;
    dismissal.scope = everywhere ? DismissalScope::Phrase : DismissalScope::Here;
    dismissal.ruleId = finding.ruleId;
    dismissal.quote = m_findings.quote(row);
    dismissal.reason = reason.text;
    dismissal.author = draft().author;
    dismissal.at = m_clock->now();
    m_dismissals.push_back(dismissal);
    if (isReviewed())
        showFindings(m_reviewed, m_reviewedText);
    m_desk->write([dismissal](Desk &desk) { return dismissFinding(desk, dismissal); })
        .then(this, [this](const Result<Dismissal> &kept) {
            if (!kept)
                Q_EMIT failed(tr("The reason could not be kept. %1").arg(kept.error().text));
        });
}

Departure ReplySession::departure() const
{
    if (m_note)
        return {.text = tr("The note goes onto the timeline. The customer doesn't see it."), .details = {}};
    Departure departure;
    departure.text = tr("Kept has no mail account yet: the reply goes onto the timeline, held, and is copied so that "
                        "you can send it from your mail program.");
    QStringList lines;
    for (const Finding &finding : m_findings.findings()) {
        if (finding.severity == Severity::Hint)
            continue;
        lines.append(QStringLiteral("• %1: %2").arg(titleOf(finding.kind), finding.message));
        departure.needsReason |= familyOf(finding.kind) == FindingFamily::History;
    }
    departure.details = lines.join(u'\n');
    return departure;
}

void ReplySession::send(const QString &reason)
{
    if (!m_desk || !isOpen())
        return;
    const auto customer = draft().customer;
    m_drafts.save();
    m_desk
        ->write([draft = draft(), left = m_findings.findings(), reason](Desk &desk) {
            return sendReply(desk, draft, left, reason);
        })
        .then(this, [this, customer](const Result<EventId> &event) {
            if (!event) {
                Q_EMIT failed(tr("It could not be put onto the timeline. %1").arg(event.error().text));
                return;
            }
            if (draft().customer == customer) {
                m_lastSent = m_note ? EventId() : *event;
                m_drafts.startAfresh();
            }
            Q_EMIT eventWritten(customer);
        });
}

void ReplySession::takeBack()
{
    if (!m_desk || !m_lastSent.isValid())
        return;
    m_desk->write([event = m_lastSent](Desk &desk) { return undoSend(desk, event); })
        .then(this, [this](const Result<Draft> &back) {
            if (!back) {
                Q_EMIT failed(back.error().text);
                return;
            }
            m_lastSent = {};
            if (draft().customer == back->customer)
                openDraft();
            Q_EMIT eventWritten(back->customer);
        });
}

} // namespace kept

#include "moc_replysession.cpp"
