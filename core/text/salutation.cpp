// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/salutation.h"

#include "text/calendar.h"
#include "text/classes.h"
#include "text/literal.h"
#include "text/lump.h"

#include <QVarLengthArray>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

// Greetings and closings stand near the edge of a line; no more than this is looked at.
constexpr qsizetype longestSalutation = 90;

using WordViews = QVarLengthArray<QStringView, 12>;

WordViews wordsIn(QStringView line, qsizetype most)
{
    WordViews words;
    for (const QStringView word : line.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (words.size() == most)
            break;
        words.append(word);
    }
    return words;
}

QStringView withoutSigns(QStringView word)
{
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word = word.sliced(1);
    return word;
}

/// How many words open a greeting: one for "Hi", two for "Good morning", "Sehr geehrte".
qsizetype openingWords(const WordViews &words)
{
    const auto at = [&](qsizetype i) { return i < words.size() ? lowered(withoutSigns(words[i])) : QString(); };
    const QString first = at(0);
    const QString second = at(1);
    if (isOneOf(first,
                {u"good", u"guten", u"gute", u"god", u"buenos", u"buenas", u"bom", u"boa", u"goede", u"sehr", u"buon"}))
        return isOneOf(second, {u"morning", u"afternoon", u"evening",  u"day",        u"tag",       u"morgen",
                                u"abend",   u"morgon",    u"dag",      u"kv\u00e4ll", u"d\u00edas", u"dias",
                                u"tardes",  u"noches",    u"dia",      u"tarde",      u"noite",     u"middag",
                                u"geehrte", u"geehrter",  u"geehrtes", u"giorno"})
            ? 2
            : 0;
    if (first == "kia"_L1 && second == "ora"_L1)
        return 2;
    if (first == "to"_L1 && second == "whom"_L1 && at(2) == "it"_L1)
        return 5;
    return isOneOf(first, {u"hi",         u"hii",        u"hiii",      u"hello",    u"hey",       u"hiya",
                           u"dear",       u"morning",    u"afternoon", u"evening",  u"greetings", u"g'day",
                           u"aloha",      u"hola",       u"bonjour",   u"salut",    u"hallo",     u"moin",
                           u"liebe",      u"lieber",     u"hej",       u"hejsan",   u"tjena",     u"estimado",
                           u"estimada",   u"querida",    u"oi",        u"ol\u00e1", u"dag",       u"beste",
                           u"ciao",       u"buongiorno", u"yo",        u"howdy",    u"ahoj",      u"cze\u015b\u0107",
                           u"ch\u00e8re", u"cher",       u"folks",     u"hei",      u"mhoro",     u"kumusta"})
        ? 1
        : 0;
}

bool isInitial(QStringView word) { return word.size() == 2 && word[0].isUpper() && word[1] == u'.'; }

/// A capitalised word of letters, apostrophes and hyphens.
bool isNameWord(QStringView word)
{
    if (isInitial(word))
        return true;
    if (word.isEmpty() || !word.front().isUpper() || word == u"I")
        return false;
    return std::ranges::all_of(word,
                               [](QChar c) { return c.isLetter() || c.isMark() || isApostrophe(c) || c == u'-'; });
}

bool isCommonWord(QStringView word)
{
    const QString lower = lowered(word);
    if (isClosedClass(lower) || weekdayNamed(lower) || monthNamed(lower)
        || isOneOf(lower, {u"thanks", u"regards", u"cheers", u"help", u"update"}))
        return true;
    // Many names are nouns too: Grace, Graham, Rose. Plurals, verbs and adjectives seldom are.
    const WordReading reading = readingsOf(lower).front();
    const bool noun = reading.wordClass == WordClass::ProperNoun || reading.wordClass == WordClass::Noun;
    return isKnownWord(lower) && !(noun && reading.form == WordForm::Plain);
}

/// Small words inside of names and greetings: "Maria de la Cruz", "Dear Sir or Madam".
bool isLinkWord(QStringView lower)
{
    return isOneOf(lower,
                   {u"de",    u"la",   u"van",  u"von",      u"der",       u"den",     u"bin",    u"al",
                    u"and",   u"&",    u"or",   u"there",    u"all",       u"again",   u"team",   u"everyone",
                    u"folks", u"both", u"sir",  u"madam",    u"sir/madam", u"po",      u"ji",     u"you",
                    u"guys",  u"from", u"mate", u"customer", u"valued",    u"support", u"friend", u"colleagues"});
}

