// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onerule.h"

#include "style/textmetrics.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

class TestStyleSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatARuleAsksFor_data();
    void findsWhatARuleAsksFor();
    void scopesInMarkdown_data();
    void scopesInMarkdown();
    void stopsARunawayAndNamesIt();
    void leavesOutABrokenRuleAndSaysWhere();
    void heedsTheConfig_data();
    void heedsTheConfig();
    void offersFixes_data();
    void offersFixes();
    void joinsWrappedLinesAndPlainQuotes();
    void standsHalvesOfCharacters();
    void countsSyllables_data();
    void countsSyllables();
    void casesHeadings_data();
    void casesHeadings();
};

void TestStyleSet::findsWhatARuleAsksFor_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("alerts");

    const QByteArray words("extends: existence\nmessage: no '%s'\nignorecase: true\ntokens: [obviously, 'very \\w+']\n");
    QTest::newRow("existence finds each token") << words << u"Obviously it is very big."_s
                                                << QStringList{u"Obviously: no 'Obviously'"_s, u"very big: no 'very big'"_s};
    QTest::newRow("existence heeds word boundaries") << words << u"unobviously every big one"_s << QStringList{};
    QTest::newRow("existence without word boundaries")
        << QByteArray("extends: existence\nmessage: '%s'\nnonword: true\ntokens: ['[?!]{2,}']\n") << u"What?! No!!"_s
        << QStringList{u"?!: ?!"_s, u"!!: !!"_s};
    QTest::newRow("existence with raw before the tokens")
        << QByteArray("extends: existence\nmessage: '%s'\nraw: ['(?:is|was) ']\ntokens: [broken, lost]\n")
        << u"It was lost. The broken one."_s << QStringList{u"was lost: was lost"_s};
    QTest::newRow("existence leaves exceptions alone")
        << QByteArray("extends: existence\nmessage: '%s'\ntokens: ['[A-Z]{2,}']\nexceptions: [OK]\n") << u"OK, ask the FBI."_s
        << QStringList{u"FBI: FBI"_s};
    QTest::newRow("existence with a look-behind")
        << QByteArray("extends: existence\nmessage: '%s'\ntokens: ['(?<!my )order']\n") << u"my order, your order"_s
        << QStringList{u"order: order"_s};
    QTest::newRow("the leftmost token wins, then the first")
        << QByteArray("extends: existence\nmessage: '%s'\ntokens: ['b c', 'a b', 'a']\n") << u"a b c"_s
        << QStringList{u"a b: a b"_s};
    QTest::newRow("a limit") << QByteArray("extends: existence\nmessage: '%s'\nlimit: 1\ntokens: [x]\n") << u"x x x"_s
                             << QStringList{u"x: x"_s};
    QTest::newRow("substitution names both")
        << QByteArray("extends: substitution\nmessage: \"'%s' for '%s'\"\nignorecase: true\nswap:\n  utili[sz]e: use\n")
        << u"Utilise it"_s << QStringList{u"Utilise: 'use' for 'Utilise'"_s};
    QTest::newRow("substitution takes groups along")
        << QByteArray("extends: substitution\nmessage: '%s'\nswap:\n  'on you (order|card)': on your $1\n")
        << u"It is on you card."_s << QStringList{u"on you card: on your card"_s};
    QTest::newRow("substitution is content with the right form")
        << QByteArray("extends: substitution\nmessage: '%s'\nignorecase: true\nswap:\n  e-?mail: email\n")
        << u"an email, an e-mail"_s << QStringList{u"e-mail: email"_s};
    QTest::newRow("substitution is content with one of several right phrases")
        << QByteArray("extends: substitution\nmessage: '%s'\nnonword: true\nswap:\n"
                      "  'Note: \\w+ \\w+': 'Note: (?:please|kindly) \\w+'\n")
        << u"Note: please wait. Note: just wait."_s << QStringList{u"Note: just wait: Note: (?:please|kindly) \\w+"_s};
    QTest::newRow("occurrence above its most")
        << QByteArray("extends: occurrence\nmessage: '%s times'\nmax: 1\ntoken: '!'\n") << u"Hi! Great!"_s
        << QStringList{u"!: 2 times"_s};
    QTest::newRow("occurrence below its least")
        << QByteArray("extends: occurrence\nmessage: none\nmin: 1\ntoken: thanks\n") << u"Bye."_s << QStringList{u": none"_s};
    QTest::newRow("repetition of a word")
        << QByteArray("extends: repetition\nmessage: \"'%s' twice\"\nalpha: true\nignorecase: true\ntokens: ['[^\\s]+']\n")
        << u"It is is fine, 5 5 times."_s << QStringList{u"is is: 'is' twice"_s};
    QTest::newRow("consistency of two spellings")
        << QByteArray("extends: consistency\nmessage: \"'%s'\"\nignorecase: true\neither:\n  advisor: adviser\n")
        << u"An advisor and an adviser."_s << QStringList{u"adviser: 'adviser'"_s};
    QTest::newRow("consistency points to where the later form stands first")
        << QByteArray("extends: consistency\nmessage: \"'%s'\"\neither:\n  advisor: adviser\n")
        << u"Advise. An adviser, an advisor, an adviser."_s << QStringList{u"adviser: 'adviser'"_s};
    QTest::newRow("conditional wants an explanation")
        << QByteArray("extends: conditional\nmessage: explain '%s'\nfirst: '\\b([A-Z]{3,5})\\b'\n"
                      "second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\n")
        << u"The World Health Organization (WHO). Ask the WHO or the FBI."_s << QStringList{u"FBI: explain 'FBI'"_s};
    QTest::newRow("metric over its condition")
        << QByteArray("extends: metric\nmessage: '%s'\nformula: words / sentences\ncondition: '> 3'\n")
        << u"One two three four five."_s << QStringList{u": 5.00"_s};
    QTest::newRow("readability above its grade")
        << QByteArray("extends: readability\nmessage: grade\ngrade: 8\nmetrics: [Flesch-Kincaid]\n")
        << u"Organisational responsibilities necessitate considerable interdepartmental communication."_s
        << QStringList{u": grade"_s};
    QTest::newRow("readability of plain words")
        << QByteArray("extends: readability\nmessage: grade\ngrade: 8\nmetrics: [Flesch-Kincaid]\n") << u"It is on its way."_s
        << QStringList{};
    QTest::newRow("a sentence at a time")
        << QByteArray("extends: occurrence\nmessage: '%s'\nscope: sentence\nmax: 3\ntoken: '\\w+'\n")
        << u"One two. One two three four. Five."_s << QStringList{u"One: 4"_s};
    QTest::newRow("the right expression in PCRE for a character's number")
        << QByteArray("extends: existence\nmessage: '%s'\nnonword: true\ntokens: ['\\u2026']\n") << u"Well\u2026"_s
        << QStringList{u"\u2026: \u2026"_s};
}

