// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/rowtable.h"
#include "reading/reader.h"

#include <QHash>
#include <optional>
#include <vector>

namespace kept {

/// Where a remembered statement was said: in an event's text, or in a record's field.
struct Source
{
    EventId event;   ///< invalid for a record
    RecordId record; ///< invalid for an event
    QString field;   ///< the record's field path

    bool operator==(const Source &) const = default;
};

/// A statement with who said it, when, and what became of it.
struct Remembered
{
    Statement statement;
    Source source;
    Moment said;
    AuthorKind author = AuthorKind::Customer;
    AgentId agent;
    bool toldToCustomer = false;      ///< she said it or received it, or a note says that she was told
    std::optional<size_t> replacedBy; ///< a later statement on the same subject, by index into Memory
};

enum class PromiseState { Open, Kept, Changed, Withdrawn };

/// A commitment with its due time and what became of it.
struct PromiseRecord
{
    size_t statement = 0; ///< index of the promise in Memory
    PromiseState state = PromiseState::Open;
    std::optional<Moment> due; ///< end of the time that was promised; empty when no time was said
    EventId settledBy;         ///< the event that kept, changed or withdrew it
};

/// What one timeline has said so far, indexed by what it is about. Values only; copying is cheap by design of its
/// parts.
class Memory
{
public:
    /// Reads a whole timeline. Linear in its text; on the worker, never on the UI thread.
    [[nodiscard]] static Memory of(const Timeline &timeline, const Reader &reader);

    /// Adds one event that is newer than all before. Cost: that event's text.
    void add(const Event &event, const Timeline &timeline, const Reader &reader);
    /// The same with statements that were read earlier (see statementsFromJson): nothing is read again.
    void add(const Event &event, std::vector<Statement> read, const Lexicon &lexicon);
    /// Adds what a record says now. Records are true at `at` and stand for the company.
    void add(const Record &record, const Timeline &timeline, const Reader &reader, Moment at);

    [[nodiscard]] const std::vector<Remembered> &statements() const { return m_statements; }
    [[nodiscard]] const std::vector<PromiseRecord> &promises() const { return m_promises; }
    [[nodiscard]] const Remembered &at(size_t index) const { return m_statements[index]; }
    /// The records side by side, to find in a text which of them it speaks of.
    [[nodiscard]] const RowTable &rows() const { return m_rows; }

    /// Indices of the statements with this predicate, concept, topic, or exact identifier ("A-1001", "dana@x.example"),
    /// oldest first; a hash look-up.
    [[nodiscard]] const std::vector<size_t> &withPredicate(const QString &id) const;
    [[nodiscard]] const std::vector<size_t> &withConcept(const QString &id) const;
    [[nodiscard]] const std::vector<size_t> &withTopic(const QString &topic) const;
    [[nodiscard]] const std::vector<size_t> &withIdentifier(const QString &value) const;
    /// Statements with an argument that measures this: a currency code, a unit or counted noun ("bale"), "number" for a
    /// bare one, "when", "duration", or "code".
    [[nodiscard]] const std::vector<size_t> &withMeasure(const QString &unit) const;
    /// Statements that hold this figure, by its key (memory/figurekeys.h). The days on which something was said are
    /// listed too.
    [[nodiscard]] const std::vector<size_t> &withFigure(const QString &key) const;

private:
    void append(Remembered remembered, const Lexicon &lexicon);
    /// One commitment a clause, however many words of the lexicon it holds.
    void addPromise(size_t at);
    void index(size_t at);
    void settlePromises(const Event &event, const std::vector<Statement> &read, const Lexicon &lexicon);
    void replaceEarlier(const Remembered &later, size_t at, const Lexicon &lexicon);

    std::vector<Remembered> m_statements;
    std::vector<PromiseRecord> m_promises;
    QHash<QString, std::vector<size_t>> m_byPredicate;
    QHash<QString, std::vector<size_t>> m_byConcept;
    QHash<QString, std::vector<size_t>> m_byTopic;
    QHash<QString, std::vector<size_t>> m_byIdentifier;
    QHash<QString, std::vector<size_t>> m_byMeasure;
    QHash<QString, std::vector<size_t>> m_byFigure;
    RowTable m_rows;
};

} // namespace kept
