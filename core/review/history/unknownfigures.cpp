// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/unknownfigures.h"

#include "memory/figurekeys.h"
#include "review/history/clausepair.h"
#include "review/history/figure.h"
#include "review/history/recall.h"
#include "review/messages.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t deepest = 100;    ///< statements of one measure looked back through
constexpr size_t mostAmounts = 40; ///< with which a sum is worked out

QString nameOf(Figure::Kind kind)
{
    switch (kind) {
    case Figure::Kind::Money:
        return u"money"_s;
    case Figure::Kind::Count:
        return u"count"_s;
    case Figure::Kind::Length:
        return u"length"_s;
    case Figure::Kind::Day:
        return u"day"_s;
    case Figure::Kind::Time:
        return u"time"_s;
    case Figure::Kind::Code:
        return u"code"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString keyOf(const Figure &figure)
{
    if (figure.isNumber())
        return figureKey(figure.number);
    return (figure.kind == Figure::Kind::Day        ? u"d:"_s
                : figure.kind == Figure::Kind::Time ? u"t:"_s
                                                    : u"c:"_s)
        + figure.value;
}

/// Half, a quarter, or with two other amounts their sum, difference, product or percentage.
bool canBeWorkedOut(double wanted, const std::vector<double> &amounts)
{
    const auto is = [wanted](double worked) { return std::abs(worked - wanted) < 0.006; };
    for (size_t i = 0; i < amounts.size(); ++i) {
        const double a = amounts[i];
        if (is(a / 2) || is(a / 3) || is(a / 4) || is(a * 0.75) || is(a * 2) || is(a * 1.2) || is(a * 1.19))
            return true;
        for (size_t j = i + 1; j < amounts.size(); ++j) {
            const double b = amounts[j];
            if (is(a + b) || is(std::abs(a - b)) || is(a * b) || is(a * b / 100))
                return true;
        }
    }
    return false;
}

constexpr QLatin1StringView costFree[] = {"action.waive"_L1,   "state.free"_L1,        "state.included"_L1,
                                          "action.include"_L1, "action.hold-price"_L1, "state.fixed-price"_L1};
constexpr QLatin1StringView charging[] = {"action.charge"_L1, "state.charged"_L1, "state.extra"_L1,
                                          "action.raise-price"_L1};

/// The clauses of the draft that claim something, each with its figures.
struct DraftClause
{
    ClauseSide side;
    std::vector<Figure> figures;
};

class Search
{
public:
    explicit Search(const ReviewInput &input) : m_input(input), m_measures(input)
    {
        for (const ClauseSide &side : clausesOf(input)) {
            DraftClause clause{side, {}};
            for (const Argument &argument : side.statements.front()->arguments)
                std::ranges::copy(kept::figuresOf(argument), std::back_inserter(clause.figures));
            if (!clause.figures.empty())
                m_clauses.push_back(std::move(clause));
        }
    }

    [[nodiscard]] std::vector<UnknownFigure> find() const
    {
        std::vector<UnknownFigure> found;
        for (const DraftClause &clause : m_clauses) {
            for (const Figure &figure : clause.figures) {
                if (auto unknown = besideAnother(clause, figure))
                    found.push_back(*std::move(unknown));
            }
        }
        return found;
    }

private:
    /// Whether it needs no proof: a code that stands in the history, today, a sum of what stands there.
    [[nodiscard]] bool isCertain(const Figure &figure) const
    {
        if (figure.kind == Figure::Kind::Code)
            return !m_input.memory.withFigure(keyOf(figure)).empty();
        if (figure.kind == Figure::Kind::Day)
            return figure.value == m_input.draft.at.date().toString(Qt::ISODate);
        return figure.kind == Figure::Kind::Money && m_input.memory.withFigure(keyOf(figure)).empty()
            && canBeWorkedOut(figure.number, amounts(figure));
    }

    /// The figures of a remembered statement; most are asked for by several figures of the draft.
    [[nodiscard]] const std::vector<Figure> &figuresOf(size_t index) const
    {
        const auto [place, isNew] = m_figures.try_emplace(index);
        if (isNew) {
            for (const Argument &argument : m_input.memory.at(index).statement.arguments)
                std::ranges::copy(kept::figuresOf(argument), std::back_inserter(place->second));
        }
        return place->second;
    }

    /// What a sum may be made of: the newest amounts of the history, and the draft's other ones.
    [[nodiscard]] std::vector<double> amounts(const Figure &figure) const
    {
        std::vector<double> all;
        const auto add = [&](const Figure &other) {
            const bool counts = other.isNumber() && other.kind != Figure::Kind::Length && other.number > 0
                && other.number != figure.number;
            if (counts && std::ranges::find(all, other.number) == all.end() && all.size() < mostAmounts)
                all.push_back(other.number);
        };
        for (const DraftClause &clause : m_clauses)
            std::ranges::for_each(clause.figures, add);
        for (const QString &measure : {figure.unit, u"number"_s}) {
            for (const size_t index : newestFirst(m_input.memory.withMeasure(measure))) {
                std::ranges::for_each(figuresOf(index), add);
            }
        }
        return all;
    }

    [[nodiscard]] std::vector<size_t> candidates(const Figure &figure) const
    {
        using Kind = Figure::Kind;
        const QString measure = figure.kind == Kind::Length         ? u"duration"_s
            : figure.kind == Kind::Day || figure.kind == Kind::Time ? u"when"_s
            : figure.kind == Kind::Code                             ? u"code"_s
            : figure.unit.isEmpty()                                 ? u"number"_s
                                                                    : figure.unit;
        std::vector<size_t> found = newestFirst(m_input.memory.withMeasure(measure), deepest);
        if ((figure.kind == Kind::Money || figure.kind == Kind::Count) && measure != "number"_L1)
            std::ranges::copy(newestFirst(m_input.memory.withMeasure(u"number"_s), deepest), std::back_inserter(found));
        return found;
    }

    [[nodiscard]] std::optional<UnknownFigure> besideAnother(const DraftClause &clause, const Figure &figure) const
    {
        if (isCertain(figure))
            return std::nullopt;
        Best best = besideTwin(clause, figure);
        const bool known = isKnown(figure, best);
        if (known)
            best = {};
        const bool charges = std::ranges::any_of(
            clause.side.statements, [](const Statement *statement) { return hasAnyConcept(*statement, charging); });
        if (figure.kind == Figure::Kind::Money && figure.number > 0 && (!known || charges))
            besideNoCost(clause, figure, charges, best);
        if (!best.figure.twin)
            return std::nullopt;
        best.figure.passage = clause.side.passage;
        best.figure.words = figure.words;
        return std::move(best.figure);
    }

    /// What stands in the figure's place, as far as it was looked for.
    struct Best
    {
        UnknownFigure figure;
        double nearness = 0;
        bool agrees = false; ///< the history says the same of the same sort
    };

    /// A small number stands anywhere by chance; it is known where it counts the same.
    [[nodiscard]] bool isKnown(const Figure &figure, const Best &best) const
    {
        const bool small = figure.isNumber() && figure.kind != Figure::Kind::Money && figure.number < 100;
        return best.agrees || (!small && !m_input.memory.withFigure(keyOf(figure)).empty());
    }

    [[nodiscard]] Best besideTwin(const DraftClause &clause, const Figure &figure) const
    {
        Best best;
        for (const size_t index : candidates(figure)) {
            const Remembered &remembered = m_input.memory.at(index);
            std::optional<ClausePair> pair;
            for (const Figure &twin : figuresOf(index)) {
                if (!areOfOneSort(figure, twin))
                    continue;
                if (!pair)
                    pair = m_measures.pairOf(clause.side, remembered);
                consider(clause, figure, remembered, *pair, twin, best);
            }
        }
        return best;
    }

    void consider(const DraftClause &clause, const Figure &figure, const Remembered &remembered, const ClausePair &pair,
                  const Figure &twin, Best &best) const
    {
        if (areEqual(figure, twin)) {
            best.agrees = true;
            return;
        }
        const Twinship twinship = twinshipOf(clause, figure, pair, remembered, twin);
        // One of several ("flights[2].price"): the draft may speak of another.
        if (remembered.source.field.contains(u'[') && !twinship.transposed)
            return;
        if (best.figure.twin && twinship.nearness <= best.nearness)
            return;
        best.nearness = twinship.nearness;
        best.figure.twin = &remembered;
        best.figure.twinWords = twin.words;
        best.figure.features = featuresOf(clause, figure, pair, remembered, twinship);
    }

    /// "Nothing to pay", "the price is fixed": a sum stands against it, too.
    void besideNoCost(const DraftClause &clause, const Figure &figure, bool charges, Best &best) const
    {
        for (const QLatin1StringView id : costFree) {
            for (const size_t index : newestFirst(m_input.memory.withConcept(id))) {
                const Remembered &remembered = m_input.memory.at(index);
                if (!isOurWord(remembered) || remembered.statement.polarity == Polarity::Denied)
                    continue;
                const ClausePair pair = m_measures.pairOf(clause.side, remembered);
                const double nearness = pair.nearness() + 0.2 * charges;
                if (best.figure.twin && nearness <= best.nearness)
                    continue;
                best.nearness = nearness;
                best.figure.twin = &remembered;
                best.figure.twinWords = passageOf(remembered.statement);
                best.figure.features = featuresOf(clause, figure, pair, remembered, {});
                best.figure.features.set(u"no-cost"_s, 1);
                best.figure.features.set(u"no-cost-charges"_s, charges);
                best.figure.features.set(u"no-cost-anything"_s, remembered.statement.topics.isEmpty());
                best.figure.features.set(u"no-cost-shared"_s, pair.shared);
            }
        }
    }

    struct Twinship
    {
        bool transposed = false;
        bool oneSign = false;
        bool sameUnit = false;
        bool sameAbout = false;  ///< the same noun or verb beside both
        bool aboutNamed = false; ///< the one's noun stands somewhere in the other clause
        bool sameShape = false;
        double ratio = 0;
        double nearness = 0;
    };

    [[nodiscard]] Twinship twinshipOf(const DraftClause &clause, const Figure &figure, const ClausePair &pair,
                                      const Remembered &remembered, const Figure &twin) const
    {
        const QString signs = signsOf(figure, m_input.draft.text);
        const QString twinSigns = signsOf(twin, textOf(remembered.source, m_input.timeline));
        Twinship ship;
        ship.transposed = areTransposed(signs, twinSigns);
        ship.oneSign = differInOneSign(signs, twinSigns);
        // "6 seats" and a field "seats: 4" count the same.
        const bool unitNamed =
            figure.kind == Figure::Kind::Count && !figure.unit.isEmpty() && figure.unit == twin.about;
        ship.sameUnit =
            unitNamed || (!figure.unit.isEmpty() && figure.unit == twin.unit && figure.kind != Figure::Kind::Code);
        ship.sameAbout = !figure.about.isEmpty() && figure.about == twin.about;
        ship.aboutNamed = remembered.statement.topics.contains(figure.about) || clause.side.topics.contains(twin.about);
        ship.sameShape = figure.kind == Figure::Kind::Code && areOfOneShape(figure, twin);
        if (figure.isNumber() && std::min(figure.number, twin.number) > 0)
            ship.ratio = std::min(figure.number, twin.number) / std::max(figure.number, twin.number);
        ship.nearness = pair.nearness() + 0.8 * ship.transposed + 0.4 * ship.oneSign + 0.35 * ship.sameAbout
            + 0.2 * ship.aboutNamed + 0.3 * (ship.sameUnit && figure.kind != Figure::Kind::Money)
            + 0.05 * remembered.source.record.isValid() - 0.2 * isByCustomer(remembered);
        return ship;
    }

    [[nodiscard]] Features featuresOf(const DraftClause &clause, const Figure &figure, const ClausePair &pair,
                                      const Remembered &remembered, const Twinship &ship) const
    {
        Features features;
        const QString kind = nameOf(figure.kind);
        features.set(kind, 1);
        m_measures.describe(clause.side, features);
        pair.describe(features);
        describeSource(remembered, features);
        features.set(u"transposed"_s, ship.transposed);
        features.set(u"one-sign"_s, ship.oneSign);
        features.set(u"same-unit"_s, ship.sameUnit);
        features.set(u"same-about"_s, ship.sameAbout);
        features.set(u"about-named"_s, ship.aboutNamed);
        features.set(u"same-shape"_s, ship.sameShape);
        features.set(u"shape-about"_s, ship.sameShape && (ship.sameAbout || ship.aboutNamed));
        features.set(u"ratio"_s, ship.ratio);
        features.set(u"unit-shared"_s, ship.sameUnit * pair.shared);
        features.set(u"past-about"_s, clause.side.past && ship.sameAbout);
        const bool record = remembered.source.record.isValid();
        features.set(u"unit-record"_s, record && ship.sameUnit);
        features.set(u"about-record"_s, record && (ship.sameAbout || ship.aboutNamed));
        if (figure.kind == Figure::Kind::Day)
            describeDays(figure, remembered, features);
        for (const QString &one : {u"shared"_s, u"same-about"_s, u"about-named"_s})
            features.set(kind + u'-' + one, features.at(one));
        return features;
    }

    /// A day behind the one that was promised is a delay; one before today tells what was.
    void describeDays(const Figure &figure, const Remembered &remembered, Features &features) const
    {
        const std::optional<When> &when = remembered.statement.when;
        if (!when || !when->from)
            return;
        const QDate day = QDate::fromString(figure.value, Qt::ISODate);
        const bool later = day > when->to.value_or(*when->from);
        const bool ahead = *when->from > remembered.said.date();
        features.set(u"day-later"_s, later);
        features.set(u"day-ahead"_s, ahead);
        features.set(u"day-later-promised"_s, later && ahead && isCommitment(remembered));
        features.set(u"day-gone"_s, day < m_input.draft.at.date());
        features.set(u"day-twin-gone"_s, *when->from < m_input.draft.at.date());
    }

    const ReviewInput &m_input;
    ClauseMeasures m_measures;
    std::vector<DraftClause> m_clauses;
    mutable std::unordered_map<size_t, std::vector<Figure>> m_figures; ///< by index into memory; kept for this search
};

} // namespace

std::vector<UnknownFigure> unknownFigures(const ReviewInput &input) { return Search(input).find(); }

} // namespace kept
