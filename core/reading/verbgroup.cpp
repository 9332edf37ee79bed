// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/verbgroup.h"

#include <array>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

bool isVerb(const Token &token)
{
    if (token.lemma == "free"_L1 && token.form == WordForm::Plain)
        return false; // "two months free"
    return token.wordClass == WordClass::Verb || token.wordClass == WordClass::Auxiliary;
}

bool isNegation(const QString &lemma) { return lemma == "not"_L1 || lemma == "never"_L1; }

bool isModal(const QString &lemma)
{
    static constexpr std::array modals{"can"_L1, "could"_L1, "may"_L1, "might"_L1, "must"_L1, "should"_L1, "would"_L1};
    return std::ranges::find(modals, lemma) != modals.end();
}

/// Words that may stand between the verbs of one group.
bool isInside(const Token &token) { return token.wordClass == WordClass::Adverb || isNegation(token.lemma); }

bool isSubjectWord(const Token &token)
{
    switch (token.wordClass) {
    case WordClass::Noun:
    case WordClass::ProperNoun:
    case WordClass::Pronoun:
    case WordClass::Numeral:
    case WordClass::Adjective:
    case WordClass::Determiner:
    case WordClass::Unknown:
        return token.kind != TokenKind::Punctuation;
    default:
        return false;
    }
}

class Finder
{
public:
    explicit Finder(const ClauseView &view) : m_view(view) {}

    std::vector<VerbGroup> find()
    {
        std::vector<VerbGroup> groups;
        size_t at = m_view.tokens.first;
        const size_t end = m_view.tokens.last;
        while (at < end) {
            if (!isVerb(m_view.token(at)) && !isOrderWord(at)) {
                ++at;
                continue;
            }
            groups.push_back(groupFrom(at));
            at = groups.back().tokens.last;
            if (groups.size() > 1)
                shareWithEarlier(groups[groups.size() - 2], groups.back());
        }
        return groups;
    }

private:
    /// "Reply with a picture", "open the app": words that rather are nouns or adjectives, but not at the start of a
    /// clause before what they are to be done with.
    [[nodiscard]] bool isOrderWord(size_t at) const
    {
        static constexpr std::array orders{
            "reply"_L1,   "mail"_L1,   "email"_L1,  "text"_L1,  "call"_L1,    "phone"_L1,      "ring"_L1,
            "message"_L1, "open"_L1,   "clear"_L1,  "empty"_L1, "clean"_L1,   "share"_L1,      "post"_L1,
            "drop"_L1,    "check"_L1,  "update"_L1, "reset"_L1, "restart"_L1, "return"_L1,     "visit"_L1,
            "contact"_L1, "upload"_L1, "look"_L1,   "test"_L1,  "turn"_L1,    "press"_L1,      "push"_L1,
            "pull"_L1,    "plug"_L1,   "wash"_L1,   "wipe"_L1,  "fill"_L1,    "switch"_L1,     "scan"_L1,
            "log"_L1,     "link"_L1,   "book"_L1,   "file"_L1,  "measure"_L1, "photograph"_L1, "hold"_L1,
            "dry"_L1,     "charge"_L1, "level"_L1,  "lower"_L1, "fax"_L1,     "swap"_L1,       "change"_L1,
            "screw"_L1,   "grease"_L1, "oil"_L1,    "rinse"_L1, "brush"_L1,   "print"_L1,      "sign"_L1,
            "courier"_L1};
        static constexpr std::array objects{"with"_L1,    "me"_L1,     "we"_L1,     "us"_L1,    "to"_L1,  "your"_L1,
                                            "you"_L1,     "the"_L1,    "a"_L1,      "my"_L1,    "our"_L1, "it"_L1,
                                            "into"_L1,    "they"_L1,   "behind"_L1, "under"_L1, "in"_L1,  "on"_L1,
                                            "through"_L1, "inside"_L1, "up"_L1};
        const Token &token = m_view.token(at);
        const bool nameLike = token.wordClass == WordClass::Noun || token.wordClass == WordClass::Adjective;
        if (!nameLike || token.form != WordForm::Plain || at + 1 >= m_view.tokens.last
            || std::ranges::find(orders, token.lemma) == orders.end())
            return false;
        const bool pleaded =
            at > m_view.tokens.first && (m_view.lemma(at - 1) == "kindly"_L1 || m_view.lemma(at - 1) == "please"_L1);
        for (size_t before = m_view.tokens.first; before < at && !pleaded; ++before) {
            const Token &light = m_view.token(before);
            const bool opens = light.kind == TokenKind::Punctuation || light.wordClass == WordClass::Conjunction
                || light.wordClass == WordClass::Adverb || light.lemma == "please"_L1 || light.lemma == "first"_L1
                || light.lemma == "next"_L1;
            if (!opens && m_view.surface(at - 1) != u":")
                return false;
        }
        const Token &next = m_view.token(at + 1);
        return std::ranges::find(objects, next.lemma) != objects.end()
            || (token.wordClass == WordClass::Adjective && next.wordClass == WordClass::ProperNoun);
    }

