// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/kinds.h"

#include <array>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

bool contains(const ClauseView &view, TokenRange range, QLatin1StringView lemma)
{
    for (size_t at = range.first; at < range.last; ++at) {
        if (view.lemma(at) == lemma)
            return true;
    }
    return false;
}

/// Whether `at` lies in a phrase that a preposition opens at the start of the clause: "in the meantime".
bool beforePreposition(const ClauseView &view, size_t at)
{
    size_t first = view.tokens.first;
    while (first < at && view.token(first).kind == TokenKind::Punctuation)
        ++first;
    return view.token(first).wordClass == WordClass::Preposition || view.lemma(first) == "as"_L1;
}

bool startsClause(const ClauseView &view, const VerbGroup &group)
{
    for (size_t at = view.tokens.first; at < group.tokens.first; ++at) {
        const Token &token = view.token(at);
        const bool light = token.kind == TokenKind::Punctuation || token.wordClass == WordClass::Adverb
            || token.wordClass == WordClass::Conjunction || token.wordClass == WordClass::Particle
            || token.wordClass == WordClass::Preposition || beforePreposition(view, at)
            || token.lemma == "please"_L1 || token.lemma == "kindly"_L1 || token.lemma == "first"_L1;
        if (!light)
            return false;
    }
    return true;
}

/// "you need to send", "you should send", "you can find it there".
bool isYourDuty(const ClauseView &view, const VerbGroup &group)
{
    static constexpr std::array duties{"can"_L1, "could"_L1, "might"_L1};
    const Actor actor = actorIn(view, group.subject);
    if (actor.party != otherSideOf(view.context.writer) || group.past)
        return false;
    const QString &head = view.lemma(group.head);
    const bool firm = group.modal == "must"_L1 || group.modal == "should"_L1;
    const bool namesWork = std::ranges::any_of(view.matches, [&](const LexiconMatch &match) {
        const ConceptCategory category = view.conceptOf(match).category;
        return match.tokens.last > group.head && match.form != NameForm::Label
            && (category == ConceptCategory::Action || category == ConceptCategory::Item || category == ConceptCategory::Step);
    });
    // "You can go on selling" asks nothing, "you can cancel free of charge" allows.
    const bool allows = view.find(u"action.waive") || view.find(u"state.free") || view.find(u"action.keep-running");
    const bool open = !allows && std::ranges::find(duties, group.modal) != duties.end();
    return firm || (open && namesWork) || head == "need"_L1
        || (head == "have"_L1 && group.head + 1 < view.tokens.last && view.lemma(group.head + 1) == "to"_L1);
}

/// "could you send", "would you mind sending": asked in the form of a question.
bool isPoliteQuestion(const ClauseView &view, const VerbGroup &group)
{
    static constexpr std::array openers{"could"_L1, "would"_L1, "can"_L1, "will"_L1, "may"_L1};
    const QString &first = view.lemma(group.tokens.first);
    return std::ranges::find(openers, first) != openers.end() && contains(view, {group.tokens.first, group.head}, "you"_L1);
}

/// "I need the receipt", "we still require a form", "all we need is", "once I have your go-ahead".
bool isNeedOfOurs(const ClauseInput &input, TokenRange item)
{
    static constexpr std::array needs{"need"_L1, "require"_L1, "miss"_L1, "lack"_L1, "await"_L1};
    const ClauseView &view = input.view;
    for (size_t at = view.tokens.first; at < item.first; ++at) {
        if (std::ranges::find(needs, view.lemma(at)) != needs.end())
            return actorIn(view, {view.tokens.first, at}).party != otherSideOf(view.context.writer);
    }
    const bool once = view.joinedBy == "once"_L1 || view.joinedBy == "as soon as"_L1 || view.find(u"marker.condition");
    return once && ownerOf(view, item.first) == otherSideOf(view.context.writer);
}

/// "DM us the number": a word that needn't be known as a verb, at the start and before "us" or "me".
bool isShortOrder(const ClauseView &view, TokenRange item)
{
    size_t at = view.tokens.first;
    while (at < item.first && (view.token(at).kind == TokenKind::Punctuation || view.lemma(at) == "please"_L1))
        ++at;
    const bool toUs = at + 1 < item.first && (view.isWord(at + 1, u"us") || view.isWord(at + 1, u"me"));
    return toUs && view.token(at).kind == TokenKind::Word && view.token(at).wordClass != WordClass::Preposition;
}

/// "on the box", "from your receipt": where something is to be found, not what is asked for.
bool isMerePlace(const ClauseView &view, TokenRange item)
{
    static constexpr std::array places{"on"_L1, "from"_L1, "in"_L1, "as"_L1, "at"_L1, "under"_L1, "to"_L1, "by"_L1};
    for (size_t at = item.first; at > view.tokens.first && at + 4 > item.first; --at) {
        const Token &token = view.token(at - 1);
        if (token.wordClass == WordClass::Preposition || token.lemma == "to"_L1)
            return std::ranges::find(places, token.lemma) != places.end();
        if (token.wordClass == WordClass::Conjunction || token.wordClass == WordClass::Verb)
            return false;
    }
    return false;
}

