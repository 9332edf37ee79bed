// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/gui.h"

#include "app/cli/casesource.h"
#include "app/gui/democlock.h"
#include "app/gui/guioptions.h"
#include "app/gui/picture.h"
#include "app/language.h"
#include "base/clock.h"
#include "desk/asyncdesk.h"
#include "desk/demodesk.h"
#include "desk/stylerules.h"
#include "reading/reader.h"
#include "review/reviewer.h"
#include "review/wording/wordingrules.h"
#include "ui/parts/dialogs.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <algorithm>
#include <iterator>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr int couldNotRun = 2;

int complain(const Error &error)
{
    const QString place = error.place.isEmpty() ? QString() : u" (%1)"_s.arg(error.place);
    QTextStream(stderr) << "kept: " << error.text << place << '\n';
    return couldNotRun;
}

/// Where this user's desks are kept.
QString deskFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

/// The file to open, made first where it is the demo or the user's own and not there yet.
Result<QString> deskFile(const GuiOptions &options, const DeskServices &services)
{
    if (options.demo) {
        const QString path = QDir(deskFolder()).filePath(u"demo.kept"_s);
        if (!QFileInfo::exists(path)) {
            if (const auto made = makeDemoDesk(path, services.reader); !made)
                return std::unexpected(made.error());
        }
        return path;
    }
    if (!options.desk.isEmpty())
        return QFileInfo(options.desk).absoluteFilePath();
    const QString path = QDir(deskFolder()).filePath(u"desk.kept"_s);
    if (!QFileInfo::exists(path)) {
        if (const auto made = createDesk(path, services, {}); !made)
            return std::unexpected(made.error());
    }
    return path;
}

/// What the window says about a draft: against the history, on the wording, and the hints.
std::shared_ptr<const Reviewer> makeReviewer(const std::shared_ptr<const Reader> &reader, const QString &desk)
{
    Rules rules = historyRules();
    std::ranges::move(wordingRules(standardStyles(stylesFolderOf(desk))), std::back_inserter(rules));
    std::ranges::move(careRules(), std::back_inserter(rules));
    return std::make_shared<const Reviewer>(reader, std::move(rules));
}

} // namespace

int runGui(int &argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"kept"_s); // names the user's folder for desks
    QApplication::setApplicationDisplayName(u"Kept"_s);
    QApplication::setApplicationVersion(QStringLiteral(KEPT_VERSION));
    QApplication::setDesktopFileName(u"org.keptdesk.Kept"_s);
    QApplication::setWindowIcon(QIcon(u":/kept/icons/kept.svg"_s));
    const auto options = parseGuiOptions(QApplication::arguments().sliced(1));
    if (!options)
        return complain(options.error());
    const QLocale locale = options->language.isEmpty() ? QLocale::system() : QLocale(options->language);
    QLocale::setDefault(locale);
    speak(locale);
    if (options->help) {
        QTextStream(stdout) << guiHelp();
        return 0;
    }

    QSettings settings(u"kept"_s, u"kept"_s);
    auto *appearance =
        new Appearance(&app,
                       options->theme.value_or(
                           themeFromName(settings.value(u"window/theme"_s).toString()).value_or(ThemeChoice::System)));
    const auto reader = standardReader();
    if (!reader)
        return complain(reader.error());
    std::shared_ptr<const Clock> clock;
    if (options->demo)
        clock = std::make_shared<DemoClock>(demoNow());
    else
        clock = std::make_shared<SystemClock>();
    const DeskServices services{clock, *reader};
    const auto path = deskFile(*options, services);
    if (!path)
        return complain(path.error());

    AsyncDesk desk(*path, services);
    const auto reviewer = [reader = *reader, path = *path] { return makeReviewer(reader, path); };
    MainWindow window({.desk = &desk,
                       .clock = clock,
                       .dialogs = std::make_shared<WindowDialogs>(),
                       .reviewer = reviewer(),
                       .makeReviewer = reviewer,
                       .settings = &settings,
                       .appearance = appearance});
    if (options->size.isValid())
        window.resize(options->size);
    QObject::connect(&window, &MainWindow::demoRequested, &app,
                     [] { QProcess::startDetached(QApplication::applicationFilePath(), {u"--demo"_s}); });
    Picture picture(&window, options->screenshot, options->showEvidence);
    window.start(options->customer);
    window.show();
    return QApplication::exec();
}

} // namespace kept
