// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QPalette;

namespace kept {

/// What a coloured mark means, whatever it stands for in the trade. Each has its own shape beside its colour.
enum class Tone { Plain, Alarm, Caution, Advice, Good };

/// The window's colours in light or dark. Two constant tables; widgets ask for theirs when they paint.
struct Theme
{
    bool dark = false;
    QColor background;       ///< of the window and the side columns
    QColor pane;             ///< of what is read and written on: timeline, fields, cards
    QColor line;             ///< borders and rules
    QColor ink;              ///< text
    QColor soft;             ///< text of second rank
    QColor faint;            ///< hints in empty fields; not for anything that must be read
    QColor accent;           ///< links, the chosen segment, the main button
    QColor onAccent;         ///< text on accent
    QColor accentBackground; ///< what came in
    QColor selection;        ///< the chosen row
    QColor alarm, alarmBackground;
    QColor caution, cautionBackground;
    QColor advice, adviceBackground;
    QColor good, goodBackground;
    QColor note, noteLine; ///< what stays inside the company
    QColor highlight;      ///< behind the words that are pointed at
    QColor code;           ///< behind code and logs

    /// The table that suits this palette: dark where its window is darker than its text. Never invalid; cheap.
    [[nodiscard]] static const Theme &of(const QPalette &palette);
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &night();

    [[nodiscard]] QColor color(Tone tone) const;
    [[nodiscard]] QColor tint(Tone tone) const; ///< the pale ground that goes with color(tone)

    /// The palette that makes standard widgets agree with these colours.
    [[nodiscard]] QPalette palette() const;
};

/// Sizes of type, relative to the platform's font.
enum class TypeSize { Caption, Small, Body, Title };

[[nodiscard]] QFont sized(const QFont &base, TypeSize size, QFont::Weight weight = QFont::Normal);

} // namespace kept
