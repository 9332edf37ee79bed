// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/checks/check.h"
#include "style/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

class Consistency final : public Check
{
public:
    Consistency(Definition definition, Scope scope, std::vector<Pattern> patterns)
        : Check(std::move(definition), std::move(scope))
        , m_patterns(std::move(patterns))
    {
    }

    void run(const CheckInput &input, CheckOutput &output) const override
    {
        for (size_t pair = 0; pair < m_patterns.size(); ++pair) {
            const QString first = u"%1a"_s.arg(pair);
            const QString second = u"%1b"_s.arg(pair);
            const int firstGroup = m_patterns[pair].groupNamed(u"first");
            std::vector<Span> found;
            const bool finished = m_patterns[pair].each(input.block.text, [&](const PatternMatch &match) {
                output.memory.seen.insert(match.has(firstGroup) ? first : second);
                found.push_back(match.span());
            });
            output.ranAway = output.ranAway || !finished;
            if (found.empty() || !output.memory.seen.contains(first) || !output.memory.seen.contains(second))
                continue;
            // The form that came last, where it stands first.
            const auto form = [&](Span span) { return span.of(input.block.text); };
            const Span place = *std::ranges::find(found, form(found.back()), form);
            output.alerts.append(alertFor(input.block, place, {form(place).toString()}));
        }
    }

private:
    std::vector<Pattern> m_patterns; ///< one a pair, with the groups "first" and "second"
};

} // namespace

CheckResult makeConsistency(Definition definition, Scope scope, const CheckSetting &setting)
{
    std::vector<Pattern> patterns;
    for (const auto &[first, second] : std::as_const(definition.either)) {
        QString choice = u"(?:(?<first>%1)|(?<second>%2))"_s.arg(first, second);
        if (!definition.nonword)
            choice = setting.wordTemplate.isEmpty() ? u"\\b%1\\b"_s.arg(choice)
                                                    : QString(setting.wordTemplate).replace("%s"_L1, choice);
        auto pattern = Pattern::compile(choice, definition.ignoreCase, definition.placeOf(u"either"_s));
        if (!pattern)
            return std::unexpected(pattern.error());
        patterns.push_back(*pattern);
    }
    return std::make_unique<Consistency>(std::move(definition), std::move(scope), std::move(patterns));
}

} // namespace kept
