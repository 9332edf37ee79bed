// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/logevent.h"

#include "base/try.h"
#include "desk/ingest.h"
#include "store/customers.h"
#include "store/store.h"

#include <QUuid>

namespace kept {

using namespace Qt::StringLiterals;

Result<EventId> logEvent(Desk &desk, const Event &event)
{
    auto transaction = desk.store().begin();
    KEPT_TRY(transaction);
    Connection &connection = desk.store().connection();
    KEPT_TRY(Customers(connection).get(event.customer));
    const auto source = Events(connection).source(u"desk"_s);
    KEPT_TRY(source);
    NewEvent input{.event = event, .source = *source, .thread = {}, .original = {}};
    if (input.event.sourceId.isEmpty())
        input.event.sourceId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Ingest ingest(desk);
    const auto id = ingest.event(input);
    KEPT_TRY(id);
    KEPT_TRY(ingest.finish(Ingest::Derived::Now));
    KEPT_TRY(transaction->commit());
    return *id;
}

} // namespace kept