    VerbGroup groupFrom(size_t first) const
    {
        VerbGroup group;
        group.tokens = {first, first + 1};
        group.head = first;
        extend(group);
        describe(group);
        group.subject = subjectBefore(first);
        for (size_t before = first; before > group.subject.last && isInside(m_view.token(before - 1)); --before)
            group.negated = group.negated || isNegation(m_view.lemma(before - 1));
        const bool orderly = group.subject.first == group.subject.last && group.tokens.last - group.tokens.first == 1;
        const Token &head = m_view.token(group.head);
        group.bare = orderly && !group.infinitive && !group.gerund && head.form == WordForm::Plain
            && (head.wordClass == WordClass::Verb || !isVerb(head)) && m_view.isSpelled(group.head, head.lemma);
        const bool doNot = m_view.lemma(first) == "do"_L1 && !m_view.isSpelled(first, u"does") && group.negated
            && group.subject.first == group.subject.last;
        group.bare = group.bare || doNot;
        group.bare = group.bare || (orderly && isDoing(group.head)) || isPleaded(group);
        if (isPleaded(group))
            group.subject = {first, first};
        takeAdvice(group);
        return group;
    }

    /// "To open the payment kindly send a copy": an order, whatever stands before the courtesy.
    [[nodiscard]] bool isPleaded(const VerbGroup &group) const
    {
        const size_t first = group.tokens.first;
        const Token &verb = m_view.token(first);
        return first > m_view.tokens.first && group.tokens.last - first == 1 && verb.wordClass == WordClass::Verb
            && verb.form == WordForm::Plain
            && (m_view.lemma(first - 1) == "kindly"_L1 || m_view.lemma(first - 1) == "please"_L1);
    }

    /// "Do a pin reset": the verb itself, with what is to be done.
    [[nodiscard]] bool isDoing(size_t head) const
    {
        return m_view.isSpelled(head, u"do") && head + 1 < m_view.tokens.last
            && m_view.token(head + 1).wordClass == WordClass::Determiner;
    }

    /// "The simplest is to ring her": no plan, but advice.
    void takeAdvice(VerbGroup &group) const
    {
        static constexpr std::array ways{"way"_L1, "thing"_L1, "idea"_L1, "option"_L1, "step"_L1, "solution"_L1};
        const bool planned =
            group.future && group.subject.first < group.subject.last && m_view.lemma(group.tokens.first) == "be"_L1;
        if (!planned)
            return;
        const Token &last = m_view.token(group.subject.last - 1);
        group.advice = last.form == WordForm::Superlative || last.wordClass == WordClass::Adjective
            || std::ranges::find(ways, last.lemma) != ways.end();
        group.future = group.future && !group.advice;
    }

    /// Takes in the verbs behind `first` that belong to it, with adverbs and "not" between them.
    void extend(VerbGroup &group) const
    {
        size_t at = group.tokens.first + 1;
        while (at < m_view.tokens.last) {
            const Token &token = m_view.token(at);
            const bool auxiliary = isAuxiliary(group.head);
            if (auxiliary && isVerb(token)) {
                group.head = at;
                group.tokens.last = ++at;
            } else if (auxiliary && (isInside(token) || invertedSubject(group, at))) {
                ++at;
            } else if (isGoingTo(group, at)) {
                at += 1;
                group.future = true;
            } else {
                break;
            }
        }
        for (size_t inner = group.tokens.first; inner < std::min(at, m_view.tokens.last); ++inner)
            group.negated = group.negated || isNegation(m_view.lemma(inner));
        for (size_t inner = group.head + 1; inner < at && inner < m_view.tokens.last; ++inner) {
            if (isNegation(m_view.lemma(inner)))
                group.tokens.last = std::max(group.tokens.last, inner + 1);
        }
    }

