// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

#include <QStringList>

namespace kept::test {

/// What one rule says of a scene (see timelinetext.h).
struct RuleAnswer
{
    QStringList quotes;   ///< the underlined pieces; "" for the whole reply
    QStringList evidence; ///< the proving words of all findings
    QStringList messages;
    QString fault;
};

[[nodiscard]] RuleAnswer ask(const Rule &rule, const QString &notation);

// The columns and rows of a rule's table: each row is a history with its draft and what is to be underlined.
// A quote is right when the finding's passage holds it, so that a row needs only the words that matter.
void addColumns();
void fires(const char *name, const QString &notation, const QString &quote, const QString &evidence = {});
void staysSilent(const char *name, const QString &notation);

// Lines of a history for rows that need no other day: she writes on Monday 4 May 2026, we answer two hours later, the
// call is on that afternoon, the note on Tuesday, she writes again on Wednesday morning, and the reply follows at ten,
// its "Dear Dana," on a line of its own.
[[nodiscard]] QString she(const QString &text);
[[nodiscard]] QString we(const QString &text);
[[nodiscard]] QString call(const QString &text);
[[nodiscard]] QString note(const QString &text);
[[nodiscard]] QString sheAgain(const QString &text);
[[nodiscard]] QString reply(const QString &text);

/// Runs the current row; call it from the test function.
void checkRow(const Rule &rule);

} // namespace kept::test
