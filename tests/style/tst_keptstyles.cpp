// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/styleset.h"

#include <QDir>
#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

/// Every rule that comes with Kept has a file of sentences in tests/data/style/kept, named like the rule: a line that
/// starts with "+ " has to fire, one that starts with "- " has to stay silent.
class TestKeptStyles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firesOrStaysSilent_data();
    void firesOrStaysSilent();
    void everyRuleHasRowsOfBothKinds();
    void everyRuleSaysWhatAFindingIs();

private:
    std::shared_ptr<const StyleSet> m_styles;
};

static QString dataFolder()
{
    return qEnvironmentVariable("KEPT_TEST_DATA") + u"/style/kept"_s;
}

static QStringList linesOf(const QString &rule)
{
    QFile file(dataFolder() + u'/' + rule.section(u'.', 1) + u".txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

void TestKeptStyles::initTestCase()
{
    m_styles = StyleSet::load({{u":/kept/styles/Kept"_s}, {}, {}});
    for (const Error &error : m_styles->errors())
        qWarning() << error.place << error.text;
    QVERIFY(m_styles->errors().isEmpty());
    QVERIFY(m_styles->rules().size() > 10);
}

void TestKeptStyles::firesOrStaysSilent_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fires");
    for (const QString &rule : m_styles->rules()) {
        for (const QString &line : linesOf(rule)) {
            if (line.startsWith("+ "_L1) || line.startsWith("- "_L1))
                QTest::addRow("%s: %s", qPrintable(rule), qPrintable(line))
                    << rule << line.sliced(2) << line.startsWith(u'+');
        }
    }
}

void TestKeptStyles::firesOrStaysSilent()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(bool, fires);

    QStringList found;
    for (const Alert &alert : m_styles->check(withPlainTypography(text)).alerts) {
        if (alert.rule == rule)
            found.append(alert.span.of(text).toString());
    }
    QVERIFY2(found.isEmpty() != fires, qPrintable(found.join(u" / ")));
}

void TestKeptStyles::everyRuleHasRowsOfBothKinds()
{
    for (const QString &rule : m_styles->rules()) {
        const QStringList lines = linesOf(rule);
        const auto count = [&](QLatin1String sign) {
            return std::ranges::count_if(lines, [&](const QString &line) { return line.startsWith(sign); });
        };
        QVERIFY2(count("+ "_L1) >= 3, qPrintable(rule));
        QVERIFY2(count("- "_L1) >= 3, qPrintable(rule));
    }
}

void TestKeptStyles::everyRuleSaysWhatAFindingIs()
{
    for (const QString &rule : m_styles->rules())
        QVERIFY2(!m_styles->noteOn(rule).kind.isEmpty(), qPrintable(rule));
}

QTEST_GUILESS_MAIN(TestKeptStyles)
#include "tst_keptstyles.moc"
