// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/mentions.h"
#include "text/span.h"

#include <QList>
#include <QStringList>

namespace kept {

enum class StatementKind {
    Promise,    ///< the company commits to do or give something
    Offer,      ///< would do it if the customer wants
    Decision,   ///< settled: approved, refused, agreed
    Fact,       ///< something is, was or happened
    Policy,     ///< a rule that holds for everybody: "refunds take 5 days"
    Question,
    Request,    ///< asks the other side to do or send something
    ItemGiven,  ///< hands over what gets asked for: a serial number, a photo, an address
    StepTried,  ///< somebody has already tried a remedy
    StepSuggested, ///< a remedy that the other side should try
    Feeling,
    Reference,  ///< points at an earlier contact: "as discussed on the phone"
    Preference, ///< how a person wants to be dealt with
    OwningUp,   ///< admits a fault or a change: "that was our mistake"
};

enum class Party { Unknown, Company, Customer, Other };

enum class Polarity { Affirmed, Denied };

/// How firmly it stands.
enum class Modality { Asserted, Possible, Hypothetical, Asked };

/// A mention with the word that says what it measures: {"price", 12.50 EUR}, {"delivery", Friday}.
struct Argument
{
    QString about;   ///< lemma of the noun or verb that it belongs to; may be empty
    Mention mention;

    bool operator==(const Argument &) const = default;
};

/// What a clause says. Plain; spans refer to the text it was read from.
struct Statement
{
    StatementKind kind = StatementKind::Fact;
    Span passage;           ///< the clause
    Span core;              ///< the shortest words that carry it; lies in the passage
    QString predicate;        ///< lexicon id ("action.credit", "state.shipped", "item.serial-number"); may be empty
    Party actor = Party::Unknown;   ///< who does, gives, asks or feels
    QString person;         ///< the person's name where one is named as actor ("Luis", "a supervisor")
    Polarity polarity = Polarity::Affirmed;
    Modality modality = Modality::Asserted;
    bool past = false;      ///< told as done
    bool conditional = false; ///< hangs on an "if"
    bool quoted = false;    ///< somebody else's words, reported or quoted
    bool ownedUp = false;   ///< stands beside an admission of the fault or the change
    QStringList topics;     ///< lemmas of its content words, without stop words and the predicate; sorted, unique
    QList<Argument> arguments;
    std::optional<When> when; ///< when it happens, happened or is due

    bool operator==(const Statement &) const = default;
};

} // namespace kept
