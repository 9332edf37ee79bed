// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/remember.h"

#include "base/try.h"
#include "reading/statementjson.h"
#include "store/readings.h"
#include "store/store.h"

#include <QHash>
#include <QtConcurrentMap>
#include <algorithm>

namespace kept {
namespace {

QString readerVersion() { return QString::number(readingVersion); }

StoredReading read(const Reader &reader, const Unread &unread)
{
    const auto statements = reader.read(unread.event.text, contextOf(unread.event, *unread.people)).statements;
    const auto promises = std::ranges::count(statements, StatementKind::Promise, &Statement::kind);
    return {.event = unread.event.id, .promises = int(promises), .content = toJson(statements)};
}

} // namespace

Result<void> readAndStore(Store &store, const Reader &reader, const std::vector<Unread> &events)
{
    constexpr size_t few = 8; // for which waking other threads is not worth it
    const auto readOne = [&reader](const Unread &unread) { return read(reader, unread); };
    std::vector<StoredReading> done;
    if (events.size() < few)
        std::ranges::transform(events, std::back_inserter(done), readOne);
    else
        done = QtConcurrent::blockingMapped<std::vector<StoredReading>>(events, readOne);
    Readings readings(store.connection());
    for (const StoredReading &reading : done)
        KEPT_TRY(readings.put(reading, readerVersion()));
    return {};
}

Result<Memory> rememberedOf(Store &store, const Reader &reader, const Timeline &timeline)
{
    const auto stored = Readings(store.connection()).of(timeline.customer.id, readerVersion());
    KEPT_TRY(stored);
    QHash<EventId, const QByteArray *> contents;
    for (const StoredReading &reading : *stored)
        contents.insert(reading.event, &reading.content);
    Memory memory;
    for (const Event &event : timeline.events) {
        const QByteArray *content = contents.value(event.id);
        auto statements = content ? statementsFromJson(*content)
                                  : failure(ErrorCode::NotFound, QString());
        if (statements)
            memory.add(event, *std::move(statements), reader.lexicon());
        else
            memory.add(event, timeline, reader);
    }
    const Moment now = timeline.events.empty() ? Moment{} : timeline.events.back().at;
    for (const Record &record : timeline.records)
        memory.add(record, timeline, reader, now);
    return memory;
}

} // namespace kept
