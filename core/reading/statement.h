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

/// What a question wants to be answered with; Nothing for a clause beside the question that states or only exclaims.
enum class Wanted { Nothing, YesOrNo, Time, Amount, Price, Place, Person, Way, Reason, Thing, News };

/// A mention with the word that says what it measures: {"price", 12.50 EUR}, {"delivery", Friday}.
struct Argument
{
    QString about;   ///< topic (see Statement::topics) of the noun or verb that it belongs to; may be empty
    Mention mention;

    bool operator==(const Argument &) const = default;
};

/// What a clause says. Plain; spans refer to the text it was read from. One clause may give several: "send a photo and
/// the serial number" is two requests. A passage of which nothing in particular is known gives a Fact without a predicate.
struct Statement
{
    StatementKind kind = StatementKind::Fact;
    Span passage;           ///< the clause
    Span core;              ///< the shortest words that carry it; lies in the passage
    QString predicate;        ///< lexicon id ("action.credit", "state.shipped", "item.serial-number"); may be empty
    Party actor = Party::Unknown; ///< who does, gives, asks or feels; of a Request and StepSuggested: who is to do it;
                                  ///< of a Reference: who made the contact ("as you requested" is the Customer)
    QString person;         ///< the person's name where one is named as actor ("Luis", "a supervisor")
    Polarity polarity = Polarity::Affirmed;
    Modality modality = Modality::Asserted;
    Wanted wanted = Wanted::Nothing; ///< of a Question
    int valence = 0;        ///< of a Feeling, negation counted in: 1 glad, -1 unhappy; 0 otherwise
    bool past = false;      ///< told as done
    bool future = false;    ///< told as to come
    bool conditional = false; ///< hangs on an "if"
    bool quoted = false;    ///< somebody else's words, reported or quoted
    bool ownedUp = false;   ///< stands beside an admission of the fault or the change
    bool again = false;     ///< "again", "once more", "still", "already": knows that it is a repetition
    bool pointsBack = false;  ///< of a Question: says "it", "they", "that one" of what was named before
    bool alternative = false; ///< of a Question: the other half of the one before, "or do I type them in"
    bool toldToCustomer = false; ///< a note that reports what the customer heard: "told her ..."
    QStringList concepts;   ///< every lexicon id in the passage, the predicate included; sorted, unique
    QStringList topics;     ///< lemmas of its content words without stop words, names of things made one by the
                            ///< lexicon ("parcel" for "package"); the predicate's own words left out; sorted, unique
    QList<Argument> arguments;
    std::optional<When> when; ///< when it happens, happened or is due

    bool operator==(const Statement &) const = default;
};

/// "promise", "item-given" and so on, as `kept explain` prints and the store keeps them; not for people.
[[nodiscard]] QString toName(StatementKind kind);
[[nodiscard]] QString toName(Party party);
[[nodiscard]] QString toName(Modality modality);
[[nodiscard]] QString toName(Wanted wanted);
[[nodiscard]] std::optional<StatementKind> statementKindFromName(QStringView name);
[[nodiscard]] std::optional<Party> partyFromName(QStringView name);
[[nodiscard]] std::optional<Modality> modalityFromName(QStringView name);
[[nodiscard]] std::optional<Wanted> wantedFromName(QStringView name);

} // namespace kept
