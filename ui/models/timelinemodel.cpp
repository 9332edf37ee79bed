// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelinemodel.h"

#include "ui/models/timewords.h"

#include <QStringMatcher>
#include <algorithm>
#include <map>
#include <ranges>

namespace kept {
namespace {

bool isNote(const Event &event)
{
    return lookOf(event) == EventLook::Note && event.kind != EventKind::Call && event.kind != EventKind::Meeting;
}

} // namespace

TimelineModel::TimelineModel(QObject *parent) : QAbstractListModel(parent) {}

TimelineModel::~TimelineModel() = default;

void TimelineModel::setTimeline(std::shared_ptr<const Timeline> timeline, std::vector<PromiseMark> marks, Moment now)
{
    const bool onlyNewer = timeline && continues(*timeline) && m_now.date() == now.date();
    const size_t known = m_timeline ? m_timeline->events.size() : 0;
    m_now = now;
    if (onlyNewer) {
        m_timeline = std::move(timeline);
        m_answerTimes = answerTimes(m_timeline->events);
        takeMarks(std::move(marks));
        const auto fresh = rowsFrom(known, m_rows.empty() ? QDate() : m_rows.back().day);
        if (!fresh.empty()) {
            const size_t first = m_rows.size();
            beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + fresh.size()) - 1);
            m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
            indexRows(first);
            endInsertRows();
        }
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    } else {
        beginResetModel();
        const bool sameCustomer = timeline && m_timeline && timeline->customer.id == m_timeline->customer.id;
        m_timeline = std::move(timeline);
        m_answerTimes = m_timeline ? answerTimes(m_timeline->events) : decltype(m_answerTimes)();
        takeMarks(std::move(marks));
        if (!sameCustomer) {
            m_facet = {};
            m_unfolded.clear();
            m_litEvent = {};
            m_litWords = {};
        }
        m_rows = m_timeline ? rowsFrom(0, {}) : std::vector<Row>();
        indexRows(0);
        endResetModel();
    }
    Q_EMIT facetsChanged();
    searchAgain();
}

bool TimelineModel::continues(const Timeline &next) const
{
    if (!m_timeline || next.customer.id != m_timeline->customer.id || next.events.size() < m_timeline->events.size())
        return false;
    return std::ranges::equal(m_timeline->events, next.events | std::views::take(m_timeline->events.size()), {},
                              &Event::id, &Event::id);
}

void TimelineModel::takeMarks(std::vector<PromiseMark> marks)
{
    m_marks = std::move(marks);
    m_marksOf.clear();
    for (size_t i = 0; i < m_marks.size(); ++i)
        m_marksOf[m_marks[i].event].append(i);
}

bool TimelineModel::shows(const Event &event) const
{
    switch (m_facet.kind) {
    case TimelineFacet::Kind::All:
        return true;
    case TimelineFacet::Kind::Channel:
        return event.channel == m_facet.channel;
    case TimelineFacet::Kind::Notes:
        return isNote(event);
    case TimelineFacet::Kind::Promises:
        return m_marksOf.contains(event.id);
    }
    Q_UNREACHABLE_RETURN(true);
}

std::vector<TimelineModel::Row> TimelineModel::rowsFrom(size_t firstEvent, QDate lastDay) const
{
    std::vector<Row> rows;
    const auto &events = m_timeline->events;
    for (size_t i = firstEvent; i < events.size(); ++i) {
        if (!shows(events[i]))
            continue;
        const QDate day = events[i].at.date();
        if (day != lastDay)
            rows.push_back({-1, day});
        rows.push_back({static_cast<qint32>(i), day});
        lastDay = day;
    }
    return rows;
}

void TimelineModel::indexRows(size_t firstRow)
{
    if (firstRow == 0)
        m_rowOf.clear();
    for (size_t row = firstRow; row < m_rows.size(); ++row) {
        if (const Event *event = eventAt(static_cast<int>(row)))
            m_rowOf.insert(event->id, static_cast<int>(row));
    }
}

QList<TimelineFacet> TimelineModel::facets() const
{
    if (!m_timeline)
        return {};
    std::map<Channel, int> channels;
    int notes = 0;
    for (const Event &event : m_timeline->events) {
        if (event.channel != Channel::Desk)
            ++channels[event.channel];
        notes += isNote(event) ? 1 : 0;
    }
    QList<TimelineFacet> facets{
        {.kind = TimelineFacet::Kind::All, .count = static_cast<int>(m_timeline->events.size())}};
    for (const auto &[channel, count] : channels)
        facets.append({.kind = TimelineFacet::Kind::Channel, .channel = channel, .count = count});
    if (notes > 0)
        facets.append({.kind = TimelineFacet::Kind::Notes, .count = notes});
    if (!m_marksOf.isEmpty())
        facets.append({.kind = TimelineFacet::Kind::Promises, .count = static_cast<int>(m_marksOf.size())});
    return facets;
}

