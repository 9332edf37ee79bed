// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/import.h"

#include "app/cli/deskaccess.h"
#include "base/try.h"
#include "desk/importcases.h"
#include "desk/importmail.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

int complain(Console &console, const QString &text)
{
    console.err << "kept import: " << text << '\n';
    return ExitCode::failed;
}

/// Says on the error stream how far a source is, a line for every tenth of it.
class ProgressLines
{
public:
    ProgressLines(QTextStream &out, const QString &source) : m_out(out), m_source(source) {}

    bool operator()(qint64 done, qint64 total)
    {
        const int tenths = total > 0 ? int(done * 10 / total) : 0;
        if (tenths > m_told && done < total) {
            m_told = tenths;
            m_out << Words::tr("%1: %2 %").arg(m_source, QString::number(tenths * 10)) << Qt::endl;
        }
        return true;
    }

private:
    QTextStream &m_out;
    QString m_source;
    int m_told = 0;
};

Result<ImportReport> importOne(Desk &desk, const QString &source, const QStringList &me, const Progress &progress)
{
    if (QFileInfo(source).suffix().toLower() != "json"_L1)
        return importMail(desk, source, {me}, progress);
    QFile file(source);
    if (!file.exists())
        return failure(ErrorCode::NotFound, Words::tr("There is no file “%1”.").arg(source), source);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, Words::tr("“%1” can't be read: %2").arg(source, file.errorString()),
                       source);
    return importCases(desk, file.readAll(), QFileInfo(source).fileName(), progress);
}

void print(const QString &source, const ImportReport &report, QTextStream &out)
{
    out << Words::tr("%1: %2 read, %3 new, %4 already there, %5 rejected")
               .arg(source, QString::number(report.read), QString::number(report.added),
                    QString::number(report.alreadyThere), QString::number(report.rejected.size()))
        << "; " << Words::tr("%n new customer(s)", nullptr, int(report.newCustomers)) << '\n';
    for (const QString &note : report.notes)
        out << "  " << note << '\n';
    for (const Rejected &rejected : report.rejected)
        out << "  " << rejected.place << ": " << rejected.reason << '\n';
    out.flush();
}

} // namespace

int runImport(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Takes history into a desk: mbox files, single messages (.eml), Maildir folders, case files (.json). What is "
        "there already is not added again. Exit status: 0 done, 2 could not run."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Says how it is used."));
    const QCommandLineOption deskFile(u"desk"_s, Words::tr("The desk; made where there is none."), u"file"_s);
    const QCommandLineOption company(u"company"_s, Words::tr("The company's name, for a new desk."), u"name"_s);
    const QCommandLineOption me(
        u"me"_s,
        Words::tr("An address of the company's own, or a whole domain as @example.org; may be given "
                  "several times."),
        u"address"_s);
    parser.addOptions({help, deskFile, company, me});
    parser.addPositionalArgument(u"SOURCE"_s, Words::tr("Files and folders to take in."), u"SOURCE..."_s);
    if (!parser.parse(QStringList{u"kept import"_s} + arguments))
        return complain(console, parser.errorText());
    if (parser.isSet(help)) {
        console.out << parser.helpText();
        return ExitCode::done;
    }
    if (!parser.isSet(deskFile))
        return complain(console, Words::tr("Which desk? Please give --desk FILE."));
    if (parser.positionalArguments().isEmpty())
        return complain(console, Words::tr("There is nothing to import. Please name a file or a folder."));
    const auto desk = openOrCreateDesk(parser.value(deskFile), {parser.value(company), {}});
    if (!desk)
        return complain(console, desk.error().text);
    for (const QString &source : parser.positionalArguments()) {
        const auto report = importOne(**desk, source, parser.values(me), ProgressLines(console.err, source));
        if (!report)
            return complain(console, report.error().text);
        print(source, *report, console.out);
    }
    return ExitCode::done;
}

} // namespace kept
