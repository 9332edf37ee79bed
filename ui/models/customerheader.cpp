// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/customerheader.h"

#include "timeline/timeline.h"

#include <QCoreApplication>
#include <algorithm>
#include <ranges>

namespace kept {
namespace {

constexpr qsizetype mostPreferences = 2;
constexpr qsizetype longestPreference = 60;

QStringList preferencesOf(const Timeline &timeline, const Memory &memory)
{
    QStringList preferences;
    for (const Remembered &said : memory.statements() | std::views::reverse) {
        const bool counts = said.statement.kind == StatementKind::Preference && !said.replacedBy;
        const Event *event = counts ? timeline.event(said.source.event) : nullptr;
        if (!event || said.statement.core.end > event->text.size())
            continue;
        const QString words = said.statement.core.of(event->text).toString().simplified();
        if (words.isEmpty() || words.size() > longestPreference || preferences.contains(words))
            continue;
        preferences.append(words);
        if (preferences.size() == mostPreferences)
            break;
    }
    return preferences;
}

} // namespace

CustomerHeader headerOf(const Timeline &timeline, const Memory &memory, const std::vector<PromiseMark> &marks,
                        Moment now)
{
    CustomerHeader header;
    const Customer &customer = timeline.customer;
    header.contacts = customer.emails + customer.phones + customer.handles;
    header.name = customer.name.isEmpty() ? header.contacts.value(0) : customer.name;
    header.preferences = preferencesOf(timeline, memory);
    if (!timeline.events.empty()) {
        header.since = QCoreApplication::translate("CustomerHeader", "customer since %1")
                           .arg(timeline.events.front().at.date().year());
    }
    const auto isOpen = [](const PromiseMark &mark) { return mark.state == PromiseState::Open; };
    header.openPromises = static_cast<int>(std::ranges::count_if(marks, isOpen));
    header.latePromises = static_cast<int>(std::ranges::count_if(
        marks, [now](const PromiseMark &mark) { return toneOf(mark, now) == PromiseTone::Late; }));
    header.credits = static_cast<int>(std::ranges::count(timeline.events, EventKind::Credit, &Event::kind));
    header.events = static_cast<int>(timeline.events.size());
    header.records = timeline.records;
    return header;
}

} // namespace kept
