// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

namespace kept {

// The pieces of which a finding's sentence is made. All are translated and ready for a person.

/// Who said it: an agent's or the customer's first name, "our system", or the record ("order A-1001").
[[nodiscard]] QString tellerOf(const Remembered &remembered, const Timeline &timeline);

/// "on 6 May, by phone"; with the year where the draft is of another one; "in the order" gives the record's field.
[[nodiscard]] QString whenAndHow(const Remembered &remembered, const ReviewInput &input);

/// A day as a person says it beside `now`: "6 May", or "6 May 2025" in another year.
[[nodiscard]] QString dayText(QDate day, QDate now);

/// "by phone", "by email", "in person" ...
[[nodiscard]] QString byChannel(Channel channel);

/// "Ines says otherwise on 6 May, by email: “145 all in”. Correct it, or say what changed."
[[nodiscard]] QString saysOtherwise(const Remembered &remembered, const ReviewInput &input);

/// The very words, on one line and at most about 90 characters.
[[nodiscard]] QString wordsOf(const Remembered &remembered, const Timeline &timeline);
[[nodiscard]] QString shortened(QStringView words);

/// The text that the statement's spans refer to; a record's field value. Empty when the source is gone.
[[nodiscard]] QStringView textOf(const Source &source, const Timeline &timeline);

/// The customer's first name, or "the customer" where no name is known.
[[nodiscard]] QString customerName(const Timeline &timeline);

} // namespace kept
