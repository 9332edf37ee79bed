// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "desk/asyncdesk.h"
#include "desk/demodesk.h"
#include "review/reviewer.h"
#include "ui/parts/dialogs.h"

#include <QTemporaryDir>
#include <QTest>

namespace kept {

/// A desk of its own with the demo's customers, for tests that write replies.
struct ComposerDesk
{
    ComposerDesk();

    /// What is stored, looked up on a connection of its own.
    [[nodiscard]] QString draftOnDisk(AgentId author, bool isNote = false) const;
    [[nodiscard]] std::unique_ptr<Desk> look() const;

    QTemporaryDir folder;
    QString path;
    std::shared_ptr<FixedClock> clock;
    std::unique_ptr<AsyncDesk> desk;
    std::shared_ptr<const Timeline> nora;
    std::shared_ptr<const Memory> memory;
};

/// A rule that finds these words wherever they stand: the tests' own, so that they don't depend on what Kept knows.
struct FoundWords
{
    QString words; ///< empty: a finding on the whole reply
    FindingKind kind = FindingKind::Style;
    QString message;
    QList<Evidence> evidence;
    QStringList fixes; ///< labels; "Remove" takes the words away, any other puts itself in their place
};

[[nodiscard]] std::shared_ptr<const Reviewer> reviewerOf(QList<FoundWords> words);

/// What the picture of the desk shows: two of each family on Nora's draft, with evidence on her timeline.
[[nodiscard]] QList<FoundWords> wordsOfThePicture(const Timeline &nora);

/// Answers as it was told, and keeps what was asked.
class PresetDialogs final : public Dialogs
{
public:
    void ask(QWidget *parent, const Question &question, std::function<void(const Answer &)> answered) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;

    Answer answer;
    QList<Question> asked;
    QStringList told;
};

} // namespace kept
