// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/reviewer.h"
#include "review/wording/brochure.h"
#include "review/wording/wordingrules.h"
#include "style/speller.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsInTheWritersOwnWords_data();
    void findsInTheWritersOwnWords();
    void offersToRemoveASentenceThatSaysNothing();
    void hintsStayHints();
    void hintsAtUnknownWords_data();
    void hintsAtUnknownWords();
    void knowsASloganWithoutAPattern_data();
    void knowsASloganWithoutAPattern();

private:
    [[nodiscard]] QList<Finding> review(const QString &text) const;

    std::shared_ptr<const Reader> m_reader;
    std::shared_ptr<const StyleSet> m_styles;
};

void TestWording::initTestCase()
{
    auto lexicon = Lexicon::standard();
    QVERIFY(lexicon);
    m_reader = std::make_shared<const Reader>(std::make_shared<const Lexicon>(*std::move(lexicon)));
    m_styles = standardStyles();
}

QList<Finding> TestWording::review(const QString &text) const
{
    Draft draft;
    draft.text = text;
    Timeline timeline;
    const Memory memory = Memory::of(timeline, *m_reader);
    return Reviewer(m_reader, wordingRules(m_styles)).review(draft, timeline, memory);
}

void TestWording::findsInTheWritersOwnWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found"); // "kind: passage" of the warnings

    QTest::newRow("a canned assurance") << u"Rest assured, it is on its way."_s
                                        << QStringList{u"buzzword: Rest assured"_s};
    QTest::newRow("with typographic apostrophes")
        << u"Please don\u2019t hesitate to contact us."_s
        << QStringList{u"buzzword: Please don\u2019t hesitate to contact us"_s};
    QTest::newRow("over a line's end")
        << u"We looked into the log of the server on Monday, so please rest\nassured of it."_s
        << QStringList{u"buzzword: so please rest\nassured of"_s};
    QTest::newRow("a blank in the greeting")
        << u"Dear {{name}},\n\nit is here.\n\nAnna"_s << QStringList{u"placeholder: {{name}}"_s};
    QTest::newRow("a blank in the signature")
        << u"Dear Ann,\n\nit is here.\n\nKind regards,\n[AGENT NAME]"_s << QStringList{u"placeholder: [AGENT NAME]"_s};
    QTest::newRow("the customer's quoted words")
        << u"You were told to \"rest assured\" and then left alone."_s << QStringList{};
    QTest::newRow("quoted mail") << u"It is here.\n\nOn Monday Ann wrote:\n> Rest assured I will complain.\n"_s
                                 << QStringList{};
    QTest::newRow("a text that the writer drew up for somebody")
        << u"Here is the wording: \"The shop was down for an hour. We regret any disruption this may have caused.\""_s
        << QStringList{u"non-apology: We regret any disruption this may have caused"_s};
    QTest::newRow("an apology that owns nothing") << u"The parcel is late. We are sorry for any inconvenience."_s
                                                  << QStringList{u"non-apology: We are sorry for any inconvenience"_s};
    QTest::newRow("the same words beside the fault")
        << u"We sent it to the old address, that was our mistake. We are sorry for any inconvenience."_s
        << QStringList{};
    QTest::newRow("a tagline of two halves") << u"The bike is free again. Moving cities, moving you."_s
                                             << QStringList{u"buzzword: Moving cities, moving you"_s};
    QTest::newRow("two things done, in the same form")
        << u"I am moving house, moving you to Friday."_s << QStringList{};
    QTest::newRow("a thing that begins somewhere") << u"The gap is where chapter 10 begins."_s << QStringList{};
    QTest::newRow("a plan called Family") << u"4K is part of Family and costs no more."_s << QStringList{};
    QTest::newRow("an apology that comes after its should")
        << u"It is two steps. Should there have been any misunderstanding, please accept our apologies."_s
        << QStringList{u"non-apology: Should there have been any misunderstanding, please accept our apologies"_s};
    QTest::newRow("an apology for what she found hard")
        << u"I am sorry that you find the steps so hard."_s << QStringList{};
    QTest::newRow("plain words") << u"The van comes on Saturday at nine. I have taken the 45 euros off your bill."_s
                                 << QStringList{};
}

