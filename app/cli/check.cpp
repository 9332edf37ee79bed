// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/check.h"

#include "app/cli/casesource.h"
#include "app/cli/checkoutput.h"
#include "app/cli/deskcase.h"
#include "desk/stylerules.h"
#include "memory/memory.h"
#include "reading/lexicon.h"
#include "review/confidence.h"
#include "review/reviewer.h"
#include "review/wording/wordingrules.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <optional>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

using Print = void (*)(const std::vector<ReviewedCase> &, QTextStream &);

std::optional<Print> printerNamed(const QString &name)
{
    if (name == "text"_L1)
        return &printAsText;
    if (name == "json"_L1)
        return &printAsJson;
    if (name == "sarif"_L1)
        return &printAsSarif;
    return std::nullopt;
}

std::optional<double> thoroughnessNamed(const QString &name)
{
    if (name == "quiet"_L1)
        return leastConfidence(Thoroughness::Quiet);
    if (name == "balanced"_L1)
        return leastConfidence(Thoroughness::Balanced);
    if (name == "thorough"_L1)
        return leastConfidence(Thoroughness::Thorough);
    if (name == "all"_L1)
        return 0;
    return std::nullopt;
}

int complain(Console &console, const QString &text)
{
    console.err << "kept check: " << text << '\n';
    return ExitCode::failed;
}

/// Every rule that `check` runs; those of a desk's own styles, too, where it is about one.
Rules allRules(const QString &desk)
{
    Rules rules = historyRules();
    std::ranges::move(wordingRules(standardStyles(desk.isEmpty() ? QString() : stylesFolderOf(desk))),
                      std::back_inserter(rules));
    return rules;
}

Result<std::vector<DeskCase>> oneCase(Result<DeskCase> subject)
{
    if (!subject)
        return std::unexpected(subject.error());
    std::vector<DeskCase> cases;
    cases.push_back(*std::move(subject));
    return cases;
}

Result<std::vector<DeskCase>> withoutDesk(Result<std::vector<Case>> read)
{
    if (!read)
        return std::unexpected(read.error());
    std::vector<DeskCase> cases;
    for (Case &subject : *read)
        cases.push_back({.subject = std::move(subject), .likenesses = {}});
    return cases;
}

std::vector<ReviewedCase> reviewAll(std::vector<DeskCase> cases, const Reviewer &reviewer, const Reader &reader)
{
    std::vector<ReviewedCase> reviewed;
    for (auto &[subject, likenesses] : cases) {
        const Memory memory = Memory::of(subject.timeline, reader);
        QList<Finding> findings = reviewer.review(subject.draft, subject.timeline, memory, {}, likenesses);
        reviewed.push_back({std::move(subject), std::move(findings)});
    }
    return reviewed;
}

} // namespace

int runCheck(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Phrases::tr("Reviews the draft of every case in the files. Exit status: 0 nothing found, "
                    "1 findings, 2 could not run."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Phrases::tr("Says how it is used."));
    const QCommandLineOption format(u"format"_s, Phrases::tr("text, json or sarif."), u"form"_s, u"text"_s);
    const QCommandLineOption care(u"thoroughness"_s, Phrases::tr("quiet, balanced, thorough or all."), u"level"_s,
                                  u"balanced"_s);
    const QCommandLineOption desk(u"desk"_s,
                                  Phrases::tr("Reviews a reply to one of this desk's customers; FILE is the "
                                              "reply's text, standard input where none is named."),
                                  u"file"_s);
    const QCommandLineOption customer(u"customer"_s,
                                      Phrases::tr("Whom it goes to: a name, an address, a phone, a handle."), u"who"_s);
    parser.addOptions({help, format, care, desk, customer});
    parser.addPositionalArgument(u"FILE"_s, Phrases::tr("Case files; - reads standard input."), u"FILE..."_s);
    if (!parser.parse(QStringList{u"kept check"_s} + arguments))
        return complain(console, parser.errorText());
    if (parser.isSet(help)) {
        console.out << parser.helpText();
        return ExitCode::done;
    }
    const auto print = printerNamed(parser.value(format));
    if (!print)
        return complain(console, Phrases::tr("“%1” is no format.").arg(parser.value(format)));
    const auto thoroughness = thoroughnessNamed(parser.value(care));
    if (!thoroughness)
        return complain(console, Phrases::tr("“%1” is no thoroughness.").arg(parser.value(care)));
    if (parser.isSet(desk) != parser.isSet(customer))
        return complain(console, Phrases::tr("--desk and --customer belong together."));
    auto cases = parser.isSet(desk) ? oneCase(caseFromDesk(parser.value(desk), parser.value(customer),
                                                           parser.positionalArguments().value(0, u"-"_s), console))
                                    : withoutDesk(readCaseFiles(parser.positionalArguments(), console));
    if (!cases)
        return complain(console, textWithPlace(cases.error()));
    const auto reader = standardReader();
    if (!reader)
        return complain(console, textWithPlace(reader.error()));
    const Reviewer reviewer(*reader, allRules(parser.value(desk)), *thoroughness);
    const auto reviewed = reviewAll(*std::move(cases), reviewer, **reader);
    (*print)(reviewed, console.out);
    const bool anything = std::ranges::any_of(reviewed, [](const auto &one) { return !one.findings.isEmpty(); });
    return anything ? ExitCode::findings : ExitCode::done;
}

} // namespace kept
