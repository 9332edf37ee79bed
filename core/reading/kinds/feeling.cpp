// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/kinds.h"
#include "reading/polarity.h"

#include <algorithm>
#include <array>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// The object pronoun behind a verb that does something to a person: "annoys me", "let you down".
Actor objectOf(const ClauseView &view, TokenRange named)
{
    return actorIn(view, {named.first, std::min(named.last + 2, view.tokens.last)});
}

/// "Loves it", "doesn't want money back": what a note tells of the customer needs no subject.
bool isToldOfCustomer(const ClauseView &view, const VerbGroup &group)
{
    const bool thirdPerson = view.token(group.tokens.first).form == WordForm::ThirdPerson
        || view.token(group.head).form == WordForm::ThirdPerson;
    return view.context.internal && thirdPerson && group.subject.first == group.subject.last;
}

/// "I know it's upsetting to see", "sorry that it fell short": what comes behind is the reader's.
bool followsInsight(const ClauseView &view)
{
    static constexpr std::array signs{"know"_L1, "understand"_L1, "realise"_L1, "realize"_L1, "see"_L1,
                                      "hear"_L1, "gather"_L1,     "imagine"_L1, "sense"_L1,   "sorry"_L1,
                                      "read"_L1, "pity"_L1,       "shame"_L1,   "learn"_L1,   "notice"_L1};
    constexpr size_t reach = 3; ///< words before the clause
    const size_t first = std::max(view.sentence.tokens.first, view.tokens.first - std::min(reach, view.tokens.first));
    for (size_t at = first; at < view.tokens.first; ++at) {
        if (std::ranges::find(signs, view.lemma(at)) != signs.end())
            return true;
    }
    return false;
}

bool isHolding(const QString &verb)
{
    static constexpr std::array verbs{"have"_L1, "feel"_L1, "express"_L1, "voice"_L1, "show"_L1, "be"_L1, "get"_L1};
    return std::ranges::find(verbs, verb) != verbs.end();
}

/// "Lovely to hear", "wonderful that you're well": an impersonal turn for what the writer feels.
bool isImpersonal(const ClauseView &view, const LexiconMatch &match)
{
    const size_t behind = match.tokens.last;
    return behind < view.sentence.tokens.last && (view.isWord(behind, u"to") || view.isWord(behind, u"that"));
}

/// "Not to your liking", "how let down you were", "a pity that it fell short of what your team needed".
bool speaksOfReader(const ClauseView &view, const LexiconMatch &match)
{
    constexpr size_t reach = 3; // "you are so | dissatisfied"
    const auto isEnd = [&](size_t at) { return view.token(at).kind == TokenKind::Punctuation; };
    size_t first = match.tokens.first;
    while (first > view.sentence.tokens.first && match.tokens.first - first < reach && !isEnd(first - 1))
        --first;
    for (size_t at = first; at < view.sentence.tokens.last && !isEnd(at); ++at) {
        if (view.isWord(at, u"you") || view.isWord(at, u"your"))
            return true;
    }
    return false;
}

/// "You feel | Mr Croft was slow": whoever is judged, the opinion is the reader's.
bool followsOpinion(const ClauseView &view, const LexiconMatch &match)
{
    static constexpr std::array opinions{"feel"_L1, "find"_L1, "think"_L1, "consider"_L1, "believe"_L1, "say"_L1};
    constexpr size_t reach = 8; ///< words before the feeling
    const size_t back = std::min(reach, match.tokens.first - view.sentence.tokens.first);
    for (size_t at = match.tokens.first - back; at + 1 < match.tokens.first; ++at) {
        if (view.isWord(at, u"you") && std::ranges::find(opinions, view.lemma(at + 1)) != opinions.end())
            return true;
    }
    return false;
}

