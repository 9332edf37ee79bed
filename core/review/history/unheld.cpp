// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/unheld.h"

#include "memory/figurekeys.h"
#include "review/history/clausepair.h"
#include "review/history/recall.h"
#include "text/words.h"

#include <QSet>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t mostFeelings = 60; ///< of the history's, looked through for one like the draft's

bool hasKind(const ClauseSide &clause, StatementKind kind)
{
    return std::ranges::contains(clause.statements, kind, &Statement::kind);
}

bool asksHer(const ClauseSide &clause)
{
    return std::ranges::any_of(clause.statements, [](const Statement *statement) {
        return statement->kind == StatementKind::Request || statement->kind == StatementKind::Question
            || statement->kind == StatementKind::StepSuggested;
    });
}

/// Her word that is told back to her: "you asked", "you confirmed", "you told us".
bool tellsHerWord(const ClauseSide &clause)
{
    static constexpr QLatin1StringView words[] = {"action.request"_L1, "action.approve"_L1, "action.confirm"_L1,
                                                  "marker.tell"_L1,    "action.write"_L1,   "action.order"_L1,
                                                  "action.cancel"_L1,  "action.send"_L1,    "action.explain"_L1};
    return std::ranges::any_of(clause.statements, [](const Statement *statement) {
        return statement->actor == Party::Customer && statement->past && hasAnyConcept(*statement, words);
    });
}

/// "Sorry for any disappointment that this may have caused": says nothing of what she feels.
bool supposes(const ClauseSide &clause)
{
    return std::ranges::all_of(clause.statements,
                               [](const Statement *statement) { return statement->modality != Modality::Asserted; });
}

/// The words of a clause, each with what stands before it.
struct WordsOf
{
    std::vector<QStringView> written;

    explicit WordsOf(QStringView clause)
    {
        for (const Token &token : readWords(clause, {0, clause.size()}).tokens) {
            if (token.kind == TokenKind::Word)
                written.push_back(token.span.of(clause));
        }
    }

    [[nodiscard]] bool has(std::initializer_list<QLatin1StringView> words) const
    {
        return std::ranges::any_of(written, [&](QStringView one) {
            return std::ranges::any_of(
                words, [&](QLatin1StringView word) { return one.compare(word, Qt::CaseInsensitive) == 0; });
        });
    }
};

class Search
{
public:
    explicit Search(const ReviewInput &input)
        : m_input(input)
        , m_measures(input)
        , m_clauses(clausesOf(input, Reported::Too))
    {
    }

    [[nodiscard]] std::vector<Unheld> find() const
    {
        std::vector<Unheld> found;
        for (size_t i = 0; i < m_clauses.size(); ++i) {
            if (auto unheld = unheldAt(i))
                found.push_back(*std::move(unheld));
        }
        return found;
    }

private:
    [[nodiscard]] std::optional<Unheld> unheldAt(size_t at) const
    {
        const ClauseSide &clause = m_clauses[at];
        const WordsOf words(clause.passage.of(m_input.draft.text));
        const bool leans = hasKind(clause, StatementKind::Reference);
        const bool feels = hasKind(clause, StatementKind::Feeling);
        if (asksHer(clause) || supposes(clause) || !(leans || feels || words.has({"you"_L1, "your"_L1, "yours"_L1})))
            return std::nullopt;
        QStringList foreign;
        for (const QString &topic : clause.topics) {
            if (m_input.memory.withTopic(topic).empty())
                foreign.append(topic);
        }
        constexpr size_t courtesy = 4; // words: "I understand your concern" says nothing
        const bool saysMore = leans || (feels && words.written.size() > courtesy);
        if (!saysMore && (feels || foreign.isEmpty()))
            return std::nullopt;
        Unheld unheld;
        unheld.passage = clause.passage;
        unheld.kind = feels                 ? FindingKind::FeelingsMisread
            : leans || tellsHerWord(clause) ? FindingKind::NeverHappened
                                            : FindingKind::WrongPerson;
        unheld.foreign = writtenForms(words, foreign);
        describe(at, words, foreign, unheld.features);
        unheld.nearest = nearest(clause, unheld.features);
        return unheld;
    }

    void describe(size_t at, const WordsOf &words, const QStringList &foreign, Features &features) const
    {
        const ClauseSide &clause = m_clauses[at];
        m_measures.describe(clause, features);
        features.set(u"foreign-count"_s, std::min(double(foreign.size()), 6.0));
        features.set(u"topics-count"_s, std::min(double(clause.topics.size()), 12.0));
        features.set(u"names"_s, std::min(namesIn(words, foreign), 4));
        features.set(u"your"_s, words.has({"your"_L1, "yours"_L1}));
        features.set(u"your-foreign"_s, isYoursForeign(words, foreign));
        features.set(
            u"other"_s,
            words.has({"also"_L1, "second"_L1, "other"_L1, "earlier"_L1, "separate"_L1, "another"_L1, "too"_L1}));
        features.set(u"as"_s, words.has({"as"_L1, "per"_L1, "following"_L1, "since"_L1}));
        features.set(u"how"_s, words.has({"how"_L1, "glad"_L1, "sorry"_L1, "understand"_L1, "hear"_L1}));
        features.set(u"place"_s, double(at) / double(m_clauses.size()));
        features.set(u"at-end"_s, at + 4 >= m_clauses.size());
        features.set(u"leans"_s, hasKind(clause, StatementKind::Reference));
        features.set(u"feels"_s, hasKind(clause, StatementKind::Feeling));
        features.set(u"her-word"_s, tellsHerWord(clause));
        features.set(u"promises"_s, hasKind(clause, StatementKind::Promise));
        features.set(u"offers"_s, hasKind(clause, StatementKind::Offer));
        features.set(u"prefers"_s, hasKind(clause, StatementKind::Preference));
        features.set(u"reported"_s, std::ranges::any_of(clause.statements, &Statement::quoted));
        describeContact(clause, features);
        describeFeeling(clause, features);
    }

