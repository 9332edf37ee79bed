// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/calendar.h"
#include "text/literal.h"
#include "text/mentions.h"

#include <optional>

namespace kept {

/// Which way a clause looks, as its verb tells.
enum class Tense {
    Unknown,
    Past,
    Perfect,  ///< "has arrived": past, but not where a deadline follows
    Future,   ///< present and future alike
    Arranged, ///< told in the past of what is to come: "promised", "booked"
};

/// A text's tokens as the finders of mentions look at them. Asking beyond the end gives empty answers.
class Scan
{
public:
    Scan(QStringView text, const Words &words, const MentionContext &context);

    [[nodiscard]] size_t size() const { return m_words.tokens.size(); }
    [[nodiscard]] const MentionContext &context() const { return m_context; }
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] QStringView written(size_t i) const;
    [[nodiscard]] QStringView lower(size_t i) const { return i < m_lower.size() ? m_lower[i] : QStringView(); }
    [[nodiscard]] QStringView lemma(size_t i) const;
    [[nodiscard]] bool is(size_t i, WordClass wordClass) const;
    [[nodiscard]] bool isKind(size_t i, TokenKind kind) const;
    [[nodiscard]] bool isNumber(size_t i) const { return isKind(i, TokenKind::Number); }
    [[nodiscard]] bool isPlural(size_t i) const;
    /// Digits without any sign, at least and at most so many.
    [[nodiscard]] bool isDigits(size_t i, qsizetype least, qsizetype most) const;
    [[nodiscard]] bool isDash(size_t i) const;
    [[nodiscard]] bool isCapital(size_t i) const;
    /// Whether no blank parts i from the token before it.
    [[nodiscard]] bool touches(size_t i) const;
    /// Whether i is the first token of a sentence.
    [[nodiscard]] bool startsSentence(size_t i) const;
    [[nodiscard]] Span span(size_t first, size_t last) const;
    [[nodiscard]] Tense tense(size_t i) const { return i < m_tense.size() ? m_tense[i] : Tense::Unknown; }
    /// Whether what i names, without a hint of its own, lies behind the writer.
    [[nodiscard]] bool looksBack(size_t i) const;
    [[nodiscard]] Side side(size_t i) const;
    /// Whether "by", "until" or "before" stands before i.
    [[nodiscard]] bool isDeadline(size_t i) const;

private:
    void readTenses();

    QStringView m_text;
    const Words &m_words;
    const MentionContext &m_context;
    QDate m_today;
    std::vector<QString> m_lower;
    std::vector<Tense> m_tense;
    std::vector<bool> m_first;
};

/// A mention that begins at the token asked for and ends before `last`.
template<typename Value>
struct Found
{
    Value value;
    size_t first = 0;
    size_t last = 0;
};

} // namespace kept
