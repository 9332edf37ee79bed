// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkoutput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTextStream>
#include <algorithm>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(CheckOutput)
};

QStringList evidenceIds(const Finding &finding, const Timeline &timeline)
{
    QStringList ids;
    for (const Evidence &evidence : finding.evidence)
        ids.append(sourceIdOf(evidence, timeline));
    ids.removeDuplicates();
    return ids;
}

QString oneLine(QStringView words) { return words.toString().simplified(); }

QString authorOf(const Event &event, const Timeline &timeline)
{
    if (event.authorKind == AuthorKind::Customer)
        return timeline.customer.name;
    const Agent *agent = timeline.agent(event.agent);
    return agent ? agent->name : Phrases::tr("the system");
}

QString evidenceLine(const Evidence &evidence, const Timeline &timeline)
{
    if (const Event *event = timeline.event(evidence.event)) {
        const QString words =
            oneLine(evidence.words.isEmpty() ? QStringView(event->text) : evidence.words.of(event->text));
        const QDateTime at = event->at.toDateTime();
        return Phrases::tr("%1, %2, %3: “%4”")
            .arg(QLocale().toString(at, QLocale::ShortFormat), authorOf(*event, timeline), toName(event->channel),
                 words);
    }
    if (const Record *record = timeline.record(evidence.record)) {
        const auto field = std::ranges::find(record->fields, evidence.field, &Field::path);
        const QString value = field == record->fields.end() ? QString() : field->value;
        return Phrases::tr("%1 %2, %3: %4").arg(record->type, record->sourceId, evidence.field, value);
    }
    return {};
}

void printFinding(const Finding &finding, const Case &subject, QTextStream &out)
{
    if (finding.passage.isEmpty())
        out << "  " << Phrases::tr("(the whole reply)") << '\n';
    else
        out << "  “" << oneLine(finding.passage.of(subject.draft.text)) << "”\n";
    out << "    " << titleOf(finding.kind) << ": " << finding.message << '\n';
    for (const Evidence &evidence : finding.evidence)
        out << "    " << evidenceLine(evidence, subject.timeline) << '\n';
    for (const Fix &fix : finding.fixes)
        out << "    " << Phrases::tr("Fix: %1").arg(fix.label) << '\n';
    out << '\n';
}

QJsonObject jsonOf(const Finding &finding, const Case &subject)
{
    QJsonArray fixes;
    for (const Fix &fix : finding.fixes)
        fixes.append(fix.label);
    return {{u"kind"_s, toName(finding.kind)},
            {u"severity"_s, toName(finding.severity)},
            {u"quote"_s, finding.passage.of(subject.draft.text).toString()},
            {u"start"_s, finding.passage.begin},
            {u"evidence"_s, QJsonArray::fromStringList(evidenceIds(finding, subject.timeline))},
            {u"message"_s, finding.message},
            {u"fixes"_s, fixes},
            {u"rule"_s, finding.ruleId},
            {u"confidence"_s, finding.confidence}};
}

QString sarifLevel(Severity severity) { return severity == Severity::Hint ? u"note"_s : toName(severity); }

QJsonObject sarifOf(const Finding &finding, const Case &subject)
{
    const QJsonObject region{{u"charOffset"_s, finding.passage.begin}, {u"charLength"_s, finding.passage.length()}};
    const QJsonObject artifact{{u"uri"_s, u"case:"_s + subject.id}};
    const QJsonObject place{
        {u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, artifact}, {u"region"_s, region}}}};
    return {{u"ruleId"_s, finding.ruleId},
            {u"level"_s, sarifLevel(finding.severity)},
            {u"message"_s, QJsonObject{{u"text"_s, finding.message}}},
            {u"locations"_s, QJsonArray{place}},
            {u"properties"_s,
             QJsonObject{{u"kind"_s, toName(finding.kind)},
                         {u"evidence"_s, QJsonArray::fromStringList(evidenceIds(finding, subject.timeline))}}}};
}

} // namespace

QString sourceIdOf(const Evidence &evidence, const Timeline &timeline)
{
    if (const Event *event = timeline.event(evidence.event))
        return event->sourceId.isEmpty() ? QString::number(event->id.value) : event->sourceId;
    if (const Record *record = timeline.record(evidence.record))
        return record->sourceId.isEmpty() ? QString::number(record->id.value) : record->sourceId;
    return {};
}

void printAsText(const std::vector<ReviewedCase> &cases, QTextStream &out)
{
    qsizetype findings = 0;
    for (const ReviewedCase &reviewed : cases) {
        findings += reviewed.findings.size();
        if (reviewed.findings.isEmpty())
            continue;
        out << reviewed.subject.id << ", " << reviewed.subject.timeline.customer.name << "\n\n";
        for (const Finding &finding : reviewed.findings)
            printFinding(finding, reviewed.subject, out);
    }
    const QString drafts = QCoreApplication::translate("CheckOutput", "in %n draft(s)", nullptr, int(cases.size()));
    out << QCoreApplication::translate("CheckOutput", "%n finding(s)", nullptr, int(findings)) << ' ' << drafts << '\n';
}

void printAsJson(const std::vector<ReviewedCase> &cases, QTextStream &out)
{
    QJsonArray list;
    for (const ReviewedCase &reviewed : cases) {
        QJsonArray findings;
        for (const Finding &finding : reviewed.findings)
            findings.append(jsonOf(finding, reviewed.subject));
        list.append(QJsonObject{{u"id"_s, reviewed.subject.id}, {u"findings"_s, findings}});
    }
    out << QString::fromUtf8(QJsonDocument(list).toJson());
}

void printAsSarif(const std::vector<ReviewedCase> &cases, QTextStream &out)
{
    QJsonArray results;
    for (const ReviewedCase &reviewed : cases) {
        for (const Finding &finding : reviewed.findings)
            results.append(sarifOf(finding, reviewed.subject));
    }
    const QJsonObject driver{{u"name"_s, u"Kept"_s}, {u"version"_s, QCoreApplication::applicationVersion()}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"utf16CodeUnits"_s},
                          {u"results"_s, results}};
    const QJsonObject log{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                          {u"version"_s, u"2.1.0"_s},
                          {u"runs"_s, QJsonArray{run}}};
    out << QString::fromUtf8(QJsonDocument(log).toJson());
}

} // namespace kept
