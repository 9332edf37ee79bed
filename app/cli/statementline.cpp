// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/statementline.h"

namespace kept {
namespace {

using namespace Qt::StringLiterals;

QString dayText(const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : u"…"_s; }

QString valueText(const Money &money)
{
    return u"%1 %2"_s.arg(double(money.tenThousandths) / Money::unit).arg(money.currency);
}

QString valueText(const Quantity &quantity)
{
    return u"%1%2 %3"_s.arg(quantity.approximate ? u"~"_s : QString()).arg(quantity.value).arg(quantity.unit).trimmed();
}

QString valueText(const When &when)
{
    QString text = dayText(when.from);
    if (when.to != when.from)
        text += u".."_s + dayText(when.to);
    if (when.start)
        text += u' ' + when.start->toString(u"HH:mm"_s);
    if (when.end)
        text += u'-' + when.end->toString(u"HH:mm"_s);
    return when.deadline ? u"by "_s + text : text;
}

QString valueText(const Duration &duration)
{
    static constexpr QLatin1StringView units[] = {"min"_L1, "h"_L1, "d"_L1, "working d"_L1, "wk"_L1, "mon"_L1, "yr"_L1};
    const QString unit = units[size_t(duration.unit)];
    return duration.least == duration.most ? u"%1 %2"_s.arg(duration.least).arg(unit)
                                           : u"%1-%2 %3"_s.arg(duration.least).arg(duration.most).arg(unit);
}

QString valueText(const Identifier &identifier) { return u'#' + identifier.value; }

QStringList flagsOf(const Statement &statement)
{
    QStringList flags;
    const auto flag = [&flags](bool set, const QString &name) {
        if (set)
            flags.append(name);
    };
    flag(statement.polarity == Polarity::Denied, u"denied"_s);
    flag(statement.modality != Modality::Asserted, toName(statement.modality));
    flag(statement.wanted != Wanted::Nothing, u"wants "_s + toName(statement.wanted));
    flag(statement.valence > 0, u"glad"_s);
    flag(statement.valence < 0, u"unhappy"_s);
    flag(statement.past, u"past"_s);
    flag(statement.future, u"future"_s);
    flag(statement.conditional, u"if"_s);
    flag(statement.quoted, u"quoted"_s);
    flag(statement.ownedUp, u"owned up"_s);
    flag(statement.again, u"again"_s);
    flag(statement.pointsBack, u"points back"_s);
    flag(statement.alternative, u"alternative"_s);
    flag(statement.toldToCustomer, u"told"_s);
    return flags;
}

} // namespace

QString statementLine(const Statement &statement, QStringView text)
{
    QString line = toName(statement.kind);
    if (!statement.predicate.isEmpty())
        line += u' ' + statement.predicate;
    if (statement.actor != Party::Unknown)
        line += u" by "_s + toName(statement.actor);
    if (!statement.person.isEmpty())
        line += u" (%1)"_s.arg(statement.person);
    for (const QString &flag : flagsOf(statement))
        line += u", "_s + flag;
    if (statement.passage.end <= text.size())
        line += u" “%1”"_s.arg(statement.passage.of(text).toString().simplified());
    line += u" {%1}"_s.arg(statement.topics.join(u", "_s));
    QStringList others = statement.concepts;
    others.removeAll(statement.predicate);
    if (!others.isEmpty())
        line += u" + "_s + others.join(u", "_s);
    for (const Argument &argument : statement.arguments) {
        const QString value = std::visit([](const auto &one) { return valueText(one); }, argument.mention.value);
        line += u" [%1: %2]"_s.arg(argument.about, value);
    }
    if (statement.when)
        line += u" @ "_s + valueText(*statement.when);
    return line;
}

} // namespace kept
