// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/checks/check.h"
#include "style/pattern.h"
#include "style/speller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// What stands between two spaces, without the signs around it: "re-send" and "and/or" are one word each, which the
/// usual filters pass by for their sign.
constexpr auto wordExpression =
    u"(?<!\\S)[$(\"'\\[\u201c\u2018]*\\K[^\\s$(\"'\\[\u201c\u2018]\\S*?(?=[,)\"\\]!;.?:'\u201d\u2019]*(?!\\S))";

class Spelling final : public Check
{
public:
    Spelling(Definition definition, Scope scope, Pattern words, std::vector<Pattern> filters,
             std::vector<Pattern> accepted, std::shared_ptr<const Speller> speller)
        : Check(std::move(definition), std::move(scope))
        , m_words(std::move(words))
        , m_filters(std::move(filters))
        , m_accepted(std::move(accepted))
        , m_speller(std::move(speller))
        , m_ignored(this->definition().ignore.begin(), this->definition().ignore.end())
    {
    }

    void run(const CheckInput &input, CheckOutput &output) const override
    {
        if (!m_speller)
            return;
        output.ranAway = !m_words.each(input.block.text, [&](const PatternMatch &match) {
            const QString word = match.captured().replace(u'\u2018', u'\'').replace(u'\u2019', u'\'');
            if (std::ranges::none_of(word, [](QChar sign) { return sign.isLetter(); }) || isLeftAlone(word)
                || m_speller->knows(word))
                return;
            Alert alert = alertFor(input.block, match.span(), {word});
            if (definition().actionName == u"suggest")
                alert.fixes = m_speller->suggestions(word).mid(0, 5);
            output.alerts.append(alert);
        });
    }

private:
    [[nodiscard]] bool isLeftAlone(const QString &word) const
    {
        const auto matches = [&](const Pattern &pattern) { return pattern.matches(word); };
        return m_ignored.contains(word) || m_ignored.contains(word.toLower()) || std::ranges::any_of(m_filters, matches)
            || std::ranges::any_of(m_accepted, matches);
    }

    Pattern m_words;
    std::vector<Pattern> m_filters;
    std::vector<Pattern> m_accepted; ///< the vocabulary's words, wherever they stand in a word
    std::shared_ptr<const Speller> m_speller;
    QSet<QString> m_ignored;
};

Result<std::vector<Pattern>> compiled(const QStringList &expressions, bool ignoreCase, const QString &place)
{
    std::vector<Pattern> patterns;
    for (const QString &expression : expressions) {
        auto pattern = Pattern::compile(expression, ignoreCase, place);
        if (!pattern)
            return std::unexpected(pattern.error());
        patterns.push_back(*pattern);
    }
    return patterns;
}

} // namespace

CheckResult makeSpelling(Definition definition, Scope scope, const CheckSetting &setting)
{
    QStringList expressions = definition.filters;
    if (!definition.custom)
        expressions += {u"[A-Z][a-z]+[A-Z]+\\w+"_s, u"[A-Z]+$"_s, u"[^a-zA-Z_']"_s};
    auto filters = compiled(expressions, false, definition.placeOf(u"filters"_s));
    if (!filters)
        return std::unexpected(filters.error());
    auto words = Pattern::compile(QString::fromUtf16(wordExpression), false, definition.file);
    if (!words)
        return std::unexpected(words.error());
    auto accepted = compiled(definition.exceptions + (definition.vocab ? setting.accepted : QStringList()), true,
                             definition.placeOf(u"exceptions"_s));
    if (!accepted)
        return std::unexpected(accepted.error());
    return std::make_unique<Spelling>(std::move(definition), std::move(scope), *std::move(words), *std::move(filters),
                                      *std::move(accepted), setting.speller);
}

} // namespace kept
