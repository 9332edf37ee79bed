// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onerule.h"

#include "style/speller.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

/// Knows a handful of words.
class FewWords final : public Speller
{
public:
    [[nodiscard]] bool knows(QStringView word) const override
    {
        static const QStringList words{u"a"_s, u"the"_s, u"don't"_s, u"fine"_s, u"parcel"_s};
        return words.contains(word, Qt::CaseInsensitive);
    }
    [[nodiscard]] QStringList suggestions(QStringView) const override { return {}; }
};

class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubtsWords_data();
    void doubtsWords();
};

void TestSpelling::doubtsWords_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("doubted");

    const QByteArray usual;
    const QByteArray custom("custom: true\n");
    QTest::newRow("a wrong word") << usual << u"A parcle, a parcel."_s << QStringList{u"parcle"_s};
    QTest::newRow("without the signs around it") << usual << u"(parcle) \u201cparcle\u201d [parcle]: 'parcle'!"_s
                                                 << QStringList{u"parcle"_s, u"parcle"_s, u"parcle"_s, u"parcle"_s};
    QTest::newRow("any apostrophe") << usual << u"don't don\u2019t don\u2018t"_s << QStringList{};
    QTest::newRow("a wrong word with an apostrophe")
        << usual << u"the parcle\u2019s"_s << QStringList{u"parcle\u2019s"_s};
    QTest::newRow("words joined by a sign are left alone")
        << usual << u"parcle-free and/or kg.m parcle2"_s << QStringList{};
    QTest::newRow("names and abbreviations are left alone") << usual << u"MyShop GLS"_s << QStringList{};
    QTest::newRow("without the usual filters they are not")
        << custom << u"parcle-free GLS"_s << QStringList{u"parcle-free"_s, u"GLS"_s};
    QTest::newRow("signs and numbers are no words") << custom << u"- 12 & 3.50 \u2026"_s << QStringList{};
    QTest::newRow("a filter of the rule's own")
        << QByteArray("custom: true\nfilters: ['^p']\n") << u"parcle zoo"_s << QStringList{u"zoo"_s};
    QTest::newRow("words that are let pass, in any case")
        << QByteArray("ignore: [parcle]\n") << u"Parcle zoo"_s << QStringList{u"zoo"_s};
}

void TestSpelling::doubtsWords()
{
    QFETCH(QByteArray, keys);
    QFETCH(QString, text);
    QFETCH(QStringList, doubted);

    const OneRule rule("extends: spelling\nmessage: m\n" + keys, {}, std::make_shared<const FewWords>());
    QVERIFY2(rule->errors().isEmpty(), qPrintable(rule->errors().value(0).text));
    QStringList found;
    for (const Alert &alert : rule->check(text).alerts)
        found.append(alert.span.of(text).toString());
    QCOMPARE(found, doubted);
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
