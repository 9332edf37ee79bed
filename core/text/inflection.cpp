// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/classes.h"
#include "text/closedclass.h"
#include "text/wordtable.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

bool isVowel(QChar c) { return u"aeiou"_s.contains(c); }

/// What the dictionary says of a base form: likely, unlikely, or not at all.
std::optional<bool> hasClass(QStringView word, WordClass wanted)
{
    if (const ClosedWord *closed = closedWord(word)) {
        for (const char *code = closed->classes; *code; ++code) {
            if (classOfCode(*code) == wanted)
                return true;
        }
        return std::nullopt;
    }
    for (const char code : wordClassTable().find(word)) {
        const bool likely = code >= 'A' && code <= 'Z';
        if (code != 'P' && code != 'p' && classOfCode(likely ? code : char(code - 'a' + 'A')) == wanted)
            return likely;
    }
    return std::nullopt;
}

/// A stem that a suffix rule proposes.
struct Stem
{
    int kept = 0;
    char16_t added = 0;
    bool likely = true;
};

/// The stem of a form in -ed or -ing (`suffix` letters long): "replaced", "planned", "tried", "dying".
std::optional<Stem> verbStem(const QString &lower, int suffix)
{
    const int rest = int(lower.size()) - suffix;
    if (rest < 2)
        return std::nullopt;
    const auto known = [](const QString &stem) { return hasClass(stem, WordClass::Verb); };
    const auto found = [&](Stem stem, std::optional<bool> likely) {
        stem.likely = *likely;
        return std::optional(stem);
    };
    if (suffix == 2 && lower[rest - 1] == u'i') {
        const Stem stem{rest - 1, u'y'};
        const auto likely = known(lower.first(rest - 1) + u'y');
        return likely ? found(stem, likely) : std::nullopt;
    }
    if (const auto likely = known(lower.first(rest) + u'e'))
        return found({rest, u'e'}, likely);
    if (const auto likely = known(lower.first(rest)))
        return found({rest}, likely);
    if (rest > 3 && lower[rest - 1] == lower[rest - 2]) {
        if (const auto likely = known(lower.first(rest - 1)))
            return found({rest - 1}, likely);
    }
    return std::nullopt;
}

/// The stem of a form in -s.
std::optional<Stem> pluralStem(const QString &lower, WordClass wordClass)
{
    const int size = int(lower.size());
    if (size < 3 || !lower.endsWith(u's') || lower.endsWith("ss"_L1))
        return std::nullopt;
    const auto attempt = [&](int kept, char16_t added) -> std::optional<Stem> {
        const QString stem = added ? lower.first(kept) + QChar(added) : lower.first(kept);
        if (const auto likely = hasClass(stem, wordClass))
            return Stem{kept, added, *likely};
        return std::nullopt;
    };
    if (size > 4 && lower.endsWith("ies"_L1)) {
        if (const auto stem = attempt(size - 3, u'y'))
            return stem;
    }
    if (const auto stem = attempt(size - 1, 0))
        return stem;
    return lower.endsWith("es"_L1) ? attempt(size - 2, 0) : std::nullopt;
}

std::optional<Stem> comparisonStem(const QString &lower, int suffix)
{
    const int rest = int(lower.size()) - suffix;
    if (rest < 3)
        return std::nullopt;
    const auto attempt = [&](int kept, char16_t added) -> std::optional<Stem> {
        const QString stem = added ? lower.first(kept) + QChar(added) : lower.first(kept);
        if (const auto likely = hasClass(stem, WordClass::Adjective); likely && *likely)
            return Stem{kept, added};
        return std::nullopt;
    };
    if (lower[rest - 1] == u'i') {
        if (const auto stem = attempt(rest - 1, u'y'))
            return stem;
    }
    if (const auto stem = attempt(rest, 0))
        return stem;
    if (const auto stem = attempt(rest, u'e'))
        return stem;
    return lower[rest - 1] == lower[rest - 2] ? attempt(rest - 1, 0) : std::nullopt;
}

void add(WordReadings &readings, WordClass wordClass, WordForm form, const Stem &stem)
{
    readings.append({wordClass, form, stem.likely, stem.kept, stem.added, {}, {}});
}

