// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/explain.h"

#include "app/cli/casesource.h"
#include "app/cli/statementline.h"
#include "memory/memory.h"
#include "reading/statementjson.h"
#include "review/history/repeats.h"
#include "review/history/unheld.h"
#include "review/history/unknownfigures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
};

int complain(Console &console, const QString &text)
{
    console.err << "kept explain: " << text << '\n';
    return ExitCode::failed;
}

QString sourceText(const Source &source, const Timeline &timeline)
{
    if (const Event *event = timeline.event(source.event))
        return event->text;
    if (const Record *record = timeline.record(source.record)) {
        for (const Field &field : record->fields) {
            if (field.path == source.field)
                return field.value;
        }
    }
    return {};
}

void printSource(const Source &source, const Timeline &timeline, QTextStream &out)
{
    if (const Event *event = timeline.event(source.event)) {
        out << '\n'
            << event->sourceId << "  " << event->at.toIso() << ' ' << toName(event->channel) << ' '
            << toName(event->kind) << ' ' << toName(event->direction) << '\n'
            << "    " << event->text.simplified() << '\n';
    } else if (const Record *record = timeline.record(source.record)) {
        out << '\n'
            << record->type << ' ' << record->sourceId << "  " << source.field << ": " << sourceText(source, timeline)
            << '\n';
    }
}

QString stateText(const PromiseRecord &promise)
{
    switch (promise.state) {
    case PromiseState::Open:
        return Phrases::tr("open");
    case PromiseState::Kept:
        return Phrases::tr("kept");
    case PromiseState::Changed:
        return Phrases::tr("changed");
    case PromiseState::Withdrawn:
        return Phrases::tr("withdrawn");
    }
    Q_UNREACHABLE_RETURN({});
}

void printMemory(const Memory &memory, const Timeline &timeline, QTextStream &out)
{
    Source last;
    const auto &statements = memory.statements();
    for (size_t i = 0; i < statements.size(); ++i) {
        const Remembered &remembered = statements[i];
        if (i == 0 || remembered.source != last)
            printSource(remembered.source, timeline, out);
        last = remembered.source;
        out << "  [" << i << "] " << statementLine(remembered.statement, sourceText(remembered.source, timeline));
        if (remembered.replacedBy)
            out << ' ' << Phrases::tr("(replaced by [%1])").arg(*remembered.replacedBy);
        out << '\n';
    }
    out << '\n' << Phrases::tr("Promises:") << '\n';
    for (const PromiseRecord &promise : memory.promises()) {
        out << "  [" << promise.statement << "] " << stateText(promise);
        if (promise.due)
            out << ", " << Phrases::tr("due %1").arg(promise.due->toIso());
        if (const Event *event = timeline.event(promise.settledBy))
            out << ", " << Phrases::tr("settled by %1").arg(event->sourceId);
        out << '\n';
    }
}

Reading readDraft(const Case &subject, const Reader &reader)
{
    ReadingContext context;
    context.at = subject.draft.at;
    context.internal = subject.draft.isNote;
    context.timeline = &subject.timeline;
    return reader.read(subject.draft.text, context);
}

void printCase(const Case &subject, const Reader &reader, QTextStream &out)
{
    out << "== " << subject.id << ", " << subject.timeline.customer.name << '\n';
    printMemory(Memory::of(subject.timeline, reader), subject.timeline, out);
    out << '\n' << Phrases::tr("Draft:") << '\n' << subject.draft.text << "\n\n";
    for (const Statement &statement : readDraft(subject, reader).statements)
        out << "  " << statementLine(statement, subject.draft.text) << '\n';
    out << '\n';
}

/// The statement as the store keeps it, with its words beside it.
QJsonObject jsonOf(const Statement &statement, const QString &text)
{
    QJsonObject object = QJsonDocument::fromJson(toJson({statement})).array().at(1).toObject();
    object.insert(u"words"_s, statement.passage.end <= text.size() ? statement.passage.of(text).toString() : text);
    return object;
}

