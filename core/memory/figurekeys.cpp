// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/figurekeys.h"

namespace kept {

using namespace Qt::StringLiterals;

QString measureOf(const Mention &mention)
{
    if (const auto *money = std::get_if<Money>(&mention.value))
        return money->currency;
    if (const auto *quantity = std::get_if<Quantity>(&mention.value))
        return quantity->unit.isEmpty() ? u"number"_s : quantity->unit;
    if (std::holds_alternative<When>(mention.value))
        return u"when"_s;
    return std::holds_alternative<Duration>(mention.value) ? u"duration"_s : u"code"_s;
}

QString figureKey(QDate day) { return u"d:"_s + day.toString(Qt::ISODate); }

QString figureKey(QTime time) { return u"t:"_s + time.toString(u"HH:mm"_s); }

QString figureKey(double number) { return u"n:"_s + QString::number(number, 'g', 10); }

std::optional<QDate> singleDay(const Mention &mention)
{
    const auto *when = std::get_if<When>(&mention.value);
    return when && when->from && when->from == when->to && !when->approximate ? when->from : std::nullopt;
}

QStringList figureKeys(const Mention &mention)
{
    if (const auto *money = std::get_if<Money>(&mention.value))
        return {figureKey(double(money->tenThousandths) / Money::unit)};
    if (const auto *quantity = std::get_if<Quantity>(&mention.value))
        return {figureKey(quantity->value)};
    if (const auto *duration = std::get_if<Duration>(&mention.value))
        return {figureKey(duration->least), figureKey(duration->most)};
    if (const auto *identifier = std::get_if<Identifier>(&mention.value))
        return {u"c:"_s + identifier->value};
    QStringList keys;
    const When &when = std::get<When>(mention.value);
    if (const auto day = singleDay(mention))
        keys.append(figureKey(*day));
    for (const std::optional<QTime> &time : {when.start, when.end}) {
        if (time)
            keys.append(figureKey(*time));
    }
    return keys;
}

} // namespace kept
