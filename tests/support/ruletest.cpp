// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ruletest.h"

#include "reading/lexicon.h"
#include "review/messages.h"
#include "support/timelinetext.h"

#include <QRegularExpression>
#include <QTest>

namespace kept::test {
namespace {

using namespace Qt::StringLiterals;

/// The vocabulary takes a while to load; a test program loads it once.
const Result<std::shared_ptr<const Reader>> &reader()
{
    static const Result<std::shared_ptr<const Reader>> instance = []() -> Result<std::shared_ptr<const Reader>> {
        auto lexicon = Lexicon::standard();
        if (!lexicon)
            return std::unexpected(lexicon.error());
        return std::make_shared<const Reader>(std::make_shared<const Lexicon>(*std::move(lexicon)));
    }();
    return instance;
}

} // namespace

RuleAnswer ask(const Rule &rule, const QString &notation)
{
    RuleAnswer answer;
    const Scene scene = readScene(notation);
    if (!reader() || !scene.fault.isEmpty()) {
        answer.fault = reader() ? scene.fault : reader().error().text;
        return answer;
    }
    const Reader &read = **reader();
    const Memory memory = Memory::of(scene.timeline, read);
    ReadingContext context;
    context.at = scene.draft.at;
    context.timeline = &scene.timeline;
    const Reading reading = read.read(scene.draft.text, context);
    QList<Finding> findings;
    rule.review({scene.draft, reading, memory, scene.timeline, read.lexicon()}, findings);
    for (const Finding &finding : std::as_const(findings)) {
        answer.quotes.append(finding.passage.of(scene.draft.text).toString());
        answer.messages.append(finding.message);
        for (const Evidence &evidence : finding.evidence) {
            const QStringView text = textOf({evidence.event, evidence.record, evidence.field}, scene.timeline);
            answer.evidence.append(evidence.words.of(text).toString());
        }
    }
    return answer;
}

void addColumns()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<bool>("fires");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("evidence");
}

void fires(const char *name, const QString &notation, const QString &quote, const QString &evidence)
{
    QTest::newRow(name) << notation << true << quote << evidence;
}

void staysSilent(const char *name, const QString &notation)
{
    QTest::newRow(name) << notation << false << QString() << QString();
}

QString she(const QString &text) { return u"2026-05-04 09:00 email message in: "_s + text + u'\n'; }

QString we(const QString &text) { return u"2026-05-04 11:00 email message out Luis Ortega: "_s + text + u'\n'; }

QString call(const QString &text) { return u"2026-05-04 15:00 phone call in Luis Ortega: "_s + text + u'\n'; }

QString note(const QString &text) { return u"2026-05-05 09:00 desk note Luis Ortega: "_s + text + u'\n'; }

QString sheAgain(const QString &text) { return u"2026-05-06 08:00 email message in: "_s + text + u'\n'; }

QString reply(const QString &text) { return u"draft 2026-05-06 10:00 email Priya Nair: "_s + text + u'\n'; }

void checkRow(const Rule &rule)
{
    QFETCH(QString, notation);
    QFETCH(bool, fires);
    QFETCH(QString, quote);
    QFETCH(QString, evidence);
    const RuleAnswer answer = ask(rule, notation);
    QCOMPARE(answer.fault, QString());
    const QString said = answer.quotes.join(u" / "_s) + u" because "_s + answer.messages.join(u" / "_s);
    if (!fires) {
        QVERIFY2(answer.quotes.isEmpty(), qPrintable(said));
        return;
    }
    QVERIFY2(!answer.quotes.isEmpty(), "the rule stayed silent");
    const auto holds = [](const QStringList &texts, const QString &words) {
        return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(words); });
    };
    QVERIFY2(holds(answer.quotes, quote), qPrintable(said));
    QVERIFY2(evidence.isEmpty() || holds(answer.evidence, evidence), qPrintable(answer.evidence.join(u" / "_s)));
}

} // namespace kept::test