void TimelineModel::setFacet(const TimelineFacet &facet)
{
    if (m_facet.showsSameAs(facet))
        return;
    beginResetModel();
    m_facet = facet;
    m_rows = m_timeline ? rowsFrom(0, {}) : std::vector<Row>();
    indexRows(0);
    endResetModel();
    Q_EMIT facetsChanged();
    searchAgain();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return accessibleText(index.row());
    case RowKindRole:
        return QVariant::fromValue(kindAt(index.row()));
    case EventIdRole: {
        const Event *event = eventAt(index.row());
        return event ? QVariant(event->id.value) : QVariant();
    }
    default:
        return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A heading says something but can't be chosen.
    return kindAt(index.row()) == RowKind::Day ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString TimelineModel::accessibleText(int row) const
{
    const Event *event = eventAt(row);
    if (!event)
        return dayHeading(dayAt(row), m_now.date());
    QString text = plainText(*event, metaAt(row));
    for (const PromiseMark &mark : marksAt(row))
        text += u'\n' + describe(mark, event->text, m_now);
    return text;
}

TimelineModel::RowKind TimelineModel::kindAt(int row) const
{
    return m_rows.at(static_cast<size_t>(row)).event < 0 ? RowKind::Day : RowKind::Event;
}

QDate TimelineModel::dayAt(int row) const { return m_rows.at(static_cast<size_t>(row)).day; }

const Event *TimelineModel::eventAt(int row) const
{
    const qint32 event = m_rows.at(static_cast<size_t>(row)).event;
    return event < 0 ? nullptr : &m_timeline->events.at(static_cast<size_t>(event));
}

EventMeta TimelineModel::metaAt(int row) const
{
    const qint32 event = m_rows.at(static_cast<size_t>(row)).event;
    if (event < 0)
        return {};
    return metaOf(m_timeline->events.at(static_cast<size_t>(event)), *m_timeline,
                  m_answerTimes.at(static_cast<size_t>(event)));
}

std::vector<PromiseMark> TimelineModel::marksAt(int row) const
{
    std::vector<PromiseMark> marks;
    if (const Event *event = eventAt(row)) {
        for (const size_t mark : m_marksOf.value(event->id))
            marks.push_back(m_marks[mark]);
    }
    return marks;
}

int TimelineModel::rowOf(EventId event) const { return m_rowOf.value(event, -1); }

bool TimelineModel::isUnfolded(int row) const
{
    const Event *event = eventAt(row);
    return event && m_unfolded.contains(event->id);
}

void TimelineModel::setUnfolded(int row, bool unfolded)
{
    const Event *event = eventAt(row);
    if (!event || isUnfolded(row) == unfolded)
        return;
    if (unfolded)
        m_unfolded.insert(event->id);
    else
        m_unfolded.remove(event->id);
    announceChange(event->id);
}

void TimelineModel::light(EventId event, Span words)
{
    if (m_litEvent == event && m_litWords == words)
        return;
    const EventId before = m_litEvent;
    m_litEvent = event;
    m_litWords = words;
    announceChange(before);
    if (event != before)
        announceChange(event);
}

void TimelineModel::announceChange(EventId event)
{
    if (const int row = rowOf(event); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void TimelineModel::setNeedle(const QString &needle)
{
    if (m_needle == needle)
        return;
    m_needle = needle;
    searchAgain();
}

void TimelineModel::searchAgain()
{
    std::vector<TimelineHit> hits;
    if (!m_needle.isEmpty()) {
        const QStringMatcher matcher(m_needle, Qt::CaseInsensitive);
        for (int row = 0; row < rowCount(); ++row) {
            const Event *event = eventAt(row);
            for (qsizetype at = event ? matcher.indexIn(event->text) : -1; at >= 0;
                 at = matcher.indexIn(event->text, at + m_needle.size()))
                hits.push_back({row, {at, at + m_needle.size()}});
        }
    }
    if (hits == m_hits)
        return;
    m_hits = std::move(hits);
    Q_EMIT hitsChanged();
}

std::vector<Span> TimelineModel::hitsAt(int row) const
{
    std::vector<Span> spans;
    for (const TimelineHit &hit : std::ranges::equal_range(m_hits, row, {}, &TimelineHit::row))
        spans.push_back(hit.words);
    return spans;
}

} // namespace kept

#include "moc_timelinemodel.cpp"
