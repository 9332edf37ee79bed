// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/clauseview.h"
#include "reading/notation.h"

namespace kept::notation {

/// A text of one clause, ready for the single steps of reading.
class OneClause
{
public:
    OneClause(const QString &text, QStringView writer)
        : m_text(text), m_context(contextFor(writer)), m_words(readWords(m_text, {0, m_text.size()})), m_people(&desk())
    {
    }

    /// The first clause of the first sentence.
    [[nodiscard]] ClauseView view() const
    {
        const Sentence &sentence = m_words.sentences.front();
        const Clause &clause = sentence.clauses.front();
        ClauseView view{m_text,   m_words,      sentence,        m_context, reader().lexicon(),
                        m_people, clause.tokens, clause.joinedBy, {},        {}};
        view.matches = reader().lexicon().match(m_text, m_words, clause.tokens);
        MentionContext mentionContext;
        mentionContext.at = m_context.at;
        for (const Mention &mention : findMentions(m_text, m_words, mentionContext)) {
            if (view.spanOf(clause.tokens).overlaps(mention.span))
                view.mentions.push_back(mention);
        }
        return view;
    }

    [[nodiscard]] QString words(TokenRange range) const
    {
        return range.first < range.last ? m_words.tokens[range.first].span.united(m_words.tokens[range.last - 1].span)
                                              .of(m_text)
                                              .toString()
                                        : QString();
    }

private:
    QString m_text;
    ReadingContext m_context;
    Words m_words;
    People m_people;
};

} // namespace kept::notation
