// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clauses.h"

#include "text/literal.h"

using namespace Qt::StringLiterals;

namespace kept {

namespace {

// How far a boundary looks for the verb that makes it one.
constexpr size_t lookAhead = 12;

bool isFinite(const Token &token)
{
    if (token.kind != TokenKind::Word)
        return false;
    if (token.wordClass == WordClass::Auxiliary)
        return token.form != WordForm::Gerund && token.form != WordForm::PastParticiple && token.lemma != u"not";
    return token.wordClass == WordClass::Verb && token.form != WordForm::Gerund
        && token.form != WordForm::PastParticiple;
}

/// Verbs and adjectives that take a clause without a "that": "I think we can", "sorry you had to wait".
bool takesClause(const Token &token)
{
    if (token.wordClass == WordClass::Adjective)
        return isOneOf(token.lemma,
                       {u"sorry", u"glad", u"sure", u"afraid", u"happy", u"certain", u"aware", u"pleased"});
    return token.wordClass == WordClass::Verb
        && isOneOf(token.lemma, {u"agree",   u"assume", u"believe",   u"claim",      u"confirm", u"ensure", u"feel",
                                 u"figure",  u"find",   u"guarantee", u"guess",      u"hear",    u"hope",   u"imagine",
                                 u"know",    u"mean",   u"mention",   u"notice",     u"promise", u"read",   u"realise",
                                 u"realize", u"reckon", u"say",       u"see",        u"suppose", u"swear",  u"suspect",
                                 u"tell",    u"think",  u"trust",     u"understand", u"wish",    u"write"});
}

class ClauseFinder
{
public:
    ClauseFinder(QStringView text, std::span<const Token> tokens, Sentence &sentence)
        : m_text(text)
        , m_tokens(tokens)
        , m_sentence(sentence)
        , m_first(sentence.tokens.first)
        , m_last(sentence.tokens.last)
        , m_begin(m_first)
    {
    }

    void run()
    {
        m_joinedBy = opening();
        for (size_t i = m_first; i < m_last; ++i) {
            if (i > m_begin)
                consider(i);
            m_verbSeen = m_verbSeen || isFinite(m_tokens[i]);
        }
        close(m_last, {});
    }

private:
    [[nodiscard]] const QString &lemma(size_t i) const { return m_tokens[i].lemma; }
    [[nodiscard]] bool is(size_t i, WordClass wordClass) const
    {
        return i < m_last && m_tokens[i].wordClass == wordClass;
    }
    [[nodiscard]] bool isSign(size_t i, QStringView signs) const
    {
        return i < m_last && m_tokens[i].kind == TokenKind::Punctuation
            && signs.contains(m_text[m_tokens[i].span.begin]);
    }
    [[nodiscard]] bool isSubordinator(size_t i) const { return is(i, WordClass::Conjunction) && !isCoordinator(i); }
    [[nodiscard]] bool isCoordinator(size_t i) const
    {
        return isOneOf(lemma(i), {u"and", u"or", u"but", u"nor", u"&"});
    }

    [[nodiscard]] size_t skipAdverbs(size_t i) const
    {
        for (size_t end = std::min(m_last, i + 3); i < end && is(i, WordClass::Adverb); ++i) {}
        return i;
    }

    [[nodiscard]] bool finiteFrom(size_t i) const
    {
        for (size_t end = std::min(m_last, i + lookAhead); i < end; ++i) {
            if (isFinite(m_tokens[i]))
                return true;
            if (isSign(i, u";") || (m_tokens[i].kind == TokenKind::Word && isOneOf(lemma(i), {u"but", u"because"})))
                return false;
        }
        return false;
    }

    /// A subject with its verb close behind, or the verb itself.
    [[nodiscard]] bool subjectAndVerb(size_t i) const
    {
        i = skipAdverbs(i);
        if (is(i, WordClass::Pronoun) || (i < m_last && lemma(i) == u"there"))
            return i + 1 < m_last && (isFinite(m_tokens[skipAdverbs(i + 1)]) || finiteWithin(i + 1, 4));
        if (!is(i, WordClass::Determiner) && !is(i, WordClass::Noun) && !is(i, WordClass::ProperNoun)
            && !is(i, WordClass::Adjective) && !is(i, WordClass::Numeral))
            return false;
        return finiteWithin(i + 1, 6);
    }

    [[nodiscard]] bool finiteWithin(size_t i, size_t count) const
    {
        for (size_t end = std::min(m_last, i + count); i < end; ++i) {
            if (isFinite(m_tokens[i]))
                return true;
            if (m_tokens[i].kind == TokenKind::Punctuation || is(i, WordClass::Conjunction))
                return false;
        }
        return false;
    }

    [[nodiscard]] bool verbAt(size_t i) const
    {
        i = skipAdverbs(i);
        return i < m_last && isFinite(m_tokens[i]);
    }

