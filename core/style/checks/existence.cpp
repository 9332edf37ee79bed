// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/alternation.h"
#include "style/checks/check.h"
#include "style/checks/exceptions.h"

using namespace Qt::StringLiterals;

namespace kept {

namespace {

class Existence final : public Check
{
public:
    Existence(Definition definition, Scope scope, Alternation words, Exceptions exceptions)
        : Check(std::move(definition), std::move(scope))
        , m_words(std::move(words))
        , m_exceptions(std::move(exceptions))
    {
    }

    [[nodiscard]] std::vector<QStringList> triggers() const override { return m_words.literals(); }

    void run(const CheckInput &input, CheckOutput &output) const override
    {
        const auto found = [&](const PatternMatch &match, size_t) {
            if (m_exceptions.cover(match.view().trimmed()))
                return;
            const QString text = match.captured();
            const QStringList fixes = fixesFor(definition().actionName, definition().actionParams, text);
            QStringList arguments{text};
            if (!definition().actionName.isEmpty())
                arguments.append(fixes.size() > 1 ? joinedByOr(fixes) : fixes.value(0));
            output.alerts.append(alertFor(input.block, match.span(), arguments));
        };
        output.ranAway = !m_words.eachMatch(input.block.text, input.hits, firstTrigger(), found);
    }

private:
    Alternation m_words;
    Exceptions m_exceptions;
};

} // namespace

CheckResult makeExistence(Definition definition, Scope scope, const CheckSetting &setting)
{
    AlternationOptions options{definition.ignoreCase, definition.nonword, setting.wordTemplate};
    QStringList tokens = definition.tokens;
    const QString place = definition.placeOf(definition.raw.isEmpty() ? u"tokens"_s : u"raw"_s);
    if (!definition.raw.isEmpty()) {
        tokens.removeIf([](const QString &token) { return token.trimmed().isEmpty(); });
        QString words = tokens.isEmpty() ? QString() : u"(?:%1)"_s.arg(tokens.join(u'|'));
        if (!tokens.isEmpty() && !definition.nonword)
            words = u"\\b%1\\b"_s.arg(words);
        const QString raw = definition.raw.join(QString());
        tokens = {definition.append ? words + raw : raw + words};
        options.nonword = true;
    }
    auto words = Alternation::make(tokens, options, place);
    if (!words)
        return std::unexpected(words.error());
    auto exceptions = Exceptions::make(definition.exceptions, definition.vocab ? setting.accepted : QStringList(),
                                       definition.placeOf(u"exceptions"_s));
    if (!exceptions)
        return std::unexpected(exceptions.error());
    return std::make_unique<Existence>(std::move(definition), std::move(scope), *std::move(words),
                                       *std::move(exceptions));
}

} // namespace kept
