// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/htmltext.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void deepNestingHidesNothing();
    void aHostilePageTakesTimeInProportion_data();
    void aHostilePageTakesTimeInProportion();
};

void TestHtmlText::text_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("no markup") << u"Hello there"_s << u"Hello there\n"_s;
    QTest::newRow("paragraphs stand apart") << u"<p>Hello,</p><p>it works.</p>"_s << u"Hello,\n\nit works.\n"_s;
    QTest::newRow("divs are lines") << u"<div>one</div><div>two</div>"_s << u"one\ntwo\n"_s;
    QTest::newRow("breaks") << u"one<br>two<BR/><br />three"_s << u"one\ntwo\n\nthree\n"_s;
    QTest::newRow("white space is one space") << u"<p>one\n   two&nbsp;three</p>"_s << u"one two three\n"_s;
    QTest::newRow("words in bold stay in their sentence") << u"a <b>bold</b>, word"_s << u"a bold, word\n"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp; &eacute;&#233;&#xE9; &euro;5 &unknown; &"_s
                              << u"<b> & ééé €5 &unknown; &\n"_s;
    QTest::newRow("an entity past the first plane") << u"&#128512;"_s << u"😀\n"_s;
    QTest::newRow("head, style and script are not shown")
        << u"<html><head><title>T</title><style>p{color:red}</style></head><body><script>alert('<p>')</script>Hi</body>"_s
        << u"Hi\n"_s;
    QTest::newRow("comments and conditions") << u"a<!-- <p>no</p> -->b<![endif]>c"_s << u"abc\n"_s;
    QTest::newRow("a list") << u"<ul><li>one</li><li>two</li></ul>after"_s << u"- one\n- two\n\nafter\n"_s;
    QTest::newRow("a table's row is a line") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s
                                             << u"a b\nc\n"_s;
    QTest::newRow("quoted mail") << u"<div>New.</div><div>On Monday she wrote:</div><blockquote><p>Old.</p><p>Older.</p></blockquote><p>End</p>"_s
                                 << u"New.\nOn Monday she wrote:\n\n> Old.\n>\n> Older.\n\nEnd\n"_s;
    QTest::newRow("a quote in a quote") << u"<blockquote>a<blockquote>b</blockquote></blockquote>"_s << u"> a\n>\n>> b\n"_s;
    QTest::newRow("preformatted lines stay") << u"<pre>one\n  two</pre>"_s << u"one\n  two\n"_s;
    QTest::newRow("a sign that is no tag") << u"2 < 3 and <3"_s << u"2 < 3 and <3\n"_s;
    QTest::newRow("a bracket in a value") << u"<a title=\"a>b\" href='x'>link</a>"_s << u"link\n"_s;
    QTest::newRow("a value's quote that never ends") << u"<a title=\"x>link</a> and <b>more</b>"_s << u"link and more\n"_s;
    QTest::newRow("a tag that never ends") << u"text <b"_s << u"text\n"_s;
    QTest::newRow("soft hyphens and empty spaces go") << u"re&shy;fund\u200b"_s << u"refund\n"_s;
}

void TestHtmlText::text()
{
    QFETCH(QString, html);
    QTEST(textOfHtml(html), "wanted");
}

void TestHtmlText::deepNestingHidesNothing()
{
    const QString deep = u"<div>"_s.repeated(100'000) + u"here"_s + u"</div>"_s.repeated(100'000);
    QCOMPARE(textOfHtml(deep), u"here\n"_s);
    const QString quotes = u"<blockquote>"_s.repeated(50'000) + u"here"_s;
    QVERIFY(textOfHtml(quotes).endsWith(u"> here\n"_s));
}

void TestHtmlText::aHostilePageTakesTimeInProportion_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("values whose quotes never end") << u"<a b=\"c"_s;
    QTest::newRow("tags that never end") << u"<a"_s;
    QTest::newRow("ampersands") << u"&"_s;
    QTest::newRow("comments that never end") << u"<!-"_s;
    QTest::newRow("styles that never end") << u"<style>"_s;
    QTest::newRow("signs") << u"< "_s;
}

void TestHtmlText::aHostilePageTakesTimeInProportion()
{
    QFETCH(QString, piece);
    // Were it the square, this would run for hours and ctest would end it.
    const QString text = textOfHtml(piece.repeated(2'000'000 / int(piece.size())));
    QVERIFY(text.size() <= 2'000'001);
}

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
