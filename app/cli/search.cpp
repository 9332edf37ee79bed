// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/search.h"

#include "app/cli/deskaccess.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

int complain(Console &console, const QString &text)
{
    console.err << "kept search: " << text << '\n';
    return ExitCode::failed;
}

void printAsText(const std::vector<SearchHit> &hits, QTextStream &out)
{
    for (const SearchHit &hit : hits) {
        out << hit.at.toDateTime().toString(u"yyyy-MM-dd HH:mm"_s) << "  " << hit.customerName;
        if (!hit.subject.isEmpty())
            out << "  " << hit.subject;
        out << "\n    " << hit.snippet << '\n';
    }
}

void printAsJson(const std::vector<SearchHit> &hits, QTextStream &out)
{
    QJsonArray list;
    for (const SearchHit &hit : hits) {
        list.append(QJsonObject{{u"event"_s, hit.event.value},
                                {u"customer"_s, hit.customerName},
                                {u"at"_s, hit.at.toIso()},
                                {u"channel"_s, toName(hit.channel)},
                                {u"direction"_s, toName(hit.direction)},
                                {u"subject"_s, hit.subject},
                                {u"snippet"_s, hit.snippet}});
    }
    out << QString::fromUtf8(QJsonDocument(list).toJson());
}

} // namespace

int runSearch(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Finds what was said: every word by its beginning, \"phrases\" as they stand, "
                  "newest first. Exit status: 0 found, 1 nothing found, 2 could not run."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Says how it is used."));
    const QCommandLineOption deskFile(u"desk"_s, Words::tr("The desk."), u"file"_s);
    const QCommandLineOption limit(u"limit"_s, Words::tr("At most so many."), u"number"_s, u"50"_s);
    const QCommandLineOption format(u"format"_s, Words::tr("text or json."), u"form"_s, u"text"_s);
    parser.addOptions({help, deskFile, limit, format});
    parser.addPositionalArgument(u"WORD"_s, Words::tr("What to look for."), u"WORD..."_s);
    if (!parser.parse(QStringList{u"kept search"_s} + arguments))
        return complain(console, parser.errorText());
    if (parser.isSet(help)) {
        console.out << parser.helpText();
        return ExitCode::done;
    }
    const QString form = parser.value(format);
    if (form != "text"_L1 && form != "json"_L1)
        return complain(console, Words::tr("“%1” is no format.").arg(form));
    const int most = parser.value(limit).toInt();
    if (most <= 0)
        return complain(console, Words::tr("“%1” is no number of hits.").arg(parser.value(limit)));
    if (!parser.isSet(deskFile))
        return complain(console, Words::tr("Which desk? Please give --desk FILE."));
    const auto desk = openDeskAt(parser.value(deskFile));
    if (!desk)
        return complain(console, desk.error().text);
    const auto hits = (*desk)->search(parser.positionalArguments().join(u' '), most);
    if (!hits)
        return complain(console, hits.error().text);
    if (form == "json"_L1)
        printAsJson(*hits, console.out);
    else
        printAsText(*hits, console.out);
    return hits->empty() ? ExitCode::findings : ExitCode::done;
}

} // namespace kept
