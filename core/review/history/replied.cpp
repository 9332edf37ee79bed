// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/replied.h"

#include "reading/lexicon.h"
#include "review/history/coverage.h"
#include "review/history/recall.h"

#include <algorithm>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// Ideas that an answer would take up; roles and turns of phrase stand everywhere.
bool carriesMeaning(const QString &id)
{
    return id.startsWith("action."_L1) || id.startsWith("state."_L1) || id.startsWith("item."_L1)
        || id.startsWith("step."_L1);
}

bool tellsTime(const Statement &statement) { return !statement.past && hasValue<When, Duration>(statement); }

bool tellsAmount(const Statement &statement) { return hasValue<Quantity>(statement); }

bool tellsPrice(const Statement &statement)
{
    static constexpr QLatin1StringView words[] = {"action.waive"_L1, "action.charge"_L1, "state.free"_L1};
    return hasAnyConcept(statement, words) || hasValue<Money>(statement);
}

} // namespace

Replied::Replied(const ReviewInput &input, std::vector<Asked> asked) : m_input(input), m_asked(std::move(asked))
{
    const size_t sentences = input.reading.gists.size();
    for (const Asked &one : m_asked) {
        std::vector<bool> touching(sentences, false);
        for (size_t i = 0; i < sentences; ++i)
            touching[i] = touches(one, i);
        m_takenUp.push_back(takesUp(one, touching));
        m_touching.push_back(std::move(touching));
    }
}

bool Replied::answersAny() const { return std::ranges::contains(m_takenUp, true); }

bool Replied::touches(size_t which) const { return std::ranges::contains(m_touching[which], true); }

bool Replied::answers(size_t which) const
{
    const Asked &asked = m_asked[which];
    const Statement &question = asked.question->statement;
    const bool unknowable = asked.telling.isEmpty() && asked.before.isEmpty() && question.arguments.isEmpty();
    if (m_takenUp[which] || unknowable)
        return true;
    // A time alone may be any question's, where several things are named.
    const bool valueSuffices = m_asked.size() == 1 || asked.telling.size() < 2;
    switch (question.wanted) {
    case Wanted::Time:
        return valueSuffices && saysApart(which, tellsTime);
    case Wanted::Amount:
        return valueSuffices && saysApart(which, tellsAmount);
    case Wanted::Price:
        return valueSuffices && saysApart(which, tellsPrice);
    case Wanted::YesOrNo:
        return opensApart() || (asked.telling.isEmpty() && saysAnother(question));
    default:
        return false;
    }
}

bool Replied::touches(const Asked &asked, size_t sentence) const
{
    const Statement &question = asked.question->statement;
    return shareIn(asked.telling.isEmpty() ? asked.own : asked.telling, m_input.reading.gists[sentence].topics) > 0
        || sharesIdea(asked, sentence)
        || saysIn(sentence, [&](const Statement &statement) { return sharesFigure(question, statement); });
}

bool Replied::takesUp(const Asked &asked, const std::vector<bool> &touching) const
{
    if (asked.telling.size() > 1)
        return shareIn(asked.telling, m_input.reading) > takenUpFrom || namesSum(asked);
    // "Can it come on the 16th": the day is what one knows the answer by.
    const bool hasFigure = std::ranges::any_of(asked.question->statement.arguments,
                                               [](const Argument &argument) { return isNarrow(argument.mention); });
    const bool knownByFigure = asked.telling.isEmpty() && hasFigure;
    return std::ranges::contains(touching, true) || (!knownByFigure && shareIn(asked.before, m_input.reading) > 0);
}

bool Replied::sharesIdea(const Asked &asked, size_t sentence) const
{
    return std::ranges::any_of(asked.question->statement.concepts, [&](const QString &own) {
        return carriesMeaning(own)
            && std::ranges::any_of(m_input.reading.gists[sentence].concepts, [&](const QString &said) {
                   return m_input.lexicon.areAlike(own, said) || m_input.lexicon.areOpposite(own, said);
               });
    });
}

/// A sum of money is as good as a name; a date or a count stands in many an answer to something else.
bool Replied::namesSum(const Asked &asked) const
{
    const Statement &question = asked.question->statement;
    return hasValue<Money>(question)
        && std::ranges::any_of(m_input.reading.statements,
                               [&](const Statement &statement) { return sharesFigure(question, statement); });
}

bool Replied::saysIn(size_t sentence, const Says &says) const
{
    const Span span = m_input.reading.sentences[sentence];
    return std::ranges::any_of(m_input.reading.statements, [&](const Statement &statement) {
        return statement.passage.overlaps(span) && says(statement);
    });
}

/// In a sentence that touches no other question of the same sort.
bool Replied::saysApart(size_t which, const Says &says) const
{
    const auto isAnothers = [&](size_t sentence) {
        return std::ranges::any_of(std::views::iota(size_t(0), m_asked.size()), [&](size_t other) {
            return other != which && m_touching[other][sentence]
                && m_asked[other].question->statement.wanted == m_asked[which].question->statement.wanted;
        });
    };
    return std::ranges::any_of(std::views::iota(size_t(0), m_input.reading.gists.size()),
                               [&](size_t sentence) { return !isAnothers(sentence) && saysIn(sentence, says); });
}

/// "Is it still €145" is answered by another sum, "can it come on the 16th" by another day.
bool Replied::saysAnother(const Statement &question) const
{
    const auto same = [&](const Statement &said) {
        return (hasValue<Money>(question) && hasValue<Money>(said))
            || (hasValue<When>(question) && hasValue<When>(said));
    };
    return std::ranges::any_of(m_input.reading.statements, same);
}

/// "Yes" or "of course" before something that no question is about.
bool Replied::opensApart() const
{
    return std::ranges::any_of(std::views::iota(size_t(0), m_input.reading.gists.size()), [&](size_t sentence) {
        const auto isTouched = [sentence](const std::vector<bool> &touching) { return bool(touching[sentence]); };
        return m_input.reading.gists[sentence].answers && std::ranges::none_of(m_touching, isTouched);
    });
}

} // namespace kept
