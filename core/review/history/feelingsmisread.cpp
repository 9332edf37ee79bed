// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t deepest = 400; ///< statements looked back through for how she feels

/// "If the lenses aren't to your liking": an "if" before it; one behind it changes nothing of how she feels.
bool hangsOnIf(const ReviewInput &input, const Statement &statement)
{
    static const QRegularExpression condition(u"\\b(?:if|unless|should|whether)\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const Span sentence = sentenceOf(input, statement.passage);
    const QStringView before = Span{sentence.begin, statement.core.begin}.of(input.draft.text);
    return statement.conditional && condition.matchView(before).hasMatch();
}

/// "Your boss can be calm", "so that you enjoy it", "less than you feared": what may be, or is only compared with.
bool isOnlyPossible(const ReviewInput &input, const Statement &statement)
{
    static const QRegularExpression possible(u"\\b(?:can|could|may|should)(?: now| still| all)? be\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression aim(u"\\b(?:help|helps|helping|let|lets|ensure|sure|want|than)(?: that)? you$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const QString &text = input.draft.text;
    const qsizetype you = text.indexOf(u"you"_s, statement.passage.begin, Qt::CaseInsensitive);
    const bool aimed = you >= 0 && you < statement.core.end
        && aim.matchView(Span{sentenceOf(input, statement.passage).begin, you + 3}.of(text)).hasMatch();
    static const QRegularExpression right(u"\\bas you (?:feared|hoped|worried|dreaded)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return aimed || right.matchView(sentenceOf(input, statement.passage).of(text)).hasMatch()
        || possible.matchView(statement.passage.of(text)).hasMatch();
}

/// The draft tells the customer how she feels.
bool attributesFeeling(const ReviewInput &input, const Statement &statement)
{
    return statement.kind == StatementKind::Feeling && statement.actor == Party::Customer && statement.valence != 0
        && !statement.future && !statement.quoted && statement.modality == Modality::Asserted
        && !hangsOnIf(input, statement) && !isOnlyPossible(input, statement);
}

/// "I understand your concern", "to address your concerns": a turn of phrase that gives nobody a feeling.
bool isTurnOfPhrase(const ReviewInput &input, const Statement &statement)
{
    return passageOf(statement).of(input.draft.text).contains("concern"_L1, Qt::CaseInsensitive);
}

bool isHerFeeling(const Remembered &remembered)
{
    const Statement &statement = remembered.statement;
    return statement.actor != Party::Company && statement.valence != 0
        && (isByCustomer(remembered) || statement.actor == Party::Customer);
}

/// What the customer's own words, or a note about her, say of her feelings.
struct Mood
{
    const Remembered *glad = nullptr;    ///< the newest
    const Remembered *unhappy = nullptr; ///< the newest
};

Mood moodOf(const ReviewInput &input)
{
    Mood mood;
    const auto &all = input.memory.statements();
    const size_t from = all.size() > deepest ? all.size() - deepest : 0;
    for (size_t i = all.size(); i > from; --i) {
        const Remembered &remembered = all[i - 1];
        const Statement &statement = remembered.statement;
        // "Thanks, I appreciate it" is courtesy, and tells of no mood.
        if (statement.kind != StatementKind::Feeling || !isHerFeeling(remembered)
            || statement.predicate == "feeling.grateful"_L1)
            continue;
        const Remembered *&slot = statement.valence > 0 ? mood.glad : mood.unhappy;
        if (!slot)
            slot = &remembered;
    }
    return mood;
}

/// Draft: "lovely to hear you're enjoying it"; history: she is fed up. Or the other way round.
class FeelingsMisread final : public Rule
{
public:
    QString id() const override { return u"history.feelings-misread"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        std::optional<Mood> mood;
        for (const Statement &statement : input.reading.statements) {
            if (attributesFeeling(input, statement) && !isTurnOfPhrase(input, statement)) {
                if (!mood)
                    mood = moodOf(input);
                compare(input, statement, *mood, findings);
            } else if (attributesWish(statement))
                compareWish(input, statement, findings);
        }
    }

private:
    static void compare(const ReviewInput &input, const Statement &statement, const Mood &mood,
                        QList<Finding> &findings)
    {
        const bool glad = statement.valence > 0;
        const auto signal = glad ? "history.feelings-misread/too-glad"_L1 : "history.feelings-misread/too-sour"_L1;
        if (const Remembered *opposite = oppositeOf(input, statement)) {
            findings.append(finding(input, statement, *opposite, signal));
            return;
        }
        const Remembered *against = glad ? mood.unhappy : mood.glad;
        const Remembered *with = glad ? mood.glad : mood.unhappy;
        if (!against) {
            const bool told = !glad || isWelcomed(input, statement);
            if (!with && isGrave(statement))
                findings.append(unheld(input, statement, "history.feelings-misread/unheld"_L1));
            else if (!with && told && !hasGrounds(input, glad))
                findings.append(unheld(input, statement, "history.feelings-misread/unfounded"_L1));
            return;
        }
        if (with && (with->said > against->said || sharedTopics(statement, with->statement) > 0))
            return;
        findings.append(finding(input, statement, *against, signal));
    }

    /// The newest that she said of this very feeling, where it denies what the draft says: "I am not spooked", or
    /// sleepless nights where the draft has her sleep well.
    static const Remembered *oppositeOf(const ReviewInput &input, const Statement &statement)
    {
        static constexpr QLatin1StringView bodily[] = {"feeling.rested"_L1, "feeling.sleepless"_L1};
        QStringList ids{statement.predicate};
        if (hasAnyConcept(statement, bodily))
            ids = {u"feeling.rested"_s, u"feeling.sleepless"_s};
        const Remembered *newest = nullptr;
        for (const QString &id : std::as_const(ids)) {
            for (const size_t index : newestFirst(input.memory.withPredicate(id), 1)) {
                const Remembered &remembered = input.memory.at(index);
                const bool hers = remembered.statement.kind == StatementKind::Feeling && isHerFeeling(remembered);
                if (hers && (!newest || remembered.said > newest->said))
                    newest = &remembered;
            }
        }
        return newest && newest->statement.valence == -statement.valence ? newest : nullptr;
    }

    /// "Good to hear you're enjoying it": the draft takes her gladness for news.
    static bool isWelcomed(const ReviewInput &input, const Statement &statement)
    {
        static const QRegularExpression news(
            u"\\b(?:glad|good|nice|lovely|great|pleased|delighted|happy|wonderful|fantastic|thrilled)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const Span before{sentenceOf(input, statement.passage).begin, statement.core.begin};
        return news.matchView(before.of(input.draft.text)).hasMatch();
    }

    /// Whether anything in her words, or in the note of a talk with her, could have been taken for it: for grief some
    /// bad news or a "not", for gladness a thing that came out well.
    static bool hasGrounds(const ReviewInput &input, bool glad)
    {
        const auto ofHers = [&](const Remembered &one) {
            const Event *event = input.timeline.event(one.source.event);
            return event
                && (event->authorKind == AuthorKind::Customer || event->kind == EventKind::Call
                    || event->kind == EventKind::Meeting);
        };
        return std::ranges::any_of(input.memory.statements() | std::views::reverse | std::views::take(deepest),
                                   [&](const Remembered &one) {
                                       if (!ofHers(one))
                                           return false;
                                       const bool bad = isBadNews(input, one.statement);
                                       return glad ? isGoodNews(one.statement) : bad;
                                   });
    }

    static bool isBadNews(const ReviewInput &input, const Statement &statement)
    {
        return statement.polarity == Polarity::Denied
            || std::ranges::any_of(statement.concepts, [&](const QString &id) {
                   const Concept *idea = input.lexicon.find(id);
                   return idea && (idea->hurts || idea->valence < 0);
               });
    }

    static bool isGoodNews(const Statement &statement)
    {
        static constexpr QLatin1StringView good[] = {"marker.thanks"_L1, "state.working"_L1, "state.resolved"_L1,
                                                     "state.delivered"_L1, "feeling.grateful"_L1};
        return hasAnyConcept(statement, good);
    }

    /// Feelings so strong that whoever has them shows it.
    static bool isGrave(const Statement &statement)
    {
        static constexpr QLatin1StringView grave[] = {"feeling.angry"_L1, "feeling.distrust"_L1, "feeling.regret"_L1,
                                                      "feeling.grief"_L1, "feeling.complaint"_L1};
        return statement.valence < 0 && std::ranges::contains(grave, statement.predicate);
    }

    static Finding unheld(const ReviewInput &input, const Statement &statement, QLatin1StringView signal)
    {
        const QString message =
            QCoreApplication::translate("HistoryRules", "Nothing in the history shows that %1 feels so.")
                .arg(customerName(input.timeline));
        Finding found =
            makeFinding(FindingKind::FeelingsMisread, signal, passageOf(statement), message, herMessages(input));
        found.fixes.append(removal(input, found.passage));
        return found;
    }

    /// Her newest messages, which show how she did put it.
    static QList<Evidence> herMessages(const ReviewInput &input)
    {
        constexpr qsizetype enough = 2;
        QList<Evidence> evidence;
        for (const Event &event : input.timeline.events | std::views::reverse | std::views::take(deepest)) {
            if (event.authorKind == AuthorKind::Customer && evidence.size() < enough)
                evidence.append({event.id, {}, {}, {}});
        }
        return evidence;
    }

    /// "You'd like a refund": a wish put into her mouth.
    static bool attributesWish(const Statement &statement)
    {
        return statement.kind == StatementKind::Request && statement.actor == Party::Company && !statement.quoted
            && !statement.conditional && statement.modality == Modality::Asserted && !statement.predicate.isEmpty();
    }

    static void compareWish(const ReviewInput &input, const Statement &statement, QList<Finding> &findings)
    {
        for (const size_t index : newestFirst(input.memory.withConcept(statement.predicate))) {
            const Remembered &remembered = input.memory.at(index);
            const bool hers = isByCustomer(remembered) || remembered.statement.actor == Party::Customer;
            if (!hers)
                continue;
            if (remembered.statement.polarity == Polarity::Denied)
                findings.append(finding(input, statement, remembered, "history.feelings-misread/wish"_L1));
            return;
        }
    }

    static Finding finding(const ReviewInput &input, const Statement &statement, const Remembered &against,
                           QLatin1StringView signal)
    {
        const QString message =
            QCoreApplication::translate("HistoryRules", "That is not what %1 said %2: “%3”.")
                .arg(customerName(input.timeline), whenAndHow(against, input), wordsOf(against, input.timeline));
        Finding found =
            makeFinding(FindingKind::FeelingsMisread, signal, passageOf(statement), message, {evidenceOf(against)});
        found.fixes.append(removal(input, found.passage));
        return found;
    }
};

} // namespace

std::unique_ptr<const Rule> feelingsMisread() { return std::make_unique<FeelingsMisread>(); }

} // namespace kept