Actor personFeeling(const ClauseInput &input, const LexiconMatch &match)
{
    const ClauseView &view = input.view;
    if (const Party owner = ownerOf(view, match.tokens.first); owner != Party::Unknown && match.form == NameForm::Noun)
        return {owner, {}};
    const VerbGroup *group = groupOf(input.features, match.tokens);
    if (group && isToldOfCustomer(view, *group))
        return {Party::Customer, {}};
    if (group && match.form == NameForm::Verb && !group->passive) {
        if (const Actor object = objectOf(view, match.tokens); object.party != Party::Unknown)
            return object;
    }
    // "Eases the stress" gives it to nobody, "you have worries" does.
    const bool unowned = match.form == NameForm::Noun && view.context.writer == Party::Company;
    if (unowned && !(group && isHolding(view.lemma(group->head))))
        return {};
    if (group && !group->bare) {
        if (const Actor subject = actorIn(view, group->subject); subject.party != Party::Unknown)
            return subject;
    }
    if (view.context.internal || isImpersonal(view, match))
        return {};
    return actorIn(view, {view.tokens.first, match.tokens.first});
}

Actor holderOf(const ClauseInput &input, const LexiconMatch &match)
{
    const ClauseView &view = input.view;
    const Actor person = personFeeling(input, match);
    // "You guys are wizards", "Kevin is an angel": who is praised or blamed doesn't hold the feeling, who speaks does.
    const bool judged = person.party == Party::Company
        && (view.context.writer == Party::Customer || followsOpinion(view, match)
            || (view.context.internal && view.conceptOf(match).id == "feeling.praise"_L1));
    if (judged)
        return {Party::Customer, {}};
    if (person.party != Party::Unknown)
        return person;
    const bool hers = view.context.writer == Party::Customer || view.context.internal || followsInsight(view)
        || (match.form != NameForm::Noun && !isImpersonal(view, match) && speaksOfReader(view, match));
    return hers ? Actor{Party::Customer, {}} : Actor{};
}

/// "happy to help": a polite offer, no feeling.
bool isCourtesy(const ClauseView &view, const LexiconMatch &match, Party holder)
{
    return holder == Party::Company && match.tokens.last < view.tokens.last && view.lemma(match.tokens.last) == "to"_L1;
}

/// "Have a lovely time": a wish said to everybody, no feeling of anyone's.
bool isPartOfCourtesy(const ClauseView &view, const LexiconMatch &match, const std::vector<const LexiconMatch *> &all)
{
    return std::ranges::any_of(all, [&](const LexiconMatch *other) {
        return view.conceptOf(*other).id == "feeling.courtesy"_L1 && other->tokens.first < match.tokens.last
            && match.tokens.first < other->tokens.last;
    });
}

/// "I am not": denies for one what the clause before says of another.
bool isBareDenial(const ClauseView &view)
{
    size_t words = 0;
    for (size_t at = view.tokens.first; at < view.tokens.last; ++at)
        words +=
            view.token(at).kind == TokenKind::Punctuation || view.token(at).wordClass == WordClass::Conjunction ? 0 : 1;
    constexpr size_t pronounVerbAndNot = 3;
    return words == pronounVerbAndNot && view.find(u"negation.negator")
        && actorIn(view, view.tokens).party != Party::Unknown;
}

/// "My wife is spooked, I am not."
void addDenial(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    const Concept *feeling = view.lexicon.find(input.state.feeling);
    if (!feeling || !isBareDenial(view))
        return;
    Statement statement = makeStatement(input, StatementKind::Feeling, feeling->id, {});
    statement.actor = actorIn(view, view.tokens).party;
    statement.polarity = Polarity::Denied;
    statement.valence = -feeling->valence;
    statements.push_back(std::move(statement));
}

} // namespace

void addFeelings(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    const std::vector<const LexiconMatch *> matches = view.all(ConceptCategory::Feeling);
    if (matches.empty())
        addDenial(input, statements);
    for (const LexiconMatch *match : matches) {
        const Concept &feeling = view.conceptOf(*match);
        if (feeling.valence == 0 || isPartOfCourtesy(view, *match, matches))
            continue;
        const Actor holder = holderOf(input, *match);
        if (holder.party == Party::Unknown || isCourtesy(view, *match, holder.party))
            continue;
        Statement statement = makeStatement(input, StatementKind::Feeling, feeling.id, match->tokens);
        statement.actor = holder.party;
        statement.person = holder.person;
        statement.polarity = polarityOf(view, match->tokens, groupOf(input.features, match->tokens));
        statement.valence = statement.polarity == Polarity::Denied ? -feeling.valence : feeling.valence;
        statements.push_back(std::move(statement));
    }
}

} // namespace kept
