// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/promisemark.h"

#include "timeline/timeline.h"
#include "ui/models/timewords.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace kept {
namespace {

constexpr qint64 soon = 24 * 60 * 60 * 1000LL;
constexpr qsizetype longestQuote = 72;

QString words(const char *text) { return QCoreApplication::translate("PromiseMark", text); }

/// The promise's own words on one line, cut at a word when they are long.
QString quoteOf(const PromiseMark &mark, QStringView text)
{
    const Span inside{std::clamp<qsizetype>(mark.words.begin, 0, text.size()),
                      std::clamp<qsizetype>(mark.words.end, 0, text.size())};
    QString quote = inside.isEmpty() ? QString() : inside.of(text).toString().simplified();
    if (quote.size() > longestQuote) {
        const qsizetype gap = quote.lastIndexOf(u' ', longestQuote);
        quote = quote.first(gap > longestQuote / 2 ? gap : longestQuote) + QChar(0x2026);
    }
    return quote;
}

QString settledWords(const PromiseMark &mark, Moment now)
{
    const QString day = mark.settledAt ? shortDay(mark.settledAt->date(), now.date()) : QString();
    switch (mark.state) {
    case PromiseState::Kept:
        return day.isEmpty()
            ? words(QT_TRANSLATE_NOOP("PromiseMark", "kept"))
            : words(QT_TRANSLATE_NOOP("PromiseMark", "kept %1, %2")).arg(day, clockTime(*mark.settledAt));
    case PromiseState::Changed:
        return day.isEmpty() ? words(QT_TRANSLATE_NOOP("PromiseMark", "changed, and said so"))
                             : words(QT_TRANSLATE_NOOP("PromiseMark", "changed %1, and said so")).arg(day);
    case PromiseState::Withdrawn:
        return day.isEmpty() ? words(QT_TRANSLATE_NOOP("PromiseMark", "withdrawn"))
                             : words(QT_TRANSLATE_NOOP("PromiseMark", "withdrawn %1")).arg(day);
    case PromiseState::Open:
        break;
    }
    return {};
}

} // namespace

std::vector<PromiseMark> promiseMarks(const Memory &memory, const Timeline &timeline)
{
    QHash<EventId, Moment> when;
    when.reserve(static_cast<qsizetype>(timeline.events.size()));
    for (const Event &event : timeline.events)
        when.insert(event.id, event.at);

    std::vector<PromiseMark> marks;
    for (const PromiseRecord &promise : memory.promises()) {
        const Remembered &said = memory.statements().at(promise.statement);
        if (!when.contains(said.source.event))
            continue;
        PromiseMark mark{.event = said.source.event,
                         .words = said.statement.passage,
                         .state = promise.state,
                         .due = promise.due,
                         .settledBy = promise.settledBy,
                         .settledAt = {}};
        if (const auto settled = when.constFind(promise.settledBy); settled != when.cend())
            mark.settledAt = *settled;
        marks.push_back(mark);
    }
    return marks;
}

PromiseTone toneOf(const PromiseMark &mark, Moment now)
{
    if (mark.state != PromiseState::Open)
        return PromiseTone::Settled;
    if (!mark.due)
        return PromiseTone::Calm;
    if (mark.due->msecs < now.msecs)
        return PromiseTone::Late;
    return mark.due->msecs - now.msecs <= soon ? PromiseTone::Soon : PromiseTone::Calm;
}

QString describe(const PromiseMark &mark, QStringView text, Moment now)
{
    const QString quote = quoteOf(mark, text);
    QStringList parts{quote.isEmpty() ? words(QT_TRANSLATE_NOOP("PromiseMark", "promise"))
                                      : words(QT_TRANSLATE_NOOP("PromiseMark", "promised: “%1”")).arg(quote)};
    if (mark.state != PromiseState::Open) {
        parts.append(settledWords(mark, now));
    } else if (mark.due) {
        parts.append(words(QT_TRANSLATE_NOOP("PromiseMark", "by %1")).arg(shortDay(mark.due->date(), now.date())));
        if (mark.due->msecs < now.msecs)
            parts.append(
                words(QT_TRANSLATE_NOOP("PromiseMark", "%1 late")).arg(longDuration(now.msecs - mark.due->msecs)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace kept
