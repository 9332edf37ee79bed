// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

#include <QHash>
#include <QSet>
#include <vector>

namespace kept {

/// A message with the values that it names.
struct RowMessage
{
    const Event *event = nullptr;
    std::vector<RowMention> mentions; ///< of tables only
};

/// What the talk is about.
struct RowSubject
{
    const RowMessage *message = nullptr; ///< in which it was named; null for nothing
    std::vector<size_t> rows;            ///< sorted
};

/// The newest messages as they speak of the rows of a timeline's records. One order alone is no table: only columns
/// with enough rows to choose among count.
class RowTalk
{
public:
    explicit RowTalk(const ReviewInput &input);

    [[nodiscard]] const RowTable &table() const { return m_table; }
    [[nodiscard]] bool hasTables() const { return !m_tableColumns.empty(); }
    [[nodiscard]] bool isOfTable(const RowMention &mention) const;

    /// Whether a column says which thing is meant: its name, or its category where things have names; where they have
    /// none, what tells the rows apart ("place" and "day" of a forecast).
    [[nodiscard]] bool namesThings(size_t column) const { return m_thingColumns.contains(column); }
    /// The column in which a thing that no row has would stand.
    [[nodiscard]] std::optional<size_t> thingColumn() const { return m_thingColumn; }

    /// Whether somebody wants something to be other than the rows say: then the draft's values may be the new ones.
    [[nodiscard]] bool isOfChanges() const { return m_ofChanges; }

    /// What the newest message that names a thing is about. Nothing where the draft itself names one in that column.
    [[nodiscard]] RowSubject subjectFor(const std::vector<RowMention> &drafted) const;
    /// The newest message of that side that names a value which some row has in the column; null for none.
    [[nodiscard]] const RowMessage *latest(size_t column, Party side) const;
    /// The customer's message that waits for an answer; null where the company wrote last.
    [[nodiscard]] const RowMessage *waiting() const;

    [[nodiscard]] bool holdsWord(const QString &form) const { return m_words.contains(form); }
    /// The column whose values stood behind this preposition ("in", "with"); empty for none.
    [[nodiscard]] std::optional<size_t> columnBehind(const QString &preposition) const;

private:
    void findTables();
    void findThings();
    void read(const Event &event);

    const RowTable &m_table;
    std::vector<size_t> m_tableColumns;
    QSet<size_t> m_thingColumns;
    std::optional<size_t> m_thingColumn;
    bool m_ofChanges = false;
    std::vector<RowMessage> m_messages; ///< newest first
    QSet<QString> m_words;
    QHash<QString, size_t> m_columnBehind;
};

[[nodiscard]] Party sideOf(const Event &event);

/// The preposition that stands before token `at`, a "the" or "my" skipped; empty for none.
[[nodiscard]] QString prepositionBefore(QStringView text, const std::vector<Token> &tokens, size_t at);

} // namespace kept
