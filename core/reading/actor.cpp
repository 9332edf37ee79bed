// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/actor.h"

#include <array>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

template<size_t N>
bool isOneOf(QStringView word, const std::array<QLatin1StringView, N> &words)
{
    return std::ranges::any_of(words, [word](QLatin1StringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

constexpr std::array firstPerson{"i"_L1, "we"_L1, "us"_L1, "me"_L1, "myself"_L1, "ourselves"_L1};
constexpr std::array secondPerson{"you"_L1, "u"_L1, "ye"_L1, "yourself"_L1, "yourselves"_L1, "y'all"_L1};
constexpr std::array thirdPerson{"he"_L1, "she"_L1, "him"_L1, "her"_L1, "himself"_L1, "herself"_L1};
constexpr std::array ours{"our"_L1, "ours"_L1, "my"_L1, "mine"_L1};
constexpr std::array yours{"your"_L1, "yours"_L1, "ur"_L1};
constexpr std::array theirs{"his"_L1, "her"_L1, "hers"_L1};

Party partyOfPronoun(const ClauseView &view, QStringView word)
{
    const Party writer = view.context.writer;
    if (isOneOf(word, firstPerson))
        return writer;
    if (isOneOf(word, secondPerson))
        return view.context.internal ? Party::Company : otherSideOf(writer);
    if (isOneOf(word, thirdPerson))
        return view.context.internal ? Party::Customer : Party::Unknown;
    return Party::Unknown;
}

Actor agentBehindBy(const ClauseView &view, const VerbGroup &group)
{
    for (size_t at = group.tokens.last; at + 1 < view.tokens.last && at < group.tokens.last + 6; ++at) {
        if (view.lemma(at) == "by"_L1)
            return actorIn(view, {at + 1, std::min(at + 4, view.tokens.last)});
    }
    return {};
}

} // namespace

Party otherSideOf(Party party)
{
    switch (party) {
    case Party::Company:
        return Party::Customer;
    case Party::Customer:
        return Party::Company;
    default:
        return Party::Unknown;
    }
}

Actor actorIn(const ClauseView &view, TokenRange range)
{
    Actor found;
    for (size_t at = range.first; at < range.last; ++at) {
        const QStringView word = view.surface(at);
        if (const Person *person = view.people.find(word); person && word.front().isUpper())
            return {person->party, person->name};
        if (const Party party = partyOfPronoun(view, word); party != Party::Unknown)
            return {party, {}};
    }
    for (const LexiconMatch *role : view.all(ConceptCategory::Role)) {
        if (role->tokens.first < range.first || role->tokens.last > range.last)
            continue;
        found.party = view.conceptOf(*role).party;
        found.person = view.spanOf(role->tokens).of(view.text).toString();
        const Party owner = ownerOf(view, role->tokens.first);
        if (owner != Party::Unknown && found.party != Party::Other)
            found.party = owner; // "your accountant", "my colleague"
    }
    return found;
}

Actor actorOf(const ClauseView &view, const VerbGroup *group)
{
    if (!group)
        return {};
    if (group->passive)
        return agentBehindBy(view, *group);
    if (group->subject.first < group->subject.last) {
        const Actor actor = actorIn(view, group->subject);
        if (actor.party != Party::Unknown)
            return actor;
        const Party owner = ownerOf(view, group->subject.last);
        return {owner == view.context.writer && owner == Party::Company ? Party::Company : Party::Unknown, {}};
    }
    // "Did | you | send it?": the subject stands inside of the group.
    for (size_t at = group->tokens.first; at < group->head; ++at) {
        if (const Party party = partyOfPronoun(view, view.surface(at)); party != Party::Unknown)
            return {party, {}};
    }
    if (view.context.internal)
        return {group->past || group->future || group->bare ? Party::Company : Party::Unknown, {}};
    if (group->bare)
        return {otherSideOf(view.context.writer), {}};
    return {group->past || group->infinitive || group->gerund ? view.context.writer : Party::Unknown, {}};
}

Party ownerOf(const ClauseView &view, size_t at)
{
    for (size_t back = 1; back <= 3 && at >= view.tokens.first + back; ++back) {
        const QStringView word = view.surface(at - back);
        if (isOneOf(word, ours))
            return view.context.writer;
        if (isOneOf(word, yours))
            return view.context.internal ? Party::Company : otherSideOf(view.context.writer);
        if (view.context.internal && isOneOf(word, theirs))
            return Party::Customer;
    }
    return Party::Unknown;
}

} // namespace kept
