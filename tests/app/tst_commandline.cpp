// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int code = -1;
    QString out;
    QString err;
};

Answer run(const QStringList &arguments, const QByteArray &input = {})
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    QByteArray bytes = input;
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    Console console{out, err, in};
    answer.code = runCommandLine(arguments, console);
    return answer;
}

QByteArray caseWith(const QString &draft)
{
    const QString json = uR"([{"id": "lamp-1", "customer": {"name": "Dana Whitfield"},
        "agents": [{"id": "a1", "name": "Luis Ortega", "role": "agent"}],
        "events": [{"id": "e1", "at": "2026-05-04T09:00:00Z", "channel": "email", "kind": "message",
                    "direction": "in", "author": "customer", "text": "Where is my lamp?"}],
        "draft": {"at": "2026-05-06T10:00:00Z", "channel": "email", "author": "a1", "text": "%1"}}])"_s;
    return json.arg(draft).toUtf8();
}

const QString wrong = u"Dear Ronald,\\nit comes on Friday."_s;
const QString right = u"Dear Dana,\\nyour lamp comes on Friday."_s;

QJsonObject onlyFinding(const QString &json)
{
    const QJsonArray cases = QJsonDocument::fromJson(json.toUtf8()).array();
    const QJsonArray findings = cases.at(0)["findings"_L1].toArray();
    return findings.size() == 1 ? findings.at(0).toObject() : QJsonObject();
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpNamesEveryCommand()
    {
        const Answer answer = run({u"--help"_s});
        QCOMPARE(answer.code, ExitCode::done);
        QVERIFY(answer.out.contains("check"_L1) && answer.out.contains("explain"_L1));
    }

    void anUnknownCommandFails()
    {
        const Answer answer = run({u"frobnicate"_s});
        QCOMPARE(answer.code, ExitCode::failed);
        QVERIFY(answer.err.contains("frobnicate"_L1));
        QVERIFY(!isForCommandLine({u"frobnicate"_s}));
        QVERIFY(isForCommandLine({u"check"_s}));
        QVERIFY(!isForCommandLine({}));
    }

    void aFindingIsToldInJson()
    {
        const Answer answer = run({u"check"_s, u"--format"_s, u"json"_s, u"-"_s}, caseWith(wrong));
        QCOMPARE(answer.code, ExitCode::findings);
        const QJsonObject finding = onlyFinding(answer.out);
        QCOMPARE(finding["kind"_L1].toString(), u"wrong-person"_s);
        QCOMPARE(finding["severity"_L1].toString(), u"warning"_s);
        QCOMPARE(finding["quote"_L1].toString(), u"Dear Ronald"_s);
        QCOMPARE(finding["start"_L1].toInt(), 0);
        QCOMPARE(finding["evidence"_L1].toArray(), QJsonArray{u"e1"_s});
        QVERIFY(finding["message"_L1].toString().contains("Dana"_L1));
        QVERIFY(!finding["fixes"_L1].toArray().isEmpty());
    }

    void aFindingIsToldInText()
    {
        const Answer answer = run({u"check"_s, u"-"_s}, caseWith(wrong));
        QCOMPARE(answer.code, ExitCode::findings);
        QVERIFY(answer.out.contains("lamp-1"_L1));
        QVERIFY(answer.out.contains("Dear Ronald"_L1));
        QVERIFY(answer.out.contains("Where is my lamp?"_L1));
    }

    void aFindingIsToldInSarif()
    {
        const Answer answer = run({u"check"_s, u"--format"_s, u"sarif"_s, u"-"_s}, caseWith(wrong));
        QCOMPARE(answer.code, ExitCode::findings);
        const QJsonObject sarif = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        QCOMPARE(sarif["version"_L1].toString(), u"2.1.0"_s);
        const QJsonArray results = sarif["runs"_L1][0]["results"_L1].toArray();
        QCOMPARE(results.size(), 1);
        QCOMPARE(results.at(0)["level"_L1].toString(), u"warning"_s);
    }

    void nothingFoundIsACaseWithNoFindings()
    {
        const Answer answer = run({u"check"_s, u"--format"_s, u"json"_s, u"-"_s}, caseWith(right));
        QCOMPARE(answer.code, ExitCode::done);
        const QJsonArray cases = QJsonDocument::fromJson(answer.out.toUtf8()).array();
        QCOMPARE(cases.at(0)["id"_L1].toString(), u"lamp-1"_s);
        QVERIFY(cases.at(0)["findings"_L1].toArray().isEmpty());
    }

    void faults_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file named") << QStringList{u"check"_s};
        QTest::newRow("a file that is not there") << QStringList{u"check"_s, u"/nowhere/at/all.json"_s};
        QTest::newRow("an unheard-of format") << QStringList{u"check"_s, u"--format"_s, u"xml"_s, u"-"_s};
        QTest::newRow("an unheard-of thoroughness") << QStringList{u"check"_s, u"--thoroughness"_s, u"so-so"_s, u"-"_s};
        QTest::newRow("an unknown option") << QStringList{u"check"_s, u"--frob"_s, u"-"_s};
        QTest::newRow("input that is no JSON") << QStringList{u"check"_s, u"-"_s};
        QTest::newRow("nothing to explain") << QStringList{u"explain"_s};
    }

    void faults()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = run(arguments, "no json");
        QCOMPARE(answer.code, ExitCode::failed);
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(answer.out.isEmpty());
    }

    void aReplyToADesksCustomerIsReviewedAlsoByTheDesksOwnRules()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QString desk = folder.filePath(u"lamp.kept"_s);
        QFile file(folder.filePath(u"lamp.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(caseWith(right));
        file.close();
        QCOMPARE(run({u"import"_s, u"--desk"_s, desk, u"--company"_s, u"Lamps"_s, file.fileName()}).code,
                 ExitCode::done);
        const QStringList check{u"check"_s,          u"--desk"_s,   desk,     u"--customer"_s,
                                u"Dana Whitfield"_s, u"--format"_s, u"json"_s};
        const Answer wrongName = run(check, "Dear Ronald,\nit comes on Friday.");
        QCOMPARE(wrongName.code, ExitCode::findings);
        QCOMPARE(onlyFinding(wrongName.out)["quote"_L1].toString(), u"Dear Ronald"_s);
        QCOMPARE(run(check, "Dear Dana,\nyour lamp comes on Friday.").code, ExitCode::done);

        QVERIFY(QDir().mkpath(folder.filePath(u"lamp.styles/Team"_s)));
        QFile rule(folder.filePath(u"lamp.styles/Team/Lamp.yml"_s));
        QVERIFY(rule.open(QIODevice::WriteOnly));
        rule.write("extends: existence\nmessage: \"No '%s'.\"\nlevel: warning\ntokens: [your lamp]\n");
        rule.close();
        const Answer ownRule = run(check, "Dear Dana,\nyour lamp comes on Friday.");
        QCOMPARE(onlyFinding(ownRule.out)["quote"_L1].toString(), u"your lamp"_s);

        QCOMPARE(run({u"check"_s, u"--desk"_s, desk, u"--customer"_s, u"Nobody"_s}, "Hi").code, ExitCode::failed);
        QCOMPARE(run({u"check"_s, u"--desk"_s, desk}, "Hi").code, ExitCode::failed);
    }

    void explainPrintsWhatWasRead()
    {
        const Answer answer = run({u"explain"_s, u"--case"_s, u"lamp-1"_s, u"-"_s}, caseWith(right));
        QCOMPARE(answer.code, ExitCode::done);
        QVERIFY(answer.out.contains("question"_L1));
        QVERIFY(answer.out.contains("Where is my lamp?"_L1));
    }

    void explainOfAnUnknownCaseFails()
    {
        QCOMPARE(run({u"explain"_s, u"--case"_s, u"lamp-2"_s, u"-"_s}, caseWith(right)).code, ExitCode::failed);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
