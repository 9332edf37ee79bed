// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/arguments.h"
#include "reading/kinds/kinds.h"
#include "reading/polarity.h"
#include "reading/topics.h"

#include <array>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

template<size_t N>
bool isOneOf(const QString &word, const std::array<QLatin1StringView, N> &words)
{
    return std::ranges::find(words, word) != words.end();
}

constexpr std::array permissions{"can"_L1, "may"_L1};

/// Verbs that say nothing themselves but lend their time to a noun: "get a refund", "put the refund through".
bool isLight(const QString &lemma)
{
    static constexpr std::array light{"be"_L1,      "have"_L1,  "get"_L1,     "give"_L1, "make"_L1, "do"_L1,
                                      "take"_L1,    "put"_L1,   "receive"_L1, "come"_L1, "go"_L1,   "apply"_L1,
                                      "process"_L1, "issue"_L1, "see"_L1,     "find"_L1, "set"_L1,  "need"_L1};
    return isOneOf(lemma, light);
}

/// "you'll get", "you will hear": the customer is the subject, the company is who acts.
bool isReceiving(const ClauseView &view, const VerbGroup &group)
{
    static constexpr std::array verbs{"get"_L1, "have"_L1, "receive"_L1, "hear"_L1, "see"_L1,  "find"_L1,
                                      "be"_L1,  "keep"_L1, "pay"_L1,     "owe"_L1,  "lose"_L1, "expect"_L1};
    return isOneOf(view.lemma(group.head), verbs);
}

class Claims
{
public:
    Claims(const ClauseInput &input, Statements &statements)
        : m_input(input)
        , m_view(input.view)
        , m_features(input.features)
        , m_statements(statements)
    {
    }

    void add()
    {
        if (m_features.question)
            return;
        const size_t before = m_statements.size();
        for (const VerbGroup &group : m_features.verbs) {
            if (!isAskedOfOther(m_input, group))
                addFor(group);
        }
        if (m_features.verbs.empty())
            addWithoutVerb();
        const bool saidElsewise = m_statements.size() > before || hasRequest();
        const bool frameAlone = m_features.mainVerb() && isOnlyFrame(*m_features.mainVerb());
        const bool told = m_features.mainVerb() && isTold(*m_features.mainVerb());
        if (!saidElsewise && hasContent() && !frameAlone && !told)
            push({}, m_features.mainVerb() ? m_features.mainVerb()->tokens : TokenRange{}, m_features.mainVerb(),
                 nullptr);
    }

private:
    [[nodiscard]] bool hasRequest() const
    {
        return std::ranges::any_of(m_statements, [&](const Statement &s) {
            return s.passage == m_view.span()
                && (s.kind == StatementKind::Request || s.kind == StatementKind::StepSuggested);
        });
    }

    /// A verb that has already given a tried step or a handed-over thing needs no fact of its own.
    [[nodiscard]] bool isTold(const VerbGroup &group) const
    {
        const Span head = m_view.token(group.head).span;
        return std::ranges::any_of(m_statements, [&](const Statement &s) {
            const bool isStep = s.kind == StatementKind::StepTried && !s.predicate.startsWith(u"deed.");
            const bool says = isStep || s.kind == StatementKind::ItemGiven || s.kind == StatementKind::Feeling;
            return says && s.core.contains(head);
        });
    }

    [[nodiscard]] bool hasContent() const
    {
        if (!m_view.mentions.empty())
            return true;
        if (m_features.verbs.empty() && !m_view.context.internal)
            return m_view.find(u"marker.failed"); // "same, no luck"; else a name, a greeting
        for (size_t at = m_view.tokens.first; at < m_view.tokens.last; ++at) {
            if (isContentWord(m_view.token(at)))
                return true;
        }
        return false;
    }

    void addFor(const VerbGroup &group)
    {
        bool named = false;
        bool headNamed = false;
        for (const LexiconMatch &match : m_view.matches) {
            const Concept &idea = m_view.conceptOf(match);
            if (!isClaimable(idea) || groupOf(m_features, match.tokens) != &group || !carries(match, group))
                continue;
            named = true;
            headNamed = headNamed || isOnHead(match, group);
            push(idea.id, match.tokens, &group, &idea);
        }
        if (!headNamed && namesPrice(group)) {
            named = true;
            push(u"action.charge"_s, {group.head, group.head + 1}, &group, m_view.lexicon.find(u"action.charge"_s));
        }
        // "A cot will be standing there, free": the promise is more than that it is free.
        const bool saysMore = group.future && !headNamed && !isLight(m_view.lemma(group.head));
        const bool onlyOne = !named && isFinite(group) && &group == m_features.mainVerb();
        if (saysMore || (onlyOne && !isTold(group) && (!isOnlyFrame(group) || m_features.when)))
            push({}, group.tokens, &group, nullptr);
    }

