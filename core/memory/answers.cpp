// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/answers.h"

#include "reading/lexicon.h"

#include <algorithm>

namespace kept {
namespace {

/// The items that the last company event with requests asked for; only what was said since counts.
QStringList itemsAskedLast(const Memory &memory, const Lexicon &lexicon)
{
    QStringList items;
    std::optional<Source> source;
    const std::vector<Remembered> &all = memory.statements();
    const size_t reach = std::min<size_t>(all.size(), 40);
    for (size_t i = all.size(); i > all.size() - reach; --i) {
        const Remembered &remembered = all[i - 1];
        const bool asks = remembered.author == AuthorKind::Agent && remembered.statement.kind == StatementKind::Request
            && remembered.statement.predicate.startsWith(u"item.");
        if (!asks)
            continue;
        if (source && *source != remembered.source)
            break;
        source = remembered.source;
        const Concept *item = lexicon.find(remembered.statement.predicate);
        if (item && item->values.contains(QStringLiteral("code")) && !items.contains(item->id))
            items.append(item->id);
    }
    return items;
}

} // namespace

void nameBareAnswers(std::vector<Statement> &read, const Memory &memory, const Lexicon &lexicon)
{
    const auto isBare = [](const Statement &s) { return s.kind == StatementKind::ItemGiven && s.predicate.isEmpty(); };
    if (std::ranges::none_of(read, isBare))
        return;
    const QStringList items = itemsAskedLast(memory, lexicon);
    std::vector<Statement> named;
    for (const Statement &statement : read) {
        named.push_back(statement);
        if (!isBare(statement) || items.isEmpty())
            continue;
        named.pop_back();
        for (const QString &item : items) {
            named.push_back(statement);
            named.back().predicate = item;
            named.back().concepts.append(item);
        }
    }
    read = std::move(named);
}

} // namespace kept
