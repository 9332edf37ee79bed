// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"

#include "reading/lexiconbuilder.h"
#include "reading/lexiconfile.h"

#include <QDir>
#include <algorithm>

static void initLexiconResource() { Q_INIT_RESOURCE(lexicon); }

namespace kept {
namespace {

constexpr int unknownWord = -1;
constexpr size_t widestGap = 4;

/// Whether a token can be the word by which a name of this form is known.
bool suits(const Token &token, NameForm form)
{
    switch (form) {
    case NameForm::Verb:
        return token.wordClass != WordClass::Noun && token.wordClass != WordClass::ProperNoun
            && token.wordClass != WordClass::Preposition && token.wordClass != WordClass::Determiner;
    case NameForm::Noun:
    case NameForm::Label:
    case NameForm::Answer:
        return token.wordClass != WordClass::Verb && token.wordClass != WordClass::Auxiliary;
    case NameForm::Adjective:
    case NameForm::Phrase:
        return true;
    }
    Q_UNREACHABLE_RETURN(true);
}

bool suits(const std::vector<Token> &tokens, TokenRange range, NameForm form)
{
    if (range.last - range.first > 1)
        return true; // several words name it well enough
    return suits(tokens[range.first], form);
}

} // namespace

Result<Lexicon> Lexicon::standard()
{
    initLexiconResource();
    return fromFolder(QStringLiteral(":/kept/lexicon"));
}

Result<Lexicon> Lexicon::fromFolder(const QString &folder)
{
    LexiconBuilder builder;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<LexiconFile> file = readLexiconFile(folder + u'/' + name);
        if (!file)
            return std::unexpected(file.error());
        if (const Result<void> added = builder.add(*file, LexiconBuilder::KnownIds::AreErrors); !added)
            return std::unexpected(added.error());
    }
    return builder.build();
}

Result<void> Lexicon::addFile(const QString &path)
{
    const Result<LexiconFile> file = readLexiconFile(path);
    if (!file)
        return std::unexpected(file.error());
    LexiconBuilder builder(*this);
    if (const Result<void> added = builder.add(*file, LexiconBuilder::KnownIds::GetMoreWords); !added)
        return added;
    Result<Lexicon> built = builder.build();
    if (!built)
        return std::unexpected(built.error());
    *this = std::move(*built);
    return {};
}

const Concept *Lexicon::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_concepts[*found];
}

bool Lexicon::areOpposite(const QString &a, const QString &b) const
{
    const Concept *first = find(a);
    const Concept *second = find(b);
    if (!first || !second || a == b)
        return false;
    const auto denies = [](const Concept &one, const Concept &other) {
        return one.opposites.contains(other.id)
            || std::ranges::any_of(other.implies, [&](const QString &wider) { return one.opposites.contains(wider); });
    };
    return denies(*first, *second) || denies(*second, *first);
}

bool Lexicon::areAlike(const QString &a, const QString &b) const
{
    if (a == b)
        return !a.isEmpty();
    const Concept *first = find(a);
    const Concept *second = find(b);
    return first && second && (first->implies.contains(b) || second->implies.contains(a));
}

size_t Lexicon::lengthAt(const Pattern &pattern, const std::vector<std::pair<int, int>> &ids, size_t at) const
{
    size_t token = at;
    for (size_t part = 0; part < pattern.words.size(); ++part) {
        if (pattern.words[part] != Pattern::gap) {
            if (token >= ids.size()
                || (ids[token].first != pattern.words[part] && ids[token].second != pattern.words[part]))
                return 0;
            ++token;
            continue;
        }
        const int next = pattern.words[part + 1];
        size_t skipped = 0;
        while (token < ids.size() && ids[token].first != next && ids[token].second != next) {
            if (++skipped > widestGap || ids[token].first == Pattern::gap) // a sign that ends the phrase
                return 0;
            ++token;
        }
    }
    return token - at;
}

std::vector<LexiconMatch> Lexicon::match(QStringView text, const Words &words, TokenRange range) const
{
    std::vector<std::pair<int, int>> ids; // of the word as it stands, and of its lemma
    ids.reserve(range.last - range.first);
    for (size_t i = range.first; i < range.last; ++i) {
        const Token &token = words.tokens[i];
        const bool ends = token.kind == TokenKind::Punctuation;
        const QString surface = token.span.of(text).toString().toLower().replace(u'’', u'\'');
        ids.emplace_back(m_words.value(surface, ends ? Pattern::gap : unknownWord),
                         m_words.value(token.lemma, unknownWord));
    }
    std::vector<LexiconMatch> found;
    const auto collect = [&](int word, size_t at) {
        if (word < 0)
            return;
        for (const size_t candidate : m_byFirstWord[size_t(word)]) {
            const Pattern &pattern = m_patterns[candidate];
            const size_t length = lengthAt(pattern, ids, at);
            const TokenRange tokens{range.first + at, range.first + at + length};
            if (length > 0 && suits(words.tokens, tokens, pattern.form))
                found.push_back({pattern.index, tokens, pattern.form});
        }
    };
    for (size_t at = 0; at < ids.size(); ++at) {
        collect(ids[at].first, at);
        if (ids[at].second != ids[at].first)
            collect(ids[at].second, at);
    }
    return longestOnly(std::move(found), m_concepts);
}

QString Lexicon::topicOf(const QString &lemma) const { return m_topics.value(lemma, lemma); }

QString toName(ConceptCategory category)
{
    static const QStringList names{"action", "state",  "item",     "step", "feeling", "channel", "reference",
                                   "owning", "marker", "negation", "role", "thing",   "deed"};
    return names[qsizetype(category)];
}

} // namespace kept
