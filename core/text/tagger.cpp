// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tagger.h"

#include "text/calendar.h"
#include "text/classes.h"
#include "text/literal.h"
#include "text/lump.h"
#include "text/tagscores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// Words for days stand without a preposition: "ring her Wed", "told them today".
bool isDayName(QStringView lower)
{
    return isOneOf(lower,
                   {u"monday", u"tuesday", u"wednesday", u"thursday",  u"friday",  u"saturday", u"sunday", u"mon",
                    u"tue",    u"tues",    u"wed",       u"thu",       u"thur",    u"thurs",    u"fri",    u"sat",
                    u"sun",    u"today",   u"tomorrow",  u"yesterday", u"tonight", u"again"});
}

/// A word on its way to being tagged.
struct Candidate
{
    QString lower;
    WordReadings readings;
};

class SentenceTagger
{
public:
    SentenceTagger(QStringView text, std::span<const RawToken> raw, std::span<Token> tokens)
        : m_text(text)
        , m_raw(raw)
        , m_tokens(tokens)
        , m_words(raw.size())
    {
        for (size_t i = 0; i < raw.size(); ++i)
            look(i);
        m_shouted = isShouted();
    }

    void run()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].kind == TokenKind::Word)
                tag(i);
            else if (m_tokens[i].kind == TokenKind::Number)
                m_tokens[i].wordClass = WordClass::Numeral;
            else if (m_tokens[i].kind == TokenKind::Identifier || m_tokens[i].kind == TokenKind::Address)
                m_tokens[i].wordClass = WordClass::ProperNoun;
            remember(i);
        }
    }

