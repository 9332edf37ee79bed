// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"
#include "text/words.h"

#include <QSet>

namespace kept {

/// A word of the draft that says what it is about.
struct ContentWord
{
    Span span;
    QString lemma;
    WordClass wordClass = WordClass::Unknown;
};

/// A noun or a name.
[[nodiscard]] bool isThing(const ContentWord &word);

/// The content words of a passage of the draft: no dates, figures, channels, names of people the desk knows, nor words
/// that any letter holds.
[[nodiscard]] std::vector<ContentWord> contentWordsOf(const ReviewInput &input, Span passage);

/// The words of some events and records, to ask whether a thing was ever spoken of there: by the same word, one made
/// of it ("bottling" for "bottle"), or one that the lexicon has for the same thing.
class HeldWords
{
public:
    explicit HeldWords(const ReviewInput &input);

    void add(const Event &event);
    void add(const Record &record);
    void addNewest(); ///< all records and the newest events

    [[nodiscard]] bool has(const ContentWord &word) const;

private:
    void addText(QStringView text);
    /// The same thing under another name: "package" for "parcel".
    [[nodiscard]] bool hasAlike(const QString &lemma) const;

    const ReviewInput &m_input;
    QSet<QString> m_stems;
    std::vector<EventId> m_events;
    std::vector<RecordId> m_records;
};

} // namespace kept
