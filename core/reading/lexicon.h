// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "reading/statement.h"
#include "text/words.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace kept {

/// What a concept is good for; the first part of its id.
enum class ConceptCategory {
    Action,
    State,
    Item,
    Step,
    Feeling,
    Channel,
    Reference,
    Owning,
    Marker,
    Negation,
    Role,
    Thing,
    Deed
};

[[nodiscard]] QString toName(ConceptCategory category);

/// One idea of the trade with all its words. See resources/lexicon/README.md for the file format.
struct Concept
{
    QString id; ///< "action.credit"
    ConceptCategory category = ConceptCategory::Thing;
    QStringList opposites;        ///< ids that deny or undo it; made symmetric while loading
    QStringList implies;          ///< wider ids that it counts as too: "action.refund" implies "action.give-money"
    int valence = 0;              ///< of a feeling: 1 glad, -1 unhappy
    QStringList values;           ///< of an item: "code", "phone" and so on: what a value of it looks like
    Party party = Party::Unknown; ///< of a role: whose side it is on
    bool hurts = false;           ///< of an action or state: it is bad news for a customer, and its denial good news

    bool operator==(const Concept &) const = default;
};

/// The form in which a concept stands in a text.
enum class NameForm {
    Verb,
    Noun,
    Adjective,
    Phrase,
    Label,  ///< names an item only beside a value of it: "order" in "order A-1"
    Answer, ///< is itself what gets asked for: "border terrier" for a breed
};

struct LexiconMatch
{
    size_t index = 0; ///< into Lexicon::concepts()
    TokenRange tokens;
    NameForm form = NameForm::Phrase;

    /// Whether the words are the concept's name, and no mere label or value of it.
    [[nodiscard]] bool isName() const { return form != NameForm::Label && form != NameForm::Answer; }

    bool operator==(const LexiconMatch &) const = default;
};

/// The care vocabulary: concepts and the words they go by. Immutable once loaded, so threads can share it.
class Lexicon
{
public:
    /// The vocabulary that comes with Kept. Takes some 30 ms: call once, share the value.
    [[nodiscard]] static Result<Lexicon> standard();
    /// All *.yml of a folder (or resource folder) in order of name. An unknown key, a repeated id, an unknown
    /// opposite or an empty word is an error whose place is "file:line".
    [[nodiscard]] static Result<Lexicon> fromFolder(const QString &folder);

    /// Adds a team's own file: new concepts, and more words for known ones. Nothing changes on an error.
    [[nodiscard]] Result<void> addFile(const QString &path);

    [[nodiscard]] const std::vector<Concept> &concepts() const { return m_concepts; }
    [[nodiscard]] const Concept &conceptOf(const LexiconMatch &match) const { return m_concepts[match.index]; }
    [[nodiscard]] const Concept *find(const QString &id) const; ///< null when unknown
    [[nodiscard]] size_t wordCount() const { return m_patterns.size(); }

    /// Whether to assert the one is to deny the other, wider ids included. Nothing is its own opposite.
    [[nodiscard]] bool areOpposite(const QString &a, const QString &b) const;
    /// The same id, or the one implies the other.
    [[nodiscard]] bool areAlike(const QString &a, const QString &b) const;

    /// Every concept named in `range`, in order of place; a longer name wins over those inside it of the same
    /// category. Linear in the range.
    [[nodiscard]] std::vector<LexiconMatch> match(QStringView text, const Words &words, TokenRange range) const;

    /// The one name that the lexicon gives a thing ("package" is "parcel"); the lemma itself where it has none.
    [[nodiscard]] QString topicOf(const QString &lemma) const;

private:
    friend class LexiconBuilder;

    /// A name as a row of word numbers; `gap` stands for up to four words.
    struct Pattern
    {
        static constexpr int gap = -2;
        std::vector<int> words;
        size_t index = 0; ///< into m_concepts
        NameForm form = NameForm::Phrase;
    };

    [[nodiscard]] size_t lengthAt(const Pattern &pattern, const std::vector<std::pair<int, int>> &ids, size_t at) const;

    std::vector<Concept> m_concepts;
    QHash<QString, size_t> m_byId;
    std::vector<Pattern> m_patterns;
    QHash<QString, int> m_words;
    std::vector<std::vector<size_t>> m_byFirstWord; ///< word number to indices of m_patterns
    QHash<QString, QString> m_topics;
};

} // namespace kept
