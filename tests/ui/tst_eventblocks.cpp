// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/eventview.h"

#include <QTest>

using namespace kept;
using Kind = TextBlock::Kind;

namespace {

/// "prose: Still down. | folded: 2 lines", the way a person would tell what is shown.
QString shown(const QString &text, bool unfolded = false)
{
    static const QStringList names{"prose", "signature", "code", "quote", "folded"};
    QStringList parts;
    for (const TextBlock &block : blocksOf(text, unfolded)) {
        const QString what = block.kind == Kind::Folded ? QString::number(block.lines) + " lines"
                                                        : block.span.of(text).toString().replace(u'\n', u'/');
        parts.append(names.at(static_cast<int>(block.kind)) + ": " + what);
    }
    return parts.join(" | ");
}

} // namespace

class TestEventBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folding_data();
    void folding();
    void longCodeIsCutShort();
    void aFenceNamesTheLanguage();
    void guessLanguage_data();
    void guessLanguage();
};

void TestEventBlocks::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::addColumn<QString>("unfolded");

    QTest::newRow("plain words stay") << "Still down." << "prose: Still down." << "prose: Still down.";
    QTest::newRow("blank lines around go") << "\n\nStill down.\n \n" << "prose: Still down." << "prose: Still down.";
    QTest::newRow("quoted mail is folded") << "Still down.\n\n> We are on it.\n> Luis"
                                           << "prose: Still down. | folded: 2 lines"
                                           << "prose: Still down. | quote: > We are on it./> Luis";
    QTest::newRow("a message of nothing but quoted words shows them")
        << "> We are on it." << "quote: > We are on it." << "quote: > We are on it.";
    QTest::newRow("nothing has no blocks") << "" << "" << "";
}

void TestEventBlocks::folding()
{
    QFETCH(QString, text);
    QTEST(shown(text), "folded");
    QTEST(shown(text, true), "unfolded");
    QCOMPARE(hasFolds(blocksOf(text, false)), shown(text).contains("folded"));
    QVERIFY(!hasFolds(blocksOf(text, true)));
}

void TestEventBlocks::longCodeIsCutShort()
{
    const QString text =
        "Here is the log:\n\n```\n" + QString("2026-05-04 09:41:07 ERROR 502\n").repeated(60) + "```\n";
    const QList<TextBlock> blocks = blocksOf(text, false);
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks[1].kind, Kind::Code);
    QCOMPARE(blocks[2].kind, Kind::Folded);
    QVERIFY(!blocks[2].quoted);
    QCOMPARE(blocks[1].span.of(text).count(u'\n') + 1 + blocks[2].lines, 60);
    QCOMPARE(blocksOf(text, true).size(), 2);
}

void TestEventBlocks::aFenceNamesTheLanguage()
{
    const QString text = "Try this:\n\n```python\nprint(1)\n```\n";
    const QList<TextBlock> blocks = blocksOf(text, false);
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[1].language, "python");
    QCOMPARE(blocks[1].span.of(text), u"print(1)");
}

void TestEventBlocks::guessLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");

    QTest::newRow("an object") << "{\"status\": 502}" << "JSON";
    QTest::newRow("a list of words is no JSON") << "[one, two]" << "";
    QTest::newRow("markup") << "<error code=\"502\"/>" << "XML";
    QTest::newRow("a log by its time") << "2026-05-04 09:41:07 upstream timed out" << "Log File (advanced)";
    QTest::newRow("a log by its level") << "worker 3: ERROR upstream timed out" << "Log File (advanced)";
    QTest::newRow("a shell's prompt") << "$ systemctl status nginx" << "Bash";
    QTest::newRow("a query") << "SELECT * FROM orders" << "SQL";
    QTest::newRow("anything else has none") << "   select the blue one" << "";
}

void TestEventBlocks::guessLanguage()
{
    QFETCH(QString, code);
    QTEST(kept::guessLanguage(code), "language");
}

QTEST_GUILESS_MAIN(TestEventBlocks)
#include "tst_eventblocks.moc"
