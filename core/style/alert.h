// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"

#include <QString>
#include <QStringList>

namespace kept {

/// How loud a rule is, in Vale's words.
enum class AlertLevel { Suggestion, Warning, Error };

/// One place where a style's rule fires.
struct Alert
{
    Span span;          ///< in the text that was checked; empty where the rule speaks of the whole text
    QString rule;       ///< "Kept.Buzzword"
    AlertLevel level = AlertLevel::Warning;
    QString message;    ///< the rule's message with its arguments filled in
    QString link;       ///< where the rule is explained; may be empty
    QStringList fixes;  ///< what could stand in the span's place; "" removes it

    bool operator==(const Alert &) const = default;
};

} // namespace kept
