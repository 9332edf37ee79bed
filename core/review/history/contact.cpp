// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/contact.h"

#include "reading/lexicon.h"
#include "review/history/recall.h"

#include <QRegularExpression>
#include <algorithm>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t deepest = 400;    ///< events looked back through
constexpr qint64 longestTime = 31; ///< days that a period may span to be looked up

std::optional<Channel> channelOf(const QString &id)
{
    constexpr auto prefix = "channel."_L1;
    return id.startsWith(prefix) ? channelFromName(QStringView(id).sliced(prefix.size())) : std::nullopt;
}

/// A reference looks back: "on Monday" is the last one, "the 15th" this month's or the one before, and February this
/// year's or the one before.
std::optional<When> lookingBack(std::optional<When> when, QStringView written, Moment now)
{
    static const QRegularExpression month(u"(?!the)[a-z]{3,}"_s, QRegularExpression::CaseInsensitiveOption);
    if (!when || !when->from || !when->to || *when->from <= now.date())
        return when;
    if (when->weekday) {
        const int back = (now.date().dayOfWeek() - *when->weekday + 6) % 7 + 1;
        when->from = when->to = now.date().addDays(-back);
        return when;
    }
    const bool namesMonth = month.matchView(written).hasMatch();
    const auto back = [&](QDate day) { return namesMonth ? day.addYears(-1) : day.addMonths(-1); };
    when->from = back(*when->from);
    when->to = back(*when->to);
    return when;
}

/// "Your visit on the 26th" may be one to come; what was said was said.
bool isToCome(const Statement &reference) { return reference.predicate == "reference.your-call"_L1; }

/// The time that belongs to the contact: it stands behind "you told us", or right before it, and isn't what was told
/// ("I told you the 14th").
std::optional<When> timeOf(const ReviewInput &input, const Statement &reference)
{
    static const QRegularExpression lead(u"\\b(?:on|of|in|from|at|this|last|yesterday)\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression self(u"^(?:on|in|at|of|last|yesterday|earlier|this|today|a |two|three|some)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString &text = input.draft.text;
    const bool closes = reference.core.of(text).startsWith(u"as ", Qt::CaseInsensitive);
    const qsizetype rightBefore = closes ? 0 : 4; // units: "on the 20th we told you", not "on Monday as agreed"
    qsizetype end = std::max(reference.core.end, reference.passage.end);
    if (const qsizetype comma = text.indexOf(u',', reference.core.end); comma >= 0)
        end = std::min(end, comma); // "as you asked in your letter, it ends on 14 April"
    const Span near{reference.core.begin - rightBefore, end};
    for (const Argument &argument : reference.arguments) {
        const auto *when = std::get_if<When>(&argument.mention.value);
        const Span span = argument.mention.span;
        if (!when || !near.overlaps(span))
            continue;
        const QStringView before =
            QStringView(text).sliced(std::max<qsizetype>(0, span.begin - 12), std::min<qsizetype>(12, span.begin));
        if (self.matchView(span.of(text)).hasMatch() || lead.matchView(before).hasMatch())
            return isToCome(reference) ? *when : lookingBack(*when, span.of(text), input.draft.at);
        return std::nullopt;
    }
    return std::nullopt;
}

/// The agent of ours whom the words name, other than the one who writes.
const Agent *namedAgent(const ReviewInput &input, QStringView words)
{
    static const QRegularExpression name(u"\\b\\p{Lu}[\\p{L}\\p{M}'’-]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    for (auto found = name.globalMatchView(words); found.hasNext();) {
        const QStringView word = found.next().capturedView();
        const auto agent = std::ranges::find_if(input.timeline.agents, [&](const Agent &one) {
            return one.name.split(u' ', Qt::SkipEmptyParts).contains(word);
        });
        if (agent != input.timeline.agents.end() && agent->id != input.draft.author)
            return &*agent;
    }
    return nullptr;
}

/// Notes of the desk that tell what the customer heard: "told her it does till autumn".
std::vector<EventId> notesOfTalks(const ReviewInput &input)
{
    std::vector<EventId> notes;
    for (const Remembered &one : input.memory.statements() | std::views::reverse | std::views::take(deepest)) {
        if (one.statement.toldToCustomer && one.source.event.isValid())
            notes.push_back(one.source.event);
    }
    return notes;
}

bool fits(const Event &event, const Contact &contact)
{
    const bool deskOnly =
        event.channel == Channel::Desk || event.kind == EventKind::Status || event.kind == EventKind::Credit;
    if (deskOnly)
        return false;
    const bool bothWays = wasSpoken(event);
    if (contact.by == Party::Customer && !bothWays && event.authorKind != AuthorKind::Customer)
        return false;
    if (contact.by == Party::Company && !bothWays && event.authorKind == AuthorKind::Customer)
        return false;
    if (contact.spoken && (!contact.channel || contact.channel == Channel::Phone))
        return bothWays || event.channel == Channel::Chat || event.channel == Channel::WhatsApp;
    if (contact.channel == Channel::Phone)
        return bothWays;
    return !contact.channel || event.channel == *contact.channel;
}

/// "During our video call", "in the survey you filled out": ways that are no channel of events, and that nothing in the
/// history speaks of.
bool isUnheardOf(const ReviewInput &input, const Statement &reference)
{
    static constexpr QLatin1StringView ways[] = {"channel.video"_L1, "channel.form"_L1};
    return std::ranges::any_of(ways, [&](QLatin1StringView way) {
        return hasConcept(reference, way) && input.memory.withConcept(way).empty();
    });
}

bool isWithin(const Event &event, const When &when)
{
    const QDate day = event.at.date();
    return (!when.from || day >= *when.from) && (!when.to || day <= *when.to);
}

} // namespace

