// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/window/appearance.h"

#include <QSize>
#include <QStringList>
#include <optional>

namespace kept {

/// What the program's arguments ask of the window.
struct GuiOptions
{
    bool help = false;
    bool demo = false;
    QString desk;     ///< a file; empty for the desk of this user
    QString customer; ///< a name or an address; empty for whoever waits first
    QString language; ///< "de"; empty for the system's
    std::optional<ThemeChoice> theme;
    QString screenshot;        ///< a file to render the window to instead of staying open
    bool showEvidence = false; ///< follows the first finding's evidence before the picture is taken
    QSize size;                ///< of the window; invalid for the size that it had

    bool operator==(const GuiOptions &) const = default;
};

/// `arguments` without the program's name. BadInput for what is not understood.
[[nodiscard]] Result<GuiOptions> parseGuiOptions(const QStringList &arguments);
[[nodiscard]] QString guiHelp();

} // namespace kept
