// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/checks/check.h"
#include "style/checks/exceptions.h"
#include "style/speller.h"

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// Words in which letters stand as people write them, apostrophes within included.
constexpr auto wordExpression = u"[\\p{L}\\p{N}_]+(?:['\u2019][\\p{L}]+)*";

class Spelling final : public Check
{
public:
    Spelling(Definition definition, Scope scope, Pattern words, std::vector<Pattern> filters, Exceptions exceptions,
             std::shared_ptr<const Speller> speller)
        : Check(std::move(definition), std::move(scope))
        , m_words(std::move(words))
        , m_filters(std::move(filters))
        , m_exceptions(std::move(exceptions))
        , m_speller(std::move(speller))
    {
    }

    void run(const CheckInput &input, CheckOutput &output) const override
    {
        if (!m_speller)
            return;
        output.ranAway = !m_words.each(input.block.text, [&](const PatternMatch &match) {
            const QString word = match.captured().replace(u'\u2019', u'\'');
            if (isLeftAlone(word) || m_speller->knows(word))
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
        return definition().ignore.contains(word, Qt::CaseInsensitive) || m_exceptions.cover(word)
            || std::ranges::any_of(m_filters, [&](const auto &filter) { return filter.matches(word); });
    }

    Pattern m_words;
    std::vector<Pattern> m_filters;
    Exceptions m_exceptions;
    std::shared_ptr<const Speller> m_speller;
};

} // namespace

CheckResult makeSpelling(Definition definition, Scope scope, const CheckSetting &setting)
{
    QStringList expressions = definition.filters;
    if (!definition.custom)
        expressions += {u"[A-Z][a-z]+[A-Z]+\\w+"_s, u"[A-Z]+$"_s, u"[^a-zA-Z_']"_s};
    std::vector<Pattern> filters;
    for (const QString &expression : std::as_const(expressions)) {
        auto filter = Pattern::compile(expression, false, definition.placeOf(u"filters"_s));
        if (!filter)
            return std::unexpected(filter.error());
        filters.push_back(*filter);
    }
    auto words = Pattern::compile(QString::fromUtf16(wordExpression), false, definition.file);
    if (!words)
        return std::unexpected(words.error());
    auto exceptions = Exceptions::make(definition.exceptions, definition.vocab ? setting.accepted : QStringList(),
                                       definition.placeOf(u"exceptions"_s));
    if (!exceptions)
        return std::unexpected(exceptions.error());
    return std::make_unique<Spelling>(std::move(definition), std::move(scope), *std::move(words), std::move(filters),
                                      *std::move(exceptions), setting.speller);
}

} // namespace kept
