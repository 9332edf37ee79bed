// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/rule.h"

#include <QHash>

namespace kept {

/// The words by which a sentence from a poster is known.
struct BrochureWords
{
    QHash<QString, int> weights; ///< by the word in lower case: fine words count for, concrete ones against

    [[nodiscard]] static Result<BrochureWords> read(const QByteArray &yaml, const QString &file);
};

/// Where `sentence` says nothing but fine words: the part of it from the first to the last of them, or all of it where
/// it is short; empty for a sentence with a thing, a person, a number or a time in it. Linear in the sentence.
[[nodiscard]] Span fineWordsIn(QStringView text, Span sentence, const BrochureWords &words);

/// Finds the slogans that no pattern names: sentences made of fine words only.
[[nodiscard]] std::unique_ptr<const Rule> brochureRule(BrochureWords words);

} // namespace kept
