// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/eventview.h"
#include "ui/models/promisemark.h"
#include "ui/parts/theme.h"

#include <QFont>
#include <QRectF>
#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace kept {

class CodeFormats;

/// What a row shows. Either a day's heading or an event; `event` belongs to the timeline.
struct EventContent
{
    QString heading;
    const Event *event = nullptr;
    EventMeta meta;
    std::vector<PromiseMark> marks;
    bool unfolded = false;
    Moment now;
};

/// The types and colours that rows are laid out and painted with.
struct EventStyle
{
    QFont body;
    QFont small;
    QFont caption;
    QFont code;
    const Theme *theme = &Theme::light();

    [[nodiscard]] static EventStyle of(const QFont &base, const Theme &theme);
};

/// What stands out while a row is painted. Spans are in the event's text.
struct EventLights
{
    bool current = false; ///< the keyboard is here
    bool lit = false;     ///< framed as evidence
    Span evidence;
    std::vector<Span> hits; ///< found words
    Span currentHit;
    Span selection; ///< marked with the mouse
};

/// One row of the timeline laid out for a width: where everything is, and painting it. Cost: linear in the text shown.
class EventLayout
{
public:
    EventLayout(EventContent content, int width, const EventStyle &style, CodeFormats &formats);
    ~EventLayout();

    [[nodiscard]] int height() const { return m_height; }

    struct Hit
    {
        enum class Kind { Nothing, Text, Fold, Mark };
        Kind kind = Kind::Nothing;
        qsizetype position = 0; ///< for Text: the nearest place between two characters of the event's text
        EventId leadsTo;        ///< for Mark: the event that settled the promise
    };
    /// Points and rectangles are relative to the row's top left.
    [[nodiscard]] Hit hitAt(QPointF point) const;
    [[nodiscard]] bool hides(Span words) const;    ///< some of it is folded away
    [[nodiscard]] QRectF rectOf(Span words) const; ///< of the lines that hold it; the card where none does
    [[nodiscard]] QRectF card() const { return m_card; }
    [[nodiscard]] bool canUnfold() const { return m_canUnfold; }

    void paint(QPainter &painter, QPointF at, const EventStyle &style, const EventLights &lights) const;

private:
    struct Piece
    {
        TextBlock block;
        std::unique_ptr<QTextLayout> layout;
        QRectF frame;   ///< with the ground of code
        QPointF origin; ///< of the layout
    };
    struct Line
    {
        enum class Kind { Mark, Attachment };
        Kind kind = Kind::Mark;
        PromiseTone tone = PromiseTone::Calm;
        bool kept = false;
        EventId leadsTo;
        std::unique_ptr<QTextLayout> layout;
        QRectF frame; ///< the icon stands at its left
        QPointF origin;
    };

    void layOutHeading(const EventStyle &style);
    void layOutStatus(const EventStyle &style);
    void layOutCard(const EventStyle &style, CodeFormats &formats);
    void addPiece(const TextBlock &block, qreal left, qreal width, qreal &y, const EventStyle &style,
                  CodeFormats &formats);
    void addLines(qreal left, qreal width, qreal &y, const EventStyle &style);

    void paintHeading(QPainter &painter, const EventStyle &style) const;
    void paintMeta(QPainter &painter, const EventStyle &style) const;
    void paintCard(QPainter &painter, const EventStyle &style, const EventLights &lights) const;
    void paintPiece(QPainter &painter, const Piece &piece, const EventStyle &style, const EventLights &lights) const;
    void paintLine(QPainter &painter, const Line &line, const EventStyle &style) const;

    EventContent m_content;
    EventLook m_look = EventLook::In;
    bool m_canUnfold = false;
    int m_width = 0;
    int m_height = 0;
    QRectF m_avatar;
    QRectF m_meta;
    QRectF m_card;
    std::vector<Piece> m_pieces;
    std::vector<Line> m_lines;
};

/// A guess of a row's height that costs nothing, for rows that have not been laid out.
[[nodiscard]] int guessHeight(const Event *event, int width, const EventStyle &style);

} // namespace kept
