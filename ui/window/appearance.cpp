// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/appearance.h"

#include "ui/parts/theme.h"
#include "ui/window/deskstyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace kept {

QString toName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return QStringLiteral("system");
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<ThemeChoice> themeFromName(QStringView name)
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (toName(choice) == name)
            return choice;
    }
    return {};
}

Appearance::Appearance(QApplication *application, ThemeChoice choice)
    : QObject(application)
    , m_application(application)
    , m_choice(choice)
{
    QApplication::setStyle(new DeskStyle); // the application owns it
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
    apply();
}

void Appearance::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Appearance::apply()
{
    const bool systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark);
    const QPalette palette = (dark ? Theme::night() : Theme::light()).palette();
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

} // namespace kept

#include "moc_appearance.cpp"
