// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/kinds.h"
#include "reading/topics.h"

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
            || token.wordClass == WordClass::Preposition || beforePreposition(view, at) || token.lemma == "please"_L1
            || token.lemma == "kindly"_L1 || token.lemma == "first"_L1;
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
        return match.tokens.last > group.head && match.isName()
            && (category == ConceptCategory::Action || category == ConceptCategory::Item
                || category == ConceptCategory::Step || category == ConceptCategory::Deed);
    });
    // "You can go on selling" asks nothing, "you can cancel free of charge" allows.
    const bool allows = view.find(u"action.waive") || view.find(u"state.free") || view.find(u"action.keep-running");
    const bool open = !allows && std::ranges::find(duties, group.modal) != duties.end();
    const bool urged = head == "want"_L1 && group.future && view.token(group.head).form == WordForm::Plain;
    const bool best = group.subject.first > view.tokens.first && view.isWord(group.subject.first - 1, u"best");
    static constexpr std::array errands{"ask"_L1, "enquire"_L1, "inquire"_L1, "apply"_L1, "drive"_L1};
    const bool goesTo = head == "go"_L1 && group.head + 1 < view.tokens.last
        && (view.lemma(group.head + 1) == "to"_L1 || view.lemma(group.head + 1) == "there"_L1);
    const bool sendsHer = goesTo || std::ranges::find(errands, head) != errands.end();
    return firm || urged || best || (open && (namesWork || sendsHer))
        || ((head == "need"_L1 || head == "have"_L1) && group.head + 1 < view.tokens.last
            && view.lemma(group.head + 1) == "to"_L1);
}

/// "The quickest way is for you to claim it", "we invite you to ring them": what she is to do.
bool isForYouTo(const ClauseView &view, const VerbGroup &group)
{
    static constexpr std::array calls{"for"_L1,  "invite"_L1,    "advise"_L1,  "ask"_L1,    "encourage"_L1, "urge"_L1,
                                      "want"_L1, "recommend"_L1, "request"_L1, "expect"_L1, "require"_L1,   "beg"_L1};
    const size_t at = group.tokens.first;
    return group.infinitive && at >= view.tokens.first + 3 && view.isWord(at - 2, u"you")
        && std::ranges::find(calls, view.lemma(at - 3)) != calls.end() && view.all(ConceptCategory::Negation).empty();
}

/// "It has to be booked by ringing the office": what must be done, and how.
bool isByDoing(const ClauseView &view, const VerbGroup &group)
{
    return group.gerund && group.tokens.first > view.tokens.first && view.isWord(group.tokens.first - 1, u"by")
        && view.find(u"marker.duty");
}

/// "could you send", "would you mind sending": asked in the form of a question.
bool isPoliteQuestion(const ClauseView &view, const VerbGroup &group)
{
    static constexpr std::array openers{"could"_L1, "would"_L1, "can"_L1, "will"_L1, "may"_L1};
    const QString &first = view.lemma(group.tokens.first);
    return std::ranges::find(openers, first) != openers.end()
        && contains(view, {group.tokens.first, group.head}, "you"_L1);
}

/// "I need to check the card": what is needed is work of ours, unless it is to know, to have or to see something.
bool needsToDo(const ClauseView &view, size_t need)
{
    static constexpr std::array asking{"know"_L1, "have"_L1, "see"_L1, "receive"_L1, "get"_L1, "ask"_L1, "take"_L1};
    return need + 2 < view.tokens.last && view.lemma(need + 1) == "to"_L1
        && std::ranges::find(asking, view.lemma(need + 2)) == asking.end();
}

/// "I need the receipt", "we still require a form", "all we need is", "once I have your go-ahead".
bool isNeedOfOurs(const ClauseInput &input, TokenRange item)
{
    static constexpr std::array needs{"need"_L1, "require"_L1, "miss"_L1, "lack"_L1, "await"_L1};
    const ClauseView &view = input.view;
    for (size_t at = view.tokens.first; at < item.first; ++at) {
        if (std::ranges::find(needs, view.lemma(at)) == needs.end() || needsToDo(view, at))
            continue;
        const auto group = std::ranges::find(input.features.verbs, at, &VerbGroup::head);
        const bool hasSubject = group != input.features.verbs.end() && group->subject.first < group->subject.last;
        const TokenRange subject = hasSubject ? group->subject : TokenRange{view.tokens.first, at};
        return actorIn(view, subject).party != otherSideOf(view.context.writer)
            && ownerOf(view, item.first) != view.context.writer;
    }
    const bool once = view.joinedBy == "once"_L1 || view.joinedBy == "as soon as"_L1 || view.find(u"marker.condition");
    return once && ownerOf(view, item.first) == otherSideOf(view.context.writer);
}

