// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/money.h"
#include "text/span.h"
#include "text/words.h"

#include <QDate>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

namespace kept {

/// A number of something: "1,200 ml" is {1.2, "l"}, "five pallets" {5, "pallet"}, "twice" {2, "time"}.
struct Quantity
{
    double value = 0;
    QString unit; ///< SI or common base unit, else the counted noun's lemma; "%" for shares; empty for a bare number
    bool approximate = false; ///< "about", "nearly", "a couple of"

    bool operator==(const Quantity &) const = default;
};

/// A span of the calendar that a text names, resolved against the writer's clock. Open ends are empty.
struct When
{
    std::optional<QDate> from;  ///< first day meant
    std::optional<QDate> to;    ///< last day meant; the same as `from` for one day
    std::optional<QTime> start; ///< time of day, where said
    std::optional<QTime> end;   ///< end of a range of hours, where said
    bool deadline = false;      ///< "by", "until", "within", "no later than"
    bool approximate = false;   ///< "around", "early next week"
    std::optional<int> weekday; ///< 1 = Monday, where a weekday was named

    bool operator==(const When &) const = default;
};

/// A length of time: "10 working days", "a fortnight", "three to five minutes".
struct Duration
{
    double least = 0; ///< in the unit
    double most = 0;  ///< equals least for a single figure
    enum class Unit { Minute, Hour, Day, WorkingDay, Week, Month, Year } unit = Unit::Day;

    bool operator==(const Duration &) const = default;
};

/// An order, ticket, serial or card number, a mail address, phone, URL: anything that names one thing exactly.
struct Identifier
{
    enum class Kind { Code, MailAddress, Phone, Url, Handle, CardEnding } kind = Kind::Code;
    QString value; ///< canonical: upper case codes, digits-only phones, lower case addresses

    bool operator==(const Identifier &) const = default;
};

struct Mention
{
    Span span;
    std::variant<Money, Quantity, When, Duration, Identifier> value;

    bool operator==(const Mention &) const = default;
};

enum class DayMonthOrder { Unknown, DayFirst, MonthFirst };

/// What a text's own surroundings say about how to read it.
struct MentionContext
{
    Moment at;                                    ///< when it was written, on the writer's clock
    DayMonthOrder order = DayMonthOrder::Unknown; ///< for 03/04; Unknown reads an unambiguous part only
    QString currency;                             ///< for "$"; empty means USD
    bool past = false;                            ///< a bare weekday looks back instead of forward
};

/// Finds and resolves the mentions in `words` (read from `text`), in order of place, not overlapping.
/// Tense decides whether "Wednesday" looks back or forward where a verb in the clause tells.
[[nodiscard]] std::vector<Mention> findMentions(QStringView text, const Words &words, const MentionContext &context);

} // namespace kept