void TestStyleSet::findsWhatARuleAsksFor()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, text);
    QFETCH(QStringList, alerts);

    const OneRule rule(yaml);
    QVERIFY2(rule->errors().isEmpty(), qPrintable(rule->errors().value(0).text));
    QCOMPARE(shown(rule->check(text), text), alerts);
}

void TestStyleSet::scopesInMarkdown_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QList<int>>("lines");

    QTest::newRow("all text") << QByteArray("text") << QList<int>{1, 3, 5, 7, 11};
    QTest::newRow("headings") << QByteArray("heading") << QList<int>{1};
    QTest::newRow("headings of the second degree") << QByteArray("heading.h2") << QList<int>{};
    QTest::newRow("lists") << QByteArray("list") << QList<int>{5};
    QTest::newRow("quotes") << QByteArray("blockquote") << QList<int>{7};
    QTest::newRow("all but lists") << QByteArray("text & ~list") << QList<int>{1, 3, 7, 11};
    QTest::newRow("paragraphs") << QByteArray("paragraph") << QList<int>{3, 11};
    QTest::newRow("the source as it is") << QByteArray("raw") << QList<int>{1, 3, 3, 5, 7, 9, 11, 15};
}

void TestStyleSet::scopesInMarkdown()
{
    QFETCH(QByteArray, scope);
    QFETCH(QList<int>, lines);

    const OneRule rule("extends: existence\nmessage: m\nscope: '" + scope + "'\ntokens: [xyz]\n");
    QVERIFY2(rule->errors().isEmpty(), qPrintable(rule->errors().value(0).text));
    const QString text = u"# An xyz\n\nThe *xyz* and `xyz`.\n\n- a xyz\n\n> xyz\n\n    xyz\n\n\u00e4\U0001F600 xyz\n\n"
                         "<!-- vale Team.Rule = NO -->\n\nxyz\n"_s;
    QList<int> found;
    for (const Alert &alert : rule->check(text, TextFormat::Markdown).alerts) {
        QCOMPARE(alert.span.of(text), u"xyz");
        found.append(int(QStringView(text).first(alert.span.begin).count(u'\n')) + 1);
    }
    QCOMPARE(found, lines);
}