bool Contact::namesTime(Moment now) const
{
    if (!when || !when->from || !when->to || when->approximate || *when->to > now.date())
        return false;
    return when->from->daysTo(*when->to) <= longestTime;
}

bool wasSpoken(const Event &event)
{
    return event.kind == EventKind::Call || event.kind == EventKind::Meeting || event.channel == Channel::Phone
        || event.channel == Channel::InPerson;
}

Contact contactOf(const ReviewInput &input, const Statement &reference)
{
    static const QRegularExpression last(
        u"\\b(?:last|latest|previous|recent)\\s+(?:e-?mail|mail|message|letter|text|sms)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    Contact contact;
    contact.by = reference.actor;
    for (const QString &id : reference.concepts) {
        if (const auto channel = channelOf(id))
            contact.channel = channel;
    }
    contact.spoken = reference.predicate == "reference.discussed"_L1;
    contact.when = timeOf(input, reference);
    const QStringView words = reference.passage.of(input.draft.text);
    contact.latest = last.matchView(words).hasMatch();
    contact.unheardOf = isUnheardOf(input, reference);
    if (const Agent *agent = namedAgent(input, words)) {
        contact.agent = agent->id;
        contact.agentName = agent->name;
    }
    return contact;
}

std::vector<const Event *> contactsThatFit(const ReviewInput &input, const Contact &contact)
{
    std::vector<const Event *> found;
    if (contact.unheardOf)
        return found;
    const bool timed = contact.namesTime(input.draft.at);
    const std::vector<EventId> talks = notesOfTalks(input);
    for (const Event &event : input.timeline.events | std::views::reverse | std::views::take(deepest)) {
        const bool talk =
            std::ranges::contains(talks, event.id) && contact.channel.value_or(Channel::Phone) != Channel::Email;
        const bool byOther =
            contact.agent.isValid() && event.authorKind == AuthorKind::Agent && event.agent != contact.agent;
        if ((talk || fits(event, contact)) && !byOther && (!timed || isWithin(event, *contact.when)))
            found.push_back(&event);
    }
    if (contact.latest && found.size() > 1)
        found.resize(1);
    return found;
}

} // namespace kept
