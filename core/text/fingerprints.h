// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <vector>

namespace kept {

/// Raised when the same text gets other marks, so that those which were stored are made again.
inline constexpr int fingerprintsVersion = 1;

/// A few words in a row by which a text is recognised: their hash, the same on every machine, and where they begin.
struct Fingerprint
{
    qint32 mark = 0;
    size_t word = 0;

    bool operator==(const Fingerprint &) const = default;
};

/// What is recognisable of a message, after Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for Document
/// Fingerprinting", SIGMOD 2003. Two texts that share eight words in a row share a mark, and every word of a text of
/// that length lies under one. Only the writer's own words count: not the greeting, the closing, the signature, code or
/// quoted mail. A name, number, date, code or address stands for any other.
struct Fingerprints
{
    std::vector<bool> isParticular;  ///< a word each: whether it is such a stand-in
    std::vector<Fingerprint> places; ///< in order of place
};

[[nodiscard]] Fingerprints fingerprintsOf(QStringView text);

/// The marks alone, in order of place.
[[nodiscard]] std::vector<qint32> marksOf(const Fingerprints &fingerprints);

/// How much of the text's words lies under marks that `known` (sorted) holds too, 0 to 1. What is particular to this
/// text is never shared: a name or a figure is what makes it this customer's own.
[[nodiscard]] double sharedWith(const Fingerprints &text, const std::vector<qint32> &known);

} // namespace kept