void TestWording::findsInTheWritersOwnWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);

    QStringList shown;
    for (const Finding &finding : review(text)) {
        if (finding.severity != Severity::Hint)
            shown.append(toName(finding.kind) + ": "_L1 + finding.passage.of(text).toString());
    }
    QCOMPARE(shown, found);
}

void TestWording::offersToRemoveASentenceThatSaysNothing()
{
    const QString text = u"It left today. Your satisfaction is our number one priority. Anna"_s;
    const auto findings = review(text);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().fixes.size(), 1);
    const Fix fix = findings.first().fixes.first();
    QString fixed = text;
    fixed.replace(fix.replaces.begin, fix.replaces.length(), fix.replacement);
    QCOMPARE(fixed, u"It left today. Anna"_s);
}

void TestWording::hintsStayHints()
{
    const auto findings = review(u"We utilise a courier."_s);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().kind, FindingKind::Style);
    QCOMPARE(findings.first().severity, Severity::Hint);
    QCOMPARE(findings.first().fixes.value(0).replacement, u"use"_s);
}

void TestWording::knowsASloganWithoutAPattern_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("found");

    QTest::newRow("fine words only") << u"A beacon of compassionate care."_s << true;
    QTest::newRow("fine words and a name") << u"Brightwell is a vibrant, nurturing home for families."_s << true;
    QTest::newRow("one fine word among things") << u"The family room has a lamp beside the sofa."_s << false;
    QTest::newRow("a number in it") << u"Our dedicated team of 12 serves the community."_s << false;
    QTest::newRow("two fine words and no more") << u"With love from the family."_s << false;
    QTest::newRow("a day in it") << u"The happy family comes on Friday."_s << false;
    QTest::newRow("a question") << u"Is a memorable experience our mission?"_s << false;
    QTest::newRow("too short to say") << u"Great quality!"_s << false;
}

void TestWording::knowsASloganWithoutAPattern()
{
    QFETCH(QString, sentence);
    QFETCH(bool, found);

    QFile file(u":/kept/styles/Kept/brochure.yaml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto words = BrochureWords::read(file.readAll(), file.fileName());
    QVERIFY(words);
    QCOMPARE(!fineWordsIn(sentence, {0, sentence.size()}, *words).isEmpty(), found);
}

/// A dictionary of the words that a test needs.
class FewWords final : public Speller
{
public:
    [[nodiscard]] bool knows(QStringView word) const override
    {
        return QStringList{u"your"_s, u"parcel"_s, u"left"_s, u"today"_s, u"with"_s}.contains(word);
    }
    [[nodiscard]] QStringList suggestions(QStringView) const override { return {u"parcel"_s}; }
};

void TestWording::hintsAtUnknownWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("a slip") << u"Your parcle left today."_s << QStringList{u"parcle"_s};
    QTest::newRow("a name") << u"Your parcel left Ghent today."_s << QStringList{};
    QTest::newRow("a word of hers") << u"Your flummox left today."_s << QStringList{};
    QTest::newRow("a product of the order") << u"Your glimmer left today."_s << QStringList{};
    QTest::newRow("an address") << u"Your parcel left with parcle@shop.example today."_s << QStringList{};
    QTest::newRow("a short word") << u"Your pcl left today."_s << QStringList{};
}

void TestWording::hintsAtUnknownWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);

    Timeline timeline;
    Event event;
    event.id = EventId{1};
    event.text = u"Where is my flummox?"_s;
    timeline.events.push_back(event);
    Record order;
    order.fields.append({u"item"_s, u"Glimmer lamp"_s});
    timeline.records.push_back(order);
    Draft draft;
    draft.text = text;
    const Reviewer reviewer(m_reader, wordingRules(m_styles, std::make_shared<const FewWords>()));
    QStringList found;
    for (const Finding &finding : reviewer.review(draft, timeline, Memory::of(timeline, *m_reader)))
        found.append(finding.passage.of(text).toString());
    QCOMPARE(found, words);
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
