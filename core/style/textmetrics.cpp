// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/textmetrics.h"

#include "text/words.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

bool isVowel(QChar letter)
{
    return u"aeiouyáéíóúäöü"_s.contains(letter);
}

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

} // namespace

int syllablesOf(QStringView word)
{
    const QString lower = word.toString().toLower();
    int groups = 0;
    bool inGroup = false;
    for (const QChar letter : lower) {
        const bool vowel = isVowel(letter);
        groups += vowel && !inGroup;
        inGroup = vowel;
    }
    const bool silentE = lower.endsWith(u'e') && !lower.endsWith("le"_L1) && !lower.endsWith("ee"_L1);
    const bool silentEd = lower.endsWith("ed"_L1) && !lower.endsWith("ted"_L1) && !lower.endsWith("ded"_L1);
    const bool silentEs = lower.endsWith("es"_L1) && lower.size() > 3
        && !u"sxzcg"_s.contains(lower[lower.size() - 3]) && !lower.endsWith("ches"_L1) && !lower.endsWith("shes"_L1);
    if (groups > 1 && (silentE || silentEd || silentEs))
        --groups;
    return std::max(groups, 1);
}

TextMetrics measure(QStringView text)
{
    TextMetrics metrics;
    metrics.sentences = double(readWords(text, {0, text.size()}).sentences.size());
    static const QRegularExpression wordPattern(u"(?:[A-Z]\\.){2,}|[\\p{N}\\p{L}']+"_s);
    for (const auto &match : wordPattern.globalMatchView(text)) {
        const QStringView word = match.capturedView();
        const int syllables = syllablesOf(word);
        metrics.words += 1;
        metrics.characters += double(std::ranges::count_if(word, [](QChar letter) { return letter.isLetterOrNumber(); }));
        metrics.syllables += syllables;
        metrics.polysyllabicWords += syllables > 2;
        metrics.longWords += word.size() > 6;
        const bool plainEnding = word.endsWith("es"_L1) || word.endsWith("ed"_L1) || word.endsWith("ing"_L1);
        metrics.complexWords += syllables > 2 && !(plainEnding && syllables == 3);
    }
    static const QRegularExpression gap(u"\\n[ \\t]*\\n\\s*"_s);
    metrics.paragraphs = double(text.trimmed().toString().split(gap, Qt::SkipEmptyParts).size());
    return metrics;
}

double fleschKincaid(const TextMetrics &text)
{
    return 0.39 * share(text.words, text.sentences) + 11.8 * share(text.syllables, text.words) - 15.59;
}

double gunningFog(const TextMetrics &text)
{
    return 0.4 * (share(text.words, text.sentences) + 100 * share(text.complexWords, text.words));
}

double colemanLiau(const TextMetrics &text)
{
    return 0.0588 * 100 * share(text.characters, text.words) - 0.296 * 100 * share(text.sentences, text.words) - 15.8;
}

double automatedReadability(const TextMetrics &text)
{
    return 4.71 * share(text.characters, text.words) + 0.5 * share(text.words, text.sentences) - 21.43;
}

double smog(const TextMetrics &text)
{
    return 1.0430 * std::sqrt(30 * share(text.polysyllabicWords, text.sentences)) + 3.1291;
}

} // namespace kept