    /// "Breakfast is 18 francs", "carrying up costs 600": a price is a charge, unless it is given or taken off.
    [[nodiscard]] bool namesPrice(const VerbGroup &group) const
    {
        static constexpr std::array verbs{"be"_L1, "cost"_L1, "amount"_L1, "total"_L1, "run"_L1};
        if (!isCompanySide() || m_view.context.internal || !isOneOf(m_view.lemma(group.head), verbs)
            || group.subject.first >= group.subject.last)
            return false;
        for (const LexiconMatch &match : m_view.matches) {
            const Concept &idea = m_view.conceptOf(match);
            if (isGift(idea) || idea.id == "action.waive"_L1 || idea.id == "action.discount"_L1
                || idea.id == "action.charge"_L1)
                return false;
        }
        // Right behind the verb: "you're on 500 Mbps for the 20 EUR you pay" names no price of its own.
        const size_t last = std::min(group.tokens.last + 2, m_view.tokens.last);
        for (size_t at = group.tokens.last; at < last; ++at) {
            if (m_view.token(at).wordClass == WordClass::Preposition)
                return false;
            const bool isMoney = std::ranges::any_of(m_view.mentions, [&](const Mention &mention) {
                return std::holds_alternative<Money>(mention.value) && mention.span.overlaps(m_view.token(at).span);
            });
            if (isMoney)
                return true;
        }
        return false;
    }

    void addWithoutVerb()
    {
        for (const LexiconMatch &match : m_view.matches) {
            const Concept &idea = m_view.conceptOf(match);
            const bool says = match.form != NameForm::Noun || m_view.context.internal || !m_view.mentions.empty()
                || polarityOf(m_view, match.tokens, nullptr) == Polarity::Denied;
            if (isClaimable(idea) && says)
                push(idea.id, match.tokens, nullptr, &idea);
        }
    }

    static bool isClaimable(const Concept &idea)
    {
        const bool claims = idea.category == ConceptCategory::Action || idea.category == ConceptCategory::State;
        return claims && idea.id != "action.courtesy"_L1;
    }

    static bool isFinite(const VerbGroup &group) { return !group.gerund && !(group.infinitive && !group.future); }

    static bool isOnHead(const LexiconMatch &match, const VerbGroup &group)
    {
        return match.tokens.first <= group.head && group.head < match.tokens.last;
    }

    /// Whether the clause claims this concept, instead of merely naming it.
    [[nodiscard]] bool carries(const LexiconMatch &match, const VerbGroup &group) const
    {
        if (isPersonFree(match, group))
            return false;
        if (isOnHead(match, group))
            return true;
        const bool attributive = match.form == NameForm::Adjective && match.tokens.last - match.tokens.first == 1
            && match.tokens.last < m_view.tokens.last && m_view.token(match.tokens.last).wordClass == WordClass::Noun;
        if (attributive)
            return false; // "a list of all missing orders" is not missing
        if (match.form == NameForm::Phrase || match.form == NameForm::Adjective)
            return true;
        if (match.form == NameForm::Verb)
            return match.tokens.first > group.head;
        return isLight(m_view.lemma(group.head)) && !isBehindPreposition(match);
    }

    /// "An engineer is free tomorrow": has time, and costs what he costs.
    [[nodiscard]] bool isPersonFree(const LexiconMatch &match, const VerbGroup &group) const
    {
        const bool free =
            match.tokens.last - match.tokens.first <= 3 && m_view.lemma(match.tokens.last - 1) == "free"_L1;
        return free && actorIn(m_view, group.subject).party != Party::Unknown;
    }

    /// "a refund for the fee": the fee is only named.
    [[nodiscard]] bool isBehindPreposition(const LexiconMatch &match) const
    {
        for (size_t at = match.tokens.first; at > m_view.tokens.first; --at) {
            const WordClass wordClass = m_view.token(at - 1).wordClass;
            if (wordClass == WordClass::Preposition)
                return true;
            if (wordClass != WordClass::Determiner && wordClass != WordClass::Adjective && wordClass != WordClass::Noun
                && wordClass != WordClass::Numeral && !m_view.isCovered(at - 1))
                return false;
        }
        return false;
    }

    [[nodiscard]] bool isCompanySide() const { return m_view.context.writer == Party::Company; }

    /// In a note "Declan to ring her", "code to be sent": an infinitive with a subject is a plan.
    [[nodiscard]] bool isPlanInNote(const VerbGroup &group) const
    {
        return m_view.context.internal && group.infinitive && group.subject.first < group.subject.last;
    }