void addIrregular(WordReadings &readings, const QString &lower)
{
    for (const QByteArrayView row : wordFormTable().findAll(lower)) {
        const QByteArrayView lemma = row.sliced(2);
        const auto append = [&](WordClass wordClass, WordForm form) {
            readings.append({wordClass, form, true, -1, 0, lemma, {}});
        };
        switch (row[0]) {
        case 'N':
            append(WordClass::Noun, WordForm::Plural);
            readings.last().likely = hasClass(QString::fromLatin1(lemma), WordClass::Noun).value_or(true);
            break;
        case 'J':
            append(WordClass::Adjective, lower.endsWith("st"_L1) ? WordForm::Superlative : WordForm::Comparative);
            append(WordClass::Adverb, lower.endsWith("st"_L1) ? WordForm::Superlative : WordForm::Comparative);
            break;
        case 'G':
            append(WordClass::Verb, WordForm::Gerund);
            break;
        case 'S':
            append(WordClass::Verb, WordForm::ThirdPerson);
            break;
        default:
            if (row[0] != 'E')
                append(WordClass::Verb, WordForm::Past);
            if (row[0] != 'D') {
                append(WordClass::Verb, WordForm::PastParticiple);
                if (lower == "left"_L1)
                    break; // the left shoe has nothing to do with leaving
                append(WordClass::Adjective, WordForm::PastParticiple);
                readings.last().likely = false;
            }
        }
    }
}

bool has(const WordReadings &readings, WordClass wordClass, WordForm form)
{
    for (const WordReading &reading : readings) {
        if (reading.wordClass == wordClass && reading.form == form)
            return true;
    }
    return false;
}

bool hasVerbForm(const WordReadings &readings)
{
    return has(readings, WordClass::Verb, WordForm::Past) || has(readings, WordClass::Verb, WordForm::PastParticiple)
        || has(readings, WordClass::Verb, WordForm::Gerund) || has(readings, WordClass::Verb, WordForm::ThirdPerson);
}

void addRegular(WordReadings &readings, const QString &lower)
{
    const bool irregularVerb = hasVerbForm(readings);
    if (lower.endsWith("ed"_L1) && !irregularVerb) {
        if (const auto stem = verbStem(lower, 2)) {
            add(readings, WordClass::Verb, WordForm::Past, *stem);
            add(readings, WordClass::Verb, WordForm::PastParticiple, *stem);
            add(readings, WordClass::Adjective, WordForm::PastParticiple, {stem->kept, stem->added, false});
        }
    } else if (lower.endsWith("ing"_L1) && !irregularVerb) {
        if (const auto stem = verbStem(lower, 3))
            add(readings, WordClass::Verb, WordForm::Gerund, *stem);
    } else if (lower.endsWith(u's')) {
        const auto noun =
            has(readings, WordClass::Noun, WordForm::Plural) ? std::nullopt : pluralStem(lower, WordClass::Noun);
        const auto verb = irregularVerb ? std::nullopt : pluralStem(lower, WordClass::Verb);
        const bool verbFirst = verb && noun && wordClassTable().find(lower.first(verb->kept)).startsWith('V');
        if (noun && !verbFirst)
            add(readings, WordClass::Noun, WordForm::Plural, *noun);
        if (verb)
            add(readings, WordClass::Verb, WordForm::ThirdPerson, *verb);
        if (noun && verbFirst)
            add(readings, WordClass::Noun, WordForm::Plural, *noun);
    }
}

void addComparison(WordReadings &readings, const QString &lower)
{
    const bool superlative = lower.endsWith("est"_L1);
    if (!superlative && !lower.endsWith("er"_L1))
        return;
    if (const auto stem = comparisonStem(lower, superlative ? 3 : 2)) {
        const WordForm form = superlative ? WordForm::Superlative : WordForm::Comparative;
        add(readings, WordClass::Adjective, form, *stem);
        add(readings, WordClass::Adverb, form, {stem->kept, stem->added, false});
    }
}

