// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/figure.h"

#include "memory/figurekeys.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace kept {
using namespace Qt::StringLiterals;

std::vector<Figure> figuresOf(const Argument &argument)
{
    const Mention &mention = argument.mention;
    Figure figure;
    figure.words = mention.span;
    figure.unit = measureOf(mention);
    figure.about = argument.about;
    if (const auto *money = std::get_if<Money>(&mention.value)) {
        figure.kind = Figure::Kind::Money;
        figure.number = double(money->tenThousandths) / Money::unit;
        return {figure};
    }
    if (const auto *quantity = std::get_if<Quantity>(&mention.value)) {
        figure.number = quantity->value;
        figure.unit = quantity->unit;
        return {figure};
    }
    if (const auto *duration = std::get_if<Duration>(&mention.value)) {
        figure.kind = Figure::Kind::Length;
        figure.number = duration->most;
        figure.unit = QString::number(int(duration->unit));
        return {figure};
    }
    if (const auto *identifier = std::get_if<Identifier>(&mention.value)) {
        if (identifier->kind != Identifier::Kind::Code && identifier->kind != Identifier::Kind::CardEnding)
            return {};
        figure.kind = Figure::Kind::Code;
        figure.unit = QString::number(int(identifier->kind));
        figure.value = identifier->value;
        return {figure};
    }
    std::vector<Figure> figures;
    figure.unit.clear();
    if (const auto day = singleDay(mention)) {
        figure.kind = Figure::Kind::Day;
        figure.value = day->toString(Qt::ISODate);
        figures.push_back(figure);
    }
    const When &when = std::get<When>(mention.value);
    if (const auto time = when.start ? when.start : when.end) {
        figure.kind = Figure::Kind::Time;
        figure.value = time->toString(u"HH:mm"_s);
        figures.push_back(figure);
    }
    return figures;
}

QString signsOf(const Figure &figure, QStringView text)
{
    QString written = figure.isNumber() ? QString::number(figure.number, 'g', 10) : figure.value;
    if (figure.kind == Figure::Kind::Count && !figure.unit.isEmpty() && figure.words.end <= text.size()) {
        static const QRegularExpression number(u"\\d[\\d., ]*"_s);
        const auto match = number.matchView(figure.words.of(text));
        if (match.hasMatch())
            written = match.captured();
    }
    QString signs;
    for (const QChar c : std::as_const(written)) {
        if (c.isLetterOrNumber())
            signs += c.toUpper();
    }
    return signs;
}

bool areOfOneSort(const Figure &a, const Figure &b)
{
    using Kind = Figure::Kind;
    const bool bare = (a.kind == Kind::Money && b.kind == Kind::Count && b.unit.isEmpty())
        || (b.kind == Kind::Money && a.kind == Kind::Count && a.unit.isEmpty());
    if (bare)
        return true;
    if (a.kind != b.kind)
        return false;
    const bool sameUnit = a.unit == b.unit;
    return sameUnit || (a.kind != Kind::Length && a.kind != Kind::Code && (a.unit.isEmpty() || b.unit.isEmpty()));
}

bool areEqual(const Figure &a, const Figure &b)
{
    if (!a.isNumber())
        return a.value == b.value
            || (a.kind == Figure::Kind::Code && (a.value.endsWith(b.value) || b.value.endsWith(a.value)));
    // Weights and lengths are rounded when they are told in other units; sums and readings are not.
    static const QStringList converted{u"m"_s, u"kg"_s, u"l"_s, u"m2"_s, u"byte"_s, u"bit/s"_s};
    const double slack = converted.contains(a.unit) ? 0.01 * std::max(std::abs(a.number), std::abs(b.number)) : 0.005;
    return std::abs(a.number - b.number) <= slack;
}

bool areTransposed(QString a, QString b)
{
    if (a == b || a.size() != b.size() || a.size() < 2)
        return false;
    std::ranges::sort(a);
    std::ranges::sort(b);
    return a == b;
}

bool differInOneSign(QStringView a, QStringView b)
{
    if (a.size() != b.size() || a.size() < 3)
        return false;
    qsizetype differences = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differences += a[i] != b[i];
    return differences == 1;
}

bool areOfOneShape(const Figure &a, const Figure &b)
{
    const QString &one = a.value;
    const QString &other = b.value;
    if (one.size() != other.size() || one.isEmpty())
        return false;
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (one[i].isDigit() != other[i].isDigit() || one[i].isLetter() != other[i].isLetter())
            return false;
    }
    return true;
}

} // namespace kept
