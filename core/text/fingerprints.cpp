// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fingerprints.h"

#include "base/stablehash.h"
#include "text/calendar.h"
#include "text/closedclass.h"
#include "text/lump.h"
#include "text/parts.h"
#include "text/tokenizer.h"

#include <algorithm>

namespace kept {
namespace {

constexpr size_t shingleWords = 5;
constexpr size_t windowShingles = 4;

/// A word as it is compared; a stand-in has no letters.
struct Word
{
    QString letters;
    bool hasCapital = false;
    bool opensSentence = false;
};

bool isNumeral(const QString &lower)
{
    const ClosedWord *closed = closedWord(lower);
    return closed && classOfCode(closed->classes[0]) == WordClass::Numeral;
}

bool isClock(const QString &lower) { return weekdayNamed(lower) && !weekdayNamed(lower)->shortened; }

void addWords(QStringView text, Span span, std::vector<Word> &words)
{
    bool opens = true;
    bool afterNumber = false;
    qsizetype end = span.begin;
    for (const RawToken &token : tokenize(text, span)) {
        const QStringView written = token.span.of(text);
        opens = opens || text.sliced(end, token.span.begin - end).contains(u'\n');
        end = token.span.end;
        if (token.kind == TokenKind::Punctuation || token.kind == TokenKind::Symbol) {
            opens = opens || QStringView(u".!?:;").contains(written.front());
            continue;
        }
        const bool particular = token.kind != TokenKind::Word || isNumeral(token.word) || isClock(token.word)
            || (afterNumber && monthNamed(token.word));
        words.push_back({.letters = particular ? QString() : token.word,
                         .hasCapital = !particular && written.front().isUpper() && token.word != u"i",
                         .opensSentence = opens});
        afterNumber = particular;
        opens = false;
    }
}

/// Where every noun has a capital, as in German, a capital tells no name.
bool capitalsTellNames(const std::vector<Word> &words)
{
    constexpr qsizetype most = 6; // of so many words one, in English letters that are full of names
    return std::ranges::count_if(words, [](const Word &word) { return word.hasCapital && !word.opensSentence; }) * most
        <= qsizetype(words.size());
}

/// The writer's own words of today; a name or figure of several words is one.
std::vector<Word> ownWords(QStringView text)
{
    std::vector<Word> words;
    for (const Part &part : splitParts(text)) {
        if (part.kind == PartKind::Own)
            addWords(text, part.span, words);
    }
    if (capitalsTellNames(words)) {
        for (Word &word : words) {
            if (word.hasCapital && !word.opensSentence)
                word.letters.clear();
        }
    }
    const auto repeats = std::ranges::unique(
        words, [](const Word &a, const Word &b) { return a.letters.isEmpty() && b.letters.isEmpty(); });
    words.erase(repeats.begin(), repeats.end());
    return words;
}

qint32 shingleOf(const std::vector<Word> &words, size_t first)
{
    StableHash hash;
    for (size_t i = first; i < first + shingleWords; ++i) {
        for (const QChar letter : words[i].letters)
            hash.add(letter.unicode());
        hash.add(u' ');
    }
    return qint32(quint32(hash.value() ^ (hash.value() >> 32)));
}

/// The least of each window, the last of equals: the same in every text that has the window's words.
std::vector<Fingerprint> winnowed(const std::vector<qint32> &shingles)
{
    std::vector<Fingerprint> places;
    const size_t window = std::min(windowShingles, shingles.size());
    for (size_t first = 0; window > 0 && first + window <= shingles.size(); ++first) {
        size_t least = first;
        for (size_t i = first; i < first + window; ++i)
            least = shingles[i] <= shingles[least] ? i : least;
        if (places.empty() || places.back().word != least)
            places.push_back({.mark = shingles[least], .word = least});
    }
    return places;
}

} // namespace

Fingerprints fingerprintsOf(QStringView text)
{
    const std::vector<Word> words = ownWords(text);
    Fingerprints fingerprints;
    for (const Word &word : words)
        fingerprints.isParticular.push_back(word.letters.isEmpty());
    std::vector<qint32> shingles;
    for (size_t first = 0; first + shingleWords <= words.size(); ++first)
        shingles.push_back(shingleOf(words, first));
    fingerprints.places = winnowed(shingles);
    return fingerprints;
}

std::vector<qint32> marksOf(const Fingerprints &fingerprints)
{
    std::vector<qint32> marks;
    for (const Fingerprint &place : fingerprints.places)
        marks.push_back(place.mark);
    return marks;
}

double sharedWith(const Fingerprints &text, const std::vector<qint32> &known)
{
    if (text.isParticular.empty())
        return 0;
    size_t shared = 0;
    size_t next = 0; // the first word that no mark has covered yet
    for (const Fingerprint &place : text.places) {
        if (!std::ranges::binary_search(known, place.mark))
            continue;
        // The few words at either end that lie under no mark go with the nearest.
        const size_t first = place == text.places.front() ? 0 : place.word;
        const size_t last = place == text.places.back() ? text.isParticular.size() : place.word + shingleWords;
        for (next = std::max(next, first); next < last; ++next)
            shared += text.isParticular[next] ? 0 : 1;
    }
    return double(shared) / double(text.isParticular.size());
}

} // namespace kept