void addDictionary(WordReadings &readings, const QString &lower)
{
    for (const char code : wordClassTable().find(lower)) {
        const bool likely = code >= 'A' && code <= 'Z';
        const char upper = likely ? code : char(code - 'a' + 'A');
        const WordClass wordClass = upper == 'P' ? WordClass::ProperNoun : classOfCode(upper);
        // An adjective that is also a participle keeps the verb's lemma: "delayed" is of "delay".
        if (wordClass == WordClass::Adjective && has(readings, WordClass::Adjective, WordForm::PastParticiple)) {
            for (WordReading &reading : readings) {
                if (reading.wordClass == WordClass::Adjective && reading.form == WordForm::PastParticiple)
                    reading.likely = likely;
            }
            continue;
        }
        if (wordClass == WordClass::Noun && has(readings, WordClass::Noun, WordForm::Plural))
            continue;
        readings.append({wordClass, WordForm::Plain, likely, -1, 0, {}, {}});
    }
}

void addClosed(WordReadings &readings, const ClosedWord &closed, const QString &lower)
{
    const auto append = [&](WordClass wordClass, WordForm form) {
        readings.append(
            {wordClass, form, true, -1, 0, {}, QStringView(closed.lemma.empty() ? closed.word : closed.lemma)});
    };
    const bool auxiliary = closed.lemma == u"be" || closed.lemma == u"have" || closed.lemma == u"do";
    WordForm form = WordForm::Plain;
    if (auxiliary && lower.endsWith("ing"_L1))
        form = WordForm::Gerund;
    else if (lower == "is"_L1 || lower == "has"_L1 || lower == "does"_L1)
        form = WordForm::ThirdPerson;
    else if (lower == "been"_L1 || lower == "done"_L1)
        form = WordForm::PastParticiple;
    else if (lower == "was"_L1 || lower == "were"_L1 || lower == "had"_L1 || lower == "did"_L1)
        form = WordForm::Past;
    for (const char *code = closed.classes; *code; ++code) {
        append(classOfCode(*code), form);
        if (lower == "had"_L1 && *code == 'V')
            append(WordClass::Verb, WordForm::PastParticiple);
    }
}

/// What the ending tells about a word that no table has.
void addByEnding(WordReadings &readings, const QString &lower)
{
    struct Ending
    {
        QLatin1StringView letters;
        WordClass wordClass;
    };
    static constexpr Ending endings[] = {
        {"tion"_L1, WordClass::Noun},      {"sion"_L1, WordClass::Noun},      {"ment"_L1, WordClass::Noun},
        {"ness"_L1, WordClass::Noun},      {"ship"_L1, WordClass::Noun},      {"ance"_L1, WordClass::Noun},
        {"able"_L1, WordClass::Adjective}, {"ible"_L1, WordClass::Adjective}, {"less"_L1, WordClass::Adjective},
        {"ity"_L1, WordClass::Noun},       {"ism"_L1, WordClass::Noun},       {"ful"_L1, WordClass::Adjective},
        {"ous"_L1, WordClass::Adjective},  {"ive"_L1, WordClass::Adjective},  {"ish"_L1, WordClass::Adjective},
        {"ize"_L1, WordClass::Verb},       {"ise"_L1, WordClass::Verb},       {"ify"_L1, WordClass::Verb},
        {"ly"_L1, WordClass::Adverb},
    };
    for (const Ending &ending : endings) {
        if (lower.size() > ending.letters.size() + 2 && lower.endsWith(ending.letters)) {
            readings.append({ending.wordClass, WordForm::Plain, true, -1, 0, {}, {}});
            return;
        }
    }
    const int size = int(lower.size());
    if (size > 4 && lower.endsWith("ed"_L1)) {
        const bool doubled = lower[size - 3] == lower[size - 4] && !isVowel(lower[size - 3]) && lower[size - 3] != u'l'
            && lower[size - 3] != u's';
        const Stem stem{doubled ? size - 3 : size - 2, 0};
        add(readings, WordClass::Verb, WordForm::Past, stem);
        add(readings, WordClass::Verb, WordForm::PastParticiple, stem);
        add(readings, WordClass::Adjective, WordForm::PastParticiple, {stem.kept, 0, false});
    } else if (size > 5 && lower.endsWith("ing"_L1)) {
        add(readings, WordClass::Verb, WordForm::Gerund, {size - 3});
        add(readings, WordClass::Noun, WordForm::Plain, {size});
    } else if (size > 3 && lower.endsWith(u's') && !lower.endsWith("ss"_L1) && !lower.endsWith("us"_L1)
               && !lower.endsWith("is"_L1)) {
        add(readings, WordClass::Noun, WordForm::Plural, {size - 1});
        add(readings, WordClass::Verb, WordForm::ThirdPerson, {size - 1, 0, false});
    }
    if (readings.isEmpty())
        readings.append({WordClass::Noun, WordForm::Plain, true, -1, 0, {}, {}});
}

