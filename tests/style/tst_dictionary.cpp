// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onerule.h"

#include "style/dictionary.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

class TestDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWordsWithTheirAffixes_data();
    void knowsWordsWithTheirAffixes();
    void aRuleBringsItsOwn_data();
    void aRuleBringsItsOwn();
    void valesOwnRuleTakesWhatLiesBesideTheStyles();
    void namesADictionaryThatIsMissing();
};

static void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

void TestDictionary::knowsWordsWithTheirAffixes_data()
{
    QTest::addColumn<QByteArray>("aff");
    QTest::addColumn<QByteArray>("dic");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QStringList>("unknown");

    const QByteArray affixes("SET UTF-8\nPFX R Y 1\nPFX R 0 re .\nSFX D Y 2\nSFX D y ied [^aeiou]y\n"
                             "SFX D 0 ed [^y]\nSFX N N 1\nSFX N 0 ness .\n");
    QTest::newRow("a word alone") << affixes << QByteArray("1\npack\n") << QStringList{u"pack"_s, u"Pack"_s, u"PACK"_s}
                                  << QStringList{u"packed"_s, u"1"_s};
    QTest::newRow("names keep their capital")
        << affixes << QByteArray("1\nLeeds\n") << QStringList{u"Leeds"_s} << QStringList{u"leeds"_s};
    QTest::newRow("an affix on either side and both")
        << affixes << QByteArray("2\npack/RD\ntry/RD\n")
        << QStringList{u"repack"_s, u"packed"_s, u"repacked"_s, u"tried"_s, u"retried"_s}
        << QStringList{u"tryed"_s, u"packied"_s, u"repackness"_s};
    QTest::newRow("a suffix that joins no prefix")
        << affixes << QByteArray("1\nsad/RN\n") << QStringList{u"sadness"_s, u"resad"_s} << QStringList{u"resadness"_s};
    QTest::newRow("what stands behind a tab is no word")
        << affixes << QByteArray("1\npack/D\tpo:verb\n") << QStringList{u"packed"_s} << QStringList{u"po:verb"_s};
    QTest::newRow("flags of two letters")
        << QByteArray("FLAG long\nSFX Aa Y 1\nSFX Aa 0 s .\nSFX Bb Y 1\nSFX Bb 0 en .\n") << QByteArray("1\nox/ZzBb\n")
        << QStringList{u"oxen"_s} << QStringList{u"oxs"_s};
    QTest::newRow("flags that are numbers")
        << QByteArray("FLAG num\nSFX 12 Y 1\nSFX 12 0 s .\nSFX 1 Y 1\nSFX 1 0 en .\n") << QByteArray("1\nbox/3,12\n")
        << QStringList{u"boxs"_s} << QStringList{u"boxen"_s};
    QTest::newRow("parts of compounds only") << QByteArray("ONLYINCOMPOUND c\n") << QByteArray("2\nth/c\nthe\n")
                                             << QStringList{u"the"_s} << QStringList{u"th"_s};
    QTest::newRow("letters of an older set") << QByteArray("SET ISO8859-1\n") << QByteArray("1\ncaf\xe9\n")
                                             << QStringList{u"caf\u00e9"_s} << QStringList{u"cafe"_s};
}

void TestDictionary::knowsWordsWithTheirAffixes()
{
    QFETCH(QByteArray, aff);
    QFETCH(QByteArray, dic);
    QFETCH(QStringList, known);
    QFETCH(QStringList, unknown);

    const QTemporaryDir folder;
    writeTo(folder.filePath(u"few.aff"_s), aff);
    writeTo(folder.filePath(u"few.dic"_s), dic);
    const Dictionary dictionary(QStringList{folder.filePath(u"few.dic"_s)});
    for (const QString &word : known)
        QVERIFY2(dictionary.knows(word), qPrintable(word));
    for (const QString &word : unknown)
        QVERIFY2(!dictionary.knows(word), qPrintable(word));
}

