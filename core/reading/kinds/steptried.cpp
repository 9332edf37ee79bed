// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/kinds.h"
#include "reading/polarity.h"

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// "Three weeks of wearing them", "after cleaning it": a gerund that tells what was gone through.
bool isGoneThrough(const ClauseView &view, const VerbGroup &group)
{
    static const QStringList signs{u"of"_s, u"after"_s, u"despite"_s};
    return group.tokens.first > view.tokens.first && signs.contains(view.lemma(group.tokens.first - 1));
}

/// A verb told as done, or a mere naming ("incognito, phone on 4G") in a text that reports a fault.
bool isReported(const ClauseInput &input, const LexiconMatch &step)
{
    const ClauseView &view = input.view;
    const VerbGroup *group = groupOf(input.features, step.tokens);
    const bool isDeed = view.conceptOf(step).category == ConceptCategory::Deed;
    if (!group)
        return !isDeed;
    if (group->future || group->infinitive || !group->modal.isEmpty())
        return false;
    const Token &first = view.token(step.tokens.first);
    const bool participle = first.form == WordForm::Past || first.form == WordForm::PastParticiple;
    // "Did restore purchases, also reinstall, log out": a list goes on as it began.
    const bool listed = input.state.tried && group->bare && !view.find(u"marker.please");
    if (listed || group->past || participle || view.find(u"marker.tried") || view.find(u"marker.failed"))
        return true;
    const bool already = input.features.again && view.context.writer == Party::Customer;
    if (step.form == NameForm::Phrase || already || (group->gerund && isGoneThrough(view, *group)))
        return true;
    return view.context.internal && !group->bare && !isDeed;
}

} // namespace

std::vector<const LexiconMatch *> stepsIn(const ClauseInput &input)
{
    std::vector<const LexiconMatch *> steps = input.view.all(ConceptCategory::Step);
    for (const LexiconMatch *deed : input.view.all(ConceptCategory::Deed)) {
        const bool isDone = std::ranges::any_of(input.features.verbs, [&](const VerbGroup &group) {
            return deed->tokens.first <= group.head && group.head < deed->tokens.last;
        });
        if (isDone || deed->form == NameForm::Noun)
            steps.push_back(deed);
    }
    return steps;
}

void addStepsTried(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    const bool speaks = view.context.writer == Party::Customer || view.context.internal;
    if (!speaks || input.features.modality == Modality::Hypothetical || input.features.quoted)
        return;
    const bool polite = input.features.question && !view.find(u"marker.tried");
    for (const LexiconMatch *step : stepsIn(input)) {
        const VerbGroup *group = groupOf(input.features, step->tokens);
        const bool denied = polarityOf(view, step->tokens, group) == Polarity::Denied;
        if (denied || !isReported(input, *step) || (polite && group && !group->past))
            continue;
        Statement statement = makeStatement(input, StatementKind::StepTried, view.conceptOf(*step).id, step->tokens);
        const bool isDeed = view.conceptOf(*step).category == ConceptCategory::Deed;
        if (statement.actor == Party::Unknown || (view.context.internal && !isDeed))
            statement.actor = Party::Customer;
        statement.past = true;
        statements.push_back(std::move(statement));
    }
}

} // namespace kept
