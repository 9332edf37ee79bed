// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/checks/check.h"
#include "style/formula.h"
#include "style/textmetrics.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

constexpr std::array counted{"pre"_L1,        "list"_L1,       "blockquote"_L1, "heading_h1"_L1, "heading_h2"_L1,
                             "heading_h3"_L1, "heading_h4"_L1, "heading_h5"_L1, "heading_h6"_L1};

QHash<QString, double> namesFor(const TextMetrics &text, const QHash<QString, int> &counts)
{
    QHash<QString, double> names{{u"words"_s, text.words},
                                 {u"sentences"_s, text.sentences},
                                 {u"paragraphs"_s, text.paragraphs},
                                 {u"characters"_s, text.characters},
                                 {u"syllables"_s, text.syllables},
                                 {u"complex_words"_s, text.complexWords},
                                 {u"polysyllabic_words"_s, text.polysyllabicWords},
                                 {u"long_words"_s, text.longWords}};
    for (const QLatin1String name : counted)
        names.insert(name, counts.value(name));
    return names;
}

class Metric final : public Check
{
public:
    Metric(Definition definition, Scope scope) : Check(std::move(definition), std::move(scope)) {}

    void run(const CheckInput &input, CheckOutput &output) const override
    {
        const TextMetrics text = measure(input.block.text);
        if (text.words == 0)
            return;
        const auto names = namesFor(text, input.document.counts);
        const auto result = evaluate(definition().formula, names);
        if (!result)
            return;
        const QString number = QString::number(*result, 'f', 2);
        if (evaluate(u"%1 %2"_s.arg(QString::number(*result, 'f', 6), definition().condition), names).value_or(0) != 0)
            output.alerts.append(alertForText({number}));
    }
};

} // namespace

CheckResult makeMetric(Definition definition)
{
    TextMetrics sample{1, 1, 1, 1, 1, 1, 1, 1};
    const auto names = namesFor(sample, {});
    for (const auto &[key, formula] :
         {std::pair(u"formula"_s, definition.formula), std::pair(u"condition"_s, u"1 "_s + definition.condition)}) {
        if (!evaluate(formula, names))
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("StyleReader", "The formula \"%1\" can't be read.").arg(formula),
                           definition.placeOf(key));
    }
    definition.scopes = {u"summary"_s};
    auto summary = Scope::of(definition.scopes, {});
    return std::make_unique<Metric>(std::move(definition), *std::move(summary));
}

} // namespace kept