bool isNotMeant(const ClauseInput &input)
{
    return input.features.quoted || input.view.context.internal;
}

void addItems(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    const Party other = otherSideOf(view.context.writer);
    for (const LexiconMatch *item : view.all(ConceptCategory::Item)) {
        if (item->form == NameForm::Label)
            continue;
        const VerbGroup *group = groupOf(input.features, item->tokens);
        const bool ordered = group && group->tokens.first < item->tokens.first && isAskedOfOther(input, *group);
        const bool shortOrder = isShortOrder(view, item->tokens);
        const bool asked = input.features.question && view.context.writer == Party::Company;
        if (isMerePlace(view, item->tokens))
            continue;
        if (!ordered && !asked && !shortOrder && !isNeedOfOurs(input, item->tokens))
            continue;
        Statement statement = makeStatement(input, StatementKind::Request, view.conceptOf(*item).id, item->tokens);
        statement.actor = other;
        statement.person.clear();
        statements.push_back(std::move(statement));
    }
}

/// "Have the cache cleared": a participle behind an order to have it.
bool isToBeHad(const ClauseInput &input, const VerbGroup &group)
{
    return std::ranges::any_of(input.features.verbs, [&](const VerbGroup &before) {
        const QString &lemma = input.view.lemma(before.head);
        return before.tokens.last <= group.tokens.first && before.bare && (lemma == "have"_L1 || lemma == "get"_L1);
    });
}

void addSteps(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    if (view.context.writer != Party::Company)
        return;
    for (const LexiconMatch *step : view.all(ConceptCategory::Step)) {
        const VerbGroup *group = groupOf(input.features, step->tokens);
        if (!group || group->future || (group->past && !input.features.question && !isToBeHad(input, *group)))
            continue;
        const bool general = group->gerund || view.find(u"marker.please") || isToBeHad(input, *group);
        const bool ours = actorOf(view, group).party == Party::Company;
        if (ours || (!isAskedOfOther(input, *group) && !general && !input.features.question))
            continue;
        Statement statement = makeStatement(input, StatementKind::StepSuggested, view.conceptOf(*step).id, step->tokens);
        statement.actor = Party::Customer;
        statement.person.clear();
        statements.push_back(std::move(statement));
    }
}

void addActions(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    const Party other = otherSideOf(view.context.writer);
    for (const VerbGroup &group : input.features.verbs) {
        if (!isAskedOfOther(input, group))
            continue;
        bool named = false;
        for (const LexiconMatch *action : view.all(ConceptCategory::Action)) {
            const bool byVerb = action->tokens.first <= group.head && group.head < action->tokens.last;
            if (!byVerb)
                continue;
            named = true;
            Statement statement = makeStatement(input, StatementKind::Request, view.conceptOf(*action).id, action->tokens);
            statement.actor = other;
            statement.person.clear();
            statements.push_back(std::move(statement));
        }
        if (!named && view.all(ConceptCategory::Item).empty() && view.all(ConceptCategory::Step).empty()) {
            Statement statement = makeStatement(input, StatementKind::Request, {}, group.tokens);
            statement.actor = other;
            statements.push_back(std::move(statement));
        }
    }
}

} // namespace

bool continuesPromise(const ClauseInput &input, const VerbGroup &group)
{
    static constexpr std::array joins{"and"_L1, "or"_L1, "then"_L1};
    return input.state.promise && group.bare && std::ranges::find(joins, input.view.joinedBy) != joins.end();
}

bool isAskedOfOther(const ClauseInput &input, const VerbGroup &group)
{
    const ClauseView &view = input.view;
    if (isNotMeant(input) || input.features.modality == Modality::Hypothetical)
        return false;
    if (isPoliteQuestion(view, group) || isYourDuty(view, group) || group.advice)
        return true;
    if (!group.bare || view.lemma(group.head) == "thank"_L1 || continuesPromise(input, group))
        return false;
    const LexiconMatch *please = view.find(u"marker.please");
    // A customer's "press 2 fails" is no order; one that orders names what we do, or says please.
    const bool known = std::ranges::any_of(view.matches, [&](const LexiconMatch &match) {
        return view.conceptOf(match).category == ConceptCategory::Action && match.tokens.first <= group.head
            && group.head < match.tokens.last;
    });
    if (view.context.writer == Party::Customer && !known && !please)
        return false;
    return startsClause(view, group) || (please && please->tokens.first < group.tokens.first);
}

void addRequests(const ClauseInput &input, Statements &statements)
{
    if (isNotMeant(input))
        return;
    addItems(input, statements);
    addSteps(input, statements);
    addActions(input, statements);
}

} // namespace kept
