// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/deskcase.h"

#include "app/cli/casesource.h"
#include "app/cli/deskaccess.h"
#include "base/clock.h"
#include "base/try.h"
#include "desk/fingerprintsent.h"
#include "desk/likenesses.h"

#include <QCoreApplication>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(DeskCase)
};

bool isCalled(const Customer &customer, const QString &who)
{
    return customer.name.compare(who, Qt::CaseInsensitive) == 0 || customer.emails.contains(who.toLower())
        || customer.phones.contains(who) || customer.handles.contains(who);
}

Result<Customer> onlyCustomer(const Desk &desk, const QString &who)
{
    auto found = desk.findCustomers(who);
    if (!found)
        return std::unexpected(found.error());
    const auto exact = std::ranges::find_if(*found, [&](const Customer &one) { return isCalled(one, who); });
    if (exact != found->end())
        return *exact;
    if (found->empty())
        return failure(ErrorCode::NotFound, Phrases::tr("No customer is found by “%1”.").arg(who));
    if (found->size() > 1)
        return failure(ErrorCode::BadInput, Phrases::tr("“%1” fits more than one customer.").arg(who));
    return found->front();
}

Channel lastChannel(const Timeline &timeline)
{
    const auto latest =
        std::ranges::find(timeline.events.rbegin(), timeline.events.rend(), AuthorKind::Customer, &Event::authorKind);
    return latest == timeline.events.rend() ? Channel::Email : latest->channel;
}

} // namespace

Result<DeskCase> caseFromDesk(const QString &path, const QString &who, const QString &file, Console &console)
{
    const auto desk = openDeskAt(path);
    if (!desk)
        return std::unexpected(desk.error());
    const auto customer = onlyCustomer(**desk, who);
    if (!customer)
        return std::unexpected(customer.error());
    auto timeline = (*desk)->loadTimeline(customer->id);
    if (!timeline)
        return std::unexpected(timeline.error());
    const auto text = contentOf(file, console);
    if (!text)
        return std::unexpected(text.error());
    DeskCase found;
    Case &subject = found.subject;
    subject.id = customer->name.isEmpty() ? who : customer->name;
    subject.timeline = *std::move(timeline);
    subject.draft.customer = customer->id;
    subject.draft.at = SystemClock().now();
    subject.draft.channel = lastChannel(subject.timeline);
    subject.draft.text = QString::fromUtf8(*text);
    KEPT_TRY(fingerprintAllSent(**desk));
    auto likenesses = likenessesOf(**desk, subject.draft);
    KEPT_TRY(likenesses);
    found.likenesses = *std::move(likenesses);
    return found;
}

} // namespace kept
