// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace kept {

/// Something that a person must decide before it goes on.
struct Question
{
    QString title;
    QString text;         ///< one sentence
    QString details;      ///< below it, in a smaller type; may have several lines
    QString accept;       ///< the button that goes on: "Send anyway"
    QString reject;       ///< the button that doesn't; the default
    QString reasonPrompt; ///< asks for a line of text when not empty; then that line is needed to accept
};

struct Answer
{
    bool accepted = false;
    QString reason; ///< trimmed; not empty when a reason was asked for and the answer is yes
};

/// The one place where the program opens dialogs. Nothing waits for them: the answer is called later, on the UI
/// thread, once, or never when the parent goes away first. Tests hand in one that answers by itself.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    virtual void ask(QWidget *parent, const Question &question, std::function<void(const Answer &)> answered) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

/// Dialogs as windows of the desktop, attached to the parent's.
class WindowDialogs final : public Dialogs
{
public:
    void ask(QWidget *parent, const Question &question, std::function<void(const Answer &)> answered) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace kept
