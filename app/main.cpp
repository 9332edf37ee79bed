// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/gui/gui.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#ifndef KEPT_VERSION
#error "the build sets KEPT_VERSION"
#endif

namespace {

int runWithoutWindow(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Kept"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEPT_VERSION));
    kept::speak(QLocale::system());
    QTextStream out(stdout);
    QTextStream err(stderr);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return kept::ExitCode::failed;
    kept::Console console{out, err, in};
    return kept::runCommandLine(QCoreApplication::arguments().sliced(1), console);
}

} // namespace

// With a verb no window system is needed, and none is touched.
int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return kept::isForCommandLine(arguments) ? runWithoutWindow(argc, argv) : kept::runGui(argc, argv);
}
