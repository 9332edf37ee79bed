// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;

class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standardHasManyWords();
    void everyFileIsBuiltIn();
    void findsConcepts_data();
    void findsConcepts();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void knowsOpposites();
    void callsThingsByOneName();
    void refusesFaults_data();
    void refusesFaults();
    void takesATeamsOwnWords();

private:
    static QStringList idsIn(const Lexicon &lexicon, const QString &text);
    std::optional<Lexicon> m_standard;
};

QStringList LexiconTest::idsIn(const Lexicon &lexicon, const QString &text)
{
    const Words words = readWords(text, {0, text.size()});
    QStringList ids;
    for (const LexiconMatch &match : lexicon.match(text, words, {0, words.tokens.size()}))
        ids.append(lexicon.conceptOf(match).id);
    return ids;
}

void LexiconTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::standard();
    QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().place + QStringLiteral(": ") + lexicon.error().text));
    m_standard = std::move(*lexicon);
}

void LexiconTest::standardHasManyWords()
{
    QCOMPARE_GE(m_standard->concepts().size(), 400u);
    QCOMPARE_GE(m_standard->wordCount(), 6000u);
}

void LexiconTest::everyFileIsBuiltIn()
{
    const QDir folder(qEnvironmentVariable("KEPT_TEST_DATA") + "/../../resources/lexicon");
    const QStringList files = folder.entryList({"*.yml"}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    QCOMPARE(QDir(":/kept/lexicon").entryList({"*.yml"}, QDir::Files, QDir::Name), files);
    const Result<Lexicon> lexicon = Lexicon::fromFolder(folder.path());
    QVERIFY(lexicon);
    QCOMPARE(lexicon->concepts().size(), m_standard->concepts().size());
}

void LexiconTest::findsConcepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("a verb in another form") << "We have refunded you." << "action.refund";
    QTest::newRow("a verb with its object in between") << "We took the fee off." << "action.credit";
    QTest::newRow("a noun in the plural") << "Both refunds are through." << "action.refund";
    QTest::newRow("a phrase over a denial") << "There is no charge for that." << "action.waive";
    QTest::newRow("a state in several words") << "It is out for delivery." << "state.shipped";
    QTest::newRow("an item by another name") << "Here is the proof of purchase." << "item.receipt";
    QTest::newRow("a step in two words") << "I emptied the browser cache." << "step.clear-cache";
    QTest::newRow("a feeling as an adjective") << "She is livid." << "feeling.angry";
    QTest::newRow("a way of owning up") << "That was our mistake." << "owning.fault";
    QTest::newRow("a reference to a call") << "As discussed on the phone, we wait." << "reference.discussed";
    QTest::newRow("a denial inside of a contraction") << "It won't help." << "negation.negator";
}

void LexiconTest::findsConcepts()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const QStringList ids = idsIn(*m_standard, text);
    QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ')));
}

void LexiconTest::leavesOthersAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("no charge is not a charge") << "There is no charge for that." << "action.charge";
    QTest::newRow("not only denies nothing") << "It is not only late." << "negation.negator";
    QTest::newRow("a gap does not reach over the end of a part") << "We took it home; off you go." << "action.credit";
}

void LexiconTest::leavesOthersAlone()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const QStringList ids = idsIn(*m_standard, text);
    QVERIFY2(!ids.contains(id), qPrintable(ids.join(u' ')));
}

void LexiconTest::knowsOpposites()
{
    QVERIFY(m_standard->areOpposite("action.credit", "action.charge"));
    QVERIFY(m_standard->areOpposite("action.charge", "action.credit"));
    QVERIFY(m_standard->areOpposite("state.shipped", "state.in-depot"));
    QVERIFY(!m_standard->areOpposite("state.shipped", "state.delivered"));
    QVERIFY(!m_standard->areOpposite("action.credit", "action.credit"));
    QVERIFY(m_standard->areAlike("action.refund", "action.give-money"));
    QVERIFY(!m_standard->areAlike("action.refund", "action.repair"));
    QVERIFY(!m_standard->areAlike({}, {}));
}

void LexiconTest::callsThingsByOneName()
{
    QCOMPARE(m_standard->topicOf("package"), "parcel");
    QCOMPARE(m_standard->topicOf("bill"), "invoice");
    QCOMPARE(m_standard->topicOf("hinge"), "hinge");
}

void LexiconTest::refusesFaults_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<int>("line");
    QTest::newRow("an unknown key") << "category: action\nconcepts:\n  - id: a\n    verb: [x]\n" << 4;
    QTest::newRow("a repeated id") << "category: action\nconcepts:\n  - {id: a, verbs: [x]}\n  - {id: a, verbs: [y]}\n" << 4;
    QTest::newRow("an unknown opposite") << "category: action\nconcepts:\n  - {id: a, verbs: [x], opposites: [b]}\n" << 3;
    QTest::newRow("an empty word") << "category: action\nconcepts:\n  - id: a\n    verbs: ['']\n" << 4;
    QTest::newRow("a gap at the end") << "category: action\nconcepts:\n  - id: a\n    verbs: ['put _']\n" << 4;
    QTest::newRow("a concept without words") << "category: action\nconcepts:\n  - id: a\n" << 3;
    QTest::newRow("a category that is none") << "category: mood\nconcepts: []\n" << 1;
    QTest::newRow("a valence on an action") << "category: action\nconcepts:\n  - {id: a, verbs: [x], valence: 1}\n" << 3;
    QTest::newRow("a list that is none") << "category: action\nconcepts:\n  - id: a\n    verbs: x\n" << 4;
    QTest::newRow("broken YAML") << "category: [action\n" << 2;
}

void LexiconTest::refusesFaults()
{
    QFETCH(QString, yaml);
    QFETCH(int, line);
    const QTemporaryDir folder;
    QFile file(folder.filePath("own.yml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(yaml.toUtf8());
    file.close();
    const Result<Lexicon> lexicon = Lexicon::fromFolder(folder.path());
    QVERIFY(!lexicon);
    QCOMPARE(lexicon.error().place, QStringLiteral("%1:%2").arg(file.fileName()).arg(line));
    QVERIFY(!lexicon.error().text.isEmpty());
}

void LexiconTest::takesATeamsOwnWords()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("own.yml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("category: step\nconcepts:\n  - {id: restart, verbs: [bonk]}\n  - {id: descale-pod, verbs: [descale the pod]}\n");
    file.close();
    Lexicon lexicon = *m_standard;
    const size_t before = lexicon.concepts().size();
    QVERIFY(lexicon.addFile(file.fileName()));
    QCOMPARE(lexicon.concepts().size(), before + 1);
    QVERIFY(idsIn(lexicon, "We bonked it.").contains("step.restart"));
    QVERIFY(idsIn(lexicon, "Please descale the pod.").contains("step.descale-pod"));
    QVERIFY(!idsIn(*m_standard, "We bonked it.").contains("step.restart"));
}

QTEST_GUILESS_MAIN(LexiconTest)
#include "tst_lexicon.moc"