/// "resent", "unpaid", "follow-up": the readings of what stands behind a prefix or hyphen.
bool addByPrefix(WordReadings &readings, const QString &lower)
{
    int prefix = int(lower.lastIndexOf(u'-')) + 1;
    if (prefix == 0) {
        static constexpr QLatin1StringView prefixes[] = {"re"_L1, "un"_L1, "mis"_L1, "over"_L1, "pre"_L1, "dis"_L1};
        for (const QLatin1StringView candidate : prefixes) {
            if (lower.size() > candidate.size() + 3 && lower.startsWith(candidate)
                && isKnownWord(QStringView(lower).sliced(candidate.size())))
                prefix = int(candidate.size());
        }
    }
    if (prefix == 0 || prefix >= lower.size())
        return false;
    for (WordReading reading : readingsOf(lower.sliced(prefix))) {
        const QString rest = reading.lemma(lower.sliced(prefix));
        // The lemma can be told as a cut of the form where it is one; an irregular form keeps its own.
        if (reading.wordClass == WordClass::Pronoun || reading.wordClass == WordClass::ProperNoun)
            continue;
        if (reading.kept >= 0)
            reading.kept += prefix;
        else if (rest != QStringView(lower).sliced(prefix))
            reading.prefix = prefix;
        reading.closed = {};
        if (reading.wordClass == WordClass::Preposition || reading.wordClass == WordClass::Conjunction
            || reading.wordClass == WordClass::Determiner || reading.wordClass == WordClass::Particle
            || reading.wordClass == WordClass::Auxiliary || reading.wordClass == WordClass::Adverb)
            reading.wordClass = WordClass::Noun;
        readings.append(reading);
    }
    return !readings.isEmpty();
}

} // namespace

QString WordReading::lemma(const QString &lower) const
{
    if (!closed.isEmpty())
        return closed.toString();
    if (!irregular.isEmpty())
        return lower.first(prefix) + QString::fromLatin1(irregular);
    if (kept < 0)
        return lower;
    QString lemma = lower.first(kept);
    if (added)
        lemma += QChar(added);
    return lemma;
}

WordReadings readingsOf(const QString &lower)
{
    WordReadings readings;
    if (const ClosedWord *closed = closedWord(lower)) {
        addClosed(readings, *closed, lower);
        return readings;
    }
    addIrregular(readings, lower);
    addRegular(readings, lower);
    addDictionary(readings, lower);
    if (readings.isEmpty())
        addComparison(readings, lower);
    if (readings.isEmpty() && !addByPrefix(readings, lower))
        addByEnding(readings, lower);
    return readings;
}

bool isClosedClass(QStringView lower) { return closedWord(lower) != nullptr; }

QString fullFormOf(QStringView lower) { return QString::fromLatin1(shorthandTable().find(lower)); }

bool isKnownWord(QStringView lower)
{
    if (closedWord(lower) || !wordClassTable().find(lower).isEmpty() || !wordFormTable().find(lower).isEmpty())
        return true;
    WordReadings readings;
    addRegular(readings, lower.toString());
    return !readings.isEmpty();
}

QString lemmaOf(QStringView word, WordClass as)
{
    QString lower = word.toString().toLower();
    lower.replace(QChar(0x2019), u'\'');
    if (const QString full = fullFormOf(lower); !full.isEmpty())
        lower = full;
    const WordReadings readings = readingsOf(lower);
    const bool alone = as == WordClass::Unknown && lower.endsWith("ing"_L1);
    for (const WordReading &reading : readings) {
        if (alone && reading.wordClass == WordClass::Noun && reading.likely)
            return reading.lemma(lower); // a meeting, the billing
    }
    for (const WordReading &reading : readings) {
        if (as == WordClass::Unknown ? reading.likely : reading.wordClass == as)
            return reading.lemma(lower);
    }
    return readings.front().lemma(lower);
}

} // namespace kept
