// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/describe.h"

namespace kept {
namespace {

using namespace Qt::StringLiterals;

QString describe(const Money &money)
{
    return QString::number(double(money.tenThousandths) / double(Money::unit), 'f', 2)
        + (money.currency.isEmpty() ? QString() : u' ' + money.currency);
}

QString describe(const Quantity &quantity)
{
    QString result = (quantity.approximate ? u"~"_s : QString()) + QString::number(quantity.value);
    return quantity.unit.isEmpty() ? result : result + u' ' + quantity.unit;
}

QString describe(const Duration &duration)
{
    static const QStringList units{"minute", "hour", "day", "working day", "week", "month", "year"};
    const QString least = duration.least < duration.most ? QString::number(duration.least) + u'-' : QString();
    return least + QString::number(duration.most) + u' ' + units[qsizetype(duration.unit)];
}

QString describe(const Identifier &identifier)
{
    return identifier.kind == Identifier::Kind::CardEnding ? u"card "_s + identifier.value : identifier.value;
}

QStringList flagsOf(const Statement &statement)
{
    QStringList flags;
    const auto add = [&](bool set, const QString &name) {
        if (set)
            flags.append(name);
    };
    add(statement.polarity == Polarity::Denied, u"denied"_s);
    add(statement.modality != Modality::Asserted, toName(statement.modality));
    add(statement.valence > 0, u"glad"_s);
    add(statement.valence < 0, u"unhappy"_s);
    add(statement.past, u"past"_s);
    add(statement.future, u"future"_s);
    add(statement.conditional, u"conditional"_s);
    add(statement.quoted, u"quoted"_s);
    add(statement.ownedUp, u"owned-up"_s);
    add(statement.again, u"again"_s);
    add(statement.toldToCustomer, u"told"_s);
    return flags;
}

} // namespace

QString describe(const When &when)
{
    QString result = when.deadline ? u"by "_s : QString();
    if (when.from && !when.deadline)
        result += when.from->toString(Qt::ISODate);
    if (when.to && (when.deadline || when.to != when.from))
        result += (when.deadline ? QString() : u".."_s) + when.to->toString(Qt::ISODate);
    if (when.start)
        result += u' ' + when.start->toString(u"HH:mm"_s);
    if (when.end && when.end != when.start)
        result += u'-' + when.end->toString(u"HH:mm"_s);
    return when.approximate ? u"~"_s + result : result;
}

QString describe(const Mention &mention)
{
    return std::visit([](const auto &value) { return describe(value); }, mention.value);
}

QString describe(const Statement &statement, QStringView text)
{
    QStringList head{toName(statement.kind)};
    if (!statement.predicate.isEmpty())
        head.append(statement.predicate);
    if (statement.actor != Party::Unknown)
        head.append(toName(statement.actor));
    if (!statement.person.isEmpty())
        head.append(u'"' + statement.person + u'"');
    head += flagsOf(statement);
    if (statement.when)
        head.append(u'@' + describe(*statement.when));
    QStringList arguments;
    for (const Argument &argument : statement.arguments) {
        arguments.append(argument.about.isEmpty() ? describe(argument.mention)
                                                  : u"%1 (%2)"_s.arg(describe(argument.mention), argument.about));
    }
    const QString words = statement.core.end <= text.size() ? statement.core.of(text).toString().simplified() : QString();
    return u"%1 | %2 | %3 | \"%4\""_s.arg(head.join(u' '), statement.topics.join(u' '), arguments.join(u", "_s), words);
}

} // namespace kept
