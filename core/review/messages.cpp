// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/messages.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestQuote = 90;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(ReviewMessage)
};

QString firstName(const QString &name) { return name.section(u' ', 0, 0); }

} // namespace

QString customerName(const Timeline &timeline)
{
    const QString &name = timeline.customer.name;
    return name.isEmpty() ? Phrases::tr("the customer") : firstName(name);
}

QString tellerOf(const Remembered &remembered, const Timeline &timeline)
{
    if (const Record *record = timeline.record(remembered.source.record))
        return Phrases::tr("the %1 %2").arg(record->type, record->sourceId);
    if (remembered.author == AuthorKind::Customer)
        return customerName(timeline);
    const Agent *agent = timeline.agent(remembered.agent);
    return agent && !agent->name.isEmpty() ? firstName(agent->name) : Phrases::tr("our system");
}

QString dayText(QDate day, QDate now)
{
    const QLocale locale;
    return locale.toString(day, day.year() == now.year() ? Phrases::tr("d MMMM") : Phrases::tr("d MMMM yyyy"));
}

QString byChannel(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return Phrases::tr("by email");
    case Channel::Phone:
        return Phrases::tr("by phone");
    case Channel::Chat:
        return Phrases::tr("by chat");
    case Channel::Sms:
        return Phrases::tr("by text message");
    case Channel::Twitter:
        return Phrases::tr("on Twitter");
    case Channel::Facebook:
        return Phrases::tr("on Facebook");
    case Channel::WhatsApp:
        return Phrases::tr("by WhatsApp");
    case Channel::Review:
        return Phrases::tr("in a review");
    case Channel::InPerson:
        return Phrases::tr("in person");
    case Channel::Post:
        return Phrases::tr("by post");
    case Channel::Desk:
        return Phrases::tr("in a note");
    }
    Q_UNREACHABLE_RETURN({});
}

QString whenAndHow(const Remembered &remembered, const ReviewInput &input)
{
    if (remembered.source.record.isValid())
        return Phrases::tr("under “%1”").arg(remembered.source.field);
    const QString day = Phrases::tr("on %1").arg(dayText(remembered.said.date(), input.draft.at.date()));
    const Event *event = input.timeline.event(remembered.source.event);
    return event ? Phrases::tr("%1, %2").arg(day, byChannel(event->channel)) : day;
}

QString saysOtherwise(const Remembered &remembered, const ReviewInput &input)
{
    return QCoreApplication::translate("HistoryRules", "%1 says otherwise %2: “%3”. Correct it, or say what changed.")
        .arg(tellerOf(remembered, input.timeline), whenAndHow(remembered, input), wordsOf(remembered, input.timeline));
}

QStringView textOf(const Source &source, const Timeline &timeline)
{
    if (const Event *event = timeline.event(source.event))
        return event->text;
    if (const Record *record = timeline.record(source.record)) {
        const auto field = std::ranges::find(record->fields, source.field, &Field::path);
        if (field != record->fields.end())
            return field->value;
    }
    return {};
}

QString shortened(QStringView words)
{
    const QString line = words.toString().simplified();
    if (line.size() <= longestQuote)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longestQuote);
    return line.first(space > 0 ? space : longestQuote) + u'…';
}

QString wordsOf(const Remembered &remembered, const Timeline &timeline)
{
    const QStringView text = textOf(remembered.source, timeline);
    const Span words = remembered.statement.passage;
    return words.end <= text.size() && !words.isEmpty() ? shortened(words.of(text)) : shortened(text);
}

} // namespace kept
