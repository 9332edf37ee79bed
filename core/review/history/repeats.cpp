// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/repeats.h"

#include "reading/lexicon.h"
#include "review/history/clausepair.h"
#include "review/history/recall.h"
#include "review/messages.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

bool shares(const QStringList &ours, const QStringList &theirs, QLatin1StringView category)
{
    return std::ranges::any_of(ours, [&](const QString &id) { return id.startsWith(category) && theirs.contains(id); });
}

bool asksHer(const ClauseSide &clause)
{
    return std::ranges::any_of(clause.statements, [](const Statement *statement) {
        const bool asks = statement->kind == StatementKind::Request || statement->kind == StatementKind::StepSuggested
            || statement->kind == StatementKind::Question;
        return asks && statement->actor != Party::Company;
    });
}

bool hasKind(const ClauseSide &clause, StatementKind kind)
{
    return std::ranges::contains(clause.statements, kind, &Statement::kind);
}

bool knowsOfRepeating(const ClauseSide &clause)
{
    return std::ranges::any_of(clause.statements, [](const Statement *statement) { return statement->again; });
}

/// "Would you like me to send it?", "Shall I?": her consent is asked for, and that nobody has given before.
bool asksConsent(const ReviewInput &input, const ClauseSide &clause)
{
    static const QRegularExpression asking(
        u"\\b(?:would you (?:like|prefer|want|rather)|do you want|shall (?:i|we)|should (?:i|we)|may (?:i|we)|can "
        u"(?:i|we)|"
        "(?:if|whether) you(?:'d| would) like|let me know (?:if|whether)|please confirm|confirm (?:if|that|whether))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return hasKind(clause, StatementKind::Offer)
        || asking.matchView(sentenceOf(input, clause.passage).of(input.draft.text)).hasMatch();
}

/// The words of the draft that give a reason to ask again: "blurred", "expired", "new version".
bool givesReason(const ReviewInput &input, const ClauseSide &clause)
{
    static constexpr QLatin1StringView reasons[] = {"marker.reason"_L1, "marker.cause"_L1,     "state.wrong"_L1,
                                                    "state.expired"_L1, "state.incomplete"_L1, "state.rejected"_L1,
                                                    "state.missed"_L1,  "state.lost"_L1};
    const Span sentence = sentenceOf(input, clause.passage);
    return std::ranges::any_of(input.reading.statements, [&](const Statement &statement) {
        return sentence.contains(statement.passage) && hasAnyConcept(statement, reasons);
    });
}

class Search
{
public:
    explicit Search(const ReviewInput &input) : m_input(input), m_measures(input) {}

    [[nodiscard]] std::vector<Repeat> find() const
    {
        std::vector<Repeat> found;
        for (const ClauseSide &clause : clausesOf(m_input)) {
            if (!asksHer(clause) || asksConsent(m_input, clause))
                continue;
            if (auto repeat = repeatOf(clause))
                found.push_back(*std::move(repeat));
        }
        return found;
    }

private:
    [[nodiscard]] std::optional<Repeat> repeatOf(const ClauseSide &clause) const
    {
        Repeat best;
        best.passage = clause.passage;
        double nearest = 0.15; ///< what shares less has nothing to do with it
        QSet<size_t> seen;
        const auto consider = [&](size_t index) {
            const Remembered &earlier = m_input.memory.at(index);
            if (seen.contains(index) || isNoAnswer(earlier))
                return;
            seen.insert(index);
            const ClausePair pair = m_measures.pairOf(clause, earlier);
            const double nearness = pair.nearness() + bonusOf(clause, earlier);
            if (nearness <= nearest)
                return;
            nearest = nearness;
            best.earlier = &earlier;
            best.features = featuresOf(clause, pair, earlier);
        };
        for (const QString &topic : clause.topics)
            std::ranges::for_each(newestFirst(m_input.memory.withTopic(topic)), consider);
        for (const QString &id : clause.concepts) {
            if (id.startsWith("item."_L1) || id.startsWith("step."_L1) || id.startsWith("action."_L1))
                std::ranges::for_each(newestFirst(m_input.memory.withConcept(id)), consider);
        }
        return best.earlier ? std::optional(std::move(best)) : std::nullopt;
    }

    /// That somebody asked or wished before shows nothing, nor that she doesn't have it: there is no answer yet.
    [[nodiscard]] bool isNoAnswer(const Remembered &earlier) const
    {
        const Statement &said = earlier.statement;
        if (earlier.source.record.isValid() || said.kind == StatementKind::StepTried)
            return false;
        static const QRegularExpression wishing(
            u"\\b(?:would like|'d like|want(?:ed)? to|need(?:ed)? to|need your)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QStringView text = textOf(earlier.source, m_input.timeline);
        const bool wishes = said.passage.end <= text.size() && wishing.matchView(said.passage.of(text)).hasMatch();
        return wishes || said.kind == StatementKind::Request || said.kind == StatementKind::Question
            || said.modality == Modality::Asked || (isByCustomer(earlier) && said.polarity == Polarity::Denied);
    }

    /// What a person would think of first: that she gave it, that it was tried, that we said we would.
    static double bonusOf(const ClauseSide &clause, const Remembered &earlier)
    {
        const Statement &said = earlier.statement;
        const bool sameItem = shares(clause.concepts, said.concepts, "item."_L1);
        const bool sameStep = shares(clause.concepts, said.concepts, "step."_L1);
        return 0.3 * (said.kind == StatementKind::ItemGiven && sameItem)
            + 0.4 * (said.kind == StatementKind::StepTried && sameStep) + 0.1 * sameItem + 0.2 * sameStep
            + 0.1 * (said.kind == StatementKind::Promise && isOurWord(earlier));
    }

    [[nodiscard]] Features featuresOf(const ClauseSide &clause, const ClausePair &pair, const Remembered &earlier) const
    {
        const Statement &said = earlier.statement;
        Features features;
        m_measures.describe(clause, features);
        pair.describe(features);
        describeSource(earlier, features);
        features.set(u"question"_s, hasKind(clause, StatementKind::Question));
        features.set(u"step"_s, hasKind(clause, StatementKind::StepSuggested));
        features.set(u"again"_s, knowsOfRepeating(clause));
        features.set(u"reason"_s, givesReason(m_input, clause));
        features.set(u"names-item"_s, !shares(clause.concepts, clause.concepts, "item."_L1) ? 0 : 1);
        features.set(u"same-item"_s, shares(clause.concepts, said.concepts, "item."_L1));
        features.set(u"same-step"_s, shares(clause.concepts, said.concepts, "step."_L1));
        features.set(u"was-given"_s, said.kind == StatementKind::ItemGiven);
        features.set(u"was-tried"_s, said.kind == StatementKind::StepTried);
        features.set(u"was-suggested"_s, said.kind == StatementKind::StepSuggested);
        features.set(u"was-past"_s, said.past);
        features.set(u"was-denied"_s, said.polarity == Polarity::Denied);
        features.set(u"was-our-promise"_s, said.kind == StatementKind::Promise && isOurWord(earlier));
        features.set(u"in-note"_s, !earlier.toldToCustomer && !earlier.source.record.isValid());
        return features;
    }

    const ReviewInput &m_input;
    ClauseMeasures m_measures;
};

} // namespace

std::vector<Repeat> repeatsOf(const ReviewInput &input) { return Search(input).find(); }

} // namespace kept
