// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/confidence.h"
#include "review/registry.h"
#include "review/reviewer.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

class NamedRule : public Rule
{
public:
    explicit NamedRule(QString id) : m_id(std::move(id)) {}
    QString id() const override { return m_id; }
    void review(const ReviewInput &, QList<Finding> &) const override {}

private:
    QString m_id;
};

std::unique_ptr<const Rule> first() { return std::make_unique<NamedRule>(u"test.first"_s); }

/// The project's folder; ctest names tests/data in the environment.
QDir project() { return QDir(qEnvironmentVariable("KEPT_TEST_DATA") + u"/../.."_s); }

/// "history.tried-before" is in history/triedbefore.cpp.
QString fileOf(QLatin1StringView id) { return QString(id).section(u'.', 1).remove(u'-'); }

} // namespace

class TestRegistry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEntryMakesItsRule()
    {
        const auto rules = makeRules(historyEntries());
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().text));
        QCOMPARE(rules->size(), historyEntries().size());
        QCOMPARE(historyRules().size(), historyEntries().size());
    }

    void twoRulesOfOneNameAreRefused()
    {
        const RuleEntry twice[] = {{"test.first"_L1, &first}, {"test.first"_L1, &first}};
        QVERIFY(!makeRules(twice));
    }

    void aRuleUnderAnothersNameIsRefused()
    {
        const RuleEntry wrong[] = {{"test.second"_L1, &first}};
        QVERIFY(!makeRules(wrong));
    }

    void everyRuleHasItsFileAndItsTest()
    {
        for (const RuleEntry &entry : historyEntries()) {
            const QString file = fileOf(entry.id);
            QVERIFY2(project().exists(u"core/review/history/%1.cpp"_s.arg(file)), qPrintable(file));
            QVERIFY2(project().exists(u"tests/review/tst_%1.cpp"_s.arg(file)), qPrintable(file));
        }
    }

    void everySignalBelongsToARule()
    {
        QSet<QString> rules;
        for (const RuleEntry &entry : historyEntries())
            rules.insert(entry.id);
        QSet<QString> speaking;
        for (const SignalRow &row : signalRows()) {
            const QString rule = QString(row.signal).section(u'/', 0, 0);
            QVERIFY2(rules.contains(rule), row.signal.data());
            QVERIFY(row.confidence > 0 && row.confidence <= 1);
            QCOMPARE(confidenceOf(row.signal), row.confidence);
            speaking.insert(rule);
        }
        for (const QString &rule : std::as_const(rules)) {
            const QString learned = u":/kept/models/%1.json"_s.arg(rule.section(u'.', 1));
            QVERIFY2(speaking.contains(rule) != QFile::exists(learned), qPrintable(rule));
        }
    }

    void aThoroughDeskHearsMore()
    {
        QVERIFY(leastConfidence(Thoroughness::Quiet) > leastConfidence(Thoroughness::Balanced));
        QVERIFY(leastConfidence(Thoroughness::Balanced) > leastConfidence(Thoroughness::Thorough));
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
