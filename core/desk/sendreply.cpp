// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/sendreply.h"

#include "base/clock.h"
#include "base/try.h"
#include "desk/ingest.h"
#include "desk/standing.h"
#include "store/customers.h"
#include "store/deliveries.h"
#include "store/drafts.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QUuid>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

// A Message-ID of the desk's own domain, or what is unique inside the desk for everything but mail.
QString newKey(const DeskInfo &info, Channel channel)
{
    const QString unique = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (channel != Channel::Email)
        return unique;
    const QString address = info.ownAddresses.value(0);
    return unique + u'@' + (address.isEmpty() ? u"kept.invalid"_s : address.sliced(address.indexOf(u'@') + 1));
}

struct Answered
{
    QString key;
    ThreadRef thread;
};

// The message that a reply answers: the customer's newest on its channel.
Result<Answered> findAnswered(const Events &events, const Draft &draft)
{
    Answered answered;
    EventId id;
    KEPT_TRY(events.newestFirst(draft.customer, [&](const Event &event) {
        const bool found = event.direction == Direction::In && event.kind == EventKind::Message
                           && event.channel == draft.channel;
        if (found) {
            answered.key = event.sourceId;
            id = event.id;
        }
        return !found;
    }));
    if (id.isValid()) {
        const auto thread = events.threadOf(id);
        KEPT_TRY(thread);
        answered.thread = *thread;
    }
    return answered;
}

Result<NewEvent> eventOf(const Desk &desk, Events &events, const Draft &draft)
{
    const auto info = desk.info();
    KEPT_TRY(info);
    const bool isMail = !draft.isNote && draft.channel == Channel::Email;
    const auto source = events.source(isMail ? u"mail"_s : u"desk"_s);
    KEPT_TRY(source);
    NewEvent input{.event = {.id = {},
                             .customer = draft.customer,
                             .at = desk.services().clock->now(),
                             .channel = draft.isNote ? Channel::Desk : draft.channel,
                             .kind = draft.isNote ? EventKind::Note : EventKind::Message,
                             .direction = draft.isNote ? Direction::Internal : Direction::Out,
                             .authorKind = AuthorKind::Agent,
                             .agent = draft.author,
                             .sourceId = newKey(*info, draft.isNote ? Channel::Desk : draft.channel),
                             .inReplyTo = {},
                             .subject = draft.subject,
                             .text = draft.text,
                             .attachments = {}},
                   .source = *source,
                   .thread = {},
                   .original = {}};
    if (!draft.isNote) {
        const auto answered = findAnswered(events, draft);
        KEPT_TRY(answered);
        input.event.inReplyTo = answered->key;
        input.thread = answered->thread;
    }
    return input;
}

} // namespace

Result<EventId> sendReply(Desk &desk, const Draft &draft, const QList<Finding> &left, const QString &reason)
{
    if (draft.text.trimmed().isEmpty())
        return failure(ErrorCode::BadInput, QCoreApplication::translate("Reply", "There is nothing to send yet."));
    auto transaction = desk.store().begin();
    KEPT_TRY(transaction);
    Connection &connection = desk.store().connection();
    KEPT_TRY(Customers(connection).get(draft.customer));
    Events events(connection);
    const auto input = eventOf(desk, events, draft);
    KEPT_TRY(input);
    Ingest ingest(desk);
    const auto id = ingest.event(*input);
    KEPT_TRY(id);
    Deliveries deliveries(connection);
    if (!draft.isNote)
        KEPT_TRY(deliveries.add(*id, {DeliveryState::Held, draft.author, reason}));
    KEPT_TRY(deliveries.addFindings(*id, draft.text, left));
    KEPT_TRY(Drafts(connection).remove(draft.customer, draft.author, draft.isNote));
    KEPT_TRY(ingest.finish(Ingest::Derived::Now));
    KEPT_TRY(transaction->commit());
    return *id;
}

Result<Draft> undoSend(Desk &desk, EventId reply)
{
    auto transaction = desk.store().begin();
    KEPT_TRY(transaction);
    Connection &connection = desk.store().connection();
    const auto delivery = Deliveries(connection).get(reply);
    KEPT_TRY(delivery);
    if (!*delivery || (*delivery)->state != DeliveryState::Held)
        return failure(ErrorCode::Busy, QCoreApplication::translate("Reply", "This reply has left already."));
    Events events(connection);
    const auto event = events.get(reply);
    KEPT_TRY(event);
    Drafts drafts(connection);
    const auto begun = drafts.get(event->customer, (*delivery)->draftAuthor, false);
    KEPT_TRY(begun);
    if (*begun && !(*begun)->text.isEmpty()) {
        return failure(ErrorCode::Busy,
                       QCoreApplication::translate("Reply", "You have begun another reply to this customer. Send it or "
                                                            "empty it first."));
    }
    Draft draft{.id = {},
                .customer = event->customer,
                .author = (*delivery)->draftAuthor,
                .at = desk.services().clock->now(),
                .channel = event->channel,
                .isNote = false,
                .subject = event->subject,
                .text = event->text};
    KEPT_TRY(events.remove(reply));
    const auto id = drafts.put(draft);
    KEPT_TRY(id);
    draft.id = *id;
    KEPT_TRY(settle(desk, event->customer));
    KEPT_TRY(transaction->commit());
    return draft;
}

} // namespace kept