    /// A time ahead makes a promise of a present, of a participle alone ("posted tomorrow"), of no verb ("proof
    /// Friday"). "Once I have it", "before we start": tells the time of something else.
    [[nodiscard]] bool isSideline() const
    {
        static constexpr std::array joins{"once"_L1,       "when"_L1,    "after"_L1,   "before"_L1,
                                          "until"_L1,      "till"_L1,    "while"_L1,   "whenever"_L1,
                                          "as soon as"_L1, "because"_L1, "although"_L1};
        if (!isOneOf(m_view.joinedBy, joins))
            return false;
        // "before noon" and "until Friday" open no clause, whatever joined them on.
        size_t at = m_view.tokens.first;
        while (at < m_view.tokens.last && m_view.lemma(at) != m_view.joinedBy)
            ++at;
        return at + 1 >= m_view.tokens.last || !m_view.isCovered(at + 1);
    }

    [[nodiscard]] bool isOpenTime(const VerbGroup *group, const Concept *idea, Party actor) const
    {
        if (!group)
            return !m_view.context.internal || m_features.frame != Frame::None || idea;
        if (isWish(m_view.lemma(group->head)))
            return false;
        if (isOnlyFrame(*group))
            return true; // "told her in by Friday"
        const bool toldByMany = group->past && !group->passive && group->subject.first < group->subject.last;
        if (toldByMany && !m_view.context.internal)
            return false;
        if (m_features.frame == Frame::Told || (actor == Party::Company && !group->past))
            return true; // "told him the assessor comes on the 10th", "Elin comes on Tuesday"
        return idea || (actor == Party::Customer && isReceiving(m_view, *group))
            || isStaying(m_view.lemma(group->head));
    }

    /// "Is good until February": what holds today, and how long.
    [[nodiscard]] bool lastsUntil(const VerbGroup *group) const
    {
        if (!group || m_view.lemma(group->head) != "be"_L1)
            return false;
        for (size_t at = group->tokens.last; at < m_view.tokens.last; ++at) {
            if (m_view.lemma(at) == "until"_L1 || m_view.lemma(at) == "till"_L1)
                return true;
        }
        return false;
    }

    /// "It renews itself on Thursday": nobody has to do anything.
    [[nodiscard]] bool runsByItself() const
    {
        for (size_t at = m_view.tokens.first; at < m_view.tokens.last; ++at) {
            const QString &lemma = m_view.lemma(at);
            if (lemma == "itself"_L1 || lemma == "themselves"_L1 || lemma == "automatically"_L1)
                return true;
        }
        return false;
    }

    /// "Dropped off today" is done, "dropped off tomorrow" is to come.
    [[nodiscard]] bool isToday(const When &when) const
    {
        const std::optional<QDate> day = when.to ? when.to : when.from;
        return !day || *day == m_view.context.at.date();
    }

    static bool isWish(const QString &lemma)
    {
        static constexpr std::array wishes{"need"_L1, "want"_L1, "require"_L1, "hope"_L1,
                                           "like"_L1, "wish"_L1, "depend"_L1};
        return isOneOf(lemma, wishes);
    }

    static bool isStaying(const QString &lemma) { return lemma == "stay"_L1 || lemma == "remain"_L1; }

    /// "We mend it", "I'm sending it": the present of us who act is as good as a promise.
    [[nodiscard]] bool isPresentOfOurs(const VerbGroup &group, const Concept *idea, const Statement &statement) const
    {
        return idea && idea->category == ConceptCategory::Action && !m_view.context.internal && !group.past
            && group.modal.isEmpty() && !group.passive && !group.infinitive && !group.gerund
            && statement.actor == Party::Company && m_view.token(group.head).wordClass == WordClass::Verb
            && !m_view.find(u"marker.policy");
    }

    /// "I've asked billing to reverse it": what we have told our people to do will be done.
    [[nodiscard]] bool isOrderOfOurs(const VerbGroup &group) const
    {
        for (const VerbGroup &before : m_features.verbs) {
            const QString &lemma = m_view.lemma(before.head);
            const bool orders = lemma == "ask"_L1 || lemma == "tell"_L1 || lemma == "instruct"_L1 || lemma == "get"_L1;
            if (orders && before.tokens.last < group.tokens.first && group.tokens.first - before.tokens.last < 5)
                return actorOf(m_view, &before).party == Party::Company;
        }
        return false;
    }

    static bool isGift(const Concept &idea)
    {
        return idea.id == "action.give-money"_L1 || idea.implies.contains(u"action.give-money"_s);
    }