    bool isAuxiliary(size_t at) const
    {
        static constexpr std::array words{"be"_L1, "have"_L1, "do"_L1, "will"_L1, "shall"_L1, "get"_L1};
        const QString &lemma = m_view.lemma(at);
        return m_view.token(at).wordClass == WordClass::Auxiliary || isModal(lemma)
            || std::ranges::find(words, lemma) != words.end();
    }

    /// "is going | to send", "is | to send", "have | to send".
    bool isGoingTo(VerbGroup &group, size_t at) const
    {
        if (m_view.lemma(at) != "to"_L1 || at + 1 >= m_view.tokens.last || !isVerb(m_view.token(at + 1)))
            return false;
        const QString &lemma = m_view.lemma(group.head);
        const bool going = lemma == "go"_L1 && m_view.token(group.head).form == WordForm::Gerund;
        if (!going && lemma != "be"_L1)
            return false;
        group.head = at + 1;
        group.tokens.last = at + 2;
        return true;
    }

    /// "did | you | send": a pronoun between the auxiliary and its verb. "Get it unlocked" is no such thing.
    bool invertedSubject(const VerbGroup &group, size_t at) const
    {
        return group.tokens.last == at && m_view.lemma(group.head) != "get"_L1
            && m_view.token(at).wordClass == WordClass::Pronoun && at + 1 < m_view.tokens.last
            && isVerb(m_view.token(at + 1));
    }

    void describe(VerbGroup &group) const
    {
        bool have = false;
        bool be = false;
        bool did = false;
        for (size_t at = group.tokens.first; at < group.head; ++at) {
            const QString &lemma = m_view.lemma(at);
            have = have || lemma == "have"_L1;
            be = be || lemma == "be"_L1 || lemma == "get"_L1;
            did = did || (lemma == "do"_L1 && m_view.token(at).form == WordForm::Past);
            group.future = group.future || lemma == "will"_L1 || lemma == "shall"_L1;
            if (isModal(lemma))
                group.modal = lemma;
            if (be && m_view.token(at).form == WordForm::Past)
                group.past = true;
        }
        const WordForm form = m_view.token(group.head).form;
        const bool participle = form == WordForm::Past || form == WordForm::PastParticiple;
        group.passive = be && participle;
        group.past = group.past || did || (have && participle) || (participle && !be && !have && group.modal.isEmpty());
        group.past = group.past && !group.future;
        group.gerund = form == WordForm::Gerund && !be;
        group.infinitive = group.tokens.first > m_view.tokens.first && m_view.lemma(group.tokens.first - 1) == "to"_L1
            && m_view.token(group.tokens.first).form == WordForm::Plain;
    }

    /// "will credit the account and get in touch": what is joined on takes over subject and time.
    void shareWithEarlier(const VerbGroup &earlier, VerbGroup &group) const
    {
        const bool joined = group.subject.first == group.subject.last && group.tokens.first > m_view.tokens.first
            && (m_view.lemma(group.tokens.first - 1) == "and"_L1 || m_view.lemma(group.tokens.first - 1) == "or"_L1
                || m_view.lemma(group.tokens.first - 1) == "then"_L1);
        if (!joined || group.infinitive)
            return;
        group.subject = earlier.subject;
        const bool plain = m_view.token(group.head).form == WordForm::Plain;
        if (plain && group.tokens.last - group.tokens.first == 1) {
            group.future = earlier.future;
            group.modal = earlier.modal;
            group.bare = earlier.bare;
        }
    }

    TokenRange subjectBefore(size_t first) const
    {
        size_t end = first;
        while (end > m_view.tokens.first && (isInside(m_view.token(end - 1)) || m_view.lemma(end - 1) == "to"_L1))
            --end;
        if (end > m_view.tokens.first && m_view.token(end - 1).wordClass == WordClass::Pronoun)
            return {end - 1, end}; // "by Thursday you have it"
        size_t begin = nounPhraseBefore(end);
        // "In the meantime open it" has no subject, "the price of the plan is" has a longer one.
        while (begin < end && begin > m_view.tokens.first
               && m_view.token(begin - 1).wordClass == WordClass::Preposition) {
            const size_t outer = nounPhraseBefore(begin - 1);
            if (outer == begin - 1)
                return {end, end};
            begin = outer;
        }
        return {begin, end};
    }

    [[nodiscard]] size_t nounPhraseBefore(size_t end) const
    {
        while (end > m_view.tokens.first && isSubjectWord(m_view.token(end - 1)))
            --end;
        return end;
    }

    const ClauseView &m_view;
};

} // namespace

std::vector<VerbGroup> findVerbGroups(const ClauseView &view) { return Finder(view).find(); }

} // namespace kept
