// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/actor.h"
#include "reading/verbgroup.h"

namespace kept {

/// The words that a note opens with and that say how to take the rest of its sentence.
enum class Frame {
    None,
    Told,     ///< "told her", "said", "explained:"
    Promised, ///< "promised:", "offered"
    Agreed,   ///< "agreed:", "approved by"
};

/// What earlier clauses say about the later ones of a sentence.
struct SentenceState
{
    Frame frame = Frame::None;
    bool conditional = false; ///< some clause of the sentence is an "if"
    bool tried = false;       ///< an earlier clause tells a step that was tried
    bool quoted = false;
    bool question = false;
    Actor actor;              ///< of the clause before, for a verb without a subject
    bool promise = false;     ///< the clause before promised something
    bool needing = false;     ///< an earlier clause says that something is needed, and no item: "we need two things"
    bool asking = false;      ///< the clause before ends in "know", "tell me" and the like
    QString feeling;          ///< the concept that the clause before tells of somebody, for "I am not"
    std::optional<When> when; ///< of the clause before
};

/// How a clause is meant.
struct ClauseFeatures
{
    std::vector<VerbGroup> verbs;
    Frame frame = Frame::None;
    Modality modality = Modality::Asserted;
    bool question = false;
    bool conditional = false;
    bool quoted = false;
    bool again = false;
    bool told = false; ///< a note that reports what the customer heard
    QStringList concepts;
    QList<Argument> arguments;
    std::optional<When> when;

    [[nodiscard]] const VerbGroup *mainVerb() const { return verbs.empty() ? nullptr : &verbs.front(); }
};

[[nodiscard]] ClauseFeatures featuresOf(const ClauseView &view, const SentenceState &state);

/// What the sentence is like as a whole, before its first clause.
[[nodiscard]] SentenceState startOf(const std::vector<ClauseView> &clauses);

/// The verb group that `named` belongs to: the one it overlaps, else the last before it, else the first behind it.
[[nodiscard]] const VerbGroup *groupOf(const ClauseFeatures &features, TokenRange named);

} // namespace kept
