// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/codeformats.h"

#include "ui/models/eventview.h"

#include <QTest>

using namespace kept;

class TestCodeFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGuessedLanguageIsKnown_data();
    void everyGuessedLanguageIsKnown();
    void colorsSuitTheTheme();
    void anUnknownLanguageColorsNothing();
};

void TestCodeFormats::everyGuessedLanguageIsKnown_data()
{
    QTest::addColumn<QString>("code");

    QTest::newRow("JSON") << "{\"status\": 502}";
    QTest::newRow("XML") << "<error code=\"502\"/>";
    QTest::newRow("a log") << "2026-05-04 09:41:07 ERROR upstream timed out";
    QTest::newRow("a shell") << "$ systemctl status nginx | grep \"failed\"";
    QTest::newRow("a query") << "SELECT * FROM orders WHERE id = 7";
}

void TestCodeFormats::everyGuessedLanguageIsKnown()
{
    QFETCH(QString, code);
    CodeFormats formats;
    const auto ranges = formats.formats(code, guessLanguage(code), false);
    QVERIFY(!ranges.isEmpty());
    for (const QTextLayout::FormatRange &range : ranges)
        QVERIFY(range.start >= 0 && range.start + range.length <= code.size());
}

void TestCodeFormats::colorsSuitTheTheme()
{
    CodeFormats formats;
    const QString code = "{\"a\": 1}\n{\"a\": 1}";
    const auto light = formats.formats(code, "JSON", false);
    const auto dark = formats.formats(code, "JSON", true);
    QVERIFY(light.first().format.foreground().color().lightness()
            < dark.first().format.foreground().color().lightness());
    QVERIFY2(light.last().start > code.indexOf(u'\n'), "the second line is coloured too");
}

void TestCodeFormats::anUnknownLanguageColorsNothing()
{
    CodeFormats formats;
    QVERIFY(formats.formats("x = 1", "no such language", false).isEmpty());
    QVERIFY(formats.formats("x = 1", "", false).isEmpty());
    QVERIFY2(!formats.formats("x = \"1\"", "py", false).isEmpty(), "a fence may name a file's ending");
}

QTEST_MAIN(TestCodeFormats)
#include "tst_codeformats.moc"
