// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onerule.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

/// What of a Markdown text is prose, by the text itself and by a .vale.ini.
class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsProseOnly_data();
    void readsProseOnly();
    void knowsTheScopesOfHtml_data();
    void knowsTheScopesOfHtml();
    void namesAnExpressionThatCantBeRead();
};

/// "line:column" of every alert.
static QStringList placesOf(const StyleReport &report, QStringView text)
{
    QStringList places;
    for (const Alert &alert : report.alerts) {
        const QStringView before = text.first(alert.span.begin);
        places.append(u"%1:%2"_s.arg(before.count(u'\n') + 1).arg(before.size() - before.lastIndexOf(u'\n')));
    }
    return places;
}

void TestMarkdown::readsProseOnly_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places");

    const QByteArray none;
    QTest::newRow("front matter is none")
        << none << none << u"---\ntitle: xyz\n---\nAn xyz\n"_s << QStringList{u"4:4"_s};
    QTest::newRow("a line across is no front matter")
        << none << none << u"An xyz\n\n---\n\nxyz\n\n---\n"_s << QStringList{u"1:4"_s, u"5:1"_s};
    const QByteArray block("BlockIgnores = (?s) *({{< price [^>]*>}}.*?{{< /price >}})\n");
    const QString prices = u"xyz\n\n  {{< price eu >}}\n    xyz\n\nxyz\n{{< /price >}}\n\nxyz\n"_s;
    QTest::newRow("a block that is ignored") << none << block << prices << QStringList{u"1:1"_s, u"9:1"_s};
    QTest::newRow("a block where nothing is ignored")
        << none << none << prices << QStringList{u"1:1"_s, u"4:5"_s, u"6:1"_s, u"9:1"_s};
    QTest::newRow("words that are ignored")
        << none << QByteArray("TokenIgnores = (\\$[a-z]+\\$), ({\\d{1\\,2} [a-z]+})\n")
        << u"$xyz$ {12 xyz} {123 xyz} xyz"_s << QStringList{u"1:21"_s, u"1:26"_s};
    QTest::newRow("a list that goes on in the next line")
        << none << QByteArray("TokenIgnores = (\\$[a-z]+\\$), \\\n  (@[a-z]+)\n") << u"$xyz$ @xyz xyz"_s
        << QStringList{u"1:12"_s};
    QTest::newRow("code is none") << none << none << u"`xyz` **xyz** <kbd>xyz</kbd>"_s << QStringList{u"1:9"_s};
    QTest::newRow("other spans are none") << QByteArray("IgnoredScopes = strong\n") << none << u"`xyz` **xyz** *xyz*"_s
                                          << QStringList{u"1:2"_s, u"1:16"_s};
    QTest::newRow("blocks that are skipped")
        << QByteArray("SkippedScopes = blockquote\n") << none << u"> xyz\n\nxyz\n"_s << QStringList{u"3:1"_s};
    QTest::newRow("text in HTML") << none << none << u"<div\n  id=\"xyz\">\nsome <b>xyz</b>\n</div>\n\nxyz"_s
                                  << QStringList{u"3:9"_s, u"6:1"_s};
    QTest::newRow("a script is none") << none << none << u"<script>\nlet xyz = '<p>'\n</script>\n\nxyz"_s
                                      << QStringList{u"5:1"_s};
    const QByteArray classes("IgnoredClasses = quiet\n");
    const QString quiet = u"<p class=\"big quiet\">\nxyz\n</p>\n\nAn <span class=quiet>xyz</span> xyz"_s;
    QTest::newRow("a class that is ignored") << classes << none << quiet << QStringList{u"5:33"_s};
    QTest::newRow("a class of no meaning") << none << none << quiet << QStringList{u"2:1"_s, u"5:22"_s, u"5:33"_s};
    QTest::newRow("a tag over two lines")
        << classes << none << u"An <span\nclass=quiet>xyz</span> xyz"_s << QStringList{u"2:24"_s};
    QTest::newRow("a sign that begins no tag") << none << none << u"If 3 < 5, xyz"_s << QStringList{u"1:11"_s};
    QTest::newRow("between switches in HTML")
        << none << none << u"<div>\n<!-- vale off -->\nxyz\n<!-- vale on -->\nxyz\n</div>"_s << QStringList{u"5:1"_s};
    QTest::newRow("in a quote") << none << none << u"> <p>\n> xyz\n> </p>\n"_s << QStringList{u"2:3"_s};
}

void TestMarkdown::readsProseOnly()
{
    QFETCH(QByteArray, keys);
    QFETCH(QByteArray, section);
    QFETCH(QString, text);
    QFETCH(QStringList, places);

    const OneRule rule("extends: existence\nmessage: m\ntokens: [xyz]\n",
                       "StylesPath = styles\n" + keys + "[*.md]\nBasedOnStyles = Team\n" + section);
    QVERIFY2(rule->errors().isEmpty(), qPrintable(rule->errors().value(0).text));
    QCOMPARE(placesOf(rule->check(text, TextFormat::Markdown, u"a.md"_s), text), places);
}

void TestMarkdown::knowsTheScopesOfHtml_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QStringList>("places");

    QTest::newRow("cells") << QByteArray("table.cell") << QStringList{u"3:17"_s};
    QTest::newRow("captions") << QByteArray("table.caption") << QStringList{u"2:12"_s};
    QTest::newRow("heads of columns") << QByteArray("table.header") << QStringList{u"3:5"_s};
    QTest::newRow("headings") << QByteArray("heading.h2") << QStringList{u"6:5"_s};
    QTest::newRow("lists, also where an item isn't closed") << QByteArray("list") << QStringList{u"8:9"_s};
    QTest::newRow("paragraphs") << QByteArray("paragraph") << QStringList{u"10:1"_s};
}

void TestMarkdown::knowsTheScopesOfHtml()
{
    QFETCH(QByteArray, scope);
    QFETCH(QStringList, places);

    const OneRule rule("extends: existence\nmessage: m\nscope: " + scope + "\ntokens: [xyz]\n");
    QVERIFY2(rule->errors().isEmpty(), qPrintable(rule->errors().value(0).text));
    const QString text = u"<table>\n  <caption>xyz</caption>\n<th>xyz</th><td>xyz</td>\n</table>\n\n<h2>xyz</h2>\n\n"
                         "<ul><li>xyz</ul>\n\nxyz\n"_s;
    QCOMPARE(placesOf(rule->check(text, TextFormat::Markdown), text), places);
}

void TestMarkdown::namesAnExpressionThatCantBeRead()
{
    const OneRule rule("extends: existence\nmessage: m\ntokens: [xyz]\n",
                       "StylesPath = styles\n[*]\nBasedOnStyles = Team\nTokenIgnores = (xyz\n");
    QCOMPARE(rule->errors().size(), 1);
    QVERIFY2(rule->errors().first().text.contains("(xyz"_L1), qPrintable(rule->errors().first().text));
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
