// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/kinds.h"

#include <algorithm>
#include <array>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

Party contactMaker(const ClauseView &view, const QString &id)
{
    const Party writer = view.context.writer;
    if (id == "reference.we-told"_L1 || id == "reference.our-visit"_L1)
        return writer;
    if (id == "reference.agreed"_L1 || id == "reference.discussed"_L1)
        return Party::Unknown; // both
    return otherSideOf(writer);
}

/// What somebody is said to have done in an earlier contact, by the verb that tells it.
QString predicateOf(const QString &verb, Party subject)
{
    static constexpr std::array agreeing{"agree"_L1,   "approve"_L1, "accept"_L1,    "ok"_L1,     "okay"_L1,
                                         "settle"_L1,  "arrange"_L1, "authorise"_L1, "sign"_L1,   "authorize"_L1,
                                         "consent"_L1, "decide"_L1,  "fix"_L1,       "permit"_L1, "sanction"_L1};
    static constexpr std::array asking{"ask"_L1,     "request"_L1, "wish"_L1,    "want"_L1,    "instruct"_L1,
                                       "specify"_L1, "demand"_L1,  "suggest"_L1, "propose"_L1, "recommend"_L1,
                                       "prefer"_L1,  "insist"_L1,  "choose"_L1,  "select"_L1,  "order"_L1};
    static constexpr std::array telling{
        "tell"_L1,    "say"_L1,     "mention"_L1,  "write"_L1,    "state"_L1,    "explain"_L1, "advise"_L1, "note"_L1,
        "confirm"_L1, "report"_L1,  "indicate"_L1, "describe"_L1, "announce"_L1, "inform"_L1,  "warn"_L1,   "assure"_L1,
        "promise"_L1, "outline"_L1, "show"_L1,     "discuss"_L1,  "declare"_L1,  "stress"_L1,  "admit"_L1};
    const auto isOneOf = [&](const auto &verbs) { return std::ranges::find(verbs, verb) != verbs.end(); };
    if (isOneOf(agreeing))
        return u"reference.agreed"_s;
    if (subject == Party::Customer && isOneOf(asking))
        return u"reference.requested"_s;
    if (!isOneOf(telling) && !isOneOf(asking))
        return {};
    return subject == Party::Customer ? u"reference.told-us"_s : u"reference.we-told"_s;
}

bool namesReader(const ClauseView &view)
{
    for (size_t at = view.tokens.first; at < view.sentence.tokens.last && view.token(at).kind != TokenKind::Punctuation;
         ++at) {
        if (view.isWord(at, u"you"))
            return true;
    }
    return false;
}

/// "As Ralf explained to you", "as you confirmed": whoever is named, and any verb of telling, asking or agreeing in the
/// past.
void addToldByAnybody(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    for (const VerbGroup &group : input.features.verbs) {
        const bool told = group.past && !group.negated && !group.future && group.modal.isEmpty();
        const size_t as = group.subject.first;
        const bool opened = as > view.tokens.first && (view.isWord(as - 1, u"as") || view.isWord(as - 1, u"like"));
        const bool joined = as == view.tokens.first && (view.joinedBy == u"as" || view.joinedBy == u"like");
        if (!told || group.subject.first >= group.subject.last || (!opened && !joined))
            continue;
        const Actor subject = actorIn(view, group.subject);
        const bool pronoun = view.isWord(as, u"she") || view.isWord(as, u"he") || view.isWord(as, u"they");
        if (subject.party == Party::Unknown && !pronoun)
            continue;
        const QString id = predicateOf(view.lemma(group.head), subject.party);
        const Span core = view.spanOf({as, group.tokens.last});
        const bool known = std::ranges::any_of(statements, [&](const Statement &one) {
            return one.kind == StatementKind::Reference && one.core.overlaps(core);
        });
        // "As Dolores wrote" may have been for the desk alone.
        const bool ours = view.isWord(as, u"we") || view.isWord(as, u"i");
        const bool toHer = subject.party == Party::Customer || ours || !view.all(ConceptCategory::Channel).empty()
            || namesReader(view);
        if (id.isEmpty() || known || !toHer)
            continue;
        Statement statement = makeStatement(input, StatementKind::Reference, id, group.tokens);
        const qsizetype begin = opened ? view.token(as - 1).span.begin : core.begin;
        statement.core = {begin, core.end};
        statement.actor = id == "reference.we-told"_L1 ? Party::Company : contactMaker(view, id);
        statement.past = true;
        statements.push_back(std::move(statement));
    }
}

} // namespace

void addReferences(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    if (input.features.question && view.context.writer == Party::Company)
        return;
    for (const LexiconMatch *match : view.all(ConceptCategory::Reference)) {
        const QString &id = view.conceptOf(*match).id;
        Statement statement = makeStatement(input, StatementKind::Reference, id, match->tokens);
        statement.core = view.spanOf(match->tokens);
        statement.actor = contactMaker(view, id);
        statement.past = true;
        statements.push_back(std::move(statement));
    }
    if (view.context.writer == Party::Company && !view.context.internal)
        addToldByAnybody(input, statements);
}

} // namespace kept
