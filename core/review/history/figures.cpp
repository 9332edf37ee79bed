// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/figures.h"

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// In days; working days count as 7/5 of one.
double inDays(double value, Duration::Unit unit)
{
    switch (unit) {
    case Duration::Unit::Minute:
        return value / 1440;
    case Duration::Unit::Hour:
        return value / 24;
    case Duration::Unit::Day:
        return value;
    case Duration::Unit::WorkingDay:
        return value * 1.4;
    case Duration::Unit::Week:
        return value * 7;
    case Duration::Unit::Month:
        return value * 30.4;
    case Duration::Unit::Year:
        return value * 365;
    }
    Q_UNREACHABLE_RETURN(0);
}

bool near(double a, double b, double share) { return std::abs(a - b) <= share * std::max(std::abs(a), std::abs(b)); }

bool agreeMoney(const Money &a, const Money &b)
{
    // "38 euros" for 38.20: a whole amount may stand for its cents.
    const bool rounded = a.tenThousandths % Money::unit == 0 || b.tenThousandths % Money::unit == 0;
    const qint64 slack = rounded ? Money::unit - 1 : 0;
    return std::abs(a.tenThousandths - b.tenThousandths) <= slack;
}

bool agreeQuantity(const Quantity &a, const Quantity &b)
{
    const double slack = a.approximate || b.approximate ? 0.15 : 0.001;
    return near(a.value, b.value, slack);
}

bool agreeDuration(const Duration &a, const Duration &b)
{
    const double slack = a.unit == b.unit ? 0.001 : 0.1;
    const double aLeast = inDays(a.least, a.unit);
    const double aMost = inDays(a.most, a.unit);
    const double bLeast = inDays(b.least, b.unit);
    const double bMost = inDays(b.most, b.unit);
    return (aLeast <= bMost && bLeast <= aMost) || near(aLeast, bMost, slack) || near(aMost, bLeast, slack);
}

bool agreeWhen(const When &a, const When &b)
{
    const QDate aFrom = a.from.value_or(QDate(1, 1, 1));
    const QDate aTo = a.to.value_or(QDate(9999, 12, 31));
    const QDate bFrom = b.from.value_or(QDate(1, 1, 1));
    const QDate bTo = b.to.value_or(QDate(9999, 12, 31));
    const qint64 slack = a.approximate || b.approximate ? 3 : 0;
    if (aFrom.addDays(-slack) > bTo || bFrom.addDays(-slack) > aTo)
        return false;
    if (!a.start || !b.start)
        return true;
    const QTime aEnd = a.end.value_or(*a.start);
    const QTime bEnd = b.end.value_or(*b.start);
    return *a.start <= bEnd && *b.start <= aEnd;
}

bool agreeIdentifier(const Identifier &a, const Identifier &b)
{
    return a.value == b.value || a.value.endsWith(b.value) || b.value.endsWith(a.value);
}

} // namespace

bool areComparable(const Mention &a, const Mention &b)
{
    if (a.value.index() != b.value.index())
        return false;
    if (const auto *money = std::get_if<Money>(&a.value)) {
        const QString &other = std::get<Money>(b.value).currency;
        return money->currency.isEmpty() || other.isEmpty() || money->currency == other;
    }
    if (const auto *quantity = std::get_if<Quantity>(&a.value))
        return quantity->unit == std::get<Quantity>(b.value).unit;
    if (const auto *identifier = std::get_if<Identifier>(&a.value))
        return identifier->kind == std::get<Identifier>(b.value).kind;
    return true;
}

bool agree(const Mention &a, const Mention &b)
{
    return std::visit(
        [&b]<typename Value>(const Value &value) {
            const Value &other = std::get<Value>(b.value);
            if constexpr (std::is_same_v<Value, Money>)
                return agreeMoney(value, other);
            else if constexpr (std::is_same_v<Value, Quantity>)
                return agreeQuantity(value, other);
            else if constexpr (std::is_same_v<Value, Duration>)
                return agreeDuration(value, other);
            else if constexpr (std::is_same_v<Value, When>)
                return agreeWhen(value, other);
            else
                return agreeIdentifier(value, other);
        },
        a.value);
}

} // namespace kept
