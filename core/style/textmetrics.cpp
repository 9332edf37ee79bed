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

qsizetype countOf(const QRegularExpression &pattern, const QString &text)
{
    qsizetype count = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext(); matches.next())
        ++count;
    return count;
}

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

} // namespace

int syllablesOf(QStringView word)
{
    static const QRegularExpression vowels(u"[aeiouyáéíóúäöü]+"_s);
    // Vowels side by side that are spoken apart: "various", "actual", "video", "idea", "being", "earlier", "client",
    // "mechanism".
    static const QRegularExpression apart(
        u"(?<![tcsxgq])i[au]|(?<![tcsxgqln])io|(?<![gq])ua(?=[lrt])|eo(?!us|pl)|(?<=[a-z][dr])ea(?=l?$)|"
        "ei(?=ng)|ie(?=rs?$|st$|t)|(?<![tcsxg])ie(?=n[ct])|uou|[aeou]yi|(?<=s)m(?=s?$)"_s);
    // "value" and "table" speak their last e, "hope", "hopes", "hoped" and "hopeful" don't.
    static const QRegularExpression silent(
        u"(?<=[^aeiouy'])(?<![^aeiouy]l)e(?=$|'|(?:ly|ments?|ful|fully|less|ness)$)|(?<=[^aeiouytd])ed$|"
        "(?<=[^aeiouysxzcg])(?<!ch|sh|[^aeiouy]l)es$"_s);
    const QString lower = word.toString().toLower();
    const qsizetype groups = countOf(vowels, lower);
    const bool drops = groups > 1 && silent.match(lower).hasMatch();
    return int(std::max<qsizetype>(groups - drops + countOf(apart, lower), 1));
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
