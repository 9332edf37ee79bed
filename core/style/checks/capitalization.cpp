// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/casing.h"
#include "style/checks/check.h"
#include "style/checks/exceptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

constexpr double usualThreshold = 0.8;

class Capitalization final : public Check
{
public:
    Capitalization(Definition definition, Scope scope, Exceptions exceptions, CasingOptions options,
                   Pattern pattern, Pattern words)
        : Check(std::move(definition), std::move(scope))
        , m_exceptions(std::move(exceptions))
        , m_options(std::move(options))
        , m_pattern(std::move(pattern))
        , m_words(std::move(words))
    {
    }

    void run(const CheckInput &input, CheckOutput &output) const override
    {
        const QString text = input.block.text.toString();
        QString expected;
        if (isAsWanted(text, expected))
            return;
        Alert alert = alertFor(input.block, {0, text.size()}, {text, expected});
        const bool written = definition().match == u"$title" || definition().match == u"$sentence";
        if (definition().actionName == u"replace" && definition().actionParams.isEmpty() && written)
            alert.fixes = {expected};
        output.alerts.append(alert);
    }

private:
    [[nodiscard]] bool isAsWanted(const QString &text, QString &expected) const;
    [[nodiscard]] bool isMostly(const QString &text, const QString &expected) const;

    Exceptions m_exceptions;
    CasingOptions m_options;
    Pattern m_pattern; ///< where `match` is an expression
    Pattern m_words;   ///< what counts as one word; exceptions of several words do
};

bool Capitalization::isAsWanted(const QString &text, QString &expected) const
{
    const QString &match = definition().match;
    if (match == u"$lower" || match == u"$upper") {
        expected = match == u"$lower" ? text.toLower() : text.toUpper();
        return text == expected || m_exceptions.cover(text);
    }
    if (match == u"$title" || match == u"$sentence") {
        expected = match == u"$title" ? titleCase(text, m_options) : sentenceCase(text, m_options);
        return isMostly(text, expected);
    }
    expected = match;
    return m_pattern.matches(text) || m_exceptions.cover(text);
}

/// The share of words that stand as expected reaches the threshold.
bool Capitalization::isMostly(const QString &text, const QString &expected) const
{
    const auto wordsOf = [this](const QString &sentence) {
        QStringList words;
        (void)m_words.each(sentence, [&](const PatternMatch &word) { words.append(word.captured()); });
        return words;
    };
    const QStringList written = wordsOf(text);
    const QStringList wanted = wordsOf(expected);
    const bool sentence = definition().match == u"$sentence";
    double right = 0;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QString &word = written[i];
        const bool fits = i >= wanted.size() || word == wanted[i] || m_exceptions.cover(word)
            || (!sentence && word == word.toUpper());
        if (!fits && sentence && i == 0 && !word.isEmpty() && word.front().isLower())
            return false;
        right += fits;
    }
    const double threshold = definition().threshold > 0 ? definition().threshold : usualThreshold;
    return written.isEmpty() || right / double(written.size()) >= threshold;
}

} // namespace

CheckResult makeCapitalization(Definition definition, Scope scope, const CheckSetting &setting)
{
    const QStringList accepted = definition.vocab ? setting.accepted : QStringList();
    auto exceptions = Exceptions::make(definition.exceptions, accepted, definition.placeOf(u"exceptions"_s));
    if (!exceptions)
        return std::unexpected(exceptions.error());
    QString words = u"[\\p{N}\\p{L}*]+[^\\s]*"_s;
    if (!exceptions->expression().isEmpty())
        words = exceptions->expression() + u'|' + words;
    const bool named = definition.match.startsWith(u'$');
    auto wordPattern = Pattern::compile(words, false, definition.placeOf(u"exceptions"_s));
    auto pattern = Pattern::compile(named ? QString() : definition.match, false, definition.placeOf(u"match"_s));
    if (!wordPattern || !pattern)
        return std::unexpected(wordPattern ? pattern.error() : wordPattern.error());
    CasingOptions options{definition.exceptions + accepted, definition.indicators, definition.prefix,
                          definition.style == u"Chicago"};
    return std::make_unique<Capitalization>(std::move(definition), std::move(scope), *std::move(exceptions),
                                            std::move(options), *std::move(pattern), *std::move(wordPattern));
}

} // namespace kept
