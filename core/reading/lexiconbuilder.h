// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/lexiconfile.h"

#include <QSet>

namespace kept {

/// Puts a Lexicon together from files: numbers the words, ties opposites, names the things.
class LexiconBuilder
{
public:
    /// What a concept that is there already means in a further file.
    enum class KnownIds { AreErrors, GetMoreWords };

    LexiconBuilder() = default;
    explicit LexiconBuilder(Lexicon start) : m_lexicon(std::move(start)) {}

    [[nodiscard]] Result<void> add(const LexiconFile &file, KnownIds known);
    /// Refuses opposites and wider ids that no file has; the builder is used up.
    [[nodiscard]] Result<Lexicon> build();

private:
    void addWord(const LexiconWord &word, size_t index);
    int numberOf(const QString &word);

    Lexicon m_lexicon;
    QHash<QString, QString> m_places; ///< id to "file:line", for errors
};

/// Leaves out the matches that lie inside a longer one of the same category; in order of place.
[[nodiscard]] std::vector<LexiconMatch> longestOnly(std::vector<LexiconMatch> matches,
                                                    const std::vector<Concept> &concepts);

} // namespace kept
