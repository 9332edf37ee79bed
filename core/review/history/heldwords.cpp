// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/heldwords.h"

#include "reading/lexicon.h"
#include "reading/people.h"
#include "reading/topics.h"
#include "review/history/recall.h"
#include "text/mentions.h"

#include <algorithm>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t deepest = 400; ///< events looked back through

/// What a letter is made of, and the names of times: they tell of no subject.
const QSet<QString> &wordsOfAnyLetter()
{
    static const QSet<QString> words{
        u"mail"_s,        u"email"_s,     u"e-mail"_s,    u"letter"_s,    u"message"_s,   u"call"_s,
        u"phone"_s,       u"telephone"_s, u"text"_s,      u"sms"_s,       u"chat"_s,      u"note"_s,
        u"reply"_s,       u"answer"_s,    u"question"_s,  u"contact"_s,   u"talk"_s,      u"conversation"_s,
        u"discussion"_s,  u"request"_s,   u"wish"_s,      u"week"_s,      u"month"_s,     u"year"_s,
        u"hour"_s,        u"minute"_s,    u"morning"_s,   u"afternoon"_s, u"evening"_s,   u"night"_s,
        u"weekend"_s,     u"team"_s,      u"colleague"_s, u"staff"_s,     u"customer"_s,  u"company"_s,
        u"moment"_s,      u"please"_s,    u"today"_s,     u"tomorrow"_s,  u"yesterday"_s, u"tonight"_s,
        u"end"_s,         u"start"_s,     u"side"_s,      u"part"_s,      u"kind"_s,      u"people"_s,
        u"person"_s,      u"place"_s,     u"matter"_s,    u"case"_s,      u"choice"_s,    u"agreement"_s,
        u"amount"_s,      u"date"_s,      u"number"_s,    u"fact"_s,      u"mistake"_s,   u"detail"_s,
        u"information"_s, u"outset"_s,    u"beginning"_s};
    return words;
}

/// Long words by their front, so that "installed" and "installation" are one.
QString stemOf(const QString &word)
{
    constexpr qsizetype shortest = 4;
    const qsizetype kept = word.size() >= 8 ? word.size() - 3 : word.size() >= 6 ? word.size() - 2 : word.size();
    return word.first(std::min(word.size(), std::max(shortest, kept)));
}

QStringList lettersOf(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar sign : text) {
        if (sign.isLetter() || sign.isMark()) {
            word += sign.toLower();
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// Part of a date, a number or a unit; "desk" in "16 desks" is the thing itself.
bool isMeasure(const Mention &mention, const Token &token)
{
    const bool counted = std::holds_alternative<Quantity>(mention.value) && token.kind == TokenKind::Word
        && token.wordClass == WordClass::Noun && token.lemma.size() > 3;
    return mention.span.overlaps(token.span) && !counted;
}

} // namespace

bool isThing(const ContentWord &word)
{
    return word.wordClass == WordClass::Noun || word.wordClass == WordClass::ProperNoun
        || word.wordClass == WordClass::Unknown;
}

std::vector<ContentWord> contentWordsOf(const ReviewInput &input, Span passage)
{
    const QString &text = input.draft.text;
    const Words words = readWords(text, passage);
    MentionContext context;
    context.at = input.draft.at;
    const std::vector<Mention> mentions = findMentions(text, words, context);
    const People people(&input.timeline);
    std::vector<ContentWord> found;
    for (const Token &token : words.tokens) {
        const bool measured = std::ranges::any_of(mentions, [&](const Mention &one) { return isMeasure(one, token); });
        if (measured || !isContentWord(token) || wordsOfAnyLetter().contains(token.lemma)
            || people.find(token.span.of(text)))
            continue;
        found.push_back({token.span, token.lemma, token.wordClass});
    }
    return found;
}

HeldWords::HeldWords(const ReviewInput &input) : m_input(input) {}

void HeldWords::add(const Event &event)
{
    m_events.push_back(event.id);
    addText(event.text);
    addText(event.subject);
}

void HeldWords::add(const Record &record)
{
    m_records.push_back(record.id);
    addText(record.type);
    for (const Field &field : record.fields) {
        addText(field.path);
        addText(field.value);
    }
}

void HeldWords::addNewest()
{
    for (const Event &event : m_input.timeline.events | std::views::reverse | std::views::take(deepest))
        add(event);
    for (const Record &record : m_input.timeline.records)
        add(record);
}

void HeldWords::addText(QStringView text)
{
    for (const QString &word : lettersOf(text)) {
        if (m_stems.contains(word))
            continue;
        const QString lemma = lemmaOf(word);
        for (const QString &form : {word, lemma, stemOf(word), stemOf(lemma)})
            m_stems.insert(form);
    }
}

bool HeldWords::has(const ContentWord &word) const
{
    if (m_stems.contains(word.lemma) || m_stems.contains(stemOf(word.lemma)))
        return true;
    const QStringList pieces = lettersOf(word.lemma);
    const bool compound =
        pieces.size() > 1 && std::ranges::any_of(pieces, [&](const QString &piece) { return m_stems.contains(piece); });
    return compound || hasAlike(word.lemma);
}

bool HeldWords::hasAlike(const QString &lemma) const
{
    const Words words = readWords(lemma, {0, lemma.size()});
    const auto isHere = [&](size_t index) {
        const Source &source = m_input.memory.at(index).source;
        return source.record.isValid() ? std::ranges::contains(m_records, source.record)
                                       : std::ranges::contains(m_events, source.event);
    };
    return std::ranges::any_of(
        m_input.lexicon.match(lemma, words, {0, words.tokens.size()}), [&](const LexiconMatch &match) {
            const Concept &idea = m_input.lexicon.conceptOf(match);
            static constexpr ConceptCategory small[] = {ConceptCategory::Marker, ConceptCategory::Negation,
                                                        ConceptCategory::Channel, ConceptCategory::Reference};
            return !std::ranges::contains(small, idea.category)
                && std::ranges::any_of(newestFirst(m_input.memory.withConcept(idea.id)), isHere);
        });
}

} // namespace kept
