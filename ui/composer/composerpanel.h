// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "text/span.h"

#include <QWidget>
#include <memory>

namespace kept {

class AsyncDesk;
class Clock;
class Dialogs;
class Memory;
class Reviewer;
struct Agent;
struct Timeline;

/// The right column: the reply that is being written, what the review says about it, and the way out.
///
/// Signals tell the window where to lead the eye; everything that is written goes through the desk. The draft is
/// saved by itself; flush() before the program ends saves the last keystrokes.
class ComposerPanel : public QWidget
{
    Q_OBJECT

public:
    /// The clock tells the review at which hour the reply is written.
    ComposerPanel(std::shared_ptr<Dialogs> dialogs, std::shared_ptr<const Clock> clock, QWidget *parent = nullptr);
    ~ComposerPanel() override;

    /// What reviews the drafts, on a thread of the panel's. Null, as at first: nothing is reviewed.
    void setReviewer(std::shared_ptr<const Reviewer> reviewer);

    /// Whose desk it is and who writes. The desk must outlive the panel; null empties and disables the panel. With an
    /// invalid writer each draft is opened as whoever began it, as the demo does.
    void setDesk(AsyncDesk *desk, const Agent &writer);

    /// The customer who is answered; her draft comes back as it was left. Both values are shared with the review's
    /// thread and must never change: after a new event hand in new ones, the text and the cursor stay. Null: nobody.
    void setCustomer(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const Memory> memory);

    /// Puts the cursor into the text where it was.
    void focusEditor();
    /// As if the first link to an event had been clicked, if any finding has one; for pictures of the window.
    void showFirstEvidence();
    /// A reply to the customer, or a note that stays inside the company.
    void setNote(bool note);
    /// Saves what isn't saved yet and waits for it; for the end of the program. Milliseconds.
    void flush();

Q_SIGNALS:
    /// Show this event and light these words of its text (empty: the whole event).
    void evidenceRequested(kept::EventId event, kept::Span words);
    /// Show this record; the field is a path such as "payment.total" (empty: the whole record).
    void recordRequested(kept::RecordId record, const QString &field);
    /// The desk has a new event of this customer: load the timeline again.
    void eventWritten(kept::CustomerId customer);
    /// A rule is wanted that finds the phrase, which was chosen in this text.
    void warningWanted(const QString &phrase, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kept
