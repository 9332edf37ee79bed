// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

#include <span>

namespace kept {

// What the history rules share: which statements count, how alike two are, and how a finding is put together.

/// The newest `limit` of a posting list, newest first, so that a rule's cost doesn't grow with the history.
[[nodiscard]] inline auto newestFirst(const std::vector<size_t> &postings, size_t limit = 64)
{
    const size_t from = postings.size() > limit ? postings.size() - limit : 0;
    std::vector<size_t> newest(postings.rbegin(), postings.rend() - std::ptrdiff_t(from));
    return newest;
}

/// The draft says it as so, today and in its own voice: not quoted, not hanging on an "if", not owned up to.
[[nodiscard]] bool standsAsSaid(const ReviewInput &input, const Statement &statement);

/// The draft admits a fault that belongs to this statement: in its sentence, or beside it and of the same thing.
[[nodiscard]] bool isOwnedUp(const ReviewInput &input, const Statement &statement);

/// The same, admitted in the statement's own sentence.
[[nodiscard]] bool isOwnedUpInside(const ReviewInput &input, const Statement &statement);

/// The draft asks once more and says why, or knows that it does: in the sentence or the one before it.
[[nodiscard]] bool givesReason(const ReviewInput &input, const Statement &statement);

/// The sentence of the draft in which the passage stands; the passage itself where none does.
[[nodiscard]] Span sentenceOf(const ReviewInput &input, Span passage);

/// Said by the company: in a record, by an agent, or by the system to the customer.
[[nodiscard]] bool isOurWord(const Remembered &remembered);

/// The company has said so and stands to it: a promise, a decision, or what it does or lets be, as one word to her or
/// in a record. Wishes, guesses and what a condition left open are not.
[[nodiscard]] bool isCommitment(const Remembered &remembered);

[[nodiscard]] inline bool isByCustomer(const Remembered &remembered)
{
    return remembered.author == AuthorKind::Customer && !remembered.source.record.isValid();
}

/// How many topics two statements share.
[[nodiscard]] qsizetype sharedTopics(const Statement &a, const Statement &b);

/// A topic that says little by itself: "number", "thing", "page".
[[nodiscard]] bool isVague(const QString &topic);

/// The topics that they share, without the vague ones.
[[nodiscard]] qsizetype sharedThings(const Statement &a, const Statement &b);

[[nodiscard]] bool hasConcept(const Statement &statement, const QString &id);
[[nodiscard]] bool hasAnyConcept(const Statement &statement, std::span<const QLatin1StringView> ids);
/// The concepts of one category ("item", "step", "action") in a statement, the predicate first.
[[nodiscard]] QStringList conceptsOf(const Statement &statement, QLatin1StringView category);

/// The first statement of the same event, at most `reach` away, that is such a one; null where none is.
template<typename Test>
[[nodiscard]] const Remembered *findNear(const Memory &memory, size_t index, size_t reach, Test test)
{
    const auto &all = memory.statements();
    const size_t from = index > reach ? index - reach : 0;
    for (size_t at = from; at < std::min(all.size(), index + reach + 1); ++at) {
        if (all[at].source == all[index].source && test(all[at]))
            return &all[at];
    }
    return nullptr;
}

/// The words that prove it.
[[nodiscard]] Evidence evidenceOf(const Remembered &remembered);

/// The piece of the draft to underline: the passage, or its core where the passage is long.
[[nodiscard]] Span passageOf(const Statement &statement);

/// A finding with its measured confidence. `signal` is the rule's id with the way it was found
/// ("history.tried-before/same-step"); confidence.cpp has a row for each.
[[nodiscard]] Finding makeFinding(FindingKind kind, QLatin1StringView signal, Span passage, QString message,
                                  const QList<Evidence> &evidence);

/// A fact-conflict: `against` says otherwise.
[[nodiscard]] Finding contradiction(const ReviewInput &input, const Remembered &against, Span passage,
                                    QLatin1StringView signal);

/// "Remove": takes the passage's whole sentence out of the draft.
[[nodiscard]] Fix removal(const ReviewInput &input, Span passage);

} // namespace kept
