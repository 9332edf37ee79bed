// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/kinds/kinds.h"
#include "reading/polarity.h"

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// Ways of asking not to be called that hold the negation in themselves.
bool refusesPhone(QStringView words)
{
    static const QStringList signs{u"deaf"_s, u"hard of hearing"_s};
    const QString lower = words.toString().toLower();
    return std::ranges::any_of(signs, [&](const QString &sign) { return lower.contains(sign); });
}

bool isNegative(const ClauseView &view, TokenRange marker)
{
    for (size_t at = marker.first; at < marker.last; ++at) {
        const QString &lemma = view.lemma(at);
        if (lemma == "not"_L1 || lemma == "no"_L1 || lemma == "never"_L1 || lemma == "instead"_L1 || lemma == "stop"_L1)
            return true;
    }
    return false;
}

/// "Only by email", "in writing only": who wants this way alone wants no call.
bool isExclusive(const ClauseView &view, const LexiconMatch &marker)
{
    const LexiconMatch *phone = view.find(u"channel.phone");
    if (phone || view.isSpelled(marker.tokens.first, u"please"))
        return false;
    for (size_t at = marker.tokens.first; at < marker.tokens.last; ++at) {
        if (view.isWord(at, u"only"))
            return true;
    }
    return false;
}

} // namespace

void addPreferences(const ClauseInput &input, Statements &statements)
{
    const ClauseView &view = input.view;
    if (view.context.writer == Party::Company && !view.context.internal)
        return;
    for (const LexiconMatch &match : view.matches) {
        if (view.conceptOf(match).id != "marker.prefer"_L1)
            continue;
        bool named = false;
        for (const LexiconMatch *channel : view.all(ConceptCategory::Channel)) {
            named = true;
            Statement statement =
                makeStatement(input, StatementKind::Preference, view.conceptOf(*channel).id, match.tokens);
            statement.actor = Party::Customer;
            const bool inside =
                match.tokens.first <= channel->tokens.first && channel->tokens.last <= match.tokens.last;
            statement.polarity = inside && isNegative(view, match.tokens)
                ? Polarity::Denied
                : polarityOf(view, channel->tokens, groupOf(input.features, channel->tokens));
            statements.push_back(std::move(statement));
        }
        if (isExclusive(view, match)) {
            Statement statement = makeStatement(input, StatementKind::Preference, u"channel.phone"_s, match.tokens);
            statement.actor = Party::Customer;
            statement.polarity = Polarity::Denied;
            statement.concepts.append(statement.predicate);
            statements.push_back(std::move(statement));
        }
        const bool deaf = refusesPhone(view.spanOf(match.tokens).of(view.text));
        if (named)
            continue;
        Statement statement =
            makeStatement(input, StatementKind::Preference, deaf ? u"channel.phone"_s : QString(), match.tokens);
        statement.actor = Party::Customer;
        statement.polarity = deaf || isNegative(view, match.tokens) ? Polarity::Denied : Polarity::Affirmed;
        statements.push_back(std::move(statement));
    }
}

} // namespace kept