private:
    void look(size_t i)
    {
        Token &token = m_tokens[i];
        token.span = m_raw[i].span;
        token.kind = m_raw[i].kind;
        if (token.kind != TokenKind::Word) {
            token.lemma = token.span.of(m_text).toString().toLower();
            return;
        }
        m_words[i].lower = m_raw[i].word;
        if (m_raw[i].word != "'s"_L1 && m_raw[i].word != "'d"_L1)
            m_words[i].readings = readingsOf(m_raw[i].word);
        if (isApostrophe(m_text[token.span.begin]) && m_words[i].readings.size() > 1)
            m_words[i].readings.resize(1); // "'ll" is no last will
    }

    [[nodiscard]] bool isCapital(size_t i) const { return m_text[m_tokens[i].span.begin].isUpper(); }

    /// Most of the words in capitals tell nothing about names.
    [[nodiscard]] bool isShouted() const
    {
        int words = 0;
        int capitals = 0;
        for (const Token &token : m_tokens) {
            if (token.kind != TokenKind::Word || token.span.length() < 2)
                continue;
            ++words;
            capitals += token.span.of(m_text).back().isUpper();
        }
        return words > 2 && capitals * 3 > words * 2;
    }

    [[nodiscard]] bool mayBe(size_t i, WordClass wordClass) const
    {
        if (i >= m_tokens.size())
            return false;
        if (m_tokens[i].kind == TokenKind::Number)
            return wordClass == WordClass::Numeral;
        if (m_tokens[i].kind == TokenKind::Identifier || m_tokens[i].kind == TokenKind::Address)
            return wordClass == WordClass::Noun;
        return std::ranges::any_of(m_words[i].readings, [&](const WordReading &reading) {
            return reading.likely && reading.wordClass == wordClass;
        });
    }

    [[nodiscard]] bool isWord(size_t i, QStringView word) const
    {
        return i < m_tokens.size() && m_words[i].lower == word;
    }

    /// The first reading's class of the word at i; signs count as Unknown.
    [[nodiscard]] WordClass firstClass(size_t i) const
    {
        if (i < m_tokens.size() && m_words[i].lower.startsWith(u'\''))
            return WordClass::Auxiliary; // "she's", "he'd"
        if (i >= m_tokens.size() || m_words[i].readings.isEmpty())
            return mayBe(i, WordClass::Numeral) ? WordClass::Numeral
                : mayBe(i, WordClass::Noun)     ? WordClass::Noun
                                                : WordClass::Unknown;
        return m_words[i].readings.front().wordClass;
    }

    /// Whether a noun phrase can begin at i.
    [[nodiscard]] bool startsNounPhrase(size_t i) const
    {
        if (i >= m_tokens.size())
            return false;
        const WordClass first = firstClass(i);
        return first == WordClass::Determiner || first == WordClass::Pronoun || first == WordClass::Numeral
            || first == WordClass::Noun || first == WordClass::ProperNoun || first == WordClass::Adjective
            || m_tokens[i].kind == TokenKind::Symbol;
    }

    /// Whether a subject and a verb follow closely, as behind a conjunction.
    [[nodiscard]] bool startsClause(size_t i) const
    {
        bool subject = false;
        for (size_t end = std::min(i + 6, m_tokens.size()); i < end; ++i) {
            if (m_tokens[i].kind == TokenKind::Punctuation || isOneOf(m_words[i].lower, {u"and", u"or", u"but"}))
                return false;
            const WordClass first = firstClass(i);
            if (subject && (first == WordClass::Auxiliary || hasFiniteVerb(i)))
                return true;
            subject = subject || first == WordClass::Pronoun || first == WordClass::Noun
                || first == WordClass::ProperNoun || first == WordClass::Determiner || isCapital(i);
        }
        return false;
    }

    [[nodiscard]] bool hasFiniteVerb(size_t i) const
    {
        const WordClass first = firstClass(i);
        const bool afterPronoun = i > 0 && firstClass(i - 1) == WordClass::Pronoun;
        return std::ranges::any_of(m_words[i].readings, [&](const WordReading &reading) {
            return reading.likely && reading.wordClass == WordClass::Verb && reading.form != WordForm::Gerund
                && reading.form != WordForm::PastParticiple && (afterPronoun || first == WordClass::Verb);
        });
    }

    void tag(size_t i)
    {
        if (m_words[i].readings.isEmpty())
            return tagSuffix(i);
        if (tagName(i))
            return;
        const WordReadings &readings = m_words[i].readings;
        const Right right = rightOf(i);
        const WordReading *best = nullptr;
        int bestScore = 0;
        int place = 0;
        for (const WordReading &reading : readings) {
            int score = (reading.likely ? 4 : 0) + (place++ == 0 ? 1 : 0);
            score += scoreOf(m_left, reading) + scoreOf(reading, right, m_left);
            score += ownScore(i, reading);
            if (!best || score > bestScore) {
                best = &reading;
                bestScore = score;
            }
        }
        set(i, *best);
        // Agents make nouns of verbs: "send the restore", "a quick resend".
        const bool nounPlace = m_left == Left::Determiner || m_left == Left::Adjective || m_left == Left::Preposition;
        if (nounPlace && best->wordClass == WordClass::Verb && best->form == WordForm::Plain && !right.determiner)
            m_tokens[i].wordClass = WordClass::Noun;
    }

    /// What depends on the word itself.
    [[nodiscard]] int ownScore(size_t i, const WordReading &reading) const
    {
        const QString &lower = m_words[i].lower;
        if (reading.wordClass == WordClass::Auxiliary)
            return auxiliaryScore(i);
        if (lower == "to"_L1)
            return (reading.wordClass == WordClass::Particle) == infinitiveFollows(i) ? 4 : 0;
        if (reading.wordClass == WordClass::Conjunction && readingsCount(i) > 1 && lower != "that"_L1)
            return startsClause(i + 1) ? 4 : -2;
        if (lower == "that"_L1 && reading.wordClass == WordClass::Conjunction)
            return m_left == Left::Verb || m_left == Left::Adjective || m_left == Left::Noun
                    || m_left == Left::PronounObject
                ? (startsClause(i + 1) ? 5 : 0)
                : -3;
        if (lower == "like"_L1 && reading.wordClass == WordClass::Verb)
            return m_left == Left::Modal || m_left == Left::PronounPlural ? 3 : -2;
        return 0;
    }

    [[nodiscard]] qsizetype readingsCount(size_t i) const { return m_words[i].readings.size(); }

    [[nodiscard]] bool infinitiveFollows(size_t i) const
    {
        size_t next = i + 1;
        while (next < m_tokens.size() && firstClass(next) == WordClass::Adverb && readingsCount(next) == 1)
            ++next;
        if (next >= m_tokens.size() || m_tokens[next].kind != TokenKind::Word)
            return false;
        if (isCapital(next) && !m_shouted)
            return false;
        const WordClass first = firstClass(next);
        if (first == WordClass::Determiner || (first == WordClass::Pronoun))
            return false;
        return std::ranges::any_of(m_words[next].readings, [&](const WordReading &reading) {
            return reading.form == WordForm::Plain && reading.likely
                && (reading.wordClass == WordClass::Verb || reading.wordClass == WordClass::Auxiliary);
        });
    }

    /// "have", "do", "be" help another verb or stand alone.
    [[nodiscard]] int auxiliaryScore(size_t i) const
    {
        if (!mayBe(i, WordClass::Verb))
            return 3;
        const QString lemma = m_words[i].readings.front().lemma(m_words[i].lower);
        size_t next = i + 1;
        bool subject = false;
        const bool question = m_left == Left::Start || m_left == Left::Other || m_left == Left::Conjunction;
        for (int steps = 0; next < m_tokens.size() && steps < 6; ++next, ++steps) {
            const WordClass first = firstClass(next);
            if (first == WordClass::Adverb && !mayBe(next, WordClass::Verb))
                continue;
            // A question's subject stands between: "did you get it", "has my new order come"
            if (!question || subject || !startsNounPhrase(next))
                break;
            subject = first == WordClass::Pronoun;
        }
        const bool follows =
            next < m_tokens.size() && std::ranges::any_of(m_words[next].readings, [&](const WordReading &reading) {
                return reading.likely && isHelped(lemma, reading);
            });
        return follows ? 4 : -4;
    }

    static bool isHelped(const QString &auxiliary, const WordReading &reading)
    {
        if (reading.wordClass != WordClass::Verb && reading.wordClass != WordClass::Auxiliary)
            return false;
        if (auxiliary == "be"_L1)
            return reading.form == WordForm::Gerund || reading.form == WordForm::PastParticiple;
        if (auxiliary == "have"_L1)
            return reading.form == WordForm::PastParticiple;
        return reading.form == WordForm::Plain;
    }

    /// Whether a capital at i is only that of a beginning: of a sentence, a quotation, an item.
    [[nodiscard]] bool opens(size_t i) const
    {
        return i == 0 || (m_left == Left::Start && m_tokens[i - 1].span.of(m_text) != u",");
    }

    /// A capital inside a sentence makes a name of what is no closed-class word.
    bool tagName(size_t i)
    {
        if (!isCapital(i) || m_shouted || m_words[i].lower == "i"_L1)
            return false;
        const WordReading &first = m_words[i].readings.front();
        const bool closed = !first.closed.isEmpty();
        const bool known = isKnownWord(m_words[i].lower);
        const QStringView written = m_tokens[i].span.of(m_text);
        const bool acronym = written.size() > 1 && written[1].isUpper();
        const bool may = m_words[i].lower == "may"_L1
            && (m_left == Left::Numeral || m_left == Left::Preposition
                || (i + 1 < m_tokens.size() && m_tokens[i + 1].kind == TokenKind::Number));
        const bool calendar = may || (!closed && (weekdayNamed(m_words[i].lower) || monthNamed(m_words[i].lower)));
        if (!calendar && (closed || (acronym && known)))
            return false;
        if (!calendar && opens(i) && known && first.wordClass != WordClass::ProperNoun)
            return false;
        Token &token = m_tokens[i];
        token.wordClass = WordClass::ProperNoun;
        token.lemma = first.wordClass == WordClass::Noun && first.form == WordForm::Plural && known
            ? first.lemma(m_words[i].lower)
            : m_words[i].lower;
        return true;
    }

    /// "'s" and "'d": what they stand for depends on both neighbours.
    void tagSuffix(size_t i)
    {
        Token &token = m_tokens[i];
        size_t next = i + 1;
        while (next < m_tokens.size() && firstClass(next) == WordClass::Adverb && !mayBe(next, WordClass::Noun))
            ++next;
        const auto nextHas = [&](WordForm form) {
            return next < m_tokens.size()
                && std::ranges::any_of(m_words[next].readings, [&](const WordReading &reading) {
                       return reading.likely && reading.form == form
                           && (reading.wordClass == WordClass::Verb || reading.wordClass == WordClass::Auxiliary);
                   });
        };
        if (m_words[i].lower == "'d"_L1) {
            const bool had =
                (nextHas(WordForm::PastParticiple) && !nextHas(WordForm::Plain)) || isWord(next, u"better");
            token.lemma = had ? u"have"_s : u"would"_s;
            token.form = had ? WordForm::Past : WordForm::Plain;
            token.wordClass = WordClass::Auxiliary;
            return;
        }
        const bool pronoun = i > 0
            && (m_tokens[i - 1].wordClass == WordClass::Pronoun || isWord(i - 1, u"there") || isWord(i - 1, u"here")
                || isWord(i - 1, u"that") || isWord(i - 1, u"where") || isWord(i - 1, u"how") || isWord(i - 1, u"when")
                || isWord(i - 1, u"why") || isWord(i - 1, u"this") || isWord(i - 1, u"it"));
        const bool adverb = next > i + 1;
        const bool predicate = adverb || next >= m_tokens.size() || m_tokens[next].kind == TokenKind::Punctuation
            || nextHas(WordForm::Gerund) || firstClass(next) == WordClass::Determiner
            || firstClass(next) == WordClass::Pronoun || firstClass(next) == WordClass::Preposition
            || (nextHas(WordForm::PastParticiple) && !startsNounPhrase(next + 1));
        const bool last = next >= m_tokens.size() || m_tokens[next].kind == TokenKind::Punctuation;
        if (!pronoun && !adverb && (!predicate || last)) {
            token.lemma = u"'s"_s;
            token.wordClass = WordClass::Particle;
            return;
        }
        const bool has = isWord(next, u"been") || isWord(next, u"got") || isWord(next, u"had")
            || (nextHas(WordForm::PastParticiple) && next + 1 < m_tokens.size()
                && (firstClass(next + 1) == WordClass::Pronoun || firstClass(next + 1) == WordClass::Determiner));
        token.lemma = has ? u"have"_s : u"be"_s;
        token.form = WordForm::ThirdPerson;
        token.wordClass = has || nextHas(WordForm::Gerund) || nextHas(WordForm::PastParticiple) ? WordClass::Auxiliary
                                                                                                : WordClass::Verb;
    }

    void set(size_t i, const WordReading &reading)
    {
        Token &token = m_tokens[i];
        token.wordClass = reading.wordClass;
        token.form = reading.form;
        token.lemma = reading.lemma(m_words[i].lower);
    }

    [[nodiscard]] Right rightOf(size_t i) const
    {
        const size_t next = i + 1;
        Right right;
        right.end = next >= m_tokens.size() || m_tokens[next].kind == TokenKind::Punctuation;
        if (right.end)
            return right;
        const WordClass first = firstClass(next);
        right.nounPhrase = startsNounPhrase(next);
        right.determiner = first == WordClass::Determiner || first == WordClass::Pronoun;
        right.number = m_tokens[next].kind == TokenKind::Number || first == WordClass::Numeral;
        right.noun =
            (mayBe(next, WordClass::Noun) || mayBe(next, WordClass::ProperNoun) || (isCapital(next) && !m_shouted))
            && !isDayName(m_words[next].lower);
        right.adjective = mayBe(next, WordClass::Adjective);
        right.verb = first == WordClass::Verb || first == WordClass::Auxiliary;
        right.auxiliary = first == WordClass::Auxiliary;
        right.of = isWord(next, u"of");
        right.by = isWord(next, u"by");
        right.preposition = first == WordClass::Preposition;
        return right;
    }

    /// Keeps what the next word sees on its left.
    void remember(size_t i) { m_left = leftOf(m_tokens[i], m_words[i].lower, m_left); }

    QStringView m_text;
    std::span<const RawToken> m_raw;
    std::span<Token> m_tokens;
    std::vector<Candidate> m_words;
    bool m_shouted = false;
    Left m_left = Left::Start;
};

} // namespace

void tagSentence(QStringView text, std::span<const RawToken> raw, std::span<Token> tokens)
{
    SentenceTagger(text, raw, tokens).run();
}

} // namespace kept
