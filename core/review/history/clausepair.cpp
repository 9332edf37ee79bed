// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/clausepair.h"

#include "reading/lexicon.h"
#include "review/history/recall.h"

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

bool isDoing(const QString &id) { return id.startsWith("action."_L1) || id.startsWith("state."_L1); }

bool isThing(const QString &id)
{
    return id.startsWith("thing."_L1) || id.startsWith("item."_L1) || id.startsWith("role."_L1);
}

void addAll(QStringList &to, const QStringList &from)
{
    for (const QString &one : from) {
        if (!to.contains(one))
            to.append(one);
    }
}

bool hasKind(const ClauseSide &clause, std::initializer_list<StatementKind> kinds)
{
    return std::ranges::any_of(clause.statements, [&](const Statement *statement) {
        return std::ranges::find(kinds, statement->kind) != kinds.end();
    });
}

/// "Off", "back", "instead": words beside a sum that is given, not charged.
bool givesAway(const ReviewInput &input, const ClauseSide &clause)
{
    static constexpr QLatin1StringView giving[] = {"action.refund"_L1, "action.credit"_L1, "action.give-money"_L1,
                                                   "action.voucher"_L1, "action.discount"_L1};
    static constexpr QLatin1StringView words[] = {" off"_L1,     " back"_L1,  " extra"_L1,   " less"_L1,
                                                  " instead"_L1, " bonus"_L1, " cheaper"_L1, " wallet"_L1};
    const QStringView text = clause.passage.of(input.draft.text);
    return std::ranges::any_of(clause.statements, [](const Statement *one) { return hasAnyConcept(*one, giving); })
        || std::ranges::any_of(words, [&](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::vector<ClauseSide> clausesOf(const ReviewInput &input, Reported reported)
{
    std::vector<ClauseSide> clauses;
    for (const Statement &statement : input.reading.statements) {
        const bool stands =
            standsAsSaid(input, statement) || (reported == Reported::Too && statement.quoted && !statement.conditional);
        if (!stands)
            continue;
        if (clauses.empty() || clauses.back().passage != statement.passage)
            clauses.emplace_back().passage = statement.passage;
        ClauseSide &clause = clauses.back();
        clause.statements.push_back(&statement);
        addAll(clause.topics, statement.topics);
        addAll(clause.concepts, statement.concepts);
        clause.denied = clause.denied || statement.polarity == Polarity::Denied;
        clause.past = clause.past || statement.past;
        clause.future = clause.future || statement.future;
    }
    return clauses;
}

double ClausePair::nearness() const
{
    return 0.6 * share + 0.15 * backShare + 0.1 * std::min(topics, 3) + 0.1 * (sameAction || opposite)
        + 0.1 * sameThing;
}

void ClausePair::describe(Features &features) const
{
    features.set(u"shared"_s, std::min(shared, 2.0));
    features.set(u"share"_s, share);
    features.set(u"topics"_s, std::min(topics, 2));
    features.set(u"same-action"_s, sameAction);
    features.set(u"same-thing"_s, sameThing);
    features.set(u"opposite"_s, opposite);
    features.set(u"other-polarity"_s, otherPolarity);
}

double ClauseMeasures::weightOf(const QString &topic) const
{
    return 1 / (1 + std::log(double(std::max<size_t>(1, m_input.memory.withTopic(topic).size()))));
}

ClausePair ClauseMeasures::pairOf(const ClauseSide &clause, const Remembered &remembered) const
{
    const Statement &known = remembered.statement;
    ClausePair pair;
    double own = 0;
    for (const QString &topic : clause.topics) {
        const double weight = weightOf(topic);
        own += weight;
        if (known.topics.contains(topic)) {
            pair.shared += weight;
            ++pair.topics;
        }
    }
    double theirs = 0;
    for (const QString &topic : known.topics)
        theirs += weightOf(topic);
    pair.share = own > 0 ? pair.shared / own : 0;
    pair.backShare = theirs > 0 ? pair.shared / theirs : 0;
    for (const QString &id : clause.concepts) {
        const bool both = known.concepts.contains(id);
        pair.sameAction = pair.sameAction || (both && isDoing(id));
        pair.sameThing = pair.sameThing || (both && isThing(id));
        pair.opposite = pair.opposite || (isDoing(id) && std::ranges::any_of(known.concepts, [&](const QString &other) {
                                              return m_input.lexicon.areOpposite(id, other);
                                          }));
    }
    pair.otherPolarity = clause.denied != (known.polarity == Polarity::Denied);
    return pair;
}

void ClauseMeasures::describe(const ClauseSide &clause, Features &features) const
{
    features.set(u"gives"_s, givesAway(m_input, clause));
    features.set(u"past"_s, clause.past);
    features.set(u"future"_s, clause.future);
    features.set(u"denied"_s, clause.denied);
    features.set(
        u"asks"_s,
        hasKind(clause,
                {StatementKind::Question, StatementKind::Request, StatementKind::StepSuggested, StatementKind::Offer}));
    features.set(u"possible"_s, std::ranges::any_of(clause.statements, [](const Statement *statement) {
                     return statement->modality != Modality::Asserted;
                 }));
    features.set(u"we"_s, std::ranges::any_of(clause.statements, [](const Statement *statement) {
                     return statement->actor == Party::Company;
                 }));
    double unknown = 0;
    for (const QString &topic : clause.topics)
        unknown += m_input.memory.withTopic(topic).empty();
    features.set(u"foreign"_s, clause.topics.isEmpty() ? 0 : unknown / double(clause.topics.size()));
}

void describeSource(const Remembered &remembered, Features &features)
{
    features.set(u"by-record"_s, remembered.source.record.isValid());
    features.set(u"by-her"_s, isByCustomer(remembered));
    features.set(u"told"_s, remembered.toldToCustomer);
    features.set(u"promise"_s, remembered.statement.kind == StatementKind::Promise);
    features.set(u"replaced"_s, remembered.replacedBy.has_value());
}

} // namespace kept
