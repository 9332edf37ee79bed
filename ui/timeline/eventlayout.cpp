// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventlayout.h"

#include "ui/timeline/codeformats.h"
#include "ui/timeline/eventmetrics.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLocale>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace kept {
namespace {

using namespace metrics;

/// Line breaks become separators of the same length, so that places stay places.
QString forLayout(QStringView text)
{
    QString copy = text.toString();
    copy.replace(u'\n', QChar::LineSeparator);
    copy.replace(u'\t', u' ');
    return copy;
}

/// Breaks the text into lines and returns its height.
qreal breakLines(QTextLayout &layout, qreal width, qreal spacing)
{
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() * spacing;
    }
    layout.endLayout();
    return std::ceil(height);
}

std::unique_ptr<QTextLayout> makeLayout(const QString &text, const QFont &font, QTextOption::WrapMode wrap)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(wrap);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    return layout;
}

QString foldLabel(const TextBlock &block)
{
    return block.quoted ? QCoreApplication::translate("EventLayout", "%n quoted line(s)", nullptr, block.lines)
                        : QCoreApplication::translate("EventLayout", "%n more line(s)", nullptr, block.lines);
}

bool isTextual(const TextBlock &block) { return block.kind != TextBlock::Kind::Folded; }

} // namespace

EventStyle EventStyle::of(const QFont &base, const Theme &theme)
{
    EventStyle style;
    style.body = base;
    style.small = sized(base, TypeSize::Small);
    style.caption = sized(base, TypeSize::Caption);
    style.code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont &small = style.small;
    if (small.pointSizeF() > 0)
        style.code.setPointSizeF(small.pointSizeF());
    else
        style.code.setPixelSize(small.pixelSize());
    style.theme = &theme;
    return style;
}

EventLayout::EventLayout(EventContent content, int width, const EventStyle &style, CodeFormats &formats)
    : m_content(std::move(content))
    , m_width(width)
{
    if (!m_content.event) {
        layOutHeading(style);
        return;
    }
    m_look = lookOf(*m_content.event);
    if (m_look == EventLook::Status)
        layOutStatus(style);
    else
        layOutCard(style, formats);
}

EventLayout::~EventLayout() = default;

void EventLayout::layOutHeading(const EventStyle &style)
{
    m_height = qRound(QFontMetricsF(style.caption).height()) + headingAbove + headingBelow;
}

void EventLayout::layOutStatus(const EventStyle &style)
{
    const qreal left = margin + avatarSize + gap;
    const qreal inset = QFontMetricsF(style.small).ascent() + 6;
    const qreal width = std::max<qreal>(cardWidth(m_width) - inset, 40);
    const QString author = m_content.event->authorKind == AuthorKind::System
        ? QCoreApplication::translate("EventLayout", "system")
        : m_content.meta.fullName;
    Piece piece;
    piece.block.span = {0, m_content.event->text.size()};
    const QString text =
        forLayout(m_content.event->text) + QStringLiteral(" · ") + m_content.meta.time + QStringLiteral(" · ") + author;
    piece.layout = makeLayout(text, style.small, QTextOption::WrapAtWordBoundaryOrAnywhere);
    const qreal height = breakLines(*piece.layout, width, 1.0);
    piece.origin = {left + inset, 0};
    piece.frame = {left + inset, 0, width, height};
    m_card = {left - 4, -2, cardWidth(m_width) + 8, height + 4};
    m_pieces.push_back(std::move(piece));
    qreal y = height;
    addLines(left + inset, width, y, style);
    m_height = qRound(y) + rowGap;
}

void EventLayout::layOutCard(const EventStyle &style, CodeFormats &formats)
{
    const qreal left = margin + avatarSize + gap;
    const qreal width = cardWidth(m_width);
    const qreal metaHeight = QFontMetricsF(style.small).height();
    m_avatar = {qreal(margin), 0, qreal(avatarSize), qreal(avatarSize)};
    m_meta = {left, 0, width, metaHeight};

    const qreal top = std::ceil(metaHeight) + metaGap;
    qreal y = top + cardPadding;
    const qreal inner = width - 2 * cardSide;
    const QList<TextBlock> blocks = blocksOf(m_content.event->text, m_content.unfolded);
    m_canUnfold = m_content.unfolded || hasFolds(blocks);
    for (const TextBlock &block : blocks) {
        if (!m_pieces.empty())
            y += blockGap;
        addPiece(block, left + cardSide, inner, y, style, formats);
    }
    addLines(left + cardSide, inner, y, style);
    y += cardPadding;
    m_card = {left, top, width, y - top};
    m_height = qRound(y) + rowGap;
}

