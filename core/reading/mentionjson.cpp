// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/mentionjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

template<typename T>
void put(QJsonObject &object, const QString &key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, value->toString(Qt::ISODate));
}

std::optional<QDate> dateAt(const QJsonObject &object, const QString &key)
{
    return object.contains(key) ? std::optional(QDate::fromString(object.value(key).toString(), Qt::ISODate)) : std::nullopt;
}

std::optional<QTime> timeAt(const QJsonObject &object, const QString &key)
{
    return object.contains(key) ? std::optional(QTime::fromString(object.value(key).toString(), Qt::ISODate)) : std::nullopt;
}

// The first element of a stored mention tells its type.
QJsonArray valueToJson(const Money &money)
{
    return {u"m"_s, money.tenThousandths, money.currency};
}

QJsonArray valueToJson(const Quantity &quantity)
{
    return {u"q"_s, quantity.value, quantity.unit, quantity.approximate};
}

QJsonArray valueToJson(const When &when)
{
    return {u"w"_s, whenToJson(when)};
}

QJsonArray valueToJson(const Duration &duration)
{
    return {u"d"_s, duration.least, duration.most, int(duration.unit)};
}

QJsonArray valueToJson(const Identifier &identifier)
{
    return {u"i"_s, int(identifier.kind), identifier.value};
}

} // namespace

QJsonValue spanToJson(Span span)
{
    return QJsonArray{qint64(span.begin), qint64(span.end)};
}

Span spanFromJson(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return {array.at(0).toInteger(), array.at(1).toInteger()};
}

QJsonValue whenToJson(const When &when)
{
    QJsonObject object;
    put(object, u"f"_s, when.from);
    put(object, u"t"_s, when.to);
    put(object, u"s"_s, when.start);
    put(object, u"e"_s, when.end);
    if (when.deadline)
        object.insert(u"d"_s, true);
    if (when.approximate)
        object.insert(u"a"_s, true);
    if (when.weekday)
        object.insert(u"w"_s, *when.weekday);
    return object;
}

When whenFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    When when;
    when.from = dateAt(object, u"f"_s);
    when.to = dateAt(object, u"t"_s);
    when.start = timeAt(object, u"s"_s);
    when.end = timeAt(object, u"e"_s);
    when.deadline = object.value(u"d"_s).toBool();
    when.approximate = object.value(u"a"_s).toBool();
    if (object.contains(u"w"_s))
        when.weekday = object.value(u"w"_s).toInt();
    return when;
}

QJsonValue mentionToJson(const Mention &mention)
{
    QJsonArray array = std::visit([](const auto &value) { return valueToJson(value); }, mention.value);
    array.append(spanToJson(mention.span));
    return array;
}

std::optional<Mention> mentionFromJson(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    const QString type = array.at(0).toString();
    const Span span = spanFromJson(array.at(array.size() - 1));
    if (type == "m"_L1)
        return Mention{span, Money{array.at(1).toInteger(), array.at(2).toString()}};
    if (type == "q"_L1)
        return Mention{span, Quantity{array.at(1).toDouble(), array.at(2).toString(), array.at(3).toBool()}};
    if (type == "w"_L1)
        return Mention{span, whenFromJson(array.at(1))};
    if (type == "d"_L1)
        return Mention{span, Duration{array.at(1).toDouble(), array.at(2).toDouble(), Duration::Unit(array.at(3).toInt())}};
    if (type == "i"_L1)
        return Mention{span, Identifier{Identifier::Kind(array.at(1).toInt()), array.at(2).toString()}};
    return std::nullopt;
}

} // namespace kept