QString byName(AuthorKind kind)
{
    switch (kind) {
    case AuthorKind::Customer:
        return u"customer"_s;
    case AuthorKind::Agent:
        return u"agent"_s;
    case AuthorKind::System:
        return u"system"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject jsonOf(const Remembered &remembered, const Timeline &timeline)
{
    QJsonObject object{{u"statement"_s, jsonOf(remembered.statement, sourceText(remembered.source, timeline))},
                       {u"said"_s, remembered.said.toIso()},
                       {u"told"_s, remembered.toldToCustomer}};
    if (const Event *event = timeline.event(remembered.source.event)) {
        object.insert(u"event"_s, event->sourceId);
        object.insert(u"by"_s, byName(event->authorKind));
    } else if (const Record *record = timeline.record(remembered.source.record)) {
        object.insert(u"record"_s, record->sourceId);
        object.insert(u"field"_s, remembered.source.field);
    }
    if (remembered.replacedBy)
        object.insert(u"replacedBy"_s, qint64(*remembered.replacedBy));
    return object;
}

/// What a rule might say, with what it measured: `packaging/dev train` learns from it.
QJsonObject candidate(const QString &rule, Span passage, const Source &source, const Features &features,
                      const Timeline &timeline)
{
    QJsonObject measured;
    for (const auto &[name, value] : features.values())
        measured.insert(name, value);
    const Event *event = timeline.event(source.event);
    const Record *record = timeline.record(source.record);
    return {{u"rule"_s, rule},
            {u"passage"_s, QJsonArray{passage.begin, passage.end}},
            {u"source"_s,
             event        ? event->sourceId
                 : record ? record->sourceId
                          : QString()},
            {u"features"_s, measured}};
}

QJsonArray candidatesOf(const ReviewInput &input)
{
    QJsonArray candidates;
    for (const UnknownFigure &figure : unknownFigures(input))
        candidates.append(
            candidate(u"other-figure"_s, figure.passage, figure.twin->source, figure.features, input.timeline));
    for (const Repeat &repeat : repeatsOf(input))
        candidates.append(
            candidate(u"asks-again"_s, repeat.passage, repeat.earlier->source, repeat.features, input.timeline));
    for (const Unheld &unheld : unheldOf(input)) {
        const Source source = unheld.nearest ? unheld.nearest->source : Source();
        candidates.append(candidate(u"unheld"_s, unheld.passage, source, unheld.features, input.timeline));
    }
    return candidates;
}

QJsonObject jsonOf(const Case &subject, const Reader &reader)
{
    const Memory memory = Memory::of(subject.timeline, reader);
    QJsonArray remembered;
    for (const Remembered &one : memory.statements())
        remembered.append(jsonOf(one, subject.timeline));
    QJsonArray promises;
    for (const PromiseRecord &promise : memory.promises()) {
        QJsonObject object{{u"statement"_s, qint64(promise.statement)}, {u"state"_s, stateText(promise)}};
        if (promise.due)
            object.insert(u"due"_s, promise.due->toIso());
        promises.append(object);
    }
    QJsonArray draft;
    const Reading reading = readDraft(subject, reader);
    for (const Statement &statement : reading.statements)
        draft.append(jsonOf(statement, subject.draft.text));
    return {{u"id"_s, subject.id},
            {u"memory"_s, remembered},
            {u"promises"_s, promises},
            {u"draft"_s, draft},
            {u"candidates"_s, candidatesOf({subject.draft, reading, memory, subject.timeline, reader.lexicon()})}};
}

void printAll(const std::vector<const Case *> &cases, bool asJson, const Reader &reader, QTextStream &out)
{
    QJsonArray list;
    for (const Case *subject : cases) {
        if (asJson)
            list.append(jsonOf(*subject, reader));
        else
            printCase(*subject, reader, out);
    }
    if (asJson)
        out << QJsonDocument(list).toJson(QJsonDocument::Compact) << '\n';
}

} // namespace

int runExplain(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Phrases::tr(
        "Prints what was read and remembered of a case, statement by statement: why something was or wasn't said."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Phrases::tr("Says how it is used."));
    const QCommandLineOption only(u"case"_s, Phrases::tr("Only the case of this id."), u"id"_s);
    const QCommandLineOption json(u"json"_s, Phrases::tr("Prints it as JSON, for programs."));
    parser.addOptions({help, only, json});
    parser.addPositionalArgument(u"FILE"_s, Phrases::tr("Case files; - reads standard input."), u"FILE..."_s);
    if (!parser.parse(QStringList{u"kept explain"_s} + arguments))
        return complain(console, parser.errorText());
    if (parser.isSet(help)) {
        console.out << parser.helpText();
        return ExitCode::done;
    }
    const auto cases = readCaseFiles(parser.positionalArguments(), console);
    if (!cases)
        return complain(console, textWithPlace(cases.error()));
    const auto reader = standardReader();
    if (!reader)
        return complain(console, textWithPlace(reader.error()));
    std::vector<const Case *> chosen;
    for (const Case &subject : *cases) {
        if (!parser.isSet(only) || subject.id == parser.value(only))
            chosen.push_back(&subject);
    }
    if (chosen.empty())
        return complain(console, Phrases::tr("No such case."));
    printAll(chosen, parser.isSet(json), **reader, console.out);
    return ExitCode::done;
}

} // namespace kept