    /// What joins the first clause to the sentence before it.
    QString opening()
    {
        size_t i = m_first;
        while (i < m_last && m_tokens[i].kind != TokenKind::Word)
            ++i;
        if (i >= m_last || (!is(i, WordClass::Conjunction) && !isCoordinator(i)))
            return {};
        // "When can I pick it up" asks; "when you come" joins.
        if (isOneOf(lemma(i), {u"when", u"where", u"why"})
            && (is(i + 1, WordClass::Auxiliary) || (i + 1 < m_last && lemma(i + 1) == u"be")))
            return {};
        if (isCoordinator(i) && i + 1 < m_last && isSubordinator(i + 1))
            return lemma(i + 1);
        m_fronted = isSubordinator(i);
        return lemma(i);
    }

    void consider(size_t i)
    {
        if (m_tokens[i].kind == TokenKind::Punctuation)
            return considerSign(i);
        if (m_tokens[i].kind != TokenKind::Word)
            return;
        if (isCoordinator(i))
            return considerCoordinator(i);
        if (isSubordinator(i) || is(i, WordClass::Adverb) || is(i, WordClass::Pronoun) || is(i, WordClass::Determiner))
            considerWord(i);
        if (i > m_begin && takesClause(m_tokens[i - 1]))
            considerBareClause(i);
    }

    void considerSign(size_t i)
    {
        if (i + 1 >= m_last)
            return;
        const QChar sign = m_text[m_tokens[i].span.begin];
        const bool blank = m_tokens[i + 1].span.begin > m_tokens[i].span.end;
        if (sign == u';' || (sign == u':' && blank))
            return close(i + 1, QString(sign));
        if ((sign == u'-' || sign == u'\u2013' || sign == u'\u2014') && (blank || sign == u'\u2014')
            && (m_verbSeen || finiteFrom(i + 1)))
            return close(i + 1, u"-"_s);
        if (sign == u'(' && m_verbSeen && finiteWithin(i + 1, 8))
            return close(i, u"("_s);
        if (sign == u')' && m_joinedBy == u"(" && finiteWithin(i + 1, 8))
            return close(i + 1, u")"_s);
        if (sign == u')' && i > m_begin + 1 && blank && isListMark(i - 1))
            return close(i - 1, {});
        if (sign == u',' && blank)
            considerComma(i);
    }

    /// "1) is it ready 2) who brings it": the "2" or "b" of a list that runs on in the line.
    [[nodiscard]] bool isListMark(size_t i) const
    {
        const Token &token = m_tokens[i];
        const bool opened = i > m_first && m_text[m_tokens[i - 1].span.begin] == u'(';
        return !opened && m_verbSeen && token.span.length() == 1
            && (token.kind == TokenKind::Number || token.kind == TokenKind::Word);
    }

    void considerComma(size_t i)
    {
        const size_t next = i + 1;
        if (isSubordinator(next) || isCoordinator(next))
            return; // the word itself decides
        if (!m_verbSeen) {
            // "The paper for the office, must that be sent": named first, asked about behind.
            const bool asks = is(next, WordClass::Auxiliary) && is(next + 1, WordClass::Pronoun);
            if (isAddress(i) || asks)
                close(next, u","_s);
            return;
        }
        const bool directive = m_fronted && (finiteFrom(next) || is(next, WordClass::Adverb));
        if (directive || subjectAndVerb(next) || verbAt(next))
            close(next, u","_s);
    }

    /// "Hi Owen,", "Yes,", "Thanks,": nothing that belongs to the clause behind the comma.
    [[nodiscard]] bool isAddress(size_t end) const
    {
        if (end - m_begin > 5)
            return false;
        const Token &first = m_tokens[m_begin];
        if (first.wordClass == WordClass::Determiner && end > m_begin + 1)
            return false; // "no card, no parcel"
        if (first.wordClass == WordClass::Particle
            || isOneOf(first.lemma,
                       {u"no", u"thanks", u"thank", u"sorry", u"dear", u"good", u"well", u"ok", u"okay", u"right",
                        u"sure", u"great", u"fine"}))
            return true;
        return std::all_of(m_tokens.begin() + qsizetype(m_begin), m_tokens.begin() + qsizetype(end),
                           [](const Token &token) { return token.wordClass == WordClass::ProperNoun; });
    }

    void considerCoordinator(size_t i)
    {
        if (i + 1 >= m_last)
            return;
        if (isSubordinator(i + 1) && finiteFrom(i + 2))
            return closeBefore(i, lemma(i + 1), true);
        if (!m_verbSeen)
            return;
        const bool but = lemma(i) == u"but";
        if (verbAt(i + 1) || subjectAndVerb(i + 1) || (but && finiteFrom(i + 1)))
            closeBefore(i, lemma(i), false);
    }

    void considerWord(size_t i)
    {
        if (i + 1 >= m_last)
            return;
        if (isSubordinator(i)) {
            if (i == m_begin + 1 && isCoordinator(m_begin))
                return; // the two words join together
            if (lemma(i) == u"that" && !m_verbSeen)
                return; // "the order that you placed has shipped" stays one
            if (!finiteFrom(i + 1) || (lemma(i) == u"as" && !subjectAndVerb(i + 1)))
                return;
            return closeBefore(i, lemma(i), !m_verbSeen);
        }
        const bool relative =
            isOneOf(lemma(i), {u"which", u"who", u"whose", u"whom", u"that"}) && !is(i, WordClass::Determiner);
        const bool asking = isOneOf(lemma(i), {u"what", u"how", u"why", u"where", u"which", u"who"});
        if (!m_verbSeen || (!relative && !asking) || !finiteWithin(i + 1, 8))
            return;
        const bool behindNoun = is(i - 1, WordClass::Noun) || is(i - 1, WordClass::ProperNoun)
            || is(i - 1, WordClass::Numeral) || isSign(i - 1, u",") || m_tokens[i - 1].lemma == u"all";
        if ((relative && behindNoun) || asking)
            closeBefore(i, lemma(i), false);
    }