/// Up to three words that can be a name, all with capitals.
bool isBareName(QStringView line)
{
    const WordViews words = wordsIn(line, 4);
    if (words.isEmpty() || words.size() > 3)
        return false;
    return std::ranges::all_of(words, [](QStringView word) { return isNameWord(withoutSigns(word)); });
}

qsizetype bareNameLength(QStringView line)
{
    const qsizetype comma = line.first(std::min<qsizetype>(line.size(), 40)).indexOf(u',');
    if (comma < 2 || !isBareName(line.first(comma)))
        return 0;
    const bool whole = comma + 1 == line.size();
    const WordViews words = wordsIn(line.first(comma), 4);
    const bool common = std::ranges::any_of(words, [](QStringView word) { return isCommonWord(withoutSigns(word)); });
    if (whole)
        return common && words.size() == 1 && isClosedClass(lowered(words[0])) ? 0 : comma + 1;
    // "Ama, you're right" greets; "Sinéad, Athlone." is an agent's note.
    const QStringView rest = line.sliced(comma + 1, std::min<qsizetype>(line.size() - comma - 1, 30)).trimmed();
    const WordViews next = wordsIn(rest, 1);
    const bool runsOn = !next.isEmpty() && (next[0].front().isLower() || isClosedClass(lowered(withoutSigns(next[0]))));
    return common || !runsOn ? 0 : comma + 1;
}

constexpr Literal closings[] = {
    u"all my best",
    u"all the best",
    u"amicalement",
    u"apologies again",
    u"atentamente",
    u"best",
    u"best regards",
    u"best wishes",
    u"bien \u00e0 vous",
    u"cheers",
    u"cordialement",
    u"cordially",
    u"cu",
    u"faithfully",
    u"gr",
    u"gr\u00fc\u00dfe",
    u"greetings",
    u"groet",
    u"groeten",
    u"groetjes",
    u"gruss",
    u"gru\u00df",
    u"h\u00e4lsningar",
    u"herzliche gr\u00fc\u00dfe",
    u"kind regards",
    u"kindest regards",
    u"kindly",
    u"kram",
    u"lg",
    u"liebe gr\u00fc\u00dfe",
    u"love",
    u"many thanks",
    u"med v\u00e4nlig h\u00e4lsning",
    u"med v\u00e4nliga h\u00e4lsningar",
    u"mfg",
    u"mit freundlichem gru\u00df",
    u"mit freundlichen gr\u00fc\u00dfen",
    u"mvh",
    u"regards",
    u"respectfully",
    u"saludos",
    u"saludos cordiales",
    u"sch\u00f6ne gr\u00fc\u00dfe",
    u"sincerely",
    u"sincerely yours",
    u"speak soon",
    u"ta",
    u"take care",
    u"talk soon",
    u"thank you",
    u"thank you very much",
    u"thanks",
    u"thanks a lot",
    u"thanks again",
    u"thanks and regards",
    u"thanks in advance",
    u"thx",
    u"un saludo",
    u"until then",
    u"v\u00e4nliga h\u00e4lsningar",
    u"vg",
    u"viele gr\u00fc\u00dfe",
    u"warm regards",
    u"warm wishes",
    u"warmest regards",
    u"warmly",
    u"with best wishes",
    u"with kind regards",
    u"with thanks",
    u"with warm regards",
    u"yours",
    u"yours faithfully",
    u"yours sincerely",
    u"yours truly",
};

} // namespace

bool isAttachmentLine(QStringView line)
{
    return line.startsWith(u'[') && line.endsWith(u']')
        && (line.contains(u':') || line.contains(u'.') || line[1].isLower());
}

qsizetype greetingLength(QStringView line)
{
    const QStringView head = line.first(std::min(line.size(), longestSalutation));
    const WordViews words = wordsIn(head, 9);
    if (words.isEmpty())
        return 0;
    const qsizetype opening = openingWords(words);
    if (opening == 0)
        return bareNameLength(line);
    // The greeting ends at the first comma or mark, or where something else than a name begins.
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView word = words[i];
        const QStringView bare = withoutSigns(word);
        const bool opens =
            i < opening || (i == 1 && opening == 1 && word.endsWith(u',') && lowered(words[0]) == "dear"_L1);
        const QString lower = lowered(bare);
        const bool title = isOneOf(lower,
                                   {u"mr", u"mrs", u"ms", u"miss", u"dr", u"prof", u"frau", u"herr", u"herrn", u"damen",
                                    u"und", u"herren", u"se\u00f1or", u"se\u00f1ora", u"madame", u"monsieur"});
        if (!opens && !isNameWord(bare) && !isInitial(word) && !isLinkWord(lower) && !title && !word.contains(u"{{"_s)
            && !word.startsWith(u'[') && !word.startsWith(u'<'))
            return i == opening && opening == 1 ? 0 : qsizetype(word.begin() - line.begin());
        const QChar last = word.back();
        const qsizetype end = word.end() - line.begin();
        if (last == u',' || last == u'!' || last == u':' || last == u';'
            || (last == u'.' && !title && !isInitial(word)))
            return end;
        if (end == line.size() || line.sliced(end).trimmed().isEmpty())
            return end;
    }
    return 0;
}

