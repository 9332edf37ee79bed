// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rowtalk.h"

#include "review/history/recall.h"
#include "text/parts.h"

#include <algorithm>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t fewestRows = 3;
constexpr size_t newestMessages = 8;

bool isMessage(const Event &event)
{
    return event.kind == EventKind::Message && event.direction != Direction::Internal;
}

auto newestOf(const Timeline &timeline)
{
    return timeline.events | std::views::reverse | std::views::filter(isMessage) | std::views::take(newestMessages);
}

/// What makes something other than the rows say.
constexpr QLatin1StringView changes[] = {"action.change"_L1,  "action.upgrade"_L1,    "action.downgrade"_L1,
                                         "action.cancel"_L1,  "action.reschedule"_L1, "action.order"_L1,
                                         "action.replace"_L1, "action.transfer"_L1,   "action.redirect"_L1,
                                         "action.extend"_L1,  "action.return"_L1,     "action.raise-price"_L1};

bool wantsChange(const ReviewInput &input)
{
    const auto isChange = [](const Statement &statement) { return hasAnyConcept(statement, changes); };
    if (std::ranges::any_of(input.reading.statements, isChange))
        return true;
    QSet<EventId> newest;
    for (const Event &event : newestOf(input.timeline))
        newest.insert(event.id);
    return std::ranges::any_of(changes, [&](QLatin1StringView id) {
        return std::ranges::any_of(newestFirst(input.memory.withConcept(id)),
                                   [&](size_t index) { return newest.contains(input.memory.at(index).source.event); });
    });
}

} // namespace

Party sideOf(const Event &event) { return event.authorKind == AuthorKind::Customer ? Party::Customer : Party::Company; }

QString prepositionBefore(QStringView text, const std::vector<Token> &tokens, size_t at)
{
    while (at > 0 && tokens[at - 1].wordClass == WordClass::Determiner)
        --at;
    const bool found = at > 0 && tokens[at - 1].wordClass == WordClass::Preposition;
    return found ? tokens[at - 1].span.of(text).toString().toLower() : QString();
}

RowTalk::RowTalk(const ReviewInput &input) : m_table(input.memory.rows())
{
    findTables();
    if (m_tableColumns.empty())
        return;
    findThings();
    m_ofChanges = wantsChange(input);
    for (const Event &event : newestOf(input.timeline))
        read(event);
}

void RowTalk::findTables()
{
    for (size_t column = 0; column < m_table.columnCount(); ++column) {
        if (m_table.column(column).rows >= fewestRows)
            m_tableColumns.push_back(column);
    }
}

void RowTalk::findThings()
{
    const auto isName = [this](size_t column) { return m_table.column(column).isName(); };
    const auto name = std::ranges::find_if(m_tableColumns, isName);
    const bool named = name != m_tableColumns.end();
    for (const size_t column : m_tableColumns) {
        const RowColumn &candidate = m_table.column(column);
        const bool things = candidate.isWorded()
            && (candidate.isName() || (named ? candidate.isCategory() : m_table.identifies(column)));
        if (!things)
            continue;
        m_thingColumns.insert(column);
        if (!m_thingColumn)
            m_thingColumn = named ? *name : column;
    }
}

void RowTalk::read(const Event &event)
{
    RowMessage message{&event, {}};
    for (const Part &part : splitParts(event.text)) {
        if (part.kind != PartKind::Own)
            continue;
        for (const PlainWord &word : valuesOf(event.text, part.span, event.at).words)
            m_words.insert(word.form);
        const std::vector<Token> tokens = readWords(event.text, part.span).tokens;
        for (RowMention &mention : m_table.find(event.text, part.span, event.at)) {
            if (!isOfTable(mention))
                continue;
            const auto first =
                std::ranges::find_if(tokens, [&](const Token &token) { return token.span.overlaps(mention.span); });
            const QString before = prepositionBefore(event.text, tokens, size_t(first - tokens.begin()));
            if (!before.isEmpty() && m_table.column(mention.column).isWorded())
                m_columnBehind.insert(before, mention.column);
            message.mentions.push_back(std::move(mention));
        }
    }
    m_messages.push_back(std::move(message));
}

bool RowTalk::isOfTable(const RowMention &mention) const
{
    return std::ranges::binary_search(m_tableColumns, mention.column);
}

RowSubject RowTalk::subjectFor(const std::vector<RowMention> &drafted) const
{
    for (const RowMessage &message : m_messages) {
        RowSubject subject{&message, {}};
        for (const RowMention &mention : message.mentions) {
            const bool byName =
                !m_thingColumn || !m_table.column(*m_thingColumn).isName() || m_table.column(mention.column).isName();
            if (!m_table.column(mention.column).isWorded() || !byName || mention.rows.empty())
                continue;
            if (std::ranges::contains(drafted, mention.column, &RowMention::column))
                return {};
            std::ranges::copy(mention.rows, std::back_inserter(subject.rows));
        }
        if (subject.rows.empty())
            continue;
        std::ranges::sort(subject.rows);
        const auto repeated = std::ranges::unique(subject.rows);
        subject.rows.erase(repeated.begin(), repeated.end());
        return subject;
    }
    return {};
}

const RowMessage *RowTalk::latest(size_t column, Party side) const
{
    const auto message = std::ranges::find_if(m_messages, [&](const RowMessage &candidate) {
        return sideOf(*candidate.event) == side
            && std::ranges::any_of(candidate.mentions, [column](const RowMention &mention) {
                   return mention.column == column && !mention.rows.empty();
               });
    });
    return message == m_messages.end() ? nullptr : &*message;
}

const RowMessage *RowTalk::waiting() const
{
    const bool hers = !m_messages.empty() && sideOf(*m_messages.front().event) == Party::Customer;
    return hers ? &m_messages.front() : nullptr;
}

std::optional<size_t> RowTalk::columnBehind(const QString &preposition) const
{
    const auto column = m_columnBehind.constFind(preposition);
    return column == m_columnBehind.cend() ? std::nullopt : std::optional(*column);
}

} // namespace kept
