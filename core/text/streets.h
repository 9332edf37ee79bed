// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

#include <QString>
#include <vector>

namespace kept {

/// A house in a street: "14 Mill Lane", "56 Cadwell St.", "Kanaalweg 9".
struct StreetAddress
{
    Span span;
    QString key; ///< number and name in lower case without the word for the street, which people shorten and swap

    bool operator==(const StreetAddress &) const = default;
};

/// The addresses in `words` (read from `text`), in order of place, not overlapping.
[[nodiscard]] std::vector<StreetAddress> findStreetAddresses(QStringView text, const Words &words);

} // namespace kept