void EventLayout::addPiece(const TextBlock &block, qreal left, qreal width, qreal &y, const EventStyle &style,
                           CodeFormats &formats)
{
    Piece piece;
    piece.block = block;
    const QStringView text = block.span.of(m_content.event->text);
    qreal inset = 0;
    switch (block.kind) {
    case TextBlock::Kind::Prose:
    case TextBlock::Kind::Signature:
        piece.layout = makeLayout(forLayout(text), style.body, QTextOption::WrapAtWordBoundaryOrAnywhere);
        break;
    case TextBlock::Kind::Quote:
        inset = quoteInset;
        piece.layout = makeLayout(forLayout(text), style.small, QTextOption::WrapAtWordBoundaryOrAnywhere);
        break;
    case TextBlock::Kind::Code:
        inset = codeInset;
        piece.layout = makeLayout(forLayout(text), style.code, QTextOption::WrapAnywhere);
        piece.layout->setFormats(formats.formats(text.toString(), block.language, style.theme->dark));
        break;
    case TextBlock::Kind::Folded:
        inset = QFontMetricsF(style.small).ascent() + 4;
        piece.layout = makeLayout(foldLabel(block), style.small, QTextOption::NoWrap);
        break;
    }
    const bool isCode = block.kind == TextBlock::Kind::Code;
    const qreal padding = isCode ? codePadding : 0;
    const qreal spacing = isTextual(block) ? lineSpacing : 1.0;
    const qreal height = breakLines(*piece.layout, std::max<qreal>(width - inset - (isCode ? inset : 0), 20), spacing);
    piece.frame = {left, y, width, height + 2 * padding};
    piece.origin = {left + inset, y + padding};
    y = piece.frame.bottom();
    m_pieces.push_back(std::move(piece));
}

void EventLayout::addLines(qreal left, qreal width, qreal &y, const EventStyle &style)
{
    const qreal inset = QFontMetricsF(style.small).ascent() + 6;
    const auto add = [&](Line line, const QString &text) {
        y += lineGap;
        line.layout = makeLayout(text, style.small, QTextOption::WrapAtWordBoundaryOrAnywhere);
        const qreal height = breakLines(*line.layout, std::max<qreal>(width - inset, 20), 1.0);
        line.frame = {left, y, width, height};
        line.origin = {left + inset, y};
        y += height;
        m_lines.push_back(std::move(line));
    };
    for (const Attachment &attachment : m_content.event->attachments) {
        Line line;
        line.kind = Line::Kind::Attachment;
        const QString size = QLocale().formattedDataSize(attachment.bytes, 0, QLocale::DataSizeTraditionalFormat);
        add(std::move(line),
            attachment.bytes > 0 ? QStringLiteral("%1 · %2").arg(attachment.name, size) : attachment.name);
    }
    for (const PromiseMark &mark : m_content.marks) {
        Line line;
        line.tone = toneOf(mark, m_content.now);
        line.kept = mark.state == PromiseState::Kept;
        line.leadsTo = mark.settledBy;
        add(std::move(line), describe(mark, m_content.event->text, m_content.now));
    }
}

EventLayout::Hit EventLayout::hitAt(QPointF point) const
{
    for (const Line &line : m_lines) {
        if (line.leadsTo.isValid() && line.frame.contains(point))
            return {Hit::Kind::Mark, 0, line.leadsTo};
    }
    for (const Piece &piece : m_pieces) {
        if (!piece.frame.contains(point))
            continue;
        if (piece.block.kind == TextBlock::Kind::Folded)
            return {Hit::Kind::Fold, 0, {}};
        const QPointF inside = point - piece.origin;
        for (int i = 0; i < piece.layout->lineCount(); ++i) {
            const QTextLine line = piece.layout->lineAt(i);
            const bool last = i + 1 == piece.layout->lineCount();
            if (last || inside.y() < piece.layout->lineAt(i + 1).y()) {
                const qsizetype place = piece.block.span.begin + line.xToCursor(inside.x());
                return {Hit::Kind::Text, std::min(place, piece.block.span.end), {}};
            }
        }
    }
    return {};
}

bool EventLayout::hides(Span words) const
{
    return std::ranges::any_of(m_pieces, [words](const Piece &piece) {
        return piece.block.kind == TextBlock::Kind::Folded && piece.block.span.overlaps(words);
    });
}

QRectF EventLayout::rectOf(Span words) const
{
    QRectF lines;
    for (const Piece &piece : m_pieces) {
        if (!isTextual(piece.block) || !piece.block.span.overlaps(words))
            continue;
        const auto from = static_cast<int>(std::max(words.begin, piece.block.span.begin) - piece.block.span.begin);
        const auto to = static_cast<int>(std::min(words.end, piece.block.span.end) - piece.block.span.begin);
        for (int i = 0; i < piece.layout->lineCount(); ++i) {
            const QTextLine line = piece.layout->lineAt(i);
            if (line.textStart() < to && line.textStart() + line.textLength() > from)
                lines |= line.rect().translated(piece.origin);
        }
    }
    return lines.isNull() ? m_card : lines;
}

int guessHeight(const Event *event, int width, const EventStyle &style)
{
    const QFontMetricsF body(style.body);
    if (!event)
        return qRound(QFontMetricsF(style.caption).height()) + headingAbove + headingBelow;
    const qreal small = QFontMetricsF(style.small).height();
    if (lookOf(*event) == EventLook::Status)
        return qRound(small) + rowGap;
    const qreal perLine = std::max<qreal>((cardWidth(width) - 2 * cardSide) / body.averageCharWidth(), 10);
    // Short lines of a letter count about as much as the wrapping of long ones.
    const qreal lines = std::ceil(static_cast<qreal>(event->text.size()) / perLine) + 1;
    return qRound(small + metaGap + 2 * cardPadding + lines * body.height() * lineSpacing) + rowGap;
}

} // namespace kept