    /// "Told her", "offered:": the opening of a report, which says nothing itself.
    [[nodiscard]] bool isOnlyFrame(const VerbGroup &group) const
    {
        return m_features.frame != Frame::None && std::ranges::any_of(m_view.matches, [&](const LexiconMatch &match) {
                   const QString &id = m_view.conceptOf(match).id;
                   return match.tokens.first <= group.head && group.head < match.tokens.last
                       && (id == "marker.tell"_L1 || id == "marker.agree"_L1 || id == "marker.promise-note"_L1);
               });
    }

    [[nodiscard]] bool commits(const VerbGroup *group, const Concept *idea, const Statement &statement) const
    {
        if (m_features.frame == Frame::Promised)
            return true;
        static constexpr std::array needing{"need"_L1, "require"_L1}; // "I'll need your user ID" asks
        if (isSideline() || (group && isOneOf(m_view.lemma(group->head), needing)))
            return false;
        const bool customerActs = statement.actor == Party::Customer && !(group && isReceiving(m_view, *group));
        if (group && (group->future || isPlanInNote(*group)))
            return !customerActs;
        // "Said I'd ring", "told her I get it unlocked": a report of a promise.
        const bool reported = m_features.frame == Frame::Told && statement.actor == Party::Company && idea
            && idea->category == ConceptCategory::Action;
        if (reported && group && !group->past && (group->modal.isEmpty() || group->modal == "would"_L1))
            return true;
        if (m_view.find(u"marker.commit") && !customerActs && !(group && group->past))
            return true;
        const bool binding = idea && (idea->id == "action.waive"_L1 || idea->id == "action.hold-price"_L1);
        if (binding && !(group && group->past))
            return true;
        const bool ahead =
            statement.when && isAhead(*statement.when, m_view.context) && !lastsUntil(group) && !runsByItself();
        const bool badState =
            idea && idea->category == ConceptCategory::State && idea->hurts != (statement.polarity == Polarity::Denied);
        const bool doneToday = ahead && group && group->past && isToday(*statement.when);
        if (ahead && !doneToday && !customerActs && !badState && isOpenTime(group, idea, statement.actor))
            return true;
        if (group && idea && group->infinitive && isOrderOfOurs(*group))
            return true;
        if (group && isPresentOfOurs(*group, idea, statement))
            return true;
        if (group && idea && !group->past && isReceiving(m_view, *group) && isGift(*idea))
            return true;
        if (m_input.state.promise && group && !group->past && m_view.joinedBy != "because"_L1 && !customerActs)
            return m_view.joinedBy == ":"_L1 || m_view.joinedBy == ","_L1 || m_view.joinedBy == "and"_L1;
        return m_features.frame == Frame::Agreed && !(group && group->past) && !customerActs;
    }

    [[nodiscard]] StatementKind kindOf(const VerbGroup *group, const Concept *idea, const Statement &statement) const
    {
        if (!isCompanySide() || statement.modality == Modality::Hypothetical || statement.quoted)
            return StatementKind::Fact;
        const bool denied = statement.polarity == Polarity::Denied;
        const bool hurts = idea && idea->hurts;
        if (commits(group, idea, statement)) {
            if (m_view.find(u"marker.policy") && statement.actor != Party::Company && !statement.when)
                return StatementKind::Policy;
            return denied == hurts || !idea ? StatementKind::Promise : StatementKind::Decision;
        }
        const bool ours = statement.actor == Party::Company;
        const bool allowed = group && statement.actor == Party::Customer && isOneOf(group->modal, permissions);
        if (group && !group->modal.isEmpty() && (ours || allowed) && idea)
            return denied ? StatementKind::Decision : StatementKind::Offer;
        if (m_view.find(u"marker.policy"))
            return StatementKind::Policy;
        const bool decides = idea && (idea->id == "action.approve"_L1 || idea->id == "action.refuse"_L1)
            && statement.actor != Party::Customer;
        return decides || m_features.frame == Frame::Agreed ? StatementKind::Decision : StatementKind::Fact;
    }

    void push(const QString &predicate, TokenRange named, const VerbGroup *group, const Concept *idea)
    {
        Statement statement = makeStatement(m_input, StatementKind::Fact, predicate, named);
        if (m_input.state.promise && !statement.when)
            statement.when = m_input.state.when;
        statement.kind = kindOf(group, idea, statement);
        if (predicate.isEmpty())
            statement.topics = topicsOf(m_view);
        const bool ourPromise = statement.kind == StatementKind::Promise && statement.actor != Party::Other;
        if (ourPromise) {
            statement.actor = Party::Company;
            statement.future = true;
        }
        m_statements.push_back(std::move(statement));
    }

    const ClauseInput &m_input;
    const ClauseView &m_view;
    const ClauseFeatures &m_features;
    Statements &m_statements;
};

} // namespace

void addClaims(const ClauseInput &input, Statements &statements) { Claims(input, statements).add(); }

} // namespace kept
