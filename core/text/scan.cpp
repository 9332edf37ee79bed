// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/scan.h"

namespace kept {

namespace {

/// Verbs that speak of what is to come even when they are past: "she booked Friday", "moved to Thursday".
bool arranges(QStringView lemma)
{
    return isOneOf(lemma, {u"agree",   u"arrange", u"ask",        u"book",   u"confirm", u"expect", u"extend",
                           u"hope",    u"intend",  u"move",       u"need",   u"offer",   u"plan",   u"postpone",
                           u"promise", u"push",    u"reschedule", u"rebook", u"reserve", u"say",    u"schedule",
                           u"set",     u"suppose", u"tell",       u"want"});
}

bool isModal(const Token &token)
{
    return token.wordClass == WordClass::Auxiliary
        && isOneOf(token.lemma, {u"will", u"shall", u"would", u"can", u"could", u"may", u"might", u"must", u"should"});
}

/// Reads the verbs of a clause from left to right. What is named behind a verb goes by that verb.
class TenseReader
{
public:
    Tense next(const Token &token)
    {
        if (isModal(token)) {
            m_helped = true;
            return m_tense = Tense::Future;
        }
        if (token.lemma == u"be" || token.lemma == u"have" || token.lemma == u"do")
            return helper(token);
        if (token.wordClass == WordClass::Verb)
            return verb(token);
        if (token.wordClass != WordClass::Adverb && token.wordClass != WordClass::Pronoun)
            m_helped = false;
        return m_tense;
    }

private:
    Tense helper(const Token &token)
    {
        const bool has = token.lemma == u"have" && token.wordClass == WordClass::Auxiliary;
        const bool past = token.form == WordForm::Past || (token.form == WordForm::PastParticiple && !m_helped);
        // "would have", "has been": past; "will be", "is": not
        if (past)
            m_tense = Tense::Past;
        else if (has)
            m_tense = m_helped ? Tense::Past : Tense::Perfect; // "should have", "has"
        else if (!m_helped)
            m_tense = Tense::Future;
        m_helped = true;
        return m_tense;
    }

    Tense verb(const Token &token)
    {
        const bool participle = token.form == WordForm::PastParticiple;
        const bool past = m_tense == Tense::Past || m_tense == Tense::Perfect;
        if (token.form == WordForm::Past || (participle && !m_helped))
            m_tense = arranges(token.lemma) ? Tense::Arranged : Tense::Past;
        else if (participle && past && arranges(token.lemma))
            m_tense = Tense::Arranged;
        else if (!m_helped && token.form != WordForm::Gerund)
            m_tense = Tense::Future;
        m_helped = false;
        return m_tense;
    }

    Tense m_tense = Tense::Unknown;
    bool m_helped = false; ///< an auxiliary waits for its verb
};

} // namespace

Scan::Scan(QStringView text, const Words &words, const MentionContext &context)
    : m_text(text)
    , m_words(words)
    , m_context(context)
    , m_today(context.at.date())
    , m_lower(words.tokens.size())
    , m_first(words.tokens.size())
{
    for (size_t i = 0; i < m_lower.size(); ++i) {
        QString &lower = m_lower[i];
        lower = words.tokens[i].span.of(text).toString().toLower();
        if (words.tokens[i].kind == TokenKind::Word && lower.endsWith(u'.') && lower.count(u'.') == 1)
            lower.chop(1);
    }
    for (const Sentence &sentence : words.sentences)
        m_first[sentence.tokens.first] = true;
    readTenses();
}

void Scan::readTenses()
{
    m_tense.assign(m_words.tokens.size(), Tense::Unknown);
    for (const Sentence &sentence : m_words.sentences) {
        for (const Clause &clause : sentence.clauses) {
            TenseReader reader;
            Tense first = Tense::Unknown;
            for (size_t i = clause.tokens.first; i < clause.tokens.last; ++i) {
                m_tense[i] = reader.next(m_words.tokens[i]);
                if (first == Tense::Unknown)
                    first = m_tense[i];
            }
            // What stands before the first verb goes by it.
            for (size_t i = clause.tokens.first; i < clause.tokens.last && m_tense[i] == Tense::Unknown; ++i)
                m_tense[i] = first;
        }
    }
}

QStringView Scan::written(size_t i) const { return i < size() ? m_words.tokens[i].span.of(m_text) : QStringView(); }

QStringView Scan::lemma(size_t i) const { return i < size() ? QStringView(m_words.tokens[i].lemma) : QStringView(); }

bool Scan::is(size_t i, WordClass wordClass) const { return i < size() && m_words.tokens[i].wordClass == wordClass; }

bool Scan::isKind(size_t i, TokenKind kind) const { return i < size() && m_words.tokens[i].kind == kind; }

bool Scan::isPlural(size_t i) const { return i < size() && m_words.tokens[i].form == WordForm::Plural; }

bool Scan::isDigits(size_t i, qsizetype least, qsizetype most) const
{
    const QStringView digits = written(i);
    return digits.size() >= least && digits.size() <= most
        && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool Scan::isDash(size_t i) const
{
    const QStringView sign = written(i);
    return sign == u"-" || sign == u"\u2013" || sign == u"\u2014";
}

bool Scan::isCapital(size_t i) const { return !written(i).isEmpty() && written(i).front().isUpper(); }

bool Scan::touches(size_t i) const
{
    return i > 0 && i < size() && m_words.tokens[i - 1].span.end == m_words.tokens[i].span.begin;
}

bool Scan::startsSentence(size_t i) const { return i < m_first.size() && m_first[i]; }

Span Scan::span(size_t first, size_t last) const
{
    return {m_words.tokens[first].span.begin, m_words.tokens[last - 1].span.end};
}

bool Scan::looksBack(size_t i) const
{
    for (size_t step = 1; step <= 3 && step <= i; ++step) {
        if (lower(i - step) == u"since" || (step == 1 && lower(i - step) == u"last"))
            return true;
        // "the orders of Sunday", "the copy is from Saturday"
        if (step == 1 && i > 1 && weekdayNamed(lower(i))
            && (lower(i - 1) == u"of" || (lower(i - 1) == u"from" && lemma(i - 2) == u"be")))
            return true;
    }
    // "Thursday is gone", "Monday has been"
    if (weekdayNamed(lower(i)) && isOneOf(lemma(i + 1), {u"be", u"have"})
        && isOneOf(lemma(i + 2), {u"go", u"be", u"over"}))
        return true;
    switch (tense(i)) {
    case Tense::Past:
        return true;
    case Tense::Perfect:
        return !isDeadline(i);
    case Tense::Arranged: // "you told me on Friday" was then, "you told me Friday" and "by Friday" are to come
        return i > 1 && isOneOf(lower(i - 1), {u"on", u"in", u"back"})
            && (is(i - 2, WordClass::Verb) || is(i - 2, WordClass::Pronoun) || is(i - 2, WordClass::ProperNoun));
    case Tense::Future:
        return false;
    case Tense::Unknown:
        break;
    }
    return m_context.past;
}

Side Scan::side(size_t i) const
{
    if (looksBack(i))
        return Side::Back;
    if (tense(i) == Tense::Unknown)
        return Side::Either;
    return isDeadline(i) ? Side::Deadline : Side::Ahead;
}

bool Scan::isDeadline(size_t i) const
{
    for (size_t step = 1; step <= 4 && step <= i; ++step) {
        if (isOneOf(lower(i - step), {u"by", u"until", u"till", u"til", u"before", u"through"}))
            return true;
    }
    return isOneOf(lower(i), {u"by", u"until", u"till", u"til", u"before", u"through"});
}

} // namespace kept
