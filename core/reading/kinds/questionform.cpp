// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/questionform.h"

#include "reading/topics.h"

#include <array>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

template<size_t N>
bool isOneOf(const QString &word, const std::array<QLatin1StringView, N> &words)
{
    return std::ranges::find(words, word) != words.end();
}

constexpr std::array questionWords{"what"_L1, "when"_L1,  "where"_L1, "who"_L1,     "why"_L1,
                                   "how"_L1,  "which"_L1, "whose"_L1, "whether"_L1, "whom"_L1};

/// "Also,", "hi", "2)", "b.", "and", "Tom,": what may stand before the question without being part of it.
bool isBeforeQuestion(const ClauseView &view, size_t at)
{
    static constexpr std::array openers{"also"_L1,     "then"_L1,      "now"_L1,    "so"_L1,      "btw"_L1,
                                        "plus"_L1,     "just"_L1,      "well"_L1,   "please"_L1,  "firstly"_L1,
                                        "secondly"_L1, "thirdly"_L1,   "lastly"_L1, "finally"_L1, "anyway"_L1,
                                        "first"_L1,    "second"_L1,    "third"_L1,  "thanks"_L1,  "question"_L1,
                                        "ps"_L1,       "otherwise"_L1, "and"_L1,    "or"_L1,      "but"_L1};
    const Token &token = view.token(at);
    if (token.kind != TokenKind::Word)
        return true;
    const bool hasNext = at + 1 < view.tokens.last;
    const bool marked = hasNext && view.token(at + 1).kind == TokenKind::Punctuation;
    if (token.lemma.size() == 1 && marked)
        return true;
    if (token.wordClass == WordClass::ProperNoun && marked)
        return true;
    return token.wordClass == WordClass::Conjunction || token.wordClass == WordClass::Particle
        || isOneOf(token.lemma, openers);
}

/// The first word of the question itself.
size_t openingOf(const ClauseView &view)
{
    size_t at = view.tokens.first;
    while (at < view.tokens.last && !isOneOf(view.lemma(at), questionWords) && isBeforeQuestion(view, at))
        ++at;
    return at;
}

bool isLead(const QString &lemma)
{
    static constexpr std::array leads{"tell"_L1,    "know"_L1,    "wonder"_L1,   "ask"_L1,    "idea"_L1,   "say"_L1,
                                      "clarify"_L1, "explain"_L1, "confirm"_L1,  "advise"_L1, "remind"_L1, "unsure"_L1,
                                      "curious"_L1, "sure"_L1,    "question"_L1, "check"_L1};
    return isOneOf(lemma, leads);
}

/// Whether the word at `at` leads to a question; "I know where" and "we say when" do not.
bool isLeadAt(const ClauseView &view, size_t at)
{
    if (!isLead(view.lemma(at)))
        return false;
    const bool claims = at > view.tokens.first && (view.isWord(at - 1, u"i") || view.isWord(at - 1, u"we"));
    return !claims || view.lemma(at) == "wonder"_L1 || view.lemma(at) == "ask"_L1;
}

/// Where "tell me whether", "I wonder if", "no idea when" come to their question word; the clause's end where they
/// don't.
size_t indirectAt(const ClauseView &view)
{
    for (size_t at = view.tokens.first; at + 1 < view.tokens.last; ++at) {
        if (!isLeadAt(view, at))
            continue;
        for (size_t next = at + 1; next < std::min(at + 4, view.tokens.last); ++next) {
            if (isOneOf(view.lemma(next), questionWords) || view.lemma(next) == "if"_L1)
                return next;
        }
    }
    return view.tokens.last;
}

bool holdsAny(const ClauseView &view, size_t from, std::initializer_list<QLatin1StringView> lemmas)
{
    for (size_t at = from; at < view.tokens.last; ++at) {
        if (std::ranges::find(lemmas, view.lemma(at)) != lemmas.end())
            return true;
    }
    return false;
}

