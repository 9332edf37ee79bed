// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/alternation.h"
#include "style/checks/check.h"
#include "style/checks/exceptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// A message that quotes both its arguments would quote twice what is already a list of quoted choices.
QString withoutFirstQuotes(QString message)
{
    for (const QString &quoted : {u"'%s'"_s, u"\"%s\""_s}) {
        if (message.count(quoted) == 2)
            message.replace(message.indexOf(quoted), quoted.size(), u"%s"_s);
    }
    return message;
}

class Substitution final : public Check
{
public:
    Substitution(Definition definition, Scope scope, Alternation words, QStringList replacements,
                 Exceptions exceptions)
        : Check(std::move(definition), std::move(scope))
        , m_words(std::move(words))
        , m_replacements(std::move(replacements))
        , m_exceptions(std::move(exceptions))
    {
        for (const QString &replacement : std::as_const(m_replacements)) {
            auto whole = Pattern::compile(u"^(?:%1)$"_s.arg(replacement), false, {});
            m_asPatterns.push_back(whole && !isPlainText(replacement) ? std::optional(*whole) : std::nullopt);
        }
    }

    [[nodiscard]] std::vector<QStringList> triggers() const override { return m_words.literals(); }

    void run(const CheckInput &input, CheckOutput &output) const override
    {
        output.ranAway = !m_words.eachMatch(
            input.block.text, input.hits, firstTrigger(),
            [&](const PatternMatch &match, size_t token) { report(input, output, match, token); });
    }

private:
    void report(const CheckInput &input, CheckOutput &output, const PatternMatch &match,
                size_t token) const;

    Alternation m_words;
    QStringList m_replacements;
    std::vector<std::optional<Pattern>> m_asPatterns; ///< replacements that are expressions themselves
    Exceptions m_exceptions;
};

void Substitution::report(const CheckInput &input, CheckOutput &output, const PatternMatch &match,
                          size_t token) const
{
    const QString observed = match.captured().trimmed();
    const bool upper = definition().capitalize && observed == capitalized(observed);
    QString expected = withGroups(m_replacements[qsizetype(token)], match);
    if (upper)
        expected = capitalized(expected);
    const auto &asPattern = m_asPatterns[token];
    if (expected == observed || (asPattern && asPattern->matches(observed)) || m_exceptions.cover(observed))
        return;
    Alert alert = alertFor(input.block, match.span(), {});
    QString message = definition().message;
    if (definition().actionName == u"replace" && definition().actionParams.isEmpty()) {
        QStringList choices = expected.split(u'|');
        if (upper)
            std::ranges::transform(choices, choices.begin(), capitalized);
        alert.fixes = choices;
        expected = joinedByOr(choices);
        message = withoutFirstQuotes(message);
    }
    alert.message = filledIn(message, {expected, observed});
    output.alerts.append(alert);
}

} // namespace

CheckResult makeSubstitution(Definition definition, Scope scope, const CheckSetting &setting)
{
    StringPairs swap = definition.swap;
    std::ranges::stable_sort(swap, std::greater(), [](const auto &pair) { return pair.first.size(); });
    QStringList tokens;
    QStringList replacements;
    for (const auto &[token, replacement] : std::as_const(swap)) {
        if (token.trimmed().isEmpty())
            continue;
        tokens.append(token);
        replacements.append(replacement);
    }
    auto words = Alternation::make(tokens, {definition.ignoreCase, definition.nonword, setting.wordTemplate},
                                   definition.placeOf(u"swap"_s), Alternation::KeepApart);
    if (!words)
        return std::unexpected(words.error());
    auto exceptions = Exceptions::make(definition.exceptions, definition.vocab ? setting.accepted : QStringList(),
                                       definition.placeOf(u"exceptions"_s));
    if (!exceptions)
        return std::unexpected(exceptions.error());
    return std::make_unique<Substitution>(std::move(definition), std::move(scope), *std::move(words),
                                          std::move(replacements), *std::move(exceptions));
}

} // namespace kept
