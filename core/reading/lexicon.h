// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "text/words.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace kept {

/// What a concept is good for; the first part of its id.
enum class ConceptCategory {
    Action, State, Item, Step, Feeling, Channel, Reference, Owning, Marker, Role, Thing,
};

/// One idea of the trade with all its words. See resources/lexicon/README.md for the file format.
struct Concept
{
    QString id; ///< "action.credit"
    ConceptCategory category = ConceptCategory::Thing;
    QStringList opposites; ///< ids that deny or undo it; made symmetric while loading
    QStringList implies;   ///< wider ids that it counts as too: "action.refund" implies "action.pay"
    int valence = 0;       ///< of a feeling: 1 glad, -1 unhappy

    bool operator==(const Concept &) const = default;
};

/// The form in which a concept stood in a text.
enum class WordForm { Verb, Noun, Phrase };

struct LexiconMatch
{
    size_t index = 0; ///< into Lexicon::concepts()
    TokenRange tokens;
    WordForm form = WordForm::Phrase;

    bool operator==(const LexiconMatch &) const = default;
};

/// The care vocabulary: concepts and the words they go by. Immutable once loaded, so it can be shared by threads.
class Lexicon
{
public:
    /// The vocabulary that comes with Kept. Parses about 300 kB: call once, share the value.
    [[nodiscard]] static Result<Lexicon> standard();
    /// All *.yml of a folder, in order of name. An unknown key, a repeated id, an unknown opposite or an empty word
    /// is an error that names file and line.
    [[nodiscard]] static Result<Lexicon> fromFolder(const QString &folder);

    /// Adds a team's own file: new concepts, and more words for known ones (an id that is known already).
    [[nodiscard]] Result<void> addFile(const QString &path);

    [[nodiscard]] const std::vector<Concept> &concepts() const { return m_concepts; }
    [[nodiscard]] const Concept *find(const QString &id) const; ///< null when unknown

    /// Whether to assert the one is to deny the other. A concept is not its own opposite.
    [[nodiscard]] bool areOpposite(const QString &a, const QString &b) const;
    /// The same id, or the one implies the other.
    [[nodiscard]] bool areAlike(const QString &a, const QString &b) const;

    /// Every concept named in `range`, in order of place; longer names win over those inside them of the same
    /// category. Linear in the range.
    [[nodiscard]] std::vector<LexiconMatch> match(QStringView text, const Words &words, TokenRange range) const;

    /// The one name that the lexicon gives a thing ("package" is "parcel"); the lemma itself where it has none.
    [[nodiscard]] QString topicOf(const QString &lemma) const;

private:
    friend class LexiconBuilder;
    struct Pattern;

    std::vector<Concept> m_concepts;
    QHash<QString, size_t> m_byId;
    std::vector<Pattern> m_patterns;
    QHash<QString, std::vector<size_t>> m_byFirstWord; ///< into m_patterns, longest first
    QHash<QString, QString> m_topics;
};

} // namespace kept