Wanted wantedByHow(const ClauseView &view, size_t at)
{
    static constexpr std::array times{"long"_L1, "soon"_L1, "often"_L1, "quickly"_L1, "early"_L1, "late"_L1, "fast"_L1};
    static constexpr std::array sizes{"many"_L1, "far"_L1,  "big"_L1,   "deep"_L1,  "wide"_L1,
                                      "high"_L1, "tall"_L1, "heavy"_L1, "large"_L1, "old"_L1};
    const QString next = at + 1 < view.tokens.last ? view.lemma(at + 1) : QString();
    if (isOneOf(next, times))
        return Wanted::Time;
    if (next == "much"_L1)
        return Wanted::Price;
    if (isOneOf(next, sizes))
        return Wanted::Amount;
    return next == "come"_L1 ? Wanted::Reason : Wanted::Way;
}

/// "What time", "which day"; "what is the price", "what does it cost".
Wanted wantedByWhat(const ClauseView &view, size_t at)
{
    static constexpr std::array times{"time"_L1, "date"_L1, "day"_L1, "week"_L1, "month"_L1, "year"_L1, "hour"_L1};
    const QString next = at + 1 < view.tokens.last ? view.lemma(at + 1) : QString();
    if (isOneOf(next, times))
        return Wanted::Time;
    return holdsAny(view, at + 1,
                    {"price"_L1, "cost"_L1, "fee"_L1, "owe"_L1, "rate"_L1, "charge"_L1, "total"_L1, "sum"_L1, "pay"_L1,
                     "amount"_L1, "balance"_L1})
        ? Wanted::Price
        : Wanted::Thing;
}

Wanted wantedByWord(const ClauseView &view, size_t at)
{
    const QString &word = view.lemma(at);
    if (word == "when"_L1)
        return Wanted::Time;
    if (word == "where"_L1)
        return Wanted::Place;
    if (word == "why"_L1)
        return Wanted::Reason;
    if (word == "how"_L1)
        return wantedByHow(view, at);
    if (word == "what"_L1 || word == "which"_L1)
        return wantedByWhat(view, at);
    return word == "who"_L1 || word == "whose"_L1 || word == "whom"_L1 ? Wanted::Person : Wanted::YesOrNo;
}

bool isHelper(const ClauseView &view, size_t at)
{
    static constexpr std::array helpers{"be"_L1,  "have"_L1,  "do"_L1,    "will"_L1, "can"_L1,   "could"_L1,
                                        "may"_L1, "might"_L1, "would"_L1, "must"_L1, "shall"_L1, "should"_L1};
    const WordClass wordClass = view.token(at).wordClass;
    return (wordClass == WordClass::Auxiliary || wordClass == WordClass::Verb) && isOneOf(view.lemma(at), helpers)
        && !view.isSpelled(at, u"be");
}

/// "What does it cost", "who brings it", "how many seats are left": the verb comes before its subject, or the question
/// word is the subject. "When you come" and "what I sent" ask nothing.
bool isDirect(const ClauseView &view, size_t questionWord)
{
    // "Where Markdown stands" and "when Tom comes" only join.
    const bool mayJoin = view.lemma(questionWord) == "when"_L1 || view.lemma(questionWord) == "where"_L1;
    for (size_t at = questionWord + 1; at < std::min(questionWord + 6, view.tokens.last); ++at) {
        if (isHelper(view, at))
            return !mayJoin || at == questionWord + 1 || view.sentence.isQuestion;
        switch (view.token(at).wordClass) {
        case WordClass::Verb:
            return !mayJoin || at == questionWord + 1;
        case WordClass::Pronoun:
        case WordClass::Determiner:
            return false;
        default:
            break;
        }
    }
    return false;
}

