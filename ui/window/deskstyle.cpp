// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/deskstyle.h"

#include "ui/models/icons.h"
#include "ui/parts/marks.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace kept {
namespace {

constexpr qreal radius = 4;
constexpr int scrollBarExtent = 12;
constexpr int shortestSlider = 28;
constexpr int fieldHeight = 28;

QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    const auto mix = [part](float x, float y) { return static_cast<float>(x + (y - x) * part); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

void paintBox(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground);
    painter->setPen(QPen(border, 1));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

QColor borderOf(const QStyleOption *option, const Theme &theme)
{
    return option->state & QStyle::State_HasFocus ? theme.accent : theme.line;
}

/// The ground of something that can be pressed.
QColor buttonGround(const QStyleOption *option, const Theme &theme)
{
    QColor ground = option->palette.color(QPalette::Button);
    if (!(option->state & QStyle::State_Enabled))
        return mixed(theme.background, theme.pane, 0.5);
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    if (pressed || option->state & QStyle::State_MouseOver)
        ground = mixed(ground, theme.ink, pressed ? 0.14 : 0.06);
    return ground;
}

void paintButton(QPainter *painter, const QStyleOption *option)
{
    const Theme &theme = Theme::of(option->palette);
    const QColor button = option->palette.color(QPalette::Button);
    const bool isMain = button == theme.accent && option->state & QStyle::State_Enabled;
    const bool isFocused = option->state & QStyle::State_HasFocus;
    // The main button's own ground is the accent, so that its focus is shown by the colour of text.
    const QColor focus = isMain ? theme.ink : theme.accent;
    paintBox(painter, option->rect, buttonGround(option, theme),
             isFocused    ? focus
                 : isMain ? theme.accent
                          : theme.line);
}

void paintToolButton(QPainter *painter, const QStyleOption *option)
{
    const Theme &theme = Theme::of(option->palette);
    const bool isHeld = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isOver = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    const bool isFocused = option->state & QStyle::State_HasFocus;
    if (isHeld || isOver || isFocused) {
        const QColor ground = isHeld || isOver ? theme.selection : QColor(Qt::transparent);
        paintBox(painter, option->rect, ground, isFocused ? theme.accent : ground);
    }
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider)
{
    const Theme &theme = Theme::of(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool isHeld = option->state & QStyle::State_Sunken && option->activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool isOver = option->state & QStyle::State_MouseOver;
    if (option->maximum > option->minimum) {
        painter->setBrush(mixed(theme.line, theme.ink, isHeld ? 0.45 : isOver ? 0.25 : 0.08));
        const QRectF inner = QRectF(slider).adjusted(3, 3, -3, -3);
        const qreal round = std::min(inner.width(), inner.height()) / 2;
        painter->drawRoundedRect(inner, round, round);
    }
    painter->restore();
}

/// The part of a scroll bar; there are no arrows at its ends.
QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl subControl)
{
    const bool isVertical = option->orientation == Qt::Vertical;
    const int length = isVertical ? option->rect.height() : option->rect.width();
    const qint64 range = qint64(option->maximum) - option->minimum;
    const qint64 whole = range + option->pageStep;
    const int wanted = range > 0 && whole > 0 ? static_cast<int>(qint64(length) * option->pageStep / whole) : length;
    const int slider = std::clamp(wanted, std::min(shortestSlider, length), length);
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                      length - slider, option->upsideDown);
    const auto stretch = [&](int from, int size) {
        const QPoint corner = option->rect.topLeft();
        return isVertical ? QRect(corner.x(), corner.y() + from, option->rect.width(), size)
                          : QRect(corner.x() + from, corner.y(), size, option->rect.height());
    };
    switch (subControl) {
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, slider);
    case QStyle::SC_ScrollBarGroove:
        return stretch(0, length);
    default:
        return {};
    }
}

void paintComboBox(QPainter *painter, const QStyleOptionComboBox *option, const QRect &arrow)
{
    const Theme &theme = Theme::of(option->palette);
    paintBox(painter, option->rect, option->editable ? theme.pane : buttonGround(option, theme),
             borderOf(option, theme));
    const int extent = std::min(12, arrow.height());
    const QRect box(arrow.center().x() - extent / 2, option->rect.center().y() - extent / 2, extent, extent);
    painter->drawPixmap(
        box.topLeft(),
        tinted(iconNamed(QStringLiteral("down")), box.size(), painter->device()->devicePixelRatioF(), theme.soft));
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(painter, option);
        return;
    case PE_PanelButtonTool:
        paintToolButton(painter, option);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            paintBox(painter, option->rect, option->palette.color(QPalette::Base), borderOf(option, theme));
        else
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    }
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            paintBox(painter, option->rect, option->palette.color(QPalette::Base), borderOf(option, theme));
            return;
        }
        break;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, theme.background);
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), theme.line);
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameFocusRect: // the border tells
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_ToolBar) {
        const Theme &theme = Theme::of(option->palette);
        painter->fillRect(option->rect, theme.background);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintScrollBar(painter, bar, scrollBarRect(bar, SC_ScrollBarSlider));
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paintComboBox(painter, box, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(option->direction, option->rect, scrollBarRect(bar, subControl));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(4, 0, -4, 0);
    return rect;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarItemMargin:
        return 8;
    case PM_ToolBarItemSpacing:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        whole += QSize(12, 0);
        whole.setHeight(std::max(whole.height(), fieldHeight));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
        whole.setHeight(std::max(whole.height(), fieldHeight));
        break;
    case CT_ToolButton:
        whole += QSize(6, 0);
        whole.setHeight(std::max(whole.height(), fieldHeight));
        break;
    default:
        break;
    }
    return whole;
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    if (hint == SH_UnderlineShortcut || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace kept

#include "moc_deskstyle.cpp"