void TestStyleSet::stopsARunawayAndNamesIt()
{
    const OneRule rule("extends: existence\nmessage: m\nnonword: true\ntokens: ['(x+x+)+y']\n");
    const StyleReport report = rule->check(QString(40, u'x') + u"z y"_s);
    QCOMPARE(report.alerts.size(), 0);
    QCOMPARE(report.stopped.size(), 1);
    QVERIFY(report.stopped.first().text.contains("Team.Rule"_L1));
    QVERIFY(report.stopped.first().place.endsWith("Rule.yml"_L1));
}

void TestStyleSet::leavesOutABrokenRuleAndSaysWhere()
{
    const OneRule rule("extends: existence\nmessage: m\ntokens:\n  - '(unclosed'\n");
    QCOMPARE(rule->rules().size(), 0);
    QCOMPARE(rule->errors().size(), 1);
    QVERIFY2(rule->errors().first().place.endsWith("Rule.yml:3"_L1), qPrintable(rule->errors().first().place));
}

void TestStyleSet::heedsTheConfig_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("levels");

    const QByteArray head("StylesPath = styles\n");
    QTest::newRow("a style for all files") << QByteArray(head + "[*]\nBasedOnStyles = Team\n") << u"a.txt"_s << u"warning"_s;
    QTest::newRow("a style for other files") << QByteArray(head + "[*.md]\nBasedOnStyles = Team\n") << u"a.txt"_s << QString();
    QTest::newRow("a glob with choices") << QByteArray(head + "[*.{md,txt}]\nBasedOnStyles = Team\n") << u"b/a.txt"_s << u"warning"_s;
    QTest::newRow("a rule switched off") << QByteArray(head + "[*]\nBasedOnStyles = Team\nTeam.Rule = NO\n") << u"a.txt"_s << QString();
    QTest::newRow("a rule made louder") << QByteArray(head + "[*]\nBasedOnStyles = Team\nTeam.Rule = error\n") << u"a.txt"_s << u"error"_s;
    QTest::newRow("the least level is a warning where none is named")
        << QByteArray(head + "[*]\nBasedOnStyles = Team\nTeam.Rule = suggestion\n") << u"a.txt"_s << QString();
    QTest::newRow("below the least level")
        << QByteArray(head + "MinAlertLevel = error\n[*]\nBasedOnStyles = Team\n") << u"a.txt"_s << QString();
    QTest::newRow("one rule without its style") << QByteArray(head + "[*]\nTeam.Rule = YES\n") << u"a.txt"_s << u"warning"_s;
}

void TestStyleSet::heedsTheConfig()
{
    QFETCH(QByteArray, ini);
    QFETCH(QString, fileName);
    QFETCH(QString, levels);

    const OneRule rule("extends: existence\nmessage: m\ntokens: [x]\n", ini);
    QVERIFY2(rule->errors().isEmpty(), qPrintable(rule->errors().value(0).text));
    QStringList found;
    for (const Alert &alert : rule->check(u"an x", TextFormat::Plain, fileName).alerts)
        found.append(alert.level == AlertLevel::Error ? u"error"_s : u"warning"_s);
    QCOMPARE(found.join(u' '), levels);
}

void TestStyleSet::offersFixes_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("fixes");

    QTest::newRow("none") << QByteArray() << u"obviously"_s << QStringList{};
    QTest::newRow("replace") << QByteArray("action: {name: replace, params: [clearly, plainly]}\n") << u"obviously"_s
                             << QStringList{u"clearly"_s, u"plainly"_s};
    QTest::newRow("remove") << QByteArray("action: {name: remove}\n") << u"obviously"_s << QStringList{QString()};
    QTest::newRow("edit by a pattern")
        << QByteArray("action: {name: edit, params: [regex, '(ob)viously', '$1vious']}\n") << u"obviously"_s << QStringList{u"obvious"_s};
    QTest::newRow("trim") << QByteArray("action: {name: edit, params: [trim_right, 'ly']}\n") << u"obviously"_s
                          << QStringList{u"obvious"_s};
    QTest::newRow("truncate") << QByteArray("action: {name: edit, params: [truncate, 'v']}\n") << u"obviously"_s
                              << QStringList{u"ob"_s};
}

void TestStyleSet::offersFixes()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, text);
    QFETCH(QStringList, fixes);

    const OneRule rule("extends: existence\nmessage: m\ntokens: [obviously]\n" + action);
    QVERIFY2(rule->errors().isEmpty(), qPrintable(rule->errors().value(0).text));
    const StyleReport report = rule->check(text);
    QCOMPARE(report.alerts.size(), 1);
    QCOMPARE(report.alerts.first().fixes, fixes);
}

