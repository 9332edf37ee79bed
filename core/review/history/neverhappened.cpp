// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(HistoryRules)
};

/// What a passage of the draft says of an earlier contact.
struct Contact
{
    Party by = Party::Unknown;
    std::optional<Channel> channel;
    bool spoken = false; ///< "when we spoke": a call or a meeting, whoever began it
    std::optional<When> when;
};

std::optional<Channel> channelOf(const QString &id)
{
    constexpr auto prefix = "channel."_L1;
    return id.startsWith(prefix) ? channelFromName(QStringView(id).sliced(prefix.size())) : std::nullopt;
}

Contact contactOf(const Statement &statement)
{
    Contact contact;
    contact.by = statement.actor;
    for (const QString &id : statement.concepts) {
        if (const auto channel = channelOf(id))
            contact.channel = channel;
    }
    contact.spoken = statement.predicate == "reference.discussed"_L1;
    contact.when = statement.when;
    return contact;
}

bool wasSpoken(const Event &event)
{
    return event.kind == EventKind::Call || event.kind == EventKind::Meeting || event.channel == Channel::Phone
        || event.channel == Channel::InPerson;
}

/// Chat and direct messages are talked of as "spoke" too.
bool mayBeCalledSpoken(const Event &event)
{
    return wasSpoken(event) || event.channel == Channel::Chat || event.channel == Channel::WhatsApp;
}

bool fits(const Event &event, const Contact &contact)
{
    if (event.kind == EventKind::Note || event.kind == EventKind::Status || event.kind == EventKind::Credit)
        return false;
    const bool bothWays = wasSpoken(event);
    if (contact.by == Party::Customer && !bothWays && event.authorKind != AuthorKind::Customer)
        return false;
    if (contact.by == Party::Company && !bothWays && event.authorKind == AuthorKind::Customer)
        return false;
    if (contact.spoken && (!contact.channel || contact.channel == Channel::Phone))
        return mayBeCalledSpoken(event);
    if (contact.channel == Channel::Phone)
        return wasSpoken(event);
    return !contact.channel || event.channel == *contact.channel;
}

bool isOnDay(const Event &event, const When &when)
{
    const QDate day = event.at.date();
    return (!when.from || day >= *when.from) && (!when.to || day <= *when.to);
}

bool namesDay(const Contact &contact, Moment now)
{
    return contact.when && contact.when->from && contact.when->to && !contact.when->approximate
        && contact.when->from->daysTo(*contact.when->to) <= 7 && *contact.when->to <= now.date();
}

/// Draft: "as discussed on the phone"; the history holds no call.
class NeverHappened final : public Rule
{
public:
    QString id() const override { return u"history.never-happened"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        for (const Statement &statement : input.reading.statements) {
            if (statement.kind != StatementKind::Reference || statement.polarity == Polarity::Denied
                || statement.conditional || statement.quoted || statement.modality == Modality::Hypothetical)
                continue;
            const Contact contact = contactOf(statement);
            const bool day = namesDay(contact, input.draft.at);
            if (!day && !contact.channel && !contact.spoken) {
                lookForRequest(input, statement, findings);
                continue;
            }
            const auto &events = input.timeline.events;
            const bool held =
                std::ranges::any_of(
                    events,
                    [&](const Event &event) { return fits(event, contact) && (!day || isOnDay(event, *contact.when)); })
                || (!day && speaksOfChannel(input, contact));
            if (!held)
                findings.append(
                    finding(input, statement,
                            day ? "history.never-happened/no-such-day"_L1 : "history.never-happened/no-such-channel"_L1,
                            day ? Phrases::tr("The history holds no such contact on that day.")
                                : Phrases::tr("The history holds no such contact.")));
            else
                lookForRequest(input, statement, findings);
        }
    }

private:
    /// She mentions such a contact herself: "I posted the letter", "as I said on the phone".
    static bool speaksOfChannel(const ReviewInput &input, const Contact &contact)
    {
        if (!contact.channel)
            return false;
        const auto &said = input.memory.withConcept(u"channel."_s + toName(*contact.channel));
        return std::ranges::any_of(newestFirst(said),
                                   [&](size_t index) { return isByCustomer(input.memory.at(index)); });
    }

    /// "The cancellation you sent us", "as you asked, we changed the cover": she never spoke of cancelling, or of
    /// a cover.
    static void lookForRequest(const ReviewInput &input, const Statement &statement, QList<Finding> &findings)
    {
        static constexpr QLatin1StringView wishes[] = {"reference.requested"_L1, "reference.your-cancellation"_L1};
        if (statement.actor != Party::Customer || !isOneOf(statement.predicate, wishes))
            return;
        QStringList actions{u"action.cancel"_s};
        if (statement.predicate != "reference.your-cancellation"_L1) {
            actions = conceptsOf(statement, "action"_L1);
            actions.removeIf([](const QString &id) { return isOneOf(id, ofContact); });
        }
        if (!actions.isEmpty() && std::ranges::none_of(actions, [&](const QString &id) { return isHers(input, id); }))
            findings.append(finding(input, statement, "history.never-happened/no-such-request"_L1,
                                    Phrases::tr("The history holds no such request of hers.")));
    }

    /// Actions that every contact is made of.
    static constexpr QLatin1StringView ofContact[] = {"action.call"_L1,    "action.write"_L1, "action.contact"_L1,
                                                      "action.request"_L1, "action.send"_L1,  "action.explain"_L1,
                                                      "action.confirm"_L1, "action.check"_L1, "action.visit"_L1};

    static bool isOneOf(const QString &id, std::span<const QLatin1StringView> ids)
    {
        return std::ranges::any_of(ids, [&](QLatin1StringView one) { return id == one; });
    }

    static bool isHers(const ReviewInput &input, const QString &id)
    {
        return std::ranges::any_of(newestFirst(input.memory.withConcept(id)), [&](size_t index) {
            const Remembered &remembered = input.memory.at(index);
            const Event *event = input.timeline.event(remembered.source.event);
            return isByCustomer(remembered) || remembered.statement.actor == Party::Customer
                || (event && wasSpoken(*event));
        });
    }

    static Finding finding(const ReviewInput &input, const Statement &statement, QLatin1StringView signal,
                           const QString &message)
    {
        Finding found =
            makeFinding(FindingKind::NeverHappened, signal, passageOf(statement), message, nearest(input, statement));
        found.fixes.append(removal(input, found.passage));
        return found;
    }

    /// What comes closest: what was said of the same things, and what passed on that day.
    static QList<Evidence> nearest(const ReviewInput &input, const Statement &statement)
    {
        QList<Evidence> evidence;
        for (const QString &topic : statement.topics) {
            const auto &about = input.memory.withTopic(topic);
            if (!about.empty() && evidence.size() < 3)
                evidence.append(evidenceOf(input.memory.at(about.back())));
        }
        for (const Event &event : input.timeline.events) {
            if (statement.when && statement.when->from && isOnDay(event, *statement.when) && evidence.size() < 4)
                evidence.append({event.id, {}, {}, {}});
        }
        const auto latest = std::ranges::find(input.timeline.events.rbegin(), input.timeline.events.rend(),
                                              AuthorKind::Customer, &Event::authorKind);
        if (evidence.isEmpty() && latest != input.timeline.events.rend())
            evidence.append({latest->id, {}, {}, {}});
        return evidence;
    }
};

} // namespace

std::unique_ptr<const Rule> neverHappened() { return std::make_unique<NeverHappened>(); }

} // namespace kept