    /// The day and the channel that the clause names, and whether anything is known of them.
    void describeContact(const ClauseSide &clause, Features &features) const
    {
        for (const Argument &argument : clause.statements.front()->arguments) {
            const auto day = singleDay(argument.mention);
            if (!day || *day > m_input.draft.at.date())
                continue;
            const bool known = !m_input.memory.withFigure(figureKey(*day)).empty();
            features.set(known ? u"day-known"_s : u"day-unknown"_s, 1);
            break;
        }
        for (const QString &id : clause.concepts) {
            if (!id.startsWith("channel."_L1))
                continue;
            features.set(m_input.memory.withConcept(id).empty() ? u"channel-unknown"_s : u"channel-known"_s, 1);
            break;
        }
    }

    /// What she is said to feel, beside what she has shown.
    void describeFeeling(const ClauseSide &clause, Features &features) const
    {
        const auto feeling = std::ranges::find(clause.statements, StatementKind::Feeling, &Statement::kind);
        if (feeling == clause.statements.end())
            return;
        int glad = 0;
        int sour = 0;
        bool same = false;
        const auto &all = m_input.memory.statements();
        size_t seen = 0;
        for (size_t i = all.size(); i > 0 && seen < mostFeelings && all.size() - i < 400; --i) {
            const Statement &known = all[i - 1].statement;
            if (known.kind != StatementKind::Feeling || known.actor == Party::Company)
                continue;
            ++seen;
            glad += known.valence > 0;
            sour += known.valence < 0;
            same = same || known.predicate == (*feeling)->predicate;
        }
        features.set(u"feeling-sour"_s, (*feeling)->valence < 0);
        features.set(u"feeling-same"_s, same);
        features.set(u"shown-alike"_s, std::min((*feeling)->valence < 0 ? sour : glad, 3));
        features.set(u"shown-unlike"_s, std::min((*feeling)->valence < 0 ? glad : sour, 3));
    }

    [[nodiscard]] const Remembered *nearest(const ClauseSide &clause, Features &features) const
    {
        const Remembered *best = nullptr;
        ClausePair bestPair;
        double hers = 0;
        double ours = 0;
        QSet<size_t> seen;
        const auto consider = [&](size_t index) {
            if (seen.contains(index))
                return;
            seen.insert(index);
            const Remembered &remembered = m_input.memory.at(index);
            const ClausePair pair = m_measures.pairOf(clause, remembered);
            double &side = isByCustomer(remembered) ? hers : ours;
            side = std::max(side, pair.nearness());
            if (best && pair.nearness() <= bestPair.nearness())
                return;
            best = &remembered;
            bestPair = pair;
        };
        for (const QString &topic : clause.topics)
            std::ranges::for_each(newestFirst(m_input.memory.withTopic(topic)), consider);
        for (const QString &id : clause.concepts) {
            if (id.startsWith("action."_L1) || id.startsWith("item."_L1) || id.startsWith("feeling."_L1))
                std::ranges::for_each(newestFirst(m_input.memory.withConcept(id)), consider);
        }
        features.set(u"near-hers"_s, hers);
        features.set(u"near-ours"_s, ours);
        if (best)
            bestPair.describe(features);
        return best;
    }

    /// Names that the history never has: capitals within the clause.
    static int namesIn(const WordsOf &words, const QStringList &foreign)
    {
        int names = 0;
        for (size_t i = 1; i < words.written.size(); ++i)
            names += words.written[i].front().isUpper() && foreign.contains(words.written[i].toString().toLower());
        return names;
    }

    /// "your second site, the Kerikeri orchard": what is called hers is foreign.
    static bool isYoursForeign(const WordsOf &words, const QStringList &foreign)
    {
        constexpr size_t reach = 4; ///< words behind "your"
        for (size_t i = 0; i < words.written.size(); ++i) {
            if (words.written[i].compare("your"_L1, Qt::CaseInsensitive) != 0)
                continue;
            for (size_t at = i + 1; at < words.written.size() && at <= i + reach; ++at) {
                if (foreign.contains(lemmaOf(words.written[at].toString().toLower())))
                    return true;
            }
        }
        return false;
    }

    static QStringList writtenForms(const WordsOf &words, const QStringList &foreign)
    {
        QStringList forms;
        for (const QStringView word : words.written) {
            const QString lower = word.toString().toLower();
            if (foreign.contains(lower) || foreign.contains(lemmaOf(lower)))
                forms.append(word.toString());
        }
        return forms;
    }

    const ReviewInput &m_input;
    ClauseMeasures m_measures;
    std::vector<ClauseSide> m_clauses;
};

} // namespace

std::vector<Unheld> unheldOf(const ReviewInput &input) { return Search(input).find(); }

} // namespace kept
