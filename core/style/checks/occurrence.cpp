// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/checks/check.h"
#include "style/pattern.h"

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// Left out of markup, or written so that it can only be code.
bool looksLikeCode(QStringView text)
{
    return text.contains(u'*') || text.contains(u'@');
}

class Occurrence final : public Check
{
public:
    Occurrence(Definition definition, Scope scope, Pattern pattern)
        : Check(std::move(definition), std::move(scope))
        , m_pattern(std::move(pattern))
    {
    }

    void run(const CheckInput &input, CheckOutput &output) const override
    {
        int count = 0;
        std::optional<Span> first;
        output.ranAway = !m_pattern.each(input.block.text, [&](const PatternMatch &match) {
            ++count;
            const QStringView found = match.view();
            if (!first && !found.trimmed().isEmpty() && !looksLikeCode(found))
                first = match.span();
        });
        const bool tooMany = definition().max > 0 && count > definition().max;
        const bool tooFew = definition().min > 0 && count < definition().min;
        if (!tooMany && !tooFew)
            return;
        const QStringList arguments{QString::number(count)};
        if (first)
            output.alerts.append(alertFor(input.block, *first, arguments));
        else if (count == 0)
            output.alerts.append(alertForText(arguments));
    }

private:
    Pattern m_pattern;
};

} // namespace

CheckResult makeOccurrence(Definition definition, Scope scope)
{
    auto pattern = Pattern::compile(u"(?:%1)"_s.arg(definition.token), definition.ignoreCase,
                                  definition.placeOf(u"token"_s));
    if (!pattern)
        return std::unexpected(pattern.error());
    return std::make_unique<Occurrence>(std::move(definition), std::move(scope), *std::move(pattern));
}

} // namespace kept
