// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint.h"

#include "style/definition.h"
#include "style/styleset.h"
#include "style/systemspeller.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LintCommand)
};

/// Where an alert stands as Vale counts: lines and columns from 1, columns in characters, the end inclusive.
struct Place
{
    qsizetype line = 1;
    qsizetype first = 1;
    qsizetype last = 1;
};

qsizetype charactersIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar unit) { return !unit.isLowSurrogate(); });
}

Place placeOf(const Alert &alert, QStringView text)
{
    Place place;
    const QStringView before = text.first(alert.span.begin);
    place.line = before.count(u'\n') + 1;
    place.first = charactersIn(before.sliced(before.lastIndexOf(u'\n') + 1)) + 1;
    place.last = place.first + std::max<qsizetype>(charactersIn(alert.span.of(text)), 1) - 1;
    return place;
}

struct Linted
{
    QString file;
    QString text;
    StyleReport report;
};

void printAsLines(const std::vector<Linted> &files, QTextStream &out)
{
    for (const Linted &linted : files) {
        for (const Alert &alert : linted.report.alerts) {
            const Place place = placeOf(alert, linted.text);
            out << linted.file << ':' << place.line << ':' << place.first << ':' << alert.rule << ':'
                << QString(alert.message).replace(u'\n', u' ') << '\n';
        }
    }
}

void printAsJson(const std::vector<Linted> &files, QTextStream &out)
{
    QJsonObject all;
    for (const Linted &linted : files) {
        QJsonArray alerts;
        for (const Alert &alert : linted.report.alerts) {
            const Place place = placeOf(alert, linted.text);
            const QJsonObject action{{u"Name"_s, alert.fixes.isEmpty() ? u""_s : u"replace"_s},
                                     {u"Params"_s, QJsonArray::fromStringList(alert.fixes)}};
            alerts.append(QJsonObject{{u"Action"_s, action},
                                      {u"Check"_s, alert.rule},
                                      {u"Line"_s, place.line},
                                      {u"Span"_s, QJsonArray{place.first, place.last}},
                                      {u"Link"_s, alert.link},
                                      {u"Match"_s, alert.span.of(linted.text).toString()},
                                      {u"Message"_s, alert.message},
                                      {u"Severity"_s, toName(alert.level)}});
        }
        all.insert(linted.file, alerts);
    }
    out << QString::fromUtf8(QJsonDocument(all).toJson());
}

int complain(Console &console, const QString &text)
{
    console.err << "kept lint: " << text << '\n';
    return ExitCode::failed;
}

/// A style's own folder, or every style in a folder of styles.
QStringList styleFolders(const QStringList &names)
{
    QStringList folders;
    for (const QString &name : names) {
        const QDir folder(name);
        if (!folder.entryList({u"*.yml"_s}, QDir::Files).isEmpty()) {
            folders.append(name);
            continue;
        }
        for (const QString &style : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (style != "config"_L1 && style != "Vocab"_L1)
                folders.append(folder.filePath(style));
        }
    }
    return folders;
}

Result<Linted> lintFile(const QString &name, const StyleSet &styles, Console &console)
{
    QFile file(name);
    if (name != "-"_L1 && !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, Words::tr("The file can't be read: %1.").arg(file.errorString()), name);
    Linted linted;
    linted.file = name;
    linted.text = QString::fromUtf8(name == "-"_L1 ? console.in.readAll() : file.readAll());
    linted.text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const bool markdown = name.endsWith(".md"_L1) || name.endsWith(".markdown"_L1);
    linted.report = styles.check(linted.text, markdown ? TextFormat::Markdown : TextFormat::Plain, name);
    return linted;
}

void printErrors(const QList<Error> &errors, Console &console)
{
    for (const Error &error : errors)
        console.err << error.place << ": " << error.text << '\n';
}

/// Checks every file by the rules that could be read; `failed` tells whether some rule or file was left out.
std::vector<Linted> lintAll(const QStringList &names, const StyleSources &sources, Console &console, bool &failed)
{
    const auto styles = StyleSet::load(sources);
    printErrors(styles->errors(), console);
    failed = !styles->errors().isEmpty();
    std::vector<Linted> files;
    for (const QString &name : names) {
        auto linted = lintFile(name, *styles, console);
        if (!linted) {
            printErrors({linted.error()}, console);
            failed = true;
            continue;
        }
        printErrors(linted->report.stopped, console);
        failed = failed || !linted->report.stopped.isEmpty();
        files.push_back(*std::move(linted));
    }
    return files;
}

} // namespace

int runLint(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Checks text and Markdown files by styles in Vale's format. "
                                               "Exit status: 0 nothing found, 1 findings, 2 could not run."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Says how it is used."));
    const QCommandLineOption style(u"style"_s, Words::tr("A style's folder, or a folder of styles."), u"folder"_s);
    const QCommandLineOption config(u"config"_s, Words::tr("A .vale.ini that names styles and levels."), u"file"_s);
    const QCommandLineOption output(u"output"_s, Words::tr("line or JSON."), u"form"_s, u"line"_s);
    parser.addOptions({help, style, config, output});
    parser.addPositionalArgument(u"FILE"_s, Words::tr("Texts; - reads standard input."), u"FILE..."_s);
    if (!parser.parse(QStringList{u"kept lint"_s} + arguments))
        return complain(console, parser.errorText());
    if (parser.isSet(help)) {
        console.out << parser.helpText();
        return ExitCode::done;
    }
    const QString form = parser.value(output);
    if (form != "line"_L1 && form != "JSON"_L1)
        return complain(console, Words::tr("“%1” is no form of output.").arg(form));
    if (parser.positionalArguments().isEmpty())
        return complain(console, Words::tr("No text was named."));
    StyleSources sources;
    sources.folders = styleFolders(parser.values(style));
    sources.configFile = parser.value(config);
    sources.speller = systemSpeller(u"en_US"_s);
    if (sources.folders.isEmpty() && sources.configFile.isEmpty())
        sources.folders = {u":/kept/styles/Kept"_s};
    bool failed = false;
    const auto files = lintAll(parser.positionalArguments(), sources, console, failed);
    if (form == "line"_L1)
        printAsLines(files, console.out);
    else
        printAsJson(files, console.out);
    if (failed)
        return ExitCode::failed;
    const bool anything = std::ranges::any_of(files, [](const Linted &one) { return !one.report.alerts.isEmpty(); });
    return anything ? ExitCode::findings : ExitCode::done;
}

} // namespace kept
