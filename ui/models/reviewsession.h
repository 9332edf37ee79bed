// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/finding.h"
#include "review/wording/likeness.h"
#include "timeline/draft.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <memory>
#include <vector>

namespace kept {

class Memory;
class Reviewer;
struct Timeline;

/// Runs the review of a draft at each pause in typing, on a thread of its own. The next key cancels it; a result is
/// only handed out when it is about the draft as it stands. Use it from one thread; nothing here waits but the
/// destructor, and that only until the running rule has noticed.
class ReviewSession : public QObject
{
    Q_OBJECT

public:
    explicit ReviewSession(QObject *parent = nullptr);
    ~ReviewSession() override;

    /// Null: nothing is reviewed.
    void setReviewer(std::shared_ptr<const Reviewer> reviewer);
    /// What the draft is held against; reviews again at once. Null: nobody is being answered.
    void setHistory(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const Memory> memory);
    /// What of the draft went to others; reviews again at once where that is news.
    void setLikenesses(std::vector<Likeness> likenesses);
    /// The draft as it stands, at each change. Reviewed after a pause; another customer's draft at once.
    void setDraft(const Draft &draft);

    /// The findings handed out last are about the draft as it stands.
    [[nodiscard]] bool isCurrent() const { return m_reviewed == m_revision; }
    /// Findings on the draft as it stands are still to come.
    [[nodiscard]] bool isPending() const { return m_reviewer && m_timeline && m_memory && !isCurrent(); }

    /// How long typing must rest. Milliseconds; for tests.
    void setPause(int msecs) { m_pause.setInterval(msecs); }

Q_SIGNALS:
    /// Findings on `text`, which is the text set last.
    void reviewed(const QList<kept::Finding> &findings, const QString &text);

private:
    void changed();
    void start();
    void finish(quint64 revision, const QList<Finding> &findings, const QString &text);
    void cancel();

    std::shared_ptr<const Reviewer> m_reviewer;
    std::shared_ptr<const Timeline> m_timeline;
    std::shared_ptr<const Memory> m_memory;
    Draft m_draft;
    std::vector<Likeness> m_likenesses;
    QTimer m_pause;
    quint64 m_revision = 0;                        ///< counts what is to be reviewed
    quint64 m_reviewed = 0;                        ///< the revision of the findings handed out last
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the review under way
    QThreadPool m_pool;                            ///< one thread; last member, so that it ends before what it reads
};

} // namespace kept
