// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/theme.h"

#include <QPalette>

namespace kept {

const Theme &Theme::light()
{
    static const Theme theme{.dark = false,
                             .background = 0xf5f6f7,
                             .pane = 0xffffff,
                             .line = 0xd9dde1,
                             .ink = 0x1f2428,
                             .soft = 0x5c6670,
                             .faint = 0x8a949e,
                             .accent = 0x1d6fb8,
                             .onAccent = 0xffffff,
                             .accentBackground = 0xe6f0f9,
                             .selection = 0xdcebf8,
                             .alarm = 0xc4314b,
                             .alarmBackground = 0xfdecef,
                             .caution = 0x945800,
                             .cautionBackground = 0xfdf3e0,
                             .advice = 0x2a6f97,
                             .adviceBackground = 0xe8f3f9,
                             .good = 0x2b7549,
                             .goodBackground = 0xe8f5ec,
                             .note = 0xfff8dc,
                             .noteLine = 0xeadfa6,
                             .highlight = 0xffe08a,
                             .code = 0xf1f3f5};
    return theme;
}

const Theme &Theme::night()
{
    static const Theme theme{.dark = true,
                             .background = 0x1e2124,
                             .pane = 0x272b2f,
                             .line = 0x3a4046,
                             .ink = 0xe6e9ec,
                             .soft = 0xa9b3bc,
                             .faint = 0x7c8791,
                             .accent = 0x6ab0ee,
                             .onAccent = 0x10202e,
                             .accentBackground = 0x23384b,
                             .selection = 0x2b4157,
                             .alarm = 0xff8095,
                             .alarmBackground = 0x43262c,
                             .caution = 0xf2b457,
                             .cautionBackground = 0x40331e,
                             .advice = 0x7fc4ea,
                             .adviceBackground = 0x22363f,
                             .good = 0x7dcf9b,
                             .goodBackground = 0x22392b,
                             .note = 0x37331f,
                             .noteLine = 0x57502d,
                             .highlight = 0x7a5f10,
                             .code = 0x202428};
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    const auto lightness = [&palette](QPalette::ColorRole role) { return palette.color(role).lightness(); };
    return lightness(QPalette::Window) < lightness(QPalette::WindowText) ? night() : light();
}

QColor Theme::color(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return soft;
    case Tone::Alarm:
        return alarm;
    case Tone::Caution:
        return caution;
    case Tone::Advice:
        return advice;
    case Tone::Good:
        return good;
    }
    Q_UNREACHABLE_RETURN(soft);
}

QColor Theme::tint(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return background;
    case Tone::Alarm:
        return alarmBackground;
    case Tone::Caution:
        return cautionBackground;
    case Tone::Advice:
        return adviceBackground;
    case Tone::Good:
        return goodBackground;
    }
    Q_UNREACHABLE_RETURN(background);
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, background);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, pane);
    palette.setColor(QPalette::AlternateBase, background);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::Button, pane);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, pane);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::BrightText, alarm);
    palette.setColor(QPalette::Light, dark ? line : pane);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, faint);
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : soft);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

QFont sized(const QFont &base, TypeSize size, QFont::Weight weight)
{
    constexpr qreal ratios[] = {11.0 / 13, 12.0 / 13, 1.0, 17.0 / 13};
    QFont font = base;
    const qreal ratio = ratios[static_cast<int>(size)];
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * ratio);
    else
        font.setPixelSize(qRound(base.pixelSize() * ratio));
    if (weight != QFont::Normal)
        font.setWeight(weight);
    return font;
}

} // namespace kept
