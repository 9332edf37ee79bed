// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/customer.h"
#include "ui/models/draftsession.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/reviewsession.h"

namespace kept {

class Clock;
struct Dismissal;

/// A contact point of the customer and the channel that leads there.
struct ContactPoint
{
    QString text; ///< "Dana Whitfield <dana@whitfield.example>"
    Channel channel = Channel::Email;

    bool operator==(const ContactPoint &) const = default;
};

/// Why an agent sets a finding aside.
struct DismissReason
{
    enum class Reach { ThisPassage, ThisPhrase };
    QString text; ///< translated; kept with the dismissal
    Reach reach = Reach::ThisPassage;
};

/// What the agent is told before a reply goes.
struct Departure
{
    QString text;             ///< one sentence: what will happen
    QString details;          ///< what is left, a line each; empty when nothing is
    bool needsReason = false; ///< it goes against the history
};

/// Everything behind the reply column: whose reply it is, the draft, its review, what was set aside, the way out.
/// Views show it and hand over what is typed.
class ReplySession : public QObject
{
    Q_OBJECT

public:
    explicit ReplySession(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    ~ReplySession() override;

    void setReviewer(std::shared_ptr<const Reviewer> reviewer);
    /// The desk must outlive this; with an invalid writer each draft is opened as whoever began it.
    void setDesk(AsyncDesk *desk, const Agent &writer);
    /// The same customer again, with new events: the draft stays as it is.
    void setCustomer(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const Memory> memory);
    void setNote(bool note);

    [[nodiscard]] FindingsModel *findings() { return &m_findings; }
    [[nodiscard]] const Timeline *timeline() const { return m_timeline.get(); }
    [[nodiscard]] const Draft &draft() const { return m_drafts.draft(); }
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] QString writerLine() const; ///< "as Priya Nair, supervisor"; empty when nobody is known
    [[nodiscard]] QList<ContactPoint> contactPoints() const;
    [[nodiscard]] QString suggestedSubject() const; ///< "Re: " and what she wrote about last
    [[nodiscard]] QString statusLine() const;       ///< "draft saved · checked against 47 events"
    [[nodiscard]] bool isReviewed() const
    {
        return m_review.isCurrent();
    } ///< the findings are about the draft as it is
    [[nodiscard]] bool isReviewPending() const { return m_review.isPending(); } ///< they will be in a moment

    /// Nothing is on its way: all is saved, or can't be, and the findings are about the draft as it is.
    [[nodiscard]] bool isSettled() const;

    /// An edit of the text at a place, for the findings to move along; the text itself follows by setText.
    void shift(qsizetype position, qsizetype removed, qsizetype added) { m_findings.shift(position, removed, added); }
    void setText(const QString &subject, const QString &text);
    void setChannel(Channel channel);
    void flush() { m_drafts.flush(); }

    [[nodiscard]] static QList<DismissReason> dismissReasons(const Finding &finding);
    void dismiss(int row, const DismissReason &reason);

    [[nodiscard]] Departure departure() const;
    /// Writes the event; the reason is kept with what was left. sent() or failed() follows.
    void send(const QString &reason);
    /// Takes the reply that was sent last back into the draft, while it is held.
    void takeBack();
    [[nodiscard]] bool canTakeBack() const { return m_lastSent.isValid(); }

Q_SIGNALS:
    /// Another draft is at hand: show it.
    void opened(const kept::Draft &draft);
    void statusChanged();
    void eventWritten(kept::CustomerId customer);
    void failed(const QString &sentence);

private:
    void openDraft();
    void reviewDraft();
    void draftOpened(const Draft &draft);
    void loadDismissals();
    void findLikenesses();
    void showFindings(const QList<Finding> &findings, const QString &text);
    [[nodiscard]] bool isSetAside(const Finding &finding, QStringView text) const;
    [[nodiscard]] const Agent *writer() const;

    std::shared_ptr<const Clock> m_clock;
    QPointer<AsyncDesk> m_desk;
    Agent m_me;
    AgentId m_writer; ///< who writes to this customer: me, or whoever began the draft
    std::shared_ptr<const Timeline> m_timeline;
    std::shared_ptr<const Memory> m_memory;
    bool m_note = false;
    DraftSession m_drafts;
    ReviewSession m_review;
    FindingsModel m_findings;
    QList<Finding> m_reviewed; ///< before what was set aside is taken out
    QString m_reviewedText;
    QString m_comparedText; ///< the draft for whose likenesses the desk was asked last
    std::vector<Dismissal> m_dismissals;
    EventId m_lastSent;
};

} // namespace kept
