// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/answers.h"

#include "reading/lexicon.h"

#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// How far back a question can stand and still be what a short answer means.
constexpr size_t reach = 60;

bool isBare(const Statement &statement)
{
    return statement.kind == StatementKind::ItemGiven && statement.predicate.isEmpty();
}

/// The predicates of this kind in the last company message that has any.
QStringList askedLast(const Memory &memory, StatementKind kind, QLatin1StringView category)
{
    QStringList asked;
    std::optional<Source> source;
    const std::vector<Remembered> &all = memory.statements();
    for (size_t i = all.size(); i > all.size() - std::min(all.size(), reach); --i) {
        const Remembered &remembered = all[i - 1];
        const bool asks = remembered.author == AuthorKind::Agent && remembered.statement.kind == kind
            && remembered.statement.predicate.startsWith(category);
        if (!asks)
            continue;
        if (source && *source != remembered.source)
            break;
        source = remembered.source;
        if (!asked.contains(remembered.statement.predicate))
            asked.append(remembered.statement.predicate);
    }
    return asked;
}

bool hasCode(const Statement &statement)
{
    return std::ranges::any_of(statement.arguments, [](const Argument &argument) {
        return std::holds_alternative<Identifier>(argument.mention.value);
    });
}

/// A code answers what is a code; a file what is a file; a short message that gives anything answers all of it.
bool answers(const Statement &given, const Concept &item, bool onlyOne)
{
    return onlyOne || hasCode(given) == item.values.contains(u"code"_s);
}

void nameItems(std::vector<Statement> &read, const Memory &memory, const Lexicon &lexicon)
{
    if (std::ranges::none_of(read, isBare))
        return;
    const QStringList items = askedLast(memory, StatementKind::Request, "item."_L1);
    const bool onlyOne = items.size() == 1;
    std::vector<Statement> named;
    for (const Statement &statement : read) {
        named.push_back(statement);
        if (!isBare(statement))
            continue;
        for (const QString &id : items) {
            const Concept *item = lexicon.find(id);
            if (!item || !answers(statement, *item, onlyOne))
                continue;
            named.push_back(statement);
            named.back().predicate = id;
            named.back().concepts.append(id);
        }
    }
    read = std::move(named);
}

/// Words by which a customer says that a remedy was tried: "still the same", "no luck", "did that".
const Statement *reportOfTrying(const std::vector<Statement> &read)
{
    for (const Statement &statement : read) {
        const bool reports = statement.concepts.contains(u"marker.failed"_s)
            || statement.concepts.contains(u"marker.tried"_s)
            || (statement.again && statement.kind == StatementKind::Fact);
        if (reports && statement.kind != StatementKind::Question && statement.kind != StatementKind::Request)
            return &statement;
    }
    return nullptr;
}

void nameSteps(std::vector<Statement> &read, const Memory &memory)
{
    const Statement *report = reportOfTrying(read);
    if (!report)
        return;
    std::vector<Statement> tried;
    for (const QString &step : askedLast(memory, StatementKind::StepSuggested, "step."_L1)) {
        const auto same = [&](const Statement &s) { return s.kind == StatementKind::StepTried && s.predicate == step; };
        if (std::ranges::any_of(read, same))
            continue;
        Statement statement = *report;
        statement.kind = StatementKind::StepTried;
        statement.predicate = step;
        statement.actor = Party::Customer;
        statement.polarity = Polarity::Affirmed;
        statement.past = true;
        statement.concepts.append(step);
        tried.push_back(std::move(statement));
    }
    std::ranges::move(tried, std::back_inserter(read));
}

} // namespace

void completeAnswers(std::vector<Statement> &read, const Memory &memory, const Lexicon &lexicon)
{
    nameItems(read, memory, lexicon);
    nameSteps(read, memory);
}

} // namespace kept
