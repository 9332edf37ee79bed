// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/check.h"
#include "app/cli/explain.h"
#include "app/cli/import.h"
#include "app/cli/lint.h"
#include "app/cli/search.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array commands{
    Command{"check", QT_TRANSLATE_NOOP("CommandLine", "reviews the drafts of case files"), &runCheck},
    Command{"explain", QT_TRANSLATE_NOOP("CommandLine", "prints what was read and remembered of a case"), &runExplain},
    Command{"import", QT_TRANSLATE_NOOP("CommandLine", "takes mail and case files into a desk"), &runImport},
    Command{"lint", QT_TRANSLATE_NOOP("CommandLine", "checks the wording of text files by a style"), &runLint},
    Command{"search", QT_TRANSLATE_NOOP("CommandLine", "finds what was said, by its words"), &runSearch},
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void printHelp(QTextStream &out)
{
    out << Words::tr("kept opens the window. With a command it does without one:") << "\n\n";
    for (const Command &command : commands)
        out << "  kept " << QString::fromLatin1(command.name).leftJustified(10) << Words::tr(command.summary) << '\n';
    out << '\n' << Words::tr("kept COMMAND --help tells more of a command.") << '\n';
}

const Command *commandNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(commands, [&](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == commands.end() ? nullptr : &*found;
}

bool isHelp(const QString &argument) { return argument == "--help"_L1 || argument == "-h"_L1 || argument == "help"_L1; }

bool isVersion(const QString &argument) { return argument == "--version"_L1 || argument == "-v"_L1; }

} // namespace

bool isForCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString &first = arguments.first();
    return isHelp(first) || isVersion(first) || commandNamed(first);
}

int runCommandLine(const QStringList &arguments, Console &console)
{
    const QString first = arguments.value(0);
    if (isHelp(first)) {
        printHelp(console.out);
        return ExitCode::done;
    }
    if (isVersion(first)) {
        console.out << "kept " << QCoreApplication::applicationVersion() << '\n';
        return ExitCode::done;
    }
    if (const Command *command = commandNamed(first))
        return command->run(arguments.sliced(1), console);
    console.err << Words::tr("kept: “%1” is no command.").arg(first) << '\n';
    printHelp(console.err);
    return ExitCode::failed;
}

} // namespace kept
