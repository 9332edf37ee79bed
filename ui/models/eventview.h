// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"
#include "timeline/event.h"

#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace kept {

struct Timeline;

/// A stretch of an event's text that is laid out in one way.
struct TextBlock
{
    enum class Kind {
        Prose,
        Signature, ///< names and addresses under a message
        Code,      ///< code, a log or data: fixed width, highlighted
        Quote,     ///< quoted or forwarded mail that was unfolded
        Folded,    ///< one line that stands for `lines` others and unfolds
    };

    Kind kind = Kind::Prose;
    Span span;             ///< in the event's text, without the blank lines around it
    int lines = 0;         ///< for Folded: how many it hides
    bool quoted = false;   ///< for Folded: quoted mail; else the rest of a long piece of code
    QString language = {}; ///< for Code: what a fence names or the look of it tells, see guessLanguage; may be empty

    bool operator==(const TextBlock &) const = default;
};

/// Cuts a message into blocks as a person would read it: quoted and forwarded mail folded away and long code cut short
/// unless `unfolded`. Linear in the text.
[[nodiscard]] QList<TextBlock> blocksOf(QStringView text, bool unfolded);

/// Whether unfolding shows more.
[[nodiscard]] bool hasFolds(const QList<TextBlock> &blocks);

/// The definition of KSyntaxHighlighting that suits a piece of code, a log or data; empty when nothing does.
[[nodiscard]] QString guessLanguage(QStringView code);

/// What kind of card an event is shown on.
enum class EventLook { In, Out, Note, Status };
[[nodiscard]] EventLook lookOf(const Event &event);

/// The line above a card: who did what, and when.
struct EventMeta
{
    QString sentence; ///< "Luis answered in 9 min"
    Span name;        ///< the person in it; empty where the sentence names nobody
    QString fullName; ///< for initials and colour
    QString time;     ///< "10:01"
    QString subject;  ///< empty where it says nothing new

    bool operator==(const EventMeta &) const = default;
};

/// `answeredIn` is how long the customer had waited for it, in milliseconds, where it answers something.
[[nodiscard]] EventMeta metaOf(const Event &event, const Timeline &timeline, std::optional<qint64> answeredIn);

/// For each event, how long the customer had waited when it was sent; empty for all that answers nothing.
[[nodiscard]] std::vector<std::optional<qint64>> answerTimes(const std::vector<Event> &events);

/// How a person names a channel in the middle of a sentence: "mail", "phone", "chat".
[[nodiscard]] QString nameOf(Channel channel);

/// The whole event in plain words, for copying and for a screen reader.
[[nodiscard]] QString plainText(const Event &event, const EventMeta &meta);

} // namespace kept