/// Knows "parcel" alone, in the system's place.
class OneWord final : public Speller
{
public:
    [[nodiscard]] bool knows(QStringView word) const override { return word == u"parcel"; }
    [[nodiscard]] QStringList suggestions(QStringView) const override { return {}; }
};

void TestDictionary::aRuleBringsItsOwn_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QStringList>("doubted");

    QTest::newRow("none: the system's") << QByteArray() << QStringList{u"crate"_s, u"zzq"_s};
    QTest::newRow("in the system's place")
        << QByteArray("dicpath: words\ndictionaries: [few]\n") << QStringList{u"parcel"_s, u"zzq"_s};
    QTest::newRow("beside the system's") << QByteArray("dicpath: words\ndictionaries: [few]\nappend: true\n")
                                         << QStringList{u"zzq"_s};
    QTest::newRow("its two files by name")
        << QByteArray("dic: words/few.dic\naff: words/few.aff\n") << QStringList{u"parcel"_s, u"zzq"_s};
    QTest::newRow("words in a file to let pass") << QByteArray("ignore: words/pass.txt\n") << QStringList{u"crate"_s};
}

void TestDictionary::aRuleBringsItsOwn()
{
    QFETCH(QByteArray, keys);
    QFETCH(QStringList, doubted);

    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"words"_s) && QDir(folder.path()).mkpath(u"Team"_s));
    writeTo(folder.filePath(u"words/few.aff"_s), "SET UTF-8\n");
    writeTo(folder.filePath(u"words/few.dic"_s), "1\ncrate\n");
    writeTo(folder.filePath(u"words/pass.txt"_s), "zzq\n");
    writeTo(folder.filePath(u"Team/Rule.yml"_s), "extends: spelling\nmessage: m\n" + keys);
    StyleSources sources;
    sources.folders = {folder.filePath(u"Team"_s)};
    sources.speller = std::make_shared<const OneWord>();
    const auto styles = StyleSet::load(sources);
    QVERIFY2(styles->errors().isEmpty(), qPrintable(styles->errors().value(0).text));
    const QString text = u"parcel crate zzq"_s;
    QStringList found;
    for (const Alert &alert : styles->check(text).alerts)
        found.append(alert.span.of(text).toString());
    QCOMPARE(found, doubted);
}

void TestDictionary::valesOwnRuleTakesWhatLiesBesideTheStyles()
{
    const QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(u"styles/config/dictionaries"_s) && root.mkpath(u"styles/config/ignore/shop"_s));
    writeTo(root.filePath(u"styles/config/dictionaries/few.aff"_s), "SET UTF-8\n");
    writeTo(root.filePath(u"styles/config/dictionaries/few.dic"_s), "1\ncrate\n");
    writeTo(root.filePath(u"styles/config/ignore/shop/names.txt"_s), "Zzq\n");
    writeTo(root.filePath(u".vale.ini"_s), "StylesPath = styles\n[*]\nBasedOnStyles = Vale\n");
    StyleSources sources;
    sources.configFile = root.filePath(u".vale.ini"_s);
    sources.speller = std::make_shared<const OneWord>();
    const QString text = u"parcel crate Zzq zzq"_s;
    const auto report = StyleSet::load(sources)->check(text);
    QCOMPARE(report.alerts.size(), 1);
    QCOMPARE(report.alerts.first().span.of(text), u"zzq");
}

void TestDictionary::namesADictionaryThatIsMissing()
{
    const OneRule rule("extends: spelling\nmessage: m\ndicpath: nowhere\ndictionaries:\n  - xx_none\n");
    QCOMPARE(rule->errors().size(), 1);
    QVERIFY2(rule->errors().first().text.contains("xx_none"_L1), qPrintable(rule->errors().first().text));
    QVERIFY2(rule->errors().first().place.endsWith("Rule.yml:4"_L1), qPrintable(rule->errors().first().place));
}

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
