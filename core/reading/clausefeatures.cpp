// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/clausefeatures.h"

#include "reading/arguments.h"

#include <array>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// "If not, print it yourself", "if still black, do a reset": the condition is a word or two before the main clause.
bool isShortCondition(const ClauseView &view)
{
    constexpr size_t fewWords = 3;
    if (view.joinedBy != "if"_L1)
        return false;
    for (size_t at = view.tokens.first; at < std::min(view.tokens.first + fewWords + 1, view.tokens.last); ++at) {
        const Token &token = view.token(at);
        if (token.wordClass == WordClass::Verb || token.wordClass == WordClass::Auxiliary)
            return false;
        if (view.surface(at) == u",")
            return at > view.tokens.first;
    }
    return false;
}

bool isHypothetical(const ClauseView &view)
{
    static constexpr std::array joins{"if"_L1, "unless"_L1, "in case"_L1, "provided"_L1, "suppose"_L1, "assuming"_L1};
    if (std::ranges::find(joins, view.joinedBy) != joins.end())
        return true;
    const LexiconMatch *marker = view.find(u"marker.hypothetical");
    return marker && marker->tokens.first <= view.tokens.first + 1;
}

bool isQuoted(const ClauseView &view)
{
    const Span span = view.span();
    if (span.isEmpty())
        return false;
    const QStringView before = view.text.first(span.begin);
    const QStringView inside = span.of(view.text);
    const auto opens = [](QChar sign) { return sign == u'"' || sign == u'“' || sign == u'„' || sign == u'«'; };
    if (opens(inside.front()))
        return true;
    const qsizetype lastOpen = std::max(before.lastIndexOf(u'“'), before.lastIndexOf(u'„'));
    return lastOpen >= 0 && before.lastIndexOf(u'”') < lastOpen;
}

Frame frameOf(const ClauseView &view)
{
    if (!view.context.internal)
        return Frame::None;
    for (const LexiconMatch &match : view.matches) {
        const QString &id = view.conceptOf(match).id;
        // "She told us": the customer's own words are no report of ours.
        const bool toHer = actorIn(view, {match.tokens.last, std::min(match.tokens.last + 1, view.tokens.last)}).party
            == Party::Customer;
        const bool early = match.tokens.first <= view.tokens.first + 3 || toHer;
        const Actor who = actorIn(view, {view.tokens.first, match.tokens.first});
        if (!early || who.party == Party::Customer)
            continue;
        if (id == "marker.promise-note"_L1)
            return Frame::Promised;
        if (id == "marker.agree"_L1)
            return Frame::Agreed;
        const Token &verb = view.token(match.tokens.first);
        const bool reports = match.tokens.first <= view.tokens.first + 1
            || actorIn(view, {match.tokens.last, std::min(match.tokens.last + 1, view.tokens.last)}).party
                == Party::Customer;
        if (id == "marker.tell"_L1 && reports && (verb.form == WordForm::Past || verb.form == WordForm::PastParticiple))
            return Frame::Told;
    }
    return Frame::None;
}

/// "may" and "might", but not the month: "on 31 May".
bool isHedged(const ClauseView &view)
{
    return std::ranges::any_of(view.matches, [&](const LexiconMatch &match) {
        if (view.conceptOf(match).id != "marker.hedge"_L1)
            return false;
        const Span words = view.spanOf(match.tokens);
        return std::ranges::none_of(view.mentions,
                                    [&](const Mention &mention) { return mention.span.overlaps(words); });
    });
}

/// "again", but not the one in "off and on again".
bool isRepeated(const ClauseView &view)
{
    const auto inStep = [&](const LexiconMatch &marker) {
        return std::ranges::any_of(view.matches, [&](const LexiconMatch &match) {
            return view.conceptOf(match).category == ConceptCategory::Step && match.tokens.first <= marker.tokens.first
                && marker.tokens.last <= match.tokens.last;
        });
    };
    return std::ranges::any_of(view.matches, [&](const LexiconMatch &match) {
        const QString &id = view.conceptOf(match).id;
        return (id == "marker.repeat"_L1 || id == "marker.known-repeat"_L1) && !inStep(match);
    });
}

Modality modalityOf(const ClauseView &view, bool question, bool hypothetical)
{
    if (question)
        return Modality::Asked;
    if (hypothetical)
        return Modality::Hypothetical;
    return isHedged(view) ? Modality::Possible : Modality::Asserted;
}

} // namespace

SentenceState startOf(const std::vector<ClauseView> &clauses)
{
    SentenceState state;
    for (const ClauseView &view : clauses) {
        state.conditional = state.conditional || isHypothetical(view);
        state.question = state.question || view.sentence.isQuestion;
    }
    return state;
}

ClauseFeatures featuresOf(const ClauseView &view, const SentenceState &state)
{
    ClauseFeatures features;
    features.verbs = findVerbGroups(view);
    const Frame frame = frameOf(view);
    features.frame = frame == Frame::None ? state.frame : frame;
    features.told = features.frame == Frame::Told || features.frame == Frame::Promised;
    features.question = state.question;
    const bool hypothetical = isHypothetical(view) && !isShortCondition(view);
    features.conditional = hypothetical || state.conditional;
    features.quoted = isQuoted(view);
    features.modality = modalityOf(view, state.question, hypothetical);
    features.again = isRepeated(view);
    for (const LexiconMatch &match : view.matches) {
        if (match.isName())
            features.concepts.append(view.conceptOf(match).id);
    }
    features.concepts.sort();
    features.concepts.removeDuplicates();
    features.arguments = argumentsOf(view);
    features.when = whenOf(view);
    return features;
}

const VerbGroup *groupOf(const ClauseFeatures &features, TokenRange named)
{
    const VerbGroup *before = nullptr;
    for (const VerbGroup &group : features.verbs) {
        if (group.tokens.first < named.last && named.first < group.tokens.last)
            return &group;
        if (group.tokens.last <= named.first)
            before = &group;
    }
    if (before)
        return before;
    return features.verbs.empty() ? nullptr : &features.verbs.front();
}

} // namespace kept