bool isClosing(QStringView line)
{
    if (line.size() > longestSalutation)
        return false;
    QString folded = lowered(line);
    while (!folded.isEmpty() && !folded.back().isLetterOrNumber())
        folded.chop(1);
    return std::ranges::find(closings, literalOf(folded)) != std::end(closings);
}

qsizetype closingLength(QStringView tail)
{
    const QString folded = lowered(tail.first(std::min(tail.size(), longestSalutation)));
    qsizetype longest = 0;
    for (const Literal closing : closings) {
        const auto size = static_cast<qsizetype>(closing.size());
        if (size > longest && folded.size() > size + 1 && folded.startsWith(QStringView(closing))
            && (folded[size] == u',' || folded[size] == u' '))
            longest = size;
    }
    if (longest == 0)
        return 0;
    const qsizetype length = longest + 1;
    const QStringView name = tail.sliced(length).trimmed();
    const WordViews words = wordsIn(name, 4);
    const bool names = !words.isEmpty() && words.size() <= 3
        && std::ranges::all_of(words, [](QStringView word) { return isNameWord(word); });
    return names && !isCommonWord(words[0]) ? length : 0;
}

bool isNameLine(QStringView line)
{
    if (line.isEmpty() || line.size() > longestSalutation || line.endsWith(u'?') || line.endsWith(u'!')
        || line.endsWith(u':'))
        return false;
    if (line.endsWith(u'.') && !(line.size() > 1 && line[line.size() - 2].isUpper()))
        return false;
    const WordViews words = wordsIn(line, 12);
    if (words.size() > 10)
        return false;
    const QStringView first = withoutSigns(words[0]);
    if (isAttachmentLine(line))
        return false;
    return isNameWord(first) || isInitial(words[0]) || words[0].startsWith(u"<<") || words[0].startsWith(u"{{")
        || words[0].startsWith(u'[') || line.contains(u'@') || line.startsWith(u'+')
        || ((line.startsWith(u'-') || line.startsWith(u'/') || line.startsWith(u'~') || line.startsWith(u'^'))
            && words.size() <= 3);
}

qsizetype trailingNameLength(QStringView line)
{
    const qsizetype from = std::max<qsizetype>(0, line.size() - 40);
    const QStringView tail = line.sliced(from);
    // "^Kat" as teams sign on Twitter
    if (const qsizetype mark = tail.lastIndexOf(u'^');
        mark >= 0 && tail.size() - mark <= 12 && tail.sliced(mark).indexOf(u' ') < 0 && tail.size() - mark >= 2)
        return tail.size() - mark;
    // "/Linnea" as in Sweden
    if (const qsizetype mark = tail.lastIndexOf(u'/'); mark > 0 && tail[mark - 1].isSpace() && mark + 2 < tail.size()
        && tail[mark + 1].isUpper() && wordsIn(tail.sliced(mark + 1), 4).size() <= 2)
        return tail.size() - mark;
    qsizetype stop = -1;
    for (qsizetype i = 0; i + 1 < tail.size(); ++i) {
        if (u".!?)\u2026"_s.contains(tail[i]) && tail[i + 1] == u' '
            && !(i > 0 && tail[i - 1].isUpper() && (i == 1 || tail[i - 2] == u' ')))
            stop = i;
    }
    if (stop < 0)
        return 0;
    const QStringView name = tail.sliced(stop + 1).trimmed();
    if (closingLength(name) > 0)
        return tail.end() - name.begin();
    const WordViews words = wordsIn(name, 4);
    if (words.isEmpty() || words.size() > 3)
        return 0;
    const bool letters = words.size() == 1 && words[0].size() == 1 && words[0][0].isUpper();
    for (const QStringView word : words) {
        const bool kiss = word == u"x" || word == u"xx" || word == u"xxx";
        if (!kiss && !isNameWord(word))
            return 0;
    }
    if (!letters && isCommonWord(words[0]) && !isInitial(words[0]))
        return 0;
    return tail.end() - name.begin();
}

} // namespace kept