void TestStyleSet::joinsWrappedLinesAndPlainQuotes()
{
    const QString text = u"We know that you are waiting for your parcel, so please rest\nassured \u2018that\u2019 it\u2019s on its way.\n- one\n- two"_s;
    const QString plain = withPlainTypography(text);
    QCOMPARE(plain.size(), text.size());
    QVERIFY(plain.contains("please rest assured 'that' it's"_L1));
    QVERIFY(plain.endsWith(".\n- one\n- two"_L1));
}

void TestStyleSet::standsHalvesOfCharacters()
{
    const OneRule rule("extends: existence\nmessage: m\nignorecase: true\ntokens: ['caf\u00e9 \\w+']\n");
    const QString text = QString(QChar(0xd83d)) + u"a caf\u00e9 crema"_s + QChar(0xdc00);
    const StyleReport report = rule->check(text);
    QCOMPARE(report.alerts.size(), 1);
    QCOMPARE(report.alerts.first().span.of(text), u"caf\u00e9 crema");
}

void TestStyleSet::countsSyllables_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("syllables");

    QTest::newRow("one") << QStringList{u"a"_s, u"by"_s, u"hope"_s, u"hoped"_s, u"hopes"_s, u"style"_s, u"while"_s, u"real"_s,
                                        u"guard"_s, u"tea"_s, u"tied"_s, u"we've"_s, u"quart"_s}
                         << 1;
    QTest::newRow("two") << QStringList{u"value"_s, u"series"_s, u"table"_s, u"hopeful"_s, u"statement"_s, u"likely"_s, u"wanted"_s,
                                        u"classes"_s, u"being"_s, u"people"_s, u"cities"_s, u"nation"_s, u"special"_s, u"union"_s,
                                        u"patient"_s}
                         << 2;
    QTest::newRow("three") << QStringList{u"various"_s, u"video"_s, u"idea"_s, u"earlier"_s, u"delivered"_s,
                                          u"continues"_s, u"expression"_s, u"opinion"_s, u"audience"_s, u"gradual"_s}
                           << 3;
    QTest::newRow("four") << QStringList{u"actually"_s, u"mechanism"_s, u"variable"_s, u"January"_s, u"usually"_s, u"convenience"_s,
                                         u"experience"_s} << 4;
}

void TestStyleSet::countsSyllables()
{
    QFETCH(QStringList, words);
    QFETCH(int, syllables);

    for (const QString &word : words)
        QVERIFY2(syllablesOf(word) == syllables, qPrintable(u"%1: %2"_s.arg(word).arg(syllablesOf(word))));
}

void TestStyleSet::casesHeadings_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool>("fires");

    const QByteArray sentence("match: $sentence\nexceptions: [Axon Server]\nindicators: [':']\nprefix: '^[a-z]\\.\\s'\n");
    QTest::newRow("a sentence") << sentence << u"How it works"_s << false;
    QTest::newRow("every word in capitals") << sentence << u"How It Works Today"_s << true;
    QTest::newRow("a name of two words") << sentence << u"Axon Server connection"_s << false;
    QTest::newRow("anew after a sign") << sentence << u"Step one: Open it"_s << false;
    QTest::newRow("a number before it") << sentence << u"1. An important heading"_s << false;
    QTest::newRow("a letter before it") << sentence << u"a. An important heading"_s << false;
    const QByteArray title("match: $title\nstyle: AP\n");
    QTest::newRow("a title") << title << u"The Lord of the Rings"_s << false;
    QTest::newRow("a title in small letters") << title << u"The lord of the rings"_s << true;
    QTest::newRow("small letters") << QByteArray("match: $lower\n") << u"all small"_s << false;
    QTest::newRow("an expression") << QByteArray("match: '^[A-Z]'\n") << u"small"_s << true;
}

void TestStyleSet::casesHeadings()
{
    QFETCH(QByteArray, keys);
    QFETCH(QString, heading);
    QFETCH(bool, fires);

    const OneRule rule("extends: capitalization\nmessage: \"'%s' for '%s'\"\nscope: heading\n" + keys);
    QVERIFY2(rule->errors().isEmpty(), qPrintable(rule->errors().value(0).text));
    QCOMPARE(!rule->check(u"# "_s + heading, TextFormat::Markdown).alerts.isEmpty(), fires);
}

QTEST_GUILESS_MAIN(TestStyleSet)
#include "tst_styleset.moc"
