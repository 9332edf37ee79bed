// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/checks/check.h"
#include "style/textmetrics.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

struct Grade
{
    QLatin1String name;
    double (*of)(const TextMetrics &);
};
constexpr std::array grades{
    Grade{"Flesch-Kincaid"_L1, fleschKincaid}, Grade{"Gunning Fog"_L1, gunningFog},
    Grade{"Coleman-Liau"_L1, colemanLiau},     Grade{"Automated Readability"_L1, automatedReadability},
    Grade{"SMOG"_L1, smog},
};

const Grade *gradeNamed(const QString &name)
{
    const auto known = std::ranges::find(grades, name, [](const Grade &grade) { return QString(grade.name); });
    return known == grades.end() ? nullptr : &*known;
}

class Readability final : public Check
{
public:
    Readability(Definition definition, Scope scope) : Check(std::move(definition), std::move(scope)) {}

    void run(const CheckInput &input, CheckOutput &output) const override
    {
        const TextMetrics text = measure(input.block.text);
        if (text.words == 0)
            return;
        double sum = 0;
        for (const QString &name : definition().metrics)
            sum += gradeNamed(name)->of(text);
        const double grade = sum / double(definition().metrics.size());
        if (grade > definition().grade)
            output.alerts.append(alertForText({QString::number(grade, 'f', 2)}));
    }
};

} // namespace

CheckResult makeReadability(Definition definition)
{
    for (const QString &name : std::as_const(definition.metrics)) {
        if (!gradeNamed(name))
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("StyleReader", "There is no metric \"%1\".").arg(name),
                           definition.placeOf(u"metrics"_s));
    }
    if (definition.metrics.isEmpty())
        return failure(ErrorCode::BadInput, QCoreApplication::translate("StyleReader", "The rule names no metric."),
                       definition.placeOf(u"metrics"_s));
    definition.scopes = {u"summary"_s};
    auto summary = Scope::of(definition.scopes, {});
    return std::make_unique<Readability>(std::move(definition), *std::move(summary));
}

} // namespace kept
