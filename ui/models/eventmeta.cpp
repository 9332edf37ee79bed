// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timeline.h"
#include "ui/models/eventview.h"
#include "ui/models/people.h"
#include "ui/models/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace kept {
namespace {

constexpr qint64 longestWait = 14LL * 24 * 60 * 60 * 1000;

QString words(const char *text) { return QCoreApplication::translate("EventMeta", text); }

QString authorOf(const Event &event, const Timeline &timeline)
{
    switch (event.authorKind) {
    case AuthorKind::Customer:
        return timeline.customer.name.isEmpty() ? timeline.customer.emails.value(0) : timeline.customer.name;
    case AuthorKind::Agent:
        if (const Agent *agent = timeline.agent(event.agent))
            return agent->name.isEmpty() ? agent->email : agent->name;
        return words(QT_TRANSLATE_NOOP("EventMeta", "A colleague"));
    case AuthorKind::System:
        break;
    }
    return words(QT_TRANSLATE_NOOP("EventMeta", "System"));
}

/// A sentence with %1 for the person and, where it answers, %2 for the time that it took.
QString patternOf(const Event &event, bool answers)
{
    switch (event.kind) {
    case EventKind::Message:
        if (event.direction == Direction::Internal)
            break;
        return answers ? words(QT_TRANSLATE_NOOP("EventMeta", "%1 answered in %2"))
                       : words(QT_TRANSLATE_NOOP("EventMeta", "%1 wrote"));
    case EventKind::Call:
        return event.authorKind == AuthorKind::Customer ? words(QT_TRANSLATE_NOOP("EventMeta", "%1 called"))
                                                        : words(QT_TRANSLATE_NOOP("EventMeta", "%1 noted a call"));
    case EventKind::Meeting:
        return words(QT_TRANSLATE_NOOP("EventMeta", "%1 noted a meeting"));
    case EventKind::Credit:
        return words(QT_TRANSLATE_NOOP("EventMeta", "%1 gave a credit"));
    case EventKind::Status:
        return words(QT_TRANSLATE_NOOP("EventMeta", "%1 changed the status"));
    case EventKind::Note:
        break;
    }
    return words(QT_TRANSLATE_NOOP("EventMeta", "%1 noted"));
}

bool isReplySubject(QStringView subject)
{
    constexpr QStringView prefixes[] = {u"Re:", u"AW:", u"SV:", u"Antw:"};
    return std::ranges::any_of(
        prefixes, [subject](QStringView prefix) { return subject.startsWith(prefix, Qt::CaseInsensitive); });
}

} // namespace

EventLook lookOf(const Event &event)
{
    if (event.kind == EventKind::Status)
        return EventLook::Status;
    if (event.kind == EventKind::Message && event.direction != Direction::Internal)
        return event.direction == Direction::In ? EventLook::In : EventLook::Out;
    // A call in the customer's own words is hers; a summary of it is a note of ours.
    return event.authorKind == AuthorKind::Customer ? EventLook::In : EventLook::Note;
}

EventMeta metaOf(const Event &event, const Timeline &timeline, std::optional<qint64> answeredIn)
{
    EventMeta meta;
    meta.fullName = authorOf(event, timeline);
    meta.time = clockTime(event.at);
    const QString shown = firstNameOf(meta.fullName);
    const bool answers = answeredIn && *answeredIn >= 0 && *answeredIn <= longestWait;
    meta.sentence = patternOf(event, answers);
    if (answers)
        meta.sentence.replace(QStringLiteral("%2"), shortDuration(std::max<qint64>(*answeredIn, 60'000)));
    if (const qsizetype place = meta.sentence.indexOf(QStringLiteral("%1")); place >= 0) {
        meta.sentence.replace(place, 2, shown);
        meta.name = {place, place + shown.size()};
    }
    if (event.direction != Direction::Out || !isReplySubject(event.subject))
        meta.subject = event.subject.simplified();
    return meta;
}

std::vector<std::optional<qint64>> answerTimes(const std::vector<Event> &events)
{
    std::vector<std::optional<qint64>> times(events.size());
    std::optional<Moment> waitingSince;
    for (size_t i = 0; i < events.size(); ++i) {
        const Event &event = events[i];
        if (event.kind != EventKind::Message)
            continue;
        if (event.direction == Direction::In) {
            waitingSince = waitingSince.value_or(event.at);
        } else if (event.direction == Direction::Out && event.authorKind == AuthorKind::Agent && waitingSince) {
            times[i] = event.at.msecs - waitingSince->msecs;
            waitingSince.reset();
        }
    }
    return times;
}

QString nameOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return words(QT_TRANSLATE_NOOP("EventMeta", "mail"));
    case Channel::Phone:
        return words(QT_TRANSLATE_NOOP("EventMeta", "phone"));
    case Channel::Chat:
        return words(QT_TRANSLATE_NOOP("EventMeta", "chat"));
    case Channel::Sms:
        return words(QT_TRANSLATE_NOOP("EventMeta", "text message"));
    case Channel::Twitter:
        return words(QT_TRANSLATE_NOOP("EventMeta", "X (Twitter)"));
    case Channel::Facebook:
        return words(QT_TRANSLATE_NOOP("EventMeta", "Facebook"));
    case Channel::WhatsApp:
        return words(QT_TRANSLATE_NOOP("EventMeta", "WhatsApp"));
    case Channel::Review:
        return words(QT_TRANSLATE_NOOP("EventMeta", "review"));
    case Channel::InPerson:
        return words(QT_TRANSLATE_NOOP("EventMeta", "in person"));
    case Channel::Post:
        return words(QT_TRANSLATE_NOOP("EventMeta", "post"));
    case Channel::Desk:
        return words(QT_TRANSLATE_NOOP("EventMeta", "desk"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString plainText(const Event &event, const EventMeta &meta)
{
    QStringList head{meta.sentence, QLocale().toString(event.at.date(), QLocale::ShortFormat) + u' ' + meta.time,
                     nameOf(event.channel)};
    if (!meta.subject.isEmpty())
        head.append(meta.subject);
    return head.join(QStringLiteral(" · ")) + u'\n' + event.text.trimmed();
}

} // namespace kept
