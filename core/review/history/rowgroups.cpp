// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rowgroups.h"

#include "review/history/recall.h"
#include "text/closedclass.h"
#include "text/wordtable.h"

#include <algorithm>
#include <utility>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

bool isCapital(QStringView written) { return !written.isEmpty() && written.front().isUpper(); }

bool isInDictionary(const QString &form, const Token &token)
{
    return closedWord(form) || !wordClassTable().find(form).isEmpty() || !wordClassTable().find(token.lemma).isEmpty()
        || !wordFormTable().find(token.lemma).isEmpty() || !shorthandTable().find(form).isEmpty();
}

/// Finds the names of things in a sentence of the draft that neither rows nor messages hold.
class Strangers
{
public:
    Strangers(const ReviewInput &input, const RowTalk &talk, Span sentence, std::vector<RowMention> mentions)
        : m_text(input.draft.text)
        , m_talk(talk)
        , m_words(readWords(m_text, sentence))
        , m_typed(valuesOf(m_text, sentence, input.draft.at).typed)
        , m_mentions(std::move(mentions))
        , m_capitals(std::ranges::any_of(m_text, [](QChar c) { return c.isUpper(); }))
    {
    }

    /// The sentence's mentions with the strangers among them.
    std::vector<RowMention> found()
    {
        std::vector<RowMention> strangers;
        for (size_t first = 0; first < m_words.tokens.size(); ++first) {
            size_t last = first;
            while (last < m_words.tokens.size() && canBeNamed(m_words.tokens[last]))
                ++last;
            if (const auto column = last > first ? columnOf({first, last}) : std::nullopt)
                strangers.push_back({spanOf({first, last}), *column, formsOf({first, last}), {}});
            first = last;
        }
        std::ranges::move(strangers, std::back_inserter(m_mentions));
        std::ranges::stable_sort(m_mentions, {}, [](const RowMention &mention) { return mention.span.begin; });
        return std::move(m_mentions);
    }

private:
    bool canBeNamed(const Token &token) const
    {
        const bool noun = token.wordClass == WordClass::Noun || token.wordClass == WordClass::ProperNoun
            || token.wordClass == WordClass::Unknown || token.wordClass == WordClass::Adjective;
        const auto covers = [&](const auto &value) { return value.span.overlaps(token.span); };
        // Who writes capitals writes names with them.
        return noun && token.kind == TokenKind::Word && (!m_capitals || isCapital(token.span.of(m_text)))
            && std::ranges::none_of(m_mentions, covers) && std::ranges::none_of(m_typed, covers);
    }

    Span spanOf(TokenRange range) const
    {
        return m_words.tokens[range.first].span.united(m_words.tokens[range.last - 1].span);
    }

    QStringList formsOf(TokenRange range) const
    {
        QStringList forms;
        for (size_t at = range.first; at < range.last; ++at)
            forms.append(formOf(m_words.tokens[at].span.of(m_text)));
        return forms;
    }

    /// Where the words would stand if a row had them; empty where they name nothing or are known.
    std::optional<size_t> columnOf(TokenRange range) const
    {
        for (const QString &form : formsOf(range)) {
            if (m_talk.table().holdsWord(form) || m_talk.holdsWord(form))
                return {};
        }
        if (const auto slot = m_talk.columnBehind(prepositionBefore(m_text, m_words.tokens, range.first)))
            return slot;
        return isForeign(range) || isSubject(range) ? m_talk.thingColumn() : std::nullopt;
    }

    /// A word that no dictionary has is a name, or a slip of the hand.
    bool isForeign(TokenRange range) const
    {
        constexpr qsizetype shortest = 4;
        for (size_t at = range.first; at < range.last; ++at) {
            const QString form = formOf(m_words.tokens[at].span.of(m_text));
            if (form.size() >= shortest && !isInDictionary(form, m_words.tokens[at]))
                return true;
        }
        return false;
    }

    /// "Papa's is 4 miles away": what a row's day, amount or address is told of, where things go by names.
    bool isSubject(TokenRange range) const
    {
        const auto column = m_talk.thingColumn();
        if (!column || !m_talk.table().column(*column).isName() || range.last >= m_words.tokens.size()
            || m_words.tokens[range.last].lemma != "be"_L1)
            return false;
        return std::ranges::any_of(m_mentions, [&](const RowMention &mention) {
            return mention.span.begin > m_words.tokens[range.last].span.begin
                && !m_talk.table().column(mention.column).isWorded();
        });
    }

    QStringView m_text;
    const RowTalk &m_talk;
    Words m_words;
    std::vector<TypedValue> m_typed;
    std::vector<RowMention> m_mentions;
    bool m_capitals;
};

/// Said as so: not asked, not supposed, not somebody else's words.
bool standsSo(const ReviewInput &input, Span span)
{
    return std::ranges::none_of(input.reading.statements, [&](const Statement &statement) {
        return statement.passage.contains(span) && !standsAsSaid(input, statement);
    });
}

} // namespace

std::vector<RowGroup> groupsOf(const ReviewInput &input, const RowTalk &talk)
{
    std::vector<RowGroup> groups;
    for (const Span sentence : input.reading.sentences) {
        RowGroup group;
        Strangers strangers(input, talk, sentence, talk.table().find(input.draft.text, sentence, input.draft.at));
        for (RowMention &mention : strangers.found()) {
            if (!talk.isOfTable(mention) || !standsSo(input, mention.span))
                continue;
            const auto taken = size_t(std::ranges::count(group, mention.column, &RowMention::column));
            if (taken >= talk.table().columnsLike(mention.column))
                groups.push_back(std::exchange(group, {}));
            group.push_back(std::move(mention));
        }
        if (!group.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace kept
