// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace kept {

enum class ThemeChoice { System, Light, Dark };

/// "system", "light" or "dark", as in settings and on the command line.
[[nodiscard]] QString toName(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> themeFromName(QStringView name);

/// Gives the program its style and colours and follows the system's light or dark.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// The application must outlive it.
    Appearance(QApplication *application, ThemeChoice choice);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

private:
    void apply();

    QApplication *m_application;
    ThemeChoice m_choice;
};

} // namespace kept
