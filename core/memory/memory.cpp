// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/memory.h"

#include "memory/answers.h"
#include "memory/duedate.h"
#include "memory/figurekeys.h"
#include "memory/settling.h"
#include "reading/lexicon.h"

#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

/// How many earlier statements on a subject are looked at for replacement; keeps adding an event cheap.
constexpr size_t replaceReach = 20;
/// How many of the latest promises an event can settle; older ones stay as they are.
constexpr size_t settleReach = 64;

const std::vector<size_t> &listOf(const QHash<QString, std::vector<size_t>> &lists, const QString &key)
{
    static const std::vector<size_t> none;
    const auto found = lists.constFind(key);
    return found == lists.cend() ? none : *found;
}

void addOnce(std::vector<size_t> &list, size_t value)
{
    if (list.empty() || list.back() != value)
        list.push_back(value);
}

/// Whether it says how things are, instead of asking, wishing or supposing.
bool isStanding(const Statement &statement)
{
    const bool claims = statement.kind == StatementKind::Fact || statement.kind == StatementKind::Promise
        || statement.kind == StatementKind::Decision || statement.kind == StatementKind::Policy;
    return claims && statement.modality == Modality::Asserted && !statement.conditional && !statement.quoted
        && !statement.predicate.isEmpty();
}

bool hasText(const Event &event)
{
    return event.kind == EventKind::Message && event.direction != Direction::Internal && event.channel != Channel::Desk;
}

/// A call or a meeting with the customer: what the note of it promises she has heard.
bool isTalk(const Event &event)
{
    return event.kind == EventKind::Call || event.kind == EventKind::Meeting;
}

bool isAction(const Statement &statement) { return statement.predicate.startsWith("action."_L1); }

} // namespace

Memory Memory::of(const Timeline &timeline, const Reader &reader)
{
    Memory memory;
    for (const Event &event : timeline.events)
        memory.add(event, timeline, reader);
    const Moment now = timeline.events.empty() ? Moment{} : timeline.events.back().at;
    for (const Record &record : timeline.records)
        memory.add(record, timeline, reader, now);
    return memory;
}

void Memory::add(const Event &event, const Timeline &timeline, const Reader &reader)
{
    add(event, reader.read(event.text, contextOf(event, timeline)).statements, reader.lexicon());
}

void Memory::add(const Event &event, std::vector<Statement> read, const Lexicon &lexicon)
{
    if (event.authorKind == AuthorKind::Customer)
        completeAnswers(read, *this, lexicon);
    settlePromises(event, read, lexicon);
    for (Statement &statement : read) {
        const bool told = hasText(event) || statement.toldToCustomer
            || (isTalk(event) && statement.kind == StatementKind::Promise);
        append({std::move(statement), {event.id, {}, {}}, event.at, event.authorKind, event.agent, told, {}}, lexicon);
    }
}

void Memory::add(const Record &record, const Timeline &timeline, const Reader &reader, Moment at)
{
    ReadingContext context;
    context.at = at;
    context.timeline = &timeline;
    for (FieldStatement &read : reader.readRecord(record, context)) {
        const Source source{{}, record.id, read.field};
        append({std::move(read.statement), source, at, AuthorKind::System, {}, false, {}}, reader.lexicon());
    }
    m_rows.add(record, at);
}

void Memory::settlePromises(const Event &event, const std::vector<Statement> &read, const Lexicon &lexicon)
{
    const size_t from = m_promises.size() > settleReach ? m_promises.size() - settleReach : 0;
    for (size_t i = from; i < m_promises.size(); ++i) {
        PromiseRecord &promise = m_promises[i];
        if (promise.state != PromiseState::Open)
            continue;
        promise.state = stateAfter(m_statements[promise.statement], event, read, lexicon);
        const bool overdue = promise.due && *promise.due < event.at;
        if (promise.state == PromiseState::Open && overdue && event.authorKind == AuthorKind::Customer
            && isContent(read))
            promise.state = PromiseState::Kept;
        if (promise.state != PromiseState::Open)
            promise.settledBy = event.id;
    }
}

void Memory::append(Remembered remembered, const Lexicon &lexicon)
{
    const size_t at = m_statements.size();
    const bool ours = remembered.author != AuthorKind::Customer;
    if (ours && isStanding(remembered.statement))
        replaceEarlier(remembered, at, lexicon);
    m_statements.push_back(std::move(remembered));
    index(at);
    const Remembered &added = m_statements.back();
    if (ours && added.statement.kind == StatementKind::Promise && !added.statement.quoted)
        addPromise(at);
}

void Memory::addPromise(size_t at)
{
    const Remembered &added = m_statements[at];
    const PromiseRecord record{at, PromiseState::Open, dueOf(added.statement, added.said), {}};
    if (!m_promises.empty()) {
        PromiseRecord &last = m_promises.back();
        const Remembered &before = m_statements[last.statement];
        if (before.source == added.source && before.statement.passage == added.statement.passage) {
            if (!isAction(before.statement) && isAction(added.statement))
                last = record;
            return;
        }
    }
    m_promises.push_back(record);
}

void Memory::replaceEarlier(const Remembered &later, size_t at, const Lexicon &lexicon)
{
    QStringList ids{later.statement.predicate};
    if (const Concept *idea = lexicon.find(later.statement.predicate))
        ids += idea->opposites;
    for (const QString &id : std::as_const(ids)) {
        const std::vector<size_t> &earlier = withPredicate(id);
        const size_t from = earlier.size() > replaceReach ? earlier.size() - replaceReach : 0;
        for (size_t i = from; i < earlier.size(); ++i) {
            Remembered &before = m_statements[earlier[i]];
            const bool sameEvent = before.source == later.source;
            if (!sameEvent && !before.replacedBy && before.author != AuthorKind::Customer
                && isStanding(before.statement) && shareSubject(before.statement, later.statement))
                before.replacedBy = at;
        }
    }
}

void Memory::index(size_t at)
{
    const Statement &statement = m_statements[at].statement;
    if (!statement.predicate.isEmpty())
        m_byPredicate[statement.predicate].push_back(at);
    for (const QString &id : statement.concepts)
        addOnce(m_byConcept[id], at);
    for (const QString &topic : statement.topics)
        addOnce(m_byTopic[topic], at);
    for (const Argument &argument : statement.arguments) {
        if (const auto *identifier = std::get_if<Identifier>(&argument.mention.value))
            addOnce(m_byIdentifier[identifier->value], at);
        addOnce(m_byMeasure[measureOf(argument.mention)], at);
        for (const QString &key : figureKeys(argument.mention))
            addOnce(m_byFigure[key], at);
    }
    addOnce(m_byFigure[figureKey(m_statements[at].said.date())], at);
}

const std::vector<size_t> &Memory::withPredicate(const QString &id) const { return listOf(m_byPredicate, id); }

const std::vector<size_t> &Memory::withConcept(const QString &id) const { return listOf(m_byConcept, id); }

const std::vector<size_t> &Memory::withTopic(const QString &topic) const { return listOf(m_byTopic, topic); }

const std::vector<size_t> &Memory::withIdentifier(const QString &value) const { return listOf(m_byIdentifier, value); }

const std::vector<size_t> &Memory::withMeasure(const QString &unit) const { return listOf(m_byMeasure, unit); }

const std::vector<size_t> &Memory::withFigure(const QString &key) const { return listOf(m_byFigure, key); }

} // namespace kept
