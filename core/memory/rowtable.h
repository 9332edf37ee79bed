// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/rowvalues.h"
#include "text/words.h"
#include "timeline/record.h"

#include <QHash>
#include <QSet>

namespace kept {

/// A value in a row, as it stands in the record.
struct RowCell
{
    size_t column = 0;
    QString path;     ///< the record's field
    QStringList keys; ///< its value in canonical forms (see TypedValue)
};

/// A record, or one entry of a list in it ("flights[2]"), as a row of a table.
struct Row
{
    RecordId record;
    std::vector<RowCell> cells;
};

/// A field that rows of one type have.
struct RowColumn
{
    QString name;      ///< the record's type and the field's path, places in lists left out: "booking.flights.date"
    QString kind;      ///< of its typed values ("day", "clock", a unit); empty for names and words
    size_t rows = 0;   ///< that have a value
    size_t values = 0; ///< different ones among them

    [[nodiscard]] bool isWorded() const { return kind.isEmpty(); }
    /// Each value stands for its row: names of things, not their categories.
    [[nodiscard]] bool isName() const { return isWorded() && values * 10 >= rows * 9; }
    /// The values part the rows into small groups, as categories do and states ("open", "paid") don't.
    [[nodiscard]] bool isCategory() const { return isWorded() && values * 5 > rows * 3; }
};

/// A value of a column that a text names.
struct RowMention
{
    Span span;
    size_t column = 0; ///< the first of its kind, for typed values: a row can hold it in another ("low", "high")
    QStringList keys;
    std::vector<size_t> rows; ///< that hold it, sorted; none where columns have values of its kind, but not this one
    bool denied = false;      ///< a "not" or "no" stands before it; `rows` are then those that don't hold it
};

/// The records of a timeline as tables, one a type: to find in a text which rows it speaks of, and whether what it says
/// stands in them. A value is found in other spellings ("5pm", "17:00"; "the 18th", "18 May"; "12 Mill Ln"), words also
/// by a part that no other value has ("dentist" for "dentist appointment").
class RowTable
{
public:
    /// Adds what a record holds; relative days ("Friday") start from `at`. Cost: that record's text.
    void add(const Record &record, Moment at);

    /// The values that `part` of a text names, in order of place. Cost in proportion to the text.
    [[nodiscard]] std::vector<RowMention> find(QStringView text, Span part, Moment at) const;

    /// How many columns can hold this column's values: "low" and "high" both hold degrees, "from" and "to" places.
    [[nodiscard]] size_t columnsLike(size_t column) const;
    /// Whether the column, with one other at most, tells every row from the others.
    [[nodiscard]] bool identifies(size_t column) const;
    /// The row's value in the column, or in one like it; null for none.
    [[nodiscard]] const RowCell *cell(size_t row, size_t column) const;
    /// Whether the word stands in a value or in a column's name.
    [[nodiscard]] bool holdsWord(const QString &form) const;

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const RowColumn &column(size_t at) const { return m_columns[at]; }
    [[nodiscard]] size_t columnCount() const { return m_columns.size(); }

private:
    /// Words that rows hold.
    struct WordedValue
    {
        std::vector<size_t> columns; ///< in which they stand
        QStringList words;
        std::vector<size_t> rows;
    };
    /// Where in a text a worded value stands, whole or in part.
    struct Candidate
    {
        size_t value = 0;
        TokenRange words; ///< of the text
        bool whole = false;
    };
    struct Posting
    {
        size_t column = 0;
        size_t row = 0;
    };

    void addField(const Record &record, const Field &field, Moment at);
    [[nodiscard]] size_t rowOf(const Record &record, const QString &entry);
    [[nodiscard]] size_t columnOf(const QString &name, const QString &kind);
    void addCell(size_t row, const RowCell &cell);
    void addTyped(const TypedValue &value, size_t column, size_t row);
    void addWorded(const QStringList &words, size_t column, size_t row);
    void deny(RowMention &mention) const;
    void findTyped(QStringView text, const TextValues &values, std::vector<RowMention> &found) const;
    void findWorded(const TextValues &values, std::vector<RowMention> &found) const;
    [[nodiscard]] static size_t runLength(const TextValues &values, size_t at, const QStringList &words,
                                          qsizetype from);
    [[nodiscard]] static bool isWholeAt(const TextValues &values, size_t at, const QStringList &words);
    void addCandidates(const TextValues &values, size_t at, std::vector<Candidate> &candidates) const;
    [[nodiscard]] bool tells(const WordedValue &value, const QStringList &part, bool reachesEnd) const;
    [[nodiscard]] bool isDistinctive(const QString &word) const;

    std::vector<Row> m_rows;
    std::vector<RowColumn> m_columns;
    std::vector<WordedValue> m_values;
    QHash<QString, size_t> m_rowOf;               ///< by record and entry
    QHash<QString, size_t> m_columnOf;            ///< by name
    QHash<QString, size_t> m_valueOf;             ///< by words, in any order
    QHash<QString, std::vector<size_t>> m_byWord; ///< worded values that hold a word
    QHash<size_t, QSet<size_t>> m_twins;          ///< columns of words that share a value
    QSet<QString> m_columnWords;
    QHash<QString, std::vector<Posting>> m_byKey; ///< rows that hold a typed value
    QHash<QString, std::vector<size_t>> m_byKind; ///< columns of a kind of typed values
};

} // namespace kept
