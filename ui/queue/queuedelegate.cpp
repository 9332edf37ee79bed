// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuedelegate.h"

#include "ui/models/icons.h"
#include "ui/models/people.h"
#include "ui/models/queuemodel.h"
#include "ui/parts/marks.h"

#include <QFontMetrics>
#include <QPainter>

namespace kept {
namespace {

constexpr int side = 12;
constexpr int above = 8;
constexpr int gap = 8;
constexpr int avatarExtent = 32;

struct Fonts
{
    QFont name;
    QFont line;
    QFont caption;

    explicit Fonts(const QFont &base)
        : name(sized(base, TypeSize::Body, QFont::DemiBold))
        , line(sized(base, TypeSize::Small))
        , caption(sized(base, TypeSize::Caption))
    {
    }
};

const QueueItem *itemOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const QueueModel *>(index.model());
    return model ? &model->itemAt(index.row()) : nullptr;
}

Tone toneOf(PromiseTone tone)
{
    switch (tone) {
    case PromiseTone::Late:
        return Tone::Alarm;
    case PromiseTone::Soon:
        return Tone::Caution;
    case PromiseTone::Calm:
        return Tone::Advice;
    case PromiseTone::Settled:
        return Tone::Good;
    }
    Q_UNREACHABLE_RETURN(Tone::Plain);
}

ChipLook chipOf(const QueueItem &item)
{
    return {item.promise, toneOf(item.tone), iconNamed(QStringLiteral("flag")), false};
}

void paintHeading(QPainter &painter, const QRect &rect, const QueueItem &item, const Fonts &fonts, const Theme &theme)
{
    QFont font = fonts.caption;
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 103);
    painter.setFont(font);
    painter.setPen(theme.soft);
    const QRect inner = rect.adjusted(side, above, -side, -4);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(item.name, Qt::ElideRight, inner.width()));
}

void paintIcon(QPainter &painter, const QIcon &icon, const QRect &box, const QColor &color)
{
    painter.drawPixmap(box.topLeft(), tinted(icon, box.size(), painter.device()->devicePixelRatioF(), color));
}

/// Clock, channel and whether a draft was begun, right-aligned; returns the width that it took.
int paintRight(QPainter &painter, const QRect &inner, const QueueItem &item, const Fonts &fonts, const Theme &theme)
{
    const QFontMetrics caption(fonts.caption);
    const int icon = caption.ascent();
    const int nameHeight = QFontMetrics(fonts.name).height();
    const int clock = caption.horizontalAdvance(item.clock);
    painter.setFont(fonts.caption);
    painter.setPen(theme.soft);
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), nameHeight),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, item.clock);
    const int y = inner.top() + nameHeight + (QFontMetrics(fonts.line).height() - icon) / 2;
    int x = inner.right() + 1 - icon;
    int icons = 0;
    if (item.channel) {
        paintIcon(painter, iconOf(*item.channel), {x, y, icon, icon}, theme.soft);
        x -= icon + 4;
        icons += icon;
    }
    if (item.hasDraft) {
        paintIcon(painter, iconNamed(QStringLiteral("pen")), {x, y, icon, icon}, theme.soft);
        icons += icon + 4;
    }
    return std::max(clock, icons);
}

void paintRow(QPainter &painter, const QRect &rect, const QueueItem &item, const Fonts &fonts, const Theme &theme)
{
    const QRect inner = rect.adjusted(side, above, -side, -above);
    paintAvatar(painter, QRectF(inner.left(), inner.top(), avatarExtent, avatarExtent), initialsOf(item.name),
                colorOf(item.name, avatarColors), fonts.name);
    const int right = paintRight(painter, inner, item, fonts, theme);
    const int left = inner.left() + avatarExtent + gap;
    const int width = inner.right() + 1 - left - (right > 0 ? right + gap : 0);
    int y = inner.top();
    const auto write = [&](const QString &text, const QFont &font, const QColor &color) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(left, y, width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, width));
        y += metrics.height();
    };
    write(item.name, fonts.name, theme.ink);
    write(item.line, fonts.line, theme.soft);
    if (!item.promise.isEmpty()) {
        const ChipLook chip = chipOf(item);
        const QSize size = chipSize(chip, fonts.caption);
        const int widest = inner.right() + 1 - left;
        paintChip(painter, QRect(left, y + 4, std::min(size.width(), widest), size.height()), chip, fonts.caption,
                  theme);
    }
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QueueItem *item = itemOf(index);
    if (!item)
        return;
    const Theme &theme = Theme::of(option.palette);
    const Fonts fonts(option.font);
    painter->save();
    if (item->isHeading()) {
        paintHeading(*painter, option.rect, *item, fonts, theme);
    } else {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.selection);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme.dark ? theme.pane : theme.background.darker(103));
        const bool isFocused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected);
        if (isFocused)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.accent);
        paintRow(*painter, option.rect, *item, fonts, theme);
    }
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QueueItem *item = itemOf(index);
    const Fonts fonts(option.font);
    if (!item || item->isHeading())
        return {0, QFontMetrics(fonts.caption).height() + above + 4};
    int height = QFontMetrics(fonts.name).height() + QFontMetrics(fonts.line).height();
    if (!item->promise.isEmpty())
        height += chipSize(chipOf(*item), fonts.caption).height() + 4;
    return {0, std::max(height, avatarExtent) + 2 * above};
}

} // namespace kept

#include "moc_queuedelegate.cpp"
