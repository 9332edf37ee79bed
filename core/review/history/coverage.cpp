// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/coverage.h"

#include "review/history/figures.h"
#include "text/kin.h"

#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// Words that name nothing by which an answer could be known.
bool isVague(const QString &topic)
{
    static const QStringList words{
        u"question"_s, u"quicky"_s, u"happen"_s, u"work"_s,   u"help"_s,    u"wait"_s,  u"look"_s,    u"guy"_s,
        u"people"_s,   u"person"_s, u"case"_s,   u"idea"_s,   u"chance"_s,  u"kind"_s,  u"sort"_s,    u"stuff"_s,
        u"possible"_s, u"wonder"_s, u"long"_s,   u"soon"_s,   u"bring"_s,   u"send"_s,  u"problem"_s, u"fault"_s,
        u"enough"_s,   u"little"_s, u"moment"_s, u"minute"_s, u"week"_s,    u"month"_s, u"year"_s,    u"hour"_s,
        u"number"_s,   u"word"_s,   u"sign"_s,   u"place"_s,  u"part"_s,    u"bad"_s,   u"okay"_s,    u"thank"_s,
        u"leave"_s,    u"start"_s,  u"stop"_s,   u"end"_s,    u"begin"_s,   u"let"_s,   u"find"_s,    u"change"_s,
        u"ready"_s,    u"stand"_s,  u"sit"_s,    u"free"_s,   u"open"_s,    u"run"_s,   u"move"_s,    u"hear"_s,
        u"late"_s,     u"early"_s,  u"step"_s,   u"expect"_s, u"explain"_s, u"state"_s, u"status"_s,  u"trick"_s,
        u"fail"_s,     u"forget"_s, u"way"_s,    u"good"_s,   u"reason"_s,  u"pay"_s,   u"cost"_s,    u"price"_s,
        u"team"_s,     u"side"_s,   u"half"_s,   u"rest"_s,   u"line"_s,    u"big"_s,   u"small"_s,   u"able"_s,
    };
    return words.contains(topic);
}

std::optional<double> numberIn(const Mention &mention)
{
    if (const auto *money = std::get_if<Money>(&mention.value))
        return double(money->tenThousandths) / Money::unit;
    if (const auto *quantity = std::get_if<Quantity>(&mention.value))
        return quantity->value;
    return std::nullopt;
}

/// "64" asked of and "€64.00" answered, days that meet; for "before 30 June" the day itself has to be named.
bool isSameFigure(const Mention &asked, const Mention &said)
{
    const auto *until = std::get_if<When>(&asked.value);
    if (until && until->to && !until->from) {
        const auto *day = std::get_if<When>(&said.value);
        return day && day->to && std::abs(day->to->daysTo(*until->to)) <= 1;
    }
    if (!isNarrow(asked) || !isNarrow(said))
        return false;
    const auto a = numberIn(asked);
    const auto b = numberIn(said);
    return a && b ? *a == *b : areComparable(asked, said) && agree(asked, said);
}

} // namespace

QStringList tellingWords(const QStringList &topics)
{
    QStringList telling = topics;
    telling.removeIf(isVague);
    return telling;
}

QStringList namesIn(const Statement &statement)
{
    QStringList names = statement.topics;
    for (const Argument &argument : statement.arguments) {
        const auto *quantity = std::get_if<Quantity>(&argument.mention.value);
        if (quantity && quantity->unit.size() > 2)
            names.append(quantity->unit);
    }
    return names;
}

double shareIn(const QStringList &words, const QStringList &said, Kin kin)
{
    double taken = 0;
    for (const QString &word : words) {
        if (said.contains(word))
            taken += 1;
        else if (kin == Kin::Half
                 && std::ranges::any_of(said, [&](const QString &other) { return areKin(word, other); }))
            taken += 0.5;
    }
    return words.isEmpty() ? 0 : taken / double(words.size());
}

double shareIn(const QStringList &words, const Reading &draft, Kin kin)
{
    double taken = 0;
    for (const QString &word : words) {
        double best = 0;
        for (const Gist &gist : draft.gists)
            best = std::max(best, shareIn(QStringList{word}, gist.topics, kin));
        taken += best;
    }
    return words.isEmpty() ? 0 : taken / double(words.size());
}

bool isNarrow(const Mention &mention)
{
    constexpr int widest = 14; ///< days
    const auto *when = std::get_if<When>(&mention.value);
    return !when || !when->from || !when->to || when->from->daysTo(*when->to) <= widest;
}

bool sharesFigure(const Statement &question, const Statement &statement)
{
    return std::ranges::any_of(question.arguments, [&](const Argument &own) {
        return std::ranges::any_of(statement.arguments,
                                   [&](const Argument &said) { return isSameFigure(own.mention, said.mention); });
    });
}

} // namespace kept
