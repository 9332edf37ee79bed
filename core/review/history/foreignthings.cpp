// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/foreignthings.h"

#include "review/history/heldwords.h"
#include "review/history/recall.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <optional>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(HistoryRules)
};

/// Who belongs to a person, each row one another's near names.
const QList<QStringList> &companions()
{
    static const QList<QStringList> rows{
        {u"son"_s, u"daughter"_s, u"child"_s, u"kid"_s, u"boy"_s, u"girl"_s, u"lad"_s, u"baby"_s, u"toddler"_s,
         u"teenager"_s, u"newborn"_s, u"infant"_s, u"twin"_s, u"kiddo"_s, u"pupil"_s},
        {u"husband"_s, u"wife"_s, u"spouse"_s, u"missus"_s, u"hubby"_s, u"fiance"_s, u"fiancee"_s, u"girlfriend"_s,
         u"boyfriend"_s},
        {u"mother"_s, u"father"_s, u"mum"_s, u"mom"_s, u"dad"_s, u"parent"_s, u"mama"_s, u"papa"_s},
        {u"grandmother"_s, u"grandfather"_s, u"grandma"_s, u"grandpa"_s, u"gran"_s, u"nan"_s, u"granny"_s, u"grandad"_s,
         u"granddad"_s, u"grandparent"_s, u"nonna"_s, u"nonno"_s, u"oma"_s, u"opa"_s, u"nanay"_s},
        {u"granddaughter"_s, u"grandson"_s, u"grandchild"_s, u"grandchildren"_s, u"grandkid"_s},
        {u"sister"_s, u"brother"_s, u"sibling"_s},
        {u"aunt"_s, u"uncle"_s, u"auntie"_s},
        {u"niece"_s, u"nephew"_s},
        {u"cousin"_s},
        {u"dog"_s, u"puppy"_s, u"pup"_s, u"hound"_s, u"terrier"_s, u"labrador"_s, u"spaniel"_s, u"poodle"_s},
        {u"cat"_s, u"kitten"_s, u"kitty"_s, u"tomcat"_s},
        {u"horse"_s, u"pony"_s, u"mare"_s, u"stallion"_s, u"gelding"_s, u"foal"_s},
        {u"rabbit"_s, u"bunny"_s, u"hamster"_s},
        {u"parrot"_s, u"budgie"_s, u"canary"_s}};
    return rows;
}

/// The things of a noun phrase, sorted by what the history knows of them.
struct Tally
{
    int foreign = 0;
    int held = 0;
    int foreignNames = 0;
    bool foreignCompanion = false;
};

bool isCompanion(const QString &lemma)
{
    return std::ranges::any_of(companions(), [&](const QStringList &row) { return row.contains(lemma); });
}

/// "Son" is known where the history speaks of a boy.
bool isCompanionHeld(const HeldWords &held, const ContentWord &word)
{
    const auto row =
        std::ranges::find_if(companions(), [&](const QStringList &one) { return one.contains(word.lemma); });
    return row == companions().end()
        || std::ranges::any_of(*row, [&](const QString &name) { return held.has({word.span, name, word.wordClass}); });
}

/// A name of a place, make or person; "SPF" and "PDF" are none.
bool isName(QStringView written, WordClass wordClass)
{
    const bool canBe = wordClass == WordClass::ProperNoun || wordClass == WordClass::Unknown;
    return canBe && written.front().isUpper()
        && std::ranges::any_of(written, [](QChar sign) { return sign.isLower(); });
}

/// Holds phrases of the draft against the history, whose words it reads only when a phrase asks for it.
class Acquaintance
{
public:
    explicit Acquaintance(const ReviewInput &input) : m_input(input) {}

    [[nodiscard]] Tally tallyOf(Span phrase)
    {
        const std::vector<ContentWord> words = contentWordsOf(m_input, phrase);
        const bool telling = words.size() > 1 && std::ranges::any_of(words, [&](const ContentWord &word) {
                                 return isCompanion(word.lemma) || isName(written(word), word.wordClass);
                             });
        Tally tally;
        if (!telling)
            return tally;
        for (const ContentWord &word : words)
            count(word, tally);
        return tally;
    }

private:
    void count(const ContentWord &word, Tally &tally)
    {
        const bool companion = isCompanion(word.lemma);
        const bool known = companion ? isCompanionHeld(held(), word) : held().has(word);
        if (known || m_input.timeline.company.contains(written(word), Qt::CaseInsensitive)) {
            tally.held += isThing(word) ? 1 : 0;
            return;
        }
        ++tally.foreign;
        tally.foreignCompanion = tally.foreignCompanion || companion;
        tally.foreignNames += isName(written(word), word.wordClass) ? 1 : 0;
    }

    [[nodiscard]] QStringView written(const ContentWord &word) const { return word.span.of(m_input.draft.text); }

    const HeldWords &held()
    {
        if (!m_held) {
            m_held.emplace(m_input);
            m_held->addNewest();
        }
        return *m_held;
    }

    const ReviewInput &m_input;
    std::optional<HeldWords> m_held;
};