/// "DM us the number": a word that needn't be known as a verb, at the start and before "us" or "me".
bool isShortOrder(const ClauseView &view, TokenRange item)
{
    size_t at = view.tokens.first;
    while (at < item.first
           && (view.token(at).kind == TokenKind::Punctuation || view.lemma(at) == "please"_L1
               || view.lemma(at) == "kindly"_L1))
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

/// "Bin the invoice", "see the receipt in the app": what is done with a thing that she has, not what she is to give.
bool isMereHandling(const ClauseView &view, const VerbGroup &group)
{
    static const QSet<QString> verbs{
        u"bin"_s,    u"keep"_s,   u"ignore"_s,  u"delete"_s,  u"destroy"_s,  u"open"_s,      u"see"_s,   u"check"_s,
        u"find"_s,   u"read"_s,   u"use"_s,     u"discard"_s, u"throw"_s,    u"disregard"_s, u"tear"_s,  u"shred"_s,
        u"store"_s,  u"await"_s,  u"expect"_s,  u"compare"_s, u"remember"_s, u"forget"_s,    u"click"_s, u"press"_s,
        u"change"_s, u"update"_s, u"cancel"_s,  u"pay"_s,     u"look"_s,     u"enter"_s,     u"watch"_s, u"follow"_s,
        u"hold"_s,   u"put"_s,    u"remove"_s,  u"leave"_s,   u"download"_s, u"print"_s,     u"wait"_s,  u"quote"_s,
        u"go"_s,     u"take"_s,   u"collect"_s, u"pick"_s,    u"wear"_s,     u"clean"_s,     u"reset"_s, u"connect"_s};
    const bool makesPicture = view.lemma(group.head) == "take"_L1
        && std::ranges::any_of(view.all(ConceptCategory::Item), [&](const LexiconMatch *item) {
                                  return view.conceptOf(*item).values.contains(u"image"_s);
                              });
    return verbs.contains(view.lemma(group.head)) && !makesPicture;
}

bool isNotMeant(const ClauseInput &input) { return input.features.quoted || input.view.context.internal; }

/// "We need two things: the data page, and a receipt": what the clauses behind an announced need name.
bool isListed(const ClauseInput &input)
{
    const VerbGroup *main = input.features.mainVerb();
    return input.state.needing && (!main || actorOf(input.view, main).party != Party::Company);
}

/// "I still need your customs number": what the lexicon has no name for.
void addNeeds(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    for (const VerbGroup &group : input.features.verbs) {
        const bool needs = view.lemma(group.head) == "need"_L1 || view.lemma(group.head) == "require"_L1;
        const bool hers = group.tokens.last < view.tokens.last && view.isWord(group.tokens.last, u"your");
        if (!needs || !hers || !announcesNeed(view) || group.negated)
            continue;
        Statement statement = makeStatement(input, StatementKind::Request, {}, group.tokens);
        statement.actor = Party::Customer;
        statement.person.clear();
        statement.topics = topicsOf(view);
        statements.push_back(std::move(statement));
    }
}

void addItems(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    const Party other = otherSideOf(view.context.writer);
    for (const LexiconMatch *item : view.all(ConceptCategory::Item)) {
        if (!item->isName())
            continue;
        const VerbGroup *group = groupOf(input.features, item->tokens);
        const bool ordered = group && group->tokens.first < item->tokens.first && isAskedOfOther(input, *group)
            && !isMereHandling(view, *group);
        const bool shortOrder = isShortOrder(view, item->tokens);
        const bool ours = group && group->subject.first < group->subject.last
            && (view.isWord(group->subject.first, u"i") || view.isWord(group->subject.first, u"we"));
        const bool asked = input.features.question && view.context.writer == Party::Company && !ours
            && (group || view.sentence.clauses.size() <= 1)
            && !(group && (group->future || (group->passive && view.lemma(group->head) == "ask"_L1)));
        const bool pays = contains(view, {view.tokens.first, item->tokens.first}, "pay"_L1);
        if (pays || isMerePlace(view, item->tokens))
            continue;
        if (!ordered && !asked && !shortOrder && !isNeedOfOurs(input, item->tokens) && !isListed(input))
            continue;
        Statement statement = makeStatement(input, StatementKind::Request, view.conceptOf(*item).id, item->tokens);
        statement.actor = other;
        statement.person.clear();
        statement.topics = topicsOf(view); // what a lexicon calls a measurement is somebody's waist
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

/// "Clearing the cache helps most people", "worth wiping the disc": a gerund that is itself the advice.
bool isAdvised(const ClauseInput &input, const VerbGroup &group)
{
    static constexpr std::array leads{"try"_L1, "worth"_L1, "suggest"_L1, "recommend"_L1, "about"_L1, "consider"_L1};
    const ClauseView &view = input.view;
    if (!group.gerund || view.token(group.head).form != WordForm::Gerund)
        return false;
    size_t before = group.tokens.first;
    while (before > view.tokens.first && view.token(before - 1).wordClass == WordClass::Adverb)
        --before;
    if (before > view.tokens.first && std::ranges::find(leads, view.lemma(before - 1)) != leads.end())
        return true;
    const bool opens = before == view.tokens.first || view.token(before - 1).kind == TokenKind::Punctuation;
    return opens && std::ranges::any_of(input.features.verbs, [&](const VerbGroup &later) {
               static constexpr std::array telling{"cost"_L1, "save"_L1, "be"_L1, "require"_L1}; // what it would mean
               const Token &verb = view.token(later.tokens.first);
               return std::ranges::find(telling, view.lemma(later.head)) == telling.end()
                   && later.tokens.first > group.head && !later.gerund && !later.infinitive && !later.past
                   && verb.form != WordForm::PastParticiple;
           });
}

void addSteps(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    if (view.context.writer != Party::Company)
        return;
    for (const LexiconMatch *step : stepsIn(input)) {
        const VerbGroup *group = groupOf(input.features, step->tokens);
        if (!group || group->future || (group->past && !input.features.question && !isToBeHad(input, *group)))
            continue;
        const bool advised = isAdvised(input, *group);
        const bool isStep = view.conceptOf(*step).category == ConceptCategory::Step;
        const bool general = advised || isToBeHad(input, *group)
            || (isStep ? group->gerund || view.find(u"marker.please") : view.find(u"marker.advice") != nullptr);
        const bool ours = !advised && actorOf(view, group).party == Party::Company;
        if (ours || (!isAskedOfOther(input, *group) && !general && !input.features.question))
            continue;
        Statement statement =
            makeStatement(input, StatementKind::StepSuggested, view.conceptOf(*step).id, step->tokens);
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
            Statement statement =
                makeStatement(input, StatementKind::Request, view.conceptOf(*action).id, action->tokens);
            statement.actor = other;
            statement.person.clear();
            statements.push_back(std::move(statement));
        }
        if (!named && std::ranges::none_of(view.all(ConceptCategory::Item), &LexiconMatch::isName)
            && view.all(ConceptCategory::Step).empty()) {
            Statement statement = makeStatement(input, StatementKind::Request, {}, group.tokens);
            statement.actor = other;
            statements.push_back(std::move(statement));
        }
    }
}

} // namespace

bool announcesNeed(const ClauseView &view)
{
    static constexpr std::array needs{"need"_L1, "require"_L1, "miss"_L1, "lack"_L1};
    const bool namesIt = std::ranges::any_of(view.all(ConceptCategory::Item), &LexiconMatch::isName);
    if (view.context.writer != Party::Company || view.context.internal || namesIt)
        return false;
    for (size_t at = view.tokens.first; at < view.tokens.last; ++at) {
        if (std::ranges::find(needs, view.lemma(at)) != needs.end())
            return actorIn(view, {view.tokens.first, at}).party == Party::Company;
    }
    return false;
}

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
    if (isPoliteQuestion(view, group) || isYourDuty(view, group) || isForYouTo(view, group) || group.advice
        || (view.context.writer == Party::Company && isByDoing(view, group)))
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
    addNeeds(input, statements);
    addSteps(input, statements);
    addActions(input, statements);
}

} // namespace kept
