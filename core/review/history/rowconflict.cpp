// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/recall.h"
#include "review/history/rowgroups.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

using RowNumbers = std::vector<size_t>; ///< sorted

RowNumbers common(const RowNumbers &a, const RowNumbers &b)
{
    RowNumbers both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

RowNumbers either(const RowNumbers &a, const RowNumbers &b)
{
    RowNumbers all;
    std::ranges::set_union(a, b, std::back_inserter(all));
    return all;
}

RowNumbers rowsOfAll(const RowGroup &group)
{
    RowNumbers rows = group.front().rows;
    for (const RowMention &mention : group)
        rows = common(rows, mention.rows);
    return rows;
}

/// A row, and what the draft says of it that it doesn't hold.
struct Mismatch
{
    size_t row = 0;
    const RowMention *said = nullptr;
};

bool sameValue(const RowMention &a, const RowMention &b)
{
    return std::ranges::any_of(a.keys, [&](const QString &key) { return b.keys.contains(key); });
}

size_t firstRowWith(const RowTable &table, size_t column)
{
    const auto row = std::ranges::find_if(table.rows(), [column](const Row &candidate) {
        return std::ranges::contains(candidate.cells, column, &RowCell::column);
    });
    return size_t(row - table.rows().begin());
}

/// The row that holds most of the group, among those that it speaks of where they are known.
Mismatch nearestRow(const RowTable &table, const RowGroup &group, RowNumbers candidates)
{
    if (candidates.empty()) {
        for (const RowMention &mention : group)
            candidates = either(candidates, mention.rows);
    }
    if (candidates.empty())
        candidates = {firstRowWith(table, group.front().column)};
    Mismatch best;
    qsizetype most = -1;
    for (const size_t row : candidates) {
        const auto holds = [row](const RowMention &mention) { return std::ranges::binary_search(mention.rows, row); };
        const qsizetype held = std::ranges::count_if(group, holds);
        const auto other = std::ranges::find_if_not(group, holds);
        if (held > most && other != group.end()) {
            most = held;
            best = {row, &*other};
        }
    }
    return best;
}

/// A field of a row as if it had been said.
Remembered rememberedCell(const Row &row, const RowCell &cell, const Timeline &timeline)
{
    Remembered remembered;
    remembered.source = {{}, row.record, cell.path};
    remembered.author = AuthorKind::System;
    remembered.statement.passage = {0, textOf(remembered.source, timeline).size()};
    return remembered;
}

/// What a message names as if it had been said for itself.
Remembered rememberedWords(const Event &event, Span words)
{
    Remembered remembered;
    remembered.source = {event.id, {}, {}};
    remembered.said = event.at;
    remembered.author = event.authorKind;
    remembered.agent = event.agent;
    remembered.statement.passage = words;
    return remembered;
}

/// The draft says of rows what doesn't stand in them, speaks of another row than the talk was about, or answers about
/// another thing than was asked.
class RowConflict final : public Rule
{
public:
    QString id() const override { return u"history.row-conflict"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        const RowTalk talk(input);
        if (input.draft.isNote || !talk.hasTables() || talk.isOfChanges())
            return;
        const std::vector<RowGroup> groups = groupsOf(input, talk);
        std::vector<RowMention> drafted;
        for (const RowGroup &group : groups)
            std::ranges::copy(group, std::back_inserter(drafted));
        const RowSubject subject = talk.subjectFor(drafted);
        checkRows(input, talk, groups, subject.rows, findings);
        checkSubject(input, talk, drafted, subject, findings);
        checkTalk(input, talk, drafted, findings);
    }

private:
    /// "Valero is at 4 Mill Lane", where no row holds both. What follows goes on about the thing that the draft named
    /// first ("two: one at 5 pm, one on Friday"), or else about what the talk was about.
    static void checkRows(const ReviewInput &input, const RowTalk &talk, const std::vector<RowGroup> &groups,
                          const RowNumbers &talkedOf, QList<Finding> &findings)
    {
        std::optional<RowMention> lead;
        for (const RowGroup &group : groups) {
            const auto named = std::ranges::find_if(group, [&](const RowMention &mention) {
                return lead ? mention.column == lead->column : talk.namesThings(mention.column);
            });
            if (named != group.end())
                lead = *named;
            const RowNumbers &subject = lead ? lead->rows : talkedOf;
            const RowNumbers rows = rowsOfAll(group);
            if (rows.empty() || (!subject.empty() && common(rows, subject).empty()))
                addRowFinding(input, group, subject, findings);
        }
    }

    static void addRowFinding(const ReviewInput &input, const RowGroup &group, const RowNumbers &subject,
                              QList<Finding> &findings)
    {
        const RowTable &table = input.memory.rows();
        const Mismatch mismatch = nearestRow(table, group, subject);
        if (!mismatch.said)
            return;
        if (const RowCell *cell = table.cell(mismatch.row, mismatch.said->column))
            findings.append(contradiction(input, rememberedCell(table.rows()[mismatch.row], *cell, input.timeline),
                                          mismatch.said->span, "history.row-conflict/no-such-row"_L1));
    }

    /// The draft speaks of a pizzeria, where the talk was about garages.
    static void checkSubject(const ReviewInput &input, const RowTalk &talk, const std::vector<RowMention> &drafted,
                             const RowSubject &subject, QList<Finding> &findings)
    {
        const auto other = std::ranges::find_if(drafted, [&](const RowMention &mention) {
            return talk.namesThings(mention.column) && !mention.rows.empty()
                && common(mention.rows, subject.rows).empty();
        });
        if (!subject.message || other == drafted.end())
            return;
        const bool told = sideOf(*subject.message->event) == Party::Company;
        addTalkFinding(input, {subject.message, told ? talk.waiting() : nullptr}, *other,
                       "history.row-conflict/other-subject"_L1, findings);
    }

    /// Other names, days and amounts than those that the company told or the customer asked about.
    static void checkTalk(const ReviewInput &input, const RowTalk &talk, const std::vector<RowMention> &drafted,
                          QList<Finding> &findings)
    {
        const RowMessage *waiting = talk.waiting();
        QSet<size_t> seen;
        for (const RowMention &mention : drafted) {
            if (seen.contains(mention.column))
                continue;
            seen.insert(mention.column);
            const RowColumn &column = talk.table().column(mention.column);
            const RowMessage *told = talk.latest(mention.column, Party::Company);
            const RowMessage *asked = talk.latest(mention.column, Party::Customer);
            const bool wished = waiting && agree(*waiting, drafted, mention.column);
            // Of a state that differs ("it rains", "it's dry") only the denial tells that something else was asked.
            const bool asksFor = mention.denied || talk.namesThings(mention.column) || column.kind == "day"_L1;
            if (told && !wished && (column.isName() || !column.isWorded()) && !agree(*told, drafted, mention.column))
                addTalkFinding(input, {told, waiting}, mention, "history.row-conflict/told-other"_L1, findings);
            else if (asked && asksFor && !agree(*asked, drafted, mention.column))
                addTalkFinding(input, {asked}, mention, "history.row-conflict/asked-other"_L1, findings);
        }
    }

    /// Message and draft name at least one value of the column in common.
    static bool agree(const RowMessage &message, const std::vector<RowMention> &drafted, size_t column)
    {
        return std::ranges::any_of(drafted, [&](const RowMention &mention) {
            return mention.column == column && std::ranges::any_of(message.mentions, [&](const RowMention &said) {
                       return said.column == column && sameValue(said, mention);
                   });
        });
    }

    /// Cites the messages: what they name in that column, or the whole of one that names nothing there.
    static void addTalkFinding(const ReviewInput &input, std::initializer_list<const RowMessage *> messages,
                               const RowMention &mention, QLatin1StringView signal, QList<Finding> &findings)
    {
        std::optional<Finding> finding;
        for (const RowMessage *message : messages) {
            if (!message)
                continue;
            const auto said = std::ranges::find(message->mentions, mention.column, &RowMention::column);
            const Span words = said == message->mentions.end() ? Span{0, message->event->text.size()} : said->span;
            const Remembered remembered = rememberedWords(*message->event, words);
            if (finding)
                finding->evidence.append(evidenceOf(remembered));
            else
                finding = contradiction(input, remembered, mention.span, signal);
        }
        if (finding)
            findings.append(*finding);
    }
};

} // namespace

std::unique_ptr<const Rule> rowConflict() { return std::make_unique<RowConflict>(); }

} // namespace kept
