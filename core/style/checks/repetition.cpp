// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/checks/check.h"
#include "style/checks/exceptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

class Repetition final : public Check
{
public:
    Repetition(Definition definition, Scope scope, Pattern pattern, Exceptions exceptions)
        : Check(std::move(definition), std::move(scope))
        , m_pattern(std::move(pattern))
        , m_exceptions(std::move(exceptions))
    {
    }

    void run(const CheckInput &input, CheckOutput &output) const override
    {
        Span before;
        QString previous;
        int repeats = 0;
        const auto found = [&](const PatternMatch &match) {
            const QString word = match.captured().trimmed();
            const Span here = match.span();
            if (isRepeated(word, previous)) {
                const Span both = before.united(here);
                if (++repeats > definition().max && !both.of(input.block.text).contains(u'\n')
                    && !m_exceptions.cover(both.of(input.block.text))) {
                    output.alerts.append(alertFor(input.block, both, {word}));
                    repeats = 0;
                }
            }
            before = here;
            previous = word;
        };
        output.ranAway = !m_pattern.each(input.block.text, found);
    }

private:
    [[nodiscard]] bool isRepeated(const QString &word, const QString &previous) const
    {
        if (word.isEmpty() || word.compare(previous, definition().ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive))
            return false;
        return !definition().alpha || std::ranges::all_of(word, [](QChar letter) { return letter.isLetter(); });
    }

    Pattern m_pattern;
    Exceptions m_exceptions;
};

} // namespace

CheckResult makeRepetition(Definition definition, Scope scope, const CheckSetting &setting)
{
    auto pattern = Pattern::compile(u"(%1)"_s.arg(definition.tokens.join(u'|')), definition.ignoreCase,
                                  definition.placeOf(u"tokens"_s));
    if (!pattern)
        return std::unexpected(pattern.error());
    auto exceptions = Exceptions::make(definition.exceptions, definition.vocab ? setting.accepted : QStringList(),
                                       definition.placeOf(u"exceptions"_s));
    if (!exceptions)
        return std::unexpected(exceptions.error());
    return std::make_unique<Repetition>(std::move(definition), std::move(scope), *std::move(pattern),
                                        *std::move(exceptions));
}

} // namespace kept
