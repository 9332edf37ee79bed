// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/span.h"
#include "timeline/timeline.h"
#include "ui/models/eventview.h"
#include "ui/models/promisemark.h"

#include <QAbstractListModel>
#include <QDate>
#include <QHash>
#include <QSet>
#include <memory>

namespace kept {

/// Which events are shown.
struct TimelineFacet
{
    enum class Kind { All, Channel, Notes, Promises };

    Kind kind = Kind::All;
    Channel channel = Channel::Email; ///< for Kind::Channel
    int count = 0;                    ///< how many events it shows

    [[nodiscard]] bool showsSameAs(const TimelineFacet &other) const
    {
        return kind == other.kind && (kind != Kind::Channel || channel == other.channel);
    }
    bool operator==(const TimelineFacet &) const = default;
};

/// Where the searched words stand.
struct TimelineHit
{
    int row = 0;
    Span words; ///< in the event's text

    bool operator==(const TimelineHit &) const = default;
};

/// One customer's events, oldest first, under a heading for each day. Knows what is unfolded, lit and searched for,
/// so that a view only lays out and paints.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Day, Event };
    enum Role { RowKindRole = Qt::UserRole, EventIdRole };

    explicit TimelineModel(QObject *parent = nullptr);
    ~TimelineModel() override;

    /// Newer events of the customer that is shown are appended; anything else starts over. `now` decides what is
    /// called today and late. A null timeline empties the model.
    void setTimeline(std::shared_ptr<const Timeline> timeline, std::vector<PromiseMark> marks, Moment now);
    [[nodiscard]] const Timeline *timeline() const { return m_timeline.get(); }
    [[nodiscard]] Moment now() const { return m_now; }

    /// All, then each channel in use, notes and promises, those that are there.
    [[nodiscard]] QList<TimelineFacet> facets() const;
    [[nodiscard]] const TimelineFacet &facet() const { return m_facet; }
    void setFacet(const TimelineFacet &facet);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] RowKind kindAt(int row) const;
    [[nodiscard]] QDate dayAt(int row) const;
    [[nodiscard]] const Event *eventAt(int row) const; ///< null for a day's heading; owned by the timeline
    [[nodiscard]] EventMeta metaAt(int row) const;
    [[nodiscard]] std::vector<PromiseMark> marksAt(int row) const;
    [[nodiscard]] int rowOf(EventId event) const; ///< -1 where it is not shown

    [[nodiscard]] bool isUnfolded(int row) const;
    void setUnfolded(int row, bool unfolded);

    /// Frames an event and marks these words of it (empty: the whole of it); an invalid id puts the light out.
    void light(EventId event, Span words);
    [[nodiscard]] EventId litEvent() const { return m_litEvent; }
    [[nodiscard]] Span litWords() const { return m_litWords; }

    /// Searches the shown events without regard to case; an empty needle ends the search. Linear in their text.
    void setNeedle(const QString &needle);
    [[nodiscard]] const std::vector<TimelineHit> &hits() const { return m_hits; }
    [[nodiscard]] std::vector<Span> hitsAt(int row) const;

Q_SIGNALS:
    void facetsChanged();
    void hitsChanged();

private:
    struct Row
    {
        qint32 event = -1; ///< index into the timeline's events; -1 for a day's heading
        QDate day;
    };

    [[nodiscard]] bool continues(const Timeline &next) const;
    [[nodiscard]] bool shows(const Event &event) const;
    [[nodiscard]] std::vector<Row> rowsFrom(size_t firstEvent, QDate lastDay) const;
    [[nodiscard]] QString accessibleText(int row) const;
    void takeMarks(std::vector<PromiseMark> marks);
    void indexRows(size_t firstRow);
    void searchAgain();
    void announceChange(EventId event);

    std::shared_ptr<const Timeline> m_timeline;
    std::vector<std::optional<qint64>> m_answerTimes; ///< by event
    std::vector<PromiseMark> m_marks;
    QHash<EventId, QList<size_t>> m_marksOf; ///< indices into m_marks
    std::vector<Row> m_rows;
    QHash<EventId, int> m_rowOf;
    QSet<EventId> m_unfolded;
    TimelineFacet m_facet;
    Moment m_now;
    EventId m_litEvent;
    Span m_litWords;
    QString m_needle;
    std::vector<TimelineHit> m_hits; ///< in order of row and place
};

} // namespace kept
