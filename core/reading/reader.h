// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/statement.h"
#include "timeline/timeline.h"

#include <memory>
#include <vector>

namespace kept {

class Lexicon;

/// Whose text is read, and what is known around it.
struct ReadingContext
{
    Moment at;                 ///< when it was written
    Party writer = Party::Company;
    bool internal = false;     ///< a note or a call's summary: terse, "told her" reports what the customer heard
    const Timeline *timeline = nullptr; ///< people, records and products by name; may be null; must outlive the call
    DayMonthOrder order = DayMonthOrder::Unknown;
};

/// What a sentence speaks of, whether or not it states anything.
struct Gist
{
    QStringList topics;   ///< of all its clauses; see Statement::topics
    QStringList concepts; ///< every lexicon id in it
    bool answers = false; ///< opens as an answer does: "yes", "of course", "it is"
};

/// Everything that reading found in one text.
struct Reading
{
    std::vector<Statement> statements; ///< in order of place
    std::vector<Span> sentences;       ///< the writer's own sentences, quotes and signature left out
    std::vector<Gist> gists;           ///< one for each of the sentences
};

/// What one field of a record says.
struct FieldStatement
{
    QString field; ///< the field's path
    Statement statement;
};

/// Reads text into statements. Holds only the lexicon; thread-safe; cost linear in the text.
class Reader
{
public:
    explicit Reader(std::shared_ptr<const Lexicon> lexicon);
    ~Reader();

    [[nodiscard]] Reading read(QStringView text, const ReadingContext &context) const;

    /// What a record says: each field a Fact; passages lie in the field's value. Topics come from the record's type
    /// and the words of the path; the words and mentions of the value give predicate, concepts and arguments.
    [[nodiscard]] std::vector<FieldStatement> readRecord(const Record &record, const ReadingContext &context) const;

    [[nodiscard]] const Lexicon &lexicon() const { return *m_lexicon; }

private:
    std::shared_ptr<const Lexicon> m_lexicon;
};

/// The context in which an event of a timeline is read.
[[nodiscard]] ReadingContext contextOf(const Event &event, const Timeline &timeline);

} // namespace kept
