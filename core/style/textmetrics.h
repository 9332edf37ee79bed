// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace kept {

/// The counts that readability formulas are made of.
struct TextMetrics
{
    double words = 0;
    double sentences = 0;
    double paragraphs = 0;
    double characters = 0;        ///< letters and digits
    double syllables = 0;
    double complexWords = 0;      ///< three syllables or more, without plain endings
    double polysyllabicWords = 0; ///< three syllables or more
    double longWords = 0;         ///< more than six letters
};

/// Linear in the text.
[[nodiscard]] TextMetrics measure(QStringView text);

/// By how it sounds: groups of vowels, silent endings left out.
[[nodiscard]] int syllablesOf(QStringView word);

// School grades by the published formulas.
[[nodiscard]] double fleschKincaid(const TextMetrics &text);
[[nodiscard]] double gunningFog(const TextMetrics &text);
[[nodiscard]] double colemanLiau(const TextMetrics &text);
[[nodiscard]] double automatedReadability(const TextMetrics &text);
[[nodiscard]] double smog(const TextMetrics &text);

} // namespace kept
