// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/contact.h"
#include "review/history/heldwords.h"
#include "review/history/leanton.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <algorithm>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t deepest = 400; ///< events looked back through

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(HistoryRules)
};

/// Draft: "as discussed on the phone"; the history holds no call.
class NeverHappened final : public Rule
{
public:
    QString id() const override { return u"history.never-happened"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        for (const Statement &statement : input.reading.statements) {
            if (statement.kind != StatementKind::Reference || statement.polarity == Polarity::Denied || statement.quoted
                || statement.modality == Modality::Hypothetical)
                continue;
            const Contact contact = contactOf(input, statement);
            if (contact.when && contact.when->from && *contact.when->from > input.draft.at.date())
                continue; // "for your visit on the 26th"
            const std::vector<const Event *> events = contactsThatFit(input, contact);
            if (contact.isPlaced(input.draft.at) && events.empty() && !speaksOfChannel(input, contact)
                && !isDeedOnFile(input, statement, contact))
                findings.append(missing(input, statement, contact));
            else if (!lookForContent(input, statement, contact, events, findings) && !contact.isPlaced(input.draft.at))
                lookForRequest(input, statement, findings);
        }
    }

private:
    /// "As you suggested in your last mail, we leave the old menu in place": that mail says nothing of a menu.
    static bool lookForContent(const ReviewInput &input, const Statement &statement, const Contact &contact,
                               const std::vector<const Event *> &events, QList<Finding> &findings)
    {
        const Span claim = leantOn(input, statement);
        const std::vector<ContentWord> words =
            claim.isEmpty() ? std::vector<ContentWord>{} : contentWordsOf(input, claim);
        const bool placed = contact.isPlaced(input.draft.at) && !events.empty();
        const bool deed = statement.predicate == "reference.your-order"_L1;
        const int enough = deed || isRelative(input, statement, claim) ? 2 : 1;
        if (std::ranges::count_if(words, isThing) < enough || (deed && placed) || isOwnedUp(input, statement)
            || wasThere(input, statement, events))
            return false;
        HeldWords held(input);
        if (placed) {
            for (const Event *event : events)
                held.add(*event);
        } else {
            held.addNewest();
        }
        if (std::ranges::any_of(words, [&](const ContentWord &word) { return isThing(word) && held.has(word); }))
            return false;
        Finding found =
            finding(input, statement,
                    placed ? "history.never-happened/not-in-contact"_L1 : "history.never-happened/unspoken"_L1,
                    placed ? Phrases::tr("That contact holds nothing of “%1”.").arg(wordsOf(input, words))
                           : Phrases::tr("The history holds nothing of “%1”.").arg(wordsOf(input, words)));
        if (placed) {
            found.evidence.clear();
            for (const Event *event : events | std::views::take(3))
                found.evidence.append({event->id, {}, {}, {}});
        }
        findings.append(found);
        return true;
    }

    /// "The brass lamp you asked for": the thing stands right before.
    static bool isRelative(const ReviewInput &input, const Statement &statement, Span claim)
    {
        return claim.end <= statement.core.begin
            && !Span{claim.end, statement.core.begin}.of(input.draft.text).contains(u',');
    }

    /// "As I said on the phone", by the one who made the call: a call's note is short, and she knows.
    static bool wasThere(const ReviewInput &input, const Statement &statement, const std::vector<const Event *> &events)
    {
        const QString core = statement.core.of(input.draft.text).toString();
        return statement.actor == Party::Company && core.contains(u"I "_s)
            && std::ranges::any_of(
                   events, [&](const Event *event) { return wasSpoken(*event) && event->agent == input.draft.author; });
    }

    static QString wordsOf(const ReviewInput &input, const std::vector<ContentWord> &words)
    {
        const auto first = std::ranges::find_if(words, isThing);
        const Span span = first->span;
        return span.of(input.draft.text).toString();
    }

    static Finding missing(const ReviewInput &input, const Statement &statement, const Contact &contact)
    {
        if (contact.namesTime(input.draft.at))
            return finding(input, statement, "history.never-happened/no-such-day"_L1,
                           Phrases::tr("The history holds no such contact on that day."));
        return finding(input, statement, "history.never-happened/no-such-channel"_L1,
                       Phrases::tr("The history holds no such contact."));
    }

    /// "You cancelled on 31 October": no contact with us, but a deed that a record or our system may show on that day.
    static bool isDeedOnFile(const ReviewInput &input, const Statement &statement, const Contact &contact)
    {
        static constexpr QLatin1StringView deeds[] = {"reference.your-order"_L1, "reference.your-cancellation"_L1,
                                                      "reference.our-visit"_L1};
        if (!isOneOf(statement.predicate, deeds) || !contact.when || !contact.when->from)
            return false;
        const QDate day = *contact.when->from;
        const auto isThen = [&](size_t index) {
            return input.memory.at(index).statement.when.value_or(When{}).from == day;
        };
        return std::ranges::any_of(newestFirst(input.memory.withMeasure(u"when"_s)), isThen)
            || std::ranges::any_of(input.timeline.events | std::views::reverse | std::views::take(deepest),
                                   [&](const Event &event) { return event.at.date() == day; });
    }

    /// She mentions such a contact herself: "I posted the letter", "as I said on the phone".
    static bool speaksOfChannel(const ReviewInput &input, const Contact &contact)
    {
        if (!contact.channel || contact.namesTime(input.draft.at))
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
            if (statement.when && statement.when->from == event.at.date() && evidence.size() < 4)
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
