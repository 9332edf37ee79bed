// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/history/asked.h"

#include <functional>

namespace kept {

/// What a draft says to each of the questions that wait for it. `input` must outlive it.
class Replied
{
public:
    Replied(const ReviewInput &input, std::vector<Asked> asked);

    [[nodiscard]] const std::vector<Asked> &asked() const { return m_asked; }

    /// Whether the draft takes up what is asked about, or says what can only be meant for it: a time for "when", a sum
    /// for "how much", a "yes" that belongs to nothing else.
    [[nodiscard]] bool answers(size_t which) const;
    /// Whether any of the questions is taken up by its own words.
    [[nodiscard]] bool answersAny() const;
    /// Whether some sentence has a word, an idea or a figure of the question, be it too little for an answer.
    [[nodiscard]] bool touches(size_t which) const;

private:
    using Says = std::function<bool(const Statement &)>;

    [[nodiscard]] bool touches(const Asked &asked, size_t sentence) const;
    [[nodiscard]] bool takesUp(const Asked &asked, const std::vector<bool> &touching) const;
    [[nodiscard]] bool sharesIdea(const Asked &asked, size_t sentence) const;
    [[nodiscard]] bool namesSum(const Asked &asked) const;
    [[nodiscard]] bool saysIn(size_t sentence, const Says &says) const;
    [[nodiscard]] bool saysApart(size_t which, const Says &says) const;
    [[nodiscard]] bool saysAnother(const Statement &question) const;
    [[nodiscard]] bool opensApart() const;

    const ReviewInput &m_input;
    std::vector<Asked> m_asked;
    std::vector<std::vector<bool>> m_touching; ///< by question and sentence
    std::vector<bool> m_takenUp;               ///< by question
};

} // namespace kept
