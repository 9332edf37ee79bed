// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/model.h"
#include "review/rule.h"

namespace kept {

/// A clause of the draft that claims something in its own voice: all that was read in it, together.
struct ClauseSide
{
    Span passage;
    std::vector<const Statement *> statements; ///< at least one; live as long as the reading
    QStringList topics;
    QStringList concepts;
    bool denied = false;
    bool past = false;
    bool future = false;
};

/// Whether somebody else's words that the draft reports count as well.
enum class Reported { Not, Too };

/// The draft's clauses in order. What hangs on an "if" or is owned up to is left out.
[[nodiscard]] std::vector<ClauseSide> clausesOf(const ReviewInput &input, Reported reported = Reported::Not);

/// How alike a clause of the draft and a remembered one are.
struct ClausePair
{
    double shared = 0;    ///< their common topics, each the less the more often the history has it; 2 is much
    double share = 0;     ///< the part of the draft's topics that they have in common
    double backShare = 0; ///< the part of the remembered one's topics
    int topics = 0;       ///< how many topics in common
    bool sameAction = false;
    bool sameThing = false;
    bool opposite = false; ///< an action or state of the one undoes one of the other
    bool otherPolarity = false;

    /// One figure for "these two speak of the same", for choosing among many; about 0 to 1.5.
    [[nodiscard]] double nearness() const;
    void describe(Features &features) const;
};

/// Measures clauses against one timeline's memory.
class ClauseMeasures
{
public:
    explicit ClauseMeasures(const ReviewInput &input) : m_input(input) {}

    [[nodiscard]] ClausePair pairOf(const ClauseSide &clause, const Remembered &remembered) const;
    /// What the draft's clause is like by itself.
    void describe(const ClauseSide &clause, Features &features) const;

private:
    [[nodiscard]] double weightOf(const QString &topic) const;

    const ReviewInput &m_input;
};

/// Whose word it is: a record's, hers, a promise.
void describeSource(const Remembered &remembered, Features &features);

} // namespace kept
