// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "timeline/draft.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace kept {

class AsyncDesk;

/// Keeps one draft on disk while it is being written: saved when typing rests for a moment and at least once a
/// second, in the background. Whatever happens to the program, no more than that second is lost.
class DraftSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,  ///< nobody's draft
        Opening, ///< what was written before is on its way
        Saved,   ///< the desk has what is here; also for an empty draft
        Unsaved, ///< will be saved by itself
        Failed,  ///< the last attempt didn't work; the next change or save() tries again
    };

    explicit DraftSession(QObject *parent = nullptr);
    ~DraftSession() override;

    void setDesk(AsyncDesk *desk); ///< closes the draft; the desk may be null

    /// Saves the draft at hand and brings back this writer's draft or note for the customer; opened() follows. For an
    /// invalid author it is anybody's newest draft.
    void open(CustomerId customer, AgentId author, bool isNote);
    void close(); ///< saves and lets go

    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &failure() const { return m_failure; } ///< a sentence, in State::Failed

    /// What is written now. Ignored while nothing is open.
    void edit(const QString &subject, const QString &text);
    void setChannel(Channel channel);
    /// Gives a draft that had none a writer.
    void setAuthor(AgentId author);

    void save();  ///< now, in the background
    void flush(); ///< now, and waits until it is on disk

    /// The desk has made an event of the draft or taken it away: goes on with an empty one, which saves nothing.
    void startAfresh();

Q_SIGNALS:
    void opened(const kept::Draft &draft);
    void stateChanged();
    /// These words could not be kept, and why; also when another draft is open by now.
    void saveFailed(const kept::Draft &draft, const QString &why);

private:
    void setState(State state);
    void touched();

    QPointer<AsyncDesk> m_desk;
    Draft m_draft;
    State m_state = State::Closed;
    QString m_failure;
    quint64 m_opening = 0;  ///< counts open(), so that a late answer is known
    quint64 m_revision = 0; ///< counts changes
    QFuture<Result<DraftId>> m_saving;
    QTimer m_pause;
    QTimer m_limit;
};

} // namespace kept
