// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/checks/check.h"
#include "style/checks/exceptions.h"

using namespace Qt::StringLiterals;

namespace kept {

namespace {

class Conditional final : public Check
{
public:
    Conditional(Definition definition, Scope scope, Pattern first, Pattern second,
                Exceptions exceptions)
        : Check(std::move(definition), std::move(scope))
        , m_first(std::move(first))
        , m_second(std::move(second))
        , m_exceptions(std::move(exceptions))
    {
    }

    void run(const CheckInput &input, CheckOutput &output) const override
    {
        const QStringView text = input.block.text;
        const bool introduced = m_second.each(text, [&](const PatternMatch &match) {
            for (int group = 1; group <= match.groups(); ++group) {
                if (!match.view(group).isEmpty())
                    output.memory.seen.insert(match.captured(group));
            }
        });
        const bool used = m_first.each(text, [&](const PatternMatch &match) {
            const QString found = match.captured();
            if (!output.memory.seen.contains(found) && !m_exceptions.cover(found))
                output.alerts.append(alertFor(input.block, match.span(), {found}));
        });
        output.ranAway = !introduced || !used;
    }

private:
    Pattern m_first;
    Pattern m_second;
    Exceptions m_exceptions;
};

} // namespace

CheckResult makeConditional(Definition definition, Scope scope, const CheckSetting &setting)
{
    auto first = Pattern::compile(definition.first, definition.ignoreCase, definition.placeOf(u"first"_s));
    if (!first)
        return std::unexpected(first.error());
    auto second = Pattern::compile(definition.second, definition.ignoreCase, definition.placeOf(u"second"_s));
    if (!second)
        return std::unexpected(second.error());
    auto exceptions = Exceptions::make(definition.exceptions, definition.vocab ? setting.accepted : QStringList(),
                                       definition.placeOf(u"exceptions"_s));
    if (!exceptions)
        return std::unexpected(exceptions.error());
    return std::make_unique<Conditional>(std::move(definition), std::move(scope), *std::move(first),
                                         *std::move(second), *std::move(exceptions));
}

} // namespace kept