/// "Do you", "is the", "can Tom": a verb before its subject.
bool isInvertedAt(const ClauseView &view, size_t at)
{
    if (at + 1 >= view.tokens.last || !isHelper(view, at))
        return false;
    const auto verbBehind = [&] {
        return std::ranges::any_of(std::views::iota(at + 2, view.tokens.last),
                                   [&](size_t behind) { return view.token(behind).wordClass == WordClass::Verb; });
    };
    // "did the parcel arrive" asks, "did the reset twice" and "did it with a knife" tell.
    if (view.isSpelled(at, u"did") && !verbBehind())
        return false;
    const Token &subject = view.token(at + 1);
    if (subject.wordClass == WordClass::Pronoun || subject.lemma == "there"_L1 || view.sentence.isQuestion)
        return true;
    const bool named =
        subject.wordClass == WordClass::ProperNoun && view.lemma(at) != "will"_L1 && view.lemma(at) != "may"_L1;
    // "My sister, who lives in Leeds, has the key" goes on behind its comma.
    const bool goesOn = view.tokens.first != view.sentence.tokens.first && view.joinedBy == ","_L1;
    if ((!named && subject.wordClass != WordClass::Determiner) || view.lemma(at) == "have"_L1 || goesOn)
        return false;
    return !view.isSpelled(at, u"do") || verbBehind();
}

/// "Second half of June any good?": no verb, and only the mark asks. With a verb it is mostly surprise or impatience.
Wanted wantedByMark(const ClauseInput &input)
{
    const ClauseView &view = input.view;
    if (!view.sentence.isQuestion || view.sentence.clauses.size() > 1 || !input.features.verbs.empty())
        return Wanted::Nothing;
    if (view.find(u"marker.repeat") || holdsAny(view, view.tokens.first, {"yet"_L1, "still"_L1}))
        return Wanted::News;
    const auto words = std::ranges::count_if(std::views::iota(view.tokens.first, view.tokens.last),
                                             [&](size_t at) { return isContentWord(view.token(at)); });
    return words < 2 ? Wanted::Nothing : Wanted::YesOrNo;
}

/// "My sister, who passed in the fall", "which is two weeks".
bool isRelative(const ClauseView &view, size_t questionWord)
{
    static constexpr std::array relatives{"who"_L1, "whose"_L1, "whom"_L1, "which"_L1};
    return view.tokens.first != view.sentence.tokens.first && view.joinedBy == view.lemma(questionWord)
        && isOneOf(view.joinedBy, relatives);
}

} // namespace

Wanted wantedByForm(const ClauseInput &input)
{
    const ClauseView &view = input.view;
    if (view.find(u"marker.rhetorical"))
        return Wanted::Nothing;
    if (view.find(u"marker.news-asked"))
        return Wanted::News;
    const bool fromCustomer = view.context.writer == Party::Customer;
    const size_t indirect = indirectAt(view);
    if (fromCustomer && indirect < view.tokens.last)
        return view.lemma(indirect) == "if"_L1 ? Wanted::YesOrNo : wantedByWord(view, indirect);
    size_t at = openingOf(view);
    if (at + 1 < view.tokens.last && view.token(at).wordClass == WordClass::Preposition
        && isOneOf(view.lemma(at + 1), questionWords))
        ++at; // "in which", "until when"
    if (at >= view.tokens.last)
        return Wanted::Nothing;
    if (isOneOf(view.lemma(at), questionWords)) {
        if (!input.state.asking && isRelative(view, at))
            return Wanted::Nothing;
        const bool afterLead = fromCustomer && input.state.asking;
        const bool alone = view.sentence.isQuestion && view.sentence.clauses.size() <= 1;
        return afterLead || alone || isDirect(view, at) ? wantedByWord(view, at) : Wanted::Nothing;
    }
    if (fromCustomer && input.state.asking && (view.joinedBy == "whether"_L1 || view.joinedBy == "if"_L1))
        return Wanted::YesOrNo;
    return isInvertedAt(view, at) ? Wanted::YesOrNo : wantedByMark(input);
}

bool leadsToQuestion(const ClauseView &view)
{
    size_t at = view.tokens.last;
    for (size_t back = 0; back < 3 && at > view.tokens.first; ++back) {
        if (isLeadAt(view, --at))
            return true;
    }
    return false;
}

} // namespace kept
