// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "text/span.h"

#include <QList>
#include <QString>

namespace kept {

/// The families decide colour, line style and icon.
enum class FindingFamily { History, Wording, Care };

enum class Severity { Hint, Warning, Error };

enum class FindingKind {
    PromiseBroken,
    PromiseIgnored,
    FactConflict,
    NeverHappened,
    FeelingsMisread,
    AskedBefore,
    TriedBefore,
    PushedBack,
    WrongPerson,
    QuestionUnanswered,
    Buzzword,
    NonApology,
    Placeholder,
    Copied,
    Spelling,
    Style,
    NoOwning,
    NoExplanation,
    NoSchedule,
    NoRemedy,
    TooLong,
    ChannelBounced,
};

/// What proves a finding: the very words of an event, or a field of a record.
struct Evidence
{
    EventId event;   ///< invalid for a record
    RecordId record; ///< invalid for an event
    Span words;      ///< in the event's text; in the field's value for a record; empty for the whole of it
    QString field;   ///< the record's field path

    bool operator==(const Evidence &) const = default;
};

/// A change to the draft that would settle a finding.
struct Fix
{
    QString label; ///< for the button: "Use 4 May", "Remove", "Say what changed"
    Span replaces; ///< in the draft; empty at a place means insertion
    QString replacement;

    bool operator==(const Fix &) const = default;
};

/// One thing that the review says about a draft. A plain value; equal findings say the same of the same draft.
struct Finding
{
    FindingKind kind = FindingKind::Style;
    Severity severity = Severity::Warning;
    double confidence = 1; ///< 0 to 1, measured on labelled cases
    QString ruleId;        ///< "history.promise-broken", "Kept.Buzzword": what a dismissal and a switch name
    Span passage;          ///< in the draft; empty where it is about the whole reply
    QString message;       ///< one translated sentence in plain words, with names and dates
    QList<Evidence> evidence;
    QList<Fix> fixes;

    bool operator==(const Finding &) const = default;
};

[[nodiscard]] FindingFamily familyOf(FindingKind kind);
/// "promise-broken" and so on, as in case files and on the command line; not for people.
[[nodiscard]] QString toName(FindingKind kind);
[[nodiscard]] QString toName(Severity severity);
/// The heading a person reads: "Promise broken".
[[nodiscard]] QString titleOf(FindingKind kind);

} // namespace kept
