// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/lexicon.h"
#include "reading/people.h"
#include "reading/reader.h"
#include "text/mentions.h"

namespace kept {

/// One clause with everything that is known of it before its meaning is worked out. References live as long as the
/// reading of its text.
struct ClauseView
{
    QStringView text;
    const Words &words;
    const Sentence &sentence;
    const ReadingContext &context;
    const Lexicon &lexicon;
    const People &people;
    TokenRange tokens;
    QString joinedBy;
    std::vector<LexiconMatch> matches;
    std::vector<Mention> mentions;

    [[nodiscard]] const Token &token(size_t at) const { return words.tokens[at]; }
    [[nodiscard]] QStringView surface(size_t at) const { return token(at).span.of(text); }
    [[nodiscard]] const QString &lemma(size_t at) const { return token(at).lemma; }
    [[nodiscard]] bool isWord(size_t at, QStringView lower) const
    {
        return surface(at).compare(lower, Qt::CaseInsensitive) == 0 || lemma(at) == lower;
    }
    /// Whether it stands there in exactly this form, upper case or lower.
    [[nodiscard]] bool isSpelled(size_t at, QStringView lower) const
    {
        return surface(at).compare(lower, Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] const Concept &conceptOf(const LexiconMatch &match) const { return lexicon.conceptOf(match); }
    /// The words of the clause without the signs and joining words at its ends.
    [[nodiscard]] Span span() const;
    [[nodiscard]] Span spanOf(TokenRange range) const;
    /// The first match with this id, or null.
    [[nodiscard]] const LexiconMatch *find(QStringView id) const;
    /// The matches of a category in order of place.
    [[nodiscard]] std::vector<const LexiconMatch *> all(ConceptCategory category) const;
    [[nodiscard]] bool isCovered(size_t token) const; ///< by a mention: a number, date or identifier
};

} // namespace kept
