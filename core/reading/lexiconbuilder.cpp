// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexiconbuilder.h"

#include <QCoreApplication>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// The words of a name as the tokenizer cuts them; a gap stays "_".
QStringList cut(const QString &name)
{
    QStringList result;
    for (const QString &word : name.split(u' ')) {
        const bool plain = std::ranges::all_of(word, [](QChar sign) { return sign.isLetter() || sign == u'_'; });
        if (plain) {
            result.append(word);
            continue;
        }
        const Words words = readWords(word, {0, word.size()});
        for (const Token &token : words.tokens)
            result.append(token.span.of(word).toString());
    }
    return result;
}

} // namespace

Result<void> LexiconBuilder::add(const LexiconFile &file, KnownIds known)
{
    for (const LexiconEntry &entry : file.entries) {
        const QString place = u"%1:%2"_s.arg(file.path).arg(entry.line);
        const QString &id = entry.concept_.id;
        auto found = m_lexicon.m_byId.constFind(id);
        if (found != m_lexicon.m_byId.cend() && (known == KnownIds::AreErrors || m_places.contains(id))) {
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("Lexicon", "“%1” is there twice.").arg(id), place);
        }
        if (found == m_lexicon.m_byId.cend()) {
            found = m_lexicon.m_byId.insert(id, m_lexicon.m_concepts.size());
            m_lexicon.m_concepts.push_back(entry.concept_);
        }
        m_places.insert(id, place);
        for (const LexiconWord &word : entry.words)
            addWord(word, *found);
    }
    return {};
}

Result<Lexicon> LexiconBuilder::build()
{
    std::vector<Concept> &concepts = m_lexicon.m_concepts;
    for (size_t i = 0; i < concepts.size(); ++i) {
        const QStringList named = concepts[i].opposites + concepts[i].implies;
        for (const QString &id : named) {
            if (!m_lexicon.m_byId.contains(id)) {
                return failure(ErrorCode::BadInput,
                               QCoreApplication::translate("Lexicon", "There is no concept “%1”.").arg(id),
                               m_places.value(concepts[i].id));
            }
        }
        for (const QString &id : QStringList(concepts[i].opposites)) {
            QStringList &back = concepts[m_lexicon.m_byId.value(id)].opposites;
            if (!back.contains(concepts[i].id))
                back.append(concepts[i].id);
        }
    }
    return std::move(m_lexicon);
}

void LexiconBuilder::addWord(const LexiconWord &word, size_t index)
{
    Lexicon::Pattern pattern{{}, index, word.form};
    for (const QString &part : cut(word.text))
        pattern.words.push_back(part == u"_"_s ? Lexicon::Pattern::gap : numberOf(part));
    const int first = pattern.words.front();
    m_lexicon.m_byFirstWord[size_t(first)].push_back(m_lexicon.m_patterns.size());
    m_lexicon.m_patterns.push_back(std::move(pattern));

    const Concept &idea = m_lexicon.m_concepts[index];
    if (idea.category == ConceptCategory::Thing && !m_lexicon.m_topics.contains(word.text))
        m_lexicon.m_topics.insert(word.text, idea.id.section(u'.', 1));
}

int LexiconBuilder::numberOf(const QString &word)
{
    const auto found = m_lexicon.m_words.constFind(word);
    if (found != m_lexicon.m_words.cend())
        return *found;
    const int number = int(m_lexicon.m_byFirstWord.size());
    m_lexicon.m_byFirstWord.emplace_back();
    m_lexicon.m_words.insert(word, number);
    return number;
}

std::vector<LexiconMatch> longestOnly(std::vector<LexiconMatch> matches, const std::vector<Concept> &concepts)
{
    std::ranges::stable_sort(matches, [](const LexiconMatch &a, const LexiconMatch &b) {
        if (a.tokens != b.tokens)
            return a.tokens.first != b.tokens.first ? a.tokens.first < b.tokens.first : a.tokens.last > b.tokens.last;
        return a.form != NameForm::Label && b.form == NameForm::Label; // a full name before a mere label
    });
    std::vector<LexiconMatch> kept;
    for (const LexiconMatch &match : matches) {
        const auto hides = [&](const LexiconMatch &other) {
            const bool same = other.tokens == match.tokens;
            return concepts[other.index].category == concepts[match.index].category
                && other.tokens.first <= match.tokens.first && match.tokens.last <= other.tokens.last
                && (!same || other.index == match.index);
        };
        // Only the last few can reach this far: names are short.
        const size_t from = kept.size() > 12 ? kept.size() - 12 : 0;
        if (std::none_of(kept.begin() + qsizetype(from), kept.end(), hides))
            kept.push_back(match);
    }
    return kept;
}

} // namespace kept