    /// "you said | you'd call", "Luis told you | it was 30 days"
    void considerBareClause(size_t i)
    {
        if (!m_verbSeen)
            return;
        size_t subject = i;
        const bool object =
            isOneOf(lemma(i), {u"me", u"him", u"her", u"us", u"them", u"you"}) || is(i, WordClass::ProperNoun);
        if (object && lemma(i - 1) != u"think" && i + 1 < m_last && !isFinite(m_tokens[i + 1]))
            ++subject;
        if (subject >= m_last || isSubordinator(subject))
            return;
        const bool pronoun =
            is(subject, WordClass::Pronoun) && !isOneOf(lemma(subject), {u"me", u"him", u"us", u"them"});
        if ((pronoun || is(subject, WordClass::Determiner) || is(subject, WordClass::Noun)
             || is(subject, WordClass::ProperNoun))
            && subjectAndVerb(subject))
            closeBefore(subject, u"that"_s, false);
    }

    /// Ends the clause before `i`, taking along the words that go with the joining one: "even if", "and when".
    void closeBefore(size_t i, const QString &joinedBy, bool fronted)
    {
        size_t begin = i;
        if (begin > m_begin + 1 && isOneOf(lemma(begin - 1), {u"even", u"just", u"only", u"except"}))
            --begin;
        close(begin, joinedBy);
        m_fronted = fronted;
    }

    void close(size_t end, QString joinsNext)
    {
        if (end <= m_begin)
            return;
        Clause clause;
        clause.tokens = {m_begin, end};
        clause.span = {m_tokens[m_begin].span.begin, m_tokens[end - 1].span.end};
        clause.joinedBy = std::move(m_joinedBy);
        m_sentence.clauses.push_back(std::move(clause));
        m_begin = end;
        m_joinedBy = std::move(joinsNext);
        m_verbSeen = false;
        m_fronted = false;
    }

    QStringView m_text;
    std::span<const Token> m_tokens;
    Sentence &m_sentence;
    size_t m_first;
    size_t m_last;
    size_t m_begin;
    QString m_joinedBy;
    bool m_verbSeen = false;
    bool m_fronted = false; ///< the clause began with a subordinating word, so that a comma ends it
};

} // namespace

void findClauses(QStringView text, std::span<const Token> tokens, Sentence &sentence)
{
    ClauseFinder(text, tokens, sentence).run();
}

bool isAsking(QStringView text, std::span<const Token> tokens, const Sentence &sentence)
{
    size_t last = sentence.tokens.last;
    bool stopped = false;
    while (last > sentence.tokens.first && tokens[last - 1].kind != TokenKind::Word
           && tokens[last - 1].kind != TokenKind::Number) {
        const QStringView sign = tokens[last - 1].span.of(text);
        if (sign.contains(u'?'))
            return true;
        if (sign.startsWith(u'!'))
            return false;
        stopped = stopped || sign == u".";
        --last;
    }
    // Without a mark: "where is it", "can you hide it", "any news please"
    size_t i = sentence.tokens.first;
    while (i < last
           && (tokens[i].kind != TokenKind::Word || tokens[i].wordClass == WordClass::Particle
               || isOneOf(tokens[i].lemma, {u"and", u"so", u"but", u"also", u"please", u"ok", u"then"})))
        ++i;
    if (i + 1 >= last)
        return false;
    const Token &first = tokens[i];
    const Token &second = tokens[i + 1];
    const bool subject = second.wordClass == WordClass::Pronoun || second.wordClass == WordClass::Determiner;
    // "Had I known, ..." and "Should you need it, ..." set conditions; "could you send it." asks all the same.
    const bool condition = isOneOf(first.span.of(text).toString().toLower(), {u"should", u"had", u"were"})
        && text.sliced(sentence.span.begin, sentence.span.length()).contains(u',');
    if ((first.wordClass == WordClass::Auxiliary || first.lemma == u"be") && subject && first.form != WordForm::Gerund
        && !condition)
        return !stopped || second.wordClass == WordClass::Pronoun;
    if (isOneOf(first.lemma, {u"what", u"where", u"when", u"why", u"who", u"which", u"how"}))
        return second.wordClass == WordClass::Auxiliary || second.lemma == u"be" || second.lemma == u"do"
            || (first.lemma == u"how" && isOneOf(second.lemma, {u"much", u"many", u"long", u"come", u"about"}));
    return first.lemma == u"any" && isOneOf(second.lemma, {u"news", u"update", u"chance", u"idea", u"eta", u"word"});
}

} // namespace kept