bool isVerb(const Token &token)
{
    return token.wordClass == WordClass::Verb || token.wordClass == WordClass::Auxiliary;
}

/// "Your stand for the clinic": a word that could be a verb, but not before another verb or a preposition.
bool isNounlike(const Words &words, size_t at)
{
    if (words.tokens[at].wordClass == WordClass::Auxiliary || at + 1 >= words.tokens.size())
        return false;
    const Token &next = words.tokens[at + 1];
    return isVerb(next) || next.lemma == "for"_L1 || next.lemma == "of"_L1;
}

/// The next sign that parts phrases; a comma before "the Kerikeri orchard" only goes on.
qsizetype breakBehind(const QString &text, qsizetype from, qsizetype last)
{
    qsizetype end = from;
    for (; end < last; ++end) {
        if (!QStringView(u".,;:!?()–—\n").contains(text[end]))
            continue;
        const QStringView rest = QStringView(text).sliced(end, last - end);
        const bool apposition =
            rest.startsWith(u", the ") || (rest.size() > 2 && rest.startsWith(u", ") && rest[2].isUpper());
        if (!apposition)
            break;
    }
    return end;
}

/// From "your" or "the" to the word that ends what belongs to it.
Span phraseFrom(const QString &text, qsizetype from, qsizetype last)
{
    const qsizetype end = breakBehind(text, from, last);
    const Words words = readWords(text, {from, end});
    for (size_t at = 1; at < words.tokens.size(); ++at) {
        const Token &token = words.tokens[at];
        const bool own = token.lemma == "her"_L1 || token.lemma == "his"_L1 || token.lemma == "your"_L1;
        if ((isVerb(token) && !isNounlike(words, at)) || token.wordClass == WordClass::Conjunction
            || (token.wordClass == WordClass::Pronoun && !own))
            return {from, token.span.begin};
    }
    return {from, end};
}

bool isForeign(const Tally &tally)
{
    if (tally.foreign < 2)
        return false;
    if (tally.foreignCompanion && tally.held == 0)
        return true;
    const bool fewHeld = tally.held == 0 || (tally.held == 1 && (tally.foreign >= 3 || tally.foreignNames >= 2));
    return tally.foreignNames > 0 && fewHeld;
}

/// "Go out on Monday", "is ready": what is said of a thing that she is to get.
bool isOnItsWay(const Statement &statement)
{
    static constexpr QLatin1StringView ways[] = {"state.shipped"_L1,     "state.delivered"_L1, "action.send"_L1,
                                                 "action.deliver"_L1,    "state.ready"_L1,     "action.ship"_L1,
                                                 "state.collectable"_L1, "action.collect"_L1};
    return hasAnyConcept(statement, ways);
}

Finding findingOf(const ReviewInput &input, Span phrase)
{
    QList<Evidence> evidence;
    for (const Record &record : input.timeline.records | std::views::take(2))
        evidence.append({{}, record.id, {}, {}});
    const auto newest = std::ranges::find(input.timeline.events.rbegin(), input.timeline.events.rend(),
                                          AuthorKind::Customer, &Event::authorKind);
    if (newest != input.timeline.events.rend())
        evidence.append({newest->id, {}, {}, {}});
    const auto first = std::ranges::find(input.timeline.events, AuthorKind::Customer, &Event::authorKind);
    if (first != input.timeline.events.end())
        evidence.append({first->id, {}, {}, {}});
    const QString message = Phrases::tr("Nothing in %1's history speaks of “%2”.")
                                .arg(customerName(input.timeline), shortened(phrase.of(input.draft.text)));
    Finding found =
        makeFinding(FindingKind::WrongPerson, "history.wrong-person/foreign-thing"_L1, phrase, message, evidence);
    found.fixes.append(removal(input, phrase));
    return found;
}

Span trimmed(const QString &text, Span span)
{
    while (span.end > span.begin && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

} // namespace

void checkForeignThings(const ReviewInput &input, QList<Finding> &findings)
{
    static const QRegularExpression hers(u"\\byour\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression opening(u"^The\\b"_s);
    const QString &text = input.draft.text;
    Acquaintance acquaintance(input);
    for (const Span sentence : input.reading.sentences) {
        for (auto found = hers.globalMatchView(sentence.of(text)); found.hasNext();) {
            const qsizetype from = sentence.begin + found.next().capturedStart();
            const Span phrase = trimmed(text, phraseFrom(text, from, sentence.end));
            if (isForeign(acquaintance.tallyOf(phrase)))
                findings.append(findingOf(input, phrase));
        }
        if (!opening.matchView(sentence.of(text)).hasMatch())
            continue;
        const Span phrase = trimmed(text, phraseFrom(text, sentence.begin, sentence.end));
        const Tally tally = acquaintance.tallyOf(phrase);
        const bool moves = std::ranges::any_of(input.reading.statements, [&](const Statement &statement) {
            return statement.passage.overlaps(phrase) && isOnItsWay(statement);
        });
        if (moves && tally.held == 0 && tally.foreign >= 2 && tally.foreignNames > 0)
            findings.append(findingOf(input, phrase));
    }
}

} // namespace kept
