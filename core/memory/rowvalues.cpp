// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/rowvalues.h"

#include "text/calendar.h"
#include "text/closedclass.h"
#include "text/mentions.h"
#include "text/streets.h"

#include <QRegularExpression>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

void addMoney(Span span, const Money &money, std::vector<TypedValue> &values)
{
    values.push_back({span, money.currency, {QString::number(money.tenThousandths) + money.currency}});
}

void addQuantity(Span span, const Quantity &quantity, std::vector<TypedValue> &values)
{
    if (!quantity.unit.isEmpty() && !quantity.approximate)
        values.push_back({span, quantity.unit, {QString::number(quantity.value, 'g', 6) + u' ' + quantity.unit}});
}

void addDuration(Span span, const Duration &duration, std::vector<TypedValue> &values)
{
    const QString unit = QString::number(int(duration.unit));
    values.push_back({span, u"duration"_s, {u"%1-%2 of %3"_s.arg(duration.least).arg(duration.most).arg(unit)}});
}

/// "The 9th" means the nearest one, whatever the verb beside it says, so that tables and texts agree on it.
QDate dayOf(QStringView written, QDate read, Moment at)
{
    static const QRegularExpression bare(
        u"^(?=.*\\d(?:st|nd|rd|th)\\b)(?:(?:the|at|on|by|from|,)\\s+|\\d{1,2}(?:st|nd|rd|th),?\\s*|"
        "[\\d:.]+\\s*(?:[ap]\\.?m\\.?)?\\s*)+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isBare = bare.matchView(written).hasMatch();
    return isBare ? inNearestMonth(read.day(), at.date(), Side::Either, {}) : read;
}

/// "Wednesday at ten" is a day and a time of day, each with its own column in most tables.
void addWhen(QStringView text, Span span, const When &when, Moment at, std::vector<TypedValue> &values)
{
    if (when.approximate)
        return;
    if (when.from && when.from == when.to) {
        QStringList keys{dayOf(span.of(text), *when.from, at).toString(Qt::ISODate)};
        if (when.weekday)
            keys.append(u"weekday %1"_s.arg(*when.weekday));
        values.push_back({span, u"day"_s, keys});
    }
    if (when.start)
        values.push_back({span, u"clock"_s, {when.start->toString(u"HH:mm"_s)}});
}

void addMention(QStringView text, const Mention &mention, Moment at, std::vector<TypedValue> &values)
{
    if (const auto *money = std::get_if<Money>(&mention.value))
        addMoney(mention.span, *money, values);
    else if (const auto *quantity = std::get_if<Quantity>(&mention.value))
        addQuantity(mention.span, *quantity, values);
    else if (const auto *duration = std::get_if<Duration>(&mention.value))
        addDuration(mention.span, *duration, values);
    else if (const auto *when = std::get_if<When>(&mention.value))
        addWhen(text, mention.span, *when, at, values);
}

bool isCovered(Span span, const std::vector<TypedValue> &values)
{
    return std::ranges::any_of(values, [&](const TypedValue &value) { return value.span.overlaps(span); });
}

} // namespace

TextValues valuesOf(QStringView text, Span part, Moment at)
{
    const Words words = readWords(text, part);
    MentionContext context;
    context.at = at;
    TextValues values;
    for (StreetAddress &address : findStreetAddresses(text, words))
        values.typed.push_back({address.span, u"street"_s, {std::move(address.key)}});
    const std::vector<TypedValue> streets = values.typed;
    for (const Mention &mention : findMentions(text, words, context)) {
        if (!isCovered(mention.span, streets))
            addMention(text, mention, at, values.typed);
    }
    std::ranges::stable_sort(values.typed, {}, [](const TypedValue &value) { return value.span.begin; });
    for (const Token &token : words.tokens) {
        if (token.kind == TokenKind::Punctuation || token.kind == TokenKind::Symbol)
            continue;
        const bool covered = isCovered(token.span, values.typed);
        values.words.push_back({token.span, covered ? QString() : formOf(token.span.of(text))});
    }
    return values;
}

QString formOf(QStringView written)
{
    constexpr qsizetype shortestStem = 3;
    QString form = written.toString().toLower();
    if (closedWord(form))
        return form;
    const auto chopped = [&form](QStringView ending) {
        const bool ends = form.size() >= ending.size() + shortestStem && form.endsWith(ending);
        if (ends)
            form.chop(ending.size());
        return ends;
    };
    if (!chopped(u"'s") && !chopped(u"’s") && !form.endsWith(u"ss"))
        chopped(u"s");
    if ((chopped(u"ing") || chopped(u"ed") || chopped(u"y")) && form.size() > shortestStem
        && form[form.size() - 1] == form[form.size() - 2])
        form.chop(1);
    return form;
}

bool isTelling(const QString &form)
{
    return form.size() > 1 && !closedWord(form) && std::ranges::any_of(form, [](QChar c) { return c.isLetter(); });
}

} // namespace kept
