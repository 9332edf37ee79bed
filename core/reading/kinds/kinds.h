// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/clausefeatures.h"

#include <vector>

namespace kept {

/// One kind of statement, one file. Each looks at a clause and adds what it finds.
struct ClauseInput
{
    const ClauseView &view;
    const ClauseFeatures &features;
    const SentenceState &state;
};

using Statements = std::vector<Statement>;

/// A statement with everything filled in that does not depend on its kind. `named` is what carries it, may be empty.
[[nodiscard]] Statement makeStatement(const ClauseInput &input, StatementKind kind, const QString &predicate,
                                      TokenRange named);

void addOwningUp(const ClauseInput &input, Statements &statements);
void addReferences(const ClauseInput &input, Statements &statements);
void addQuestions(const ClauseInput &input, Statements &statements);
void addRequests(const ClauseInput &input, Statements &statements);
void addItemsGiven(const ClauseInput &input, Statements &statements);
void addStepsTried(const ClauseInput &input, Statements &statements);
void addFeelings(const ClauseInput &input, Statements &statements);
void addPreferences(const ClauseInput &input, Statements &statements);
/// Promises, offers, decisions, policies and facts: what the verbs of the clause claim.
void addClaims(const ClauseInput &input, Statements &statements);

/// The names of remedies in a clause: steps, and deeds, which are steps together with what they are done to.
[[nodiscard]] std::vector<const LexiconMatch *> stepsIn(const ClauseInput &input);

/// "We need two things", "I still need": the company needs something that the clause does not name.
[[nodiscard]] bool announcesNeed(const ClauseView &view);

/// Whether this group asks the other side to do something: an order, "you need to", "could you", "please".
[[nodiscard]] bool isAskedOfOther(const ClauseInput &input, const VerbGroup &group);

/// "I'll get a link | and mail it to you": a verb without a subject that goes on with the promise before it.
[[nodiscard]] bool continuesPromise(const ClauseInput &input, const VerbGroup &group);

} // namespace kept
