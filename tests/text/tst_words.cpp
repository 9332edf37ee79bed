// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/notation.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

void row(const char *name, const char *text, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lemmas_data()
    {
        columns();
        row("contractions are two words", "I won't, can't and cannot wait", "i will not , can not and can not wait");
        row("typographic apostrophes are apostrophes", "It’s late, we’ve left and they’ll see",
            "it be late , we have leave and they will see");
        row("it's is has before a participle with an object", "it's been a week and he's told me",
            "it have be a week and he have tell me");
        row("'s behind a noun owns", "the driver's van", "the driver 's van");
        row("'s behind a noun is a verb before an adverb", "the site's down", "the site be down");
        row("'d is had before a participle, would before a base form", "he'd left, I'd wait",
            "he have leave , i would wait");
        row("gonna and gotta are two words", "I'm gonna call, you gotta wait", "i be go to call , you get to wait");
        row("people forget apostrophes", "dont know why it isnt here, thats odd",
            "do not know why it be not here , that be odd");
        row("irregular verbs", "she told us he went and bought what they sold",
            "she tell us he go and buy what they sell");
        row("regular endings", "replaced planned tried stopped carries boxes charged",
            "replace plan try stop carry box charge");
        row("two spellings of a double l", "cancelled canceled travelling", "cancel cancel travel");
        row("irregular plurals", "the men, women and children lost their keys and shelves",
            "the man , woman and child lose their key and shelf");
        row("an adjective of a verb keeps the verb's lemma", "the delayed parcel and the broken hinge",
            "the delay parcel and the break hinge");
        row("the left side does not leave", "He left his left shoe", "he leave his left shoe");
        row("agents' shorthand is written out", "cust rcvd 2 msgs re appt, pls call tmrw",
            "customer receive 2 message re appointment , please call tomorrow");
        row("prefixes on known words", "we resent it, rebooked her and the misprinted one",
            "we resend it , rebook her and the misprint one");
        row("comparisons", "cheaper, the biggest, better", "cheap , the big , good");
        row("orders can be a verb", "she orders new orders", "she order new order");
    }
    void lemmas()
    {
        QFETCH(QString, text);
        QTEST(lemmasOf(text), "expected");
    }

    void classes_data()
    {
        columns();
        row("a plain promise", "A supervisor will credit the account by Friday",
            "A/D supervisor/N will/A credit/V the/D account/N by/I Friday/M");
        row("noun or verb by the words around", "Please order it, my order is late",
            "Please/R order/V it/P ,/. my/D order/N is/V late/J");
        row("to with a verb and to with a place", "to call you and to the office",
            "to/T call/V you/P and/C to/I the/D office/N");
        row("have helps or stands alone", "I have a box, I have sent a box",
            "I/P have/V a/D box/N ,/. I/P have/A sent/V a/D box/N");
        row("a question parts the helper from its verb", "Did the blue parcel arrive",
            "Did/A the/D blue/J parcel/N arrive/V");
        row("her is an object or owns", "ring her Wed about her box", "ring/V her/P Wed/M about/I her/D box/N");
        row("that joins or points", "I know that you want that box", "I/P know/V that/C you/P want/V that/D box/N");
        row("shouting is no name", "OUR SITE IS DOWN AGAIN", "OUR/D SITE/N IS/V DOWN/R AGAIN/R");
        row("a capital inside makes a name", "ask Bill about the bill", "ask/V Bill/M about/I the/D bill/N");
        row("terse notes start with a verb", "Told her to wait. Needs it today",
            "Told/V her/P to/T wait/V ./. Needs/V it/P today/R");
        row("agents make nouns of verbs", "I'll send the restore", "I/P 'll/A send/V the/D restore/N");
        row("a noun before what was done to it", "lock removed", "lock/N removed/V");
        row("a shortened will is no noun", "a hold that'll drop off", "a/D hold/N that/P 'll/A drop/V off/R");
        row("passive", "it was delivered and has been opened", "it/P was/A delivered/V and/C has/A been/A opened/V");
    }
    void classes()
    {
        QFETCH(QString, text);
        QTEST(classesOf(text), "expected");
    }

    void forms()
    {
        const Words words = wordsOf(QStringLiteral("she sent parcels, was sending, has sent and sends"));
        const auto form = [&](size_t i) { return words.tokens[i].form; };
        QCOMPARE(form(1), WordForm::Past);
        QCOMPARE(form(2), WordForm::Plural);
        QCOMPARE(form(5), WordForm::Gerund);
        QCOMPARE(form(8), WordForm::PastParticiple);
        QCOMPARE(form(10), WordForm::ThirdPerson);
    }

    void tokens_data()
    {
        columns();
        row("numbers keep their signs", "1,200 and 4.312,60 at 08:20", "1,200 and 4.312,60 at 08:20");
        row("units come off their number", "1,200ml 30GB 5pm 2x 31.2l", "1,200 ml 30 GB 5 pm 2 x 31.2 l");
        row("currencies come off their number", "€65 RM129 EUR49.00 R950", "€ 65 RM 129 EUR 49.00 R 950");
        row("identifiers stay whole", "SO-12345 FJ7-20B8-0O1 QPA.1234-5566-7788 AB/24-25/1203 #4471 A-1001 QZ204",
            "SO-12345 FJ7-20B8-0O1 QPA.1234-5566-7788 AB/24-25/1203 #4471 A-1001 QZ204");
        row("versions and addresses stay whole", "2.4.0 192.168.0.1 v2.3", "2.4.0 192.168.0.1 v2.3");
        row("mail, web and handles", "mail liam@ or a.b@example.com, see https://x.example/a?b=1. @PaddockHelp",
            "mail liam@ or a.b@example.com , see https://x.example/a?b=1 . @PaddockHelp");
        row("a domain in running text", "harbourlaw.example lapsed.", "harbourlaw.example lapsed .");
        row("file names stay whole", "see recu_AB12345.pdf and bootlog.txt.", "see recu_AB12345.pdf and bootlog.txt .");
        row("a missing blank behind a full stop", "it is down.Please help", "it is down . Please help");
        row("an abbreviation that runs into the next word", "ca.l appt.moved", "ca . l appt . moved");
        row("a capital that grows in lower case", "\u0130n't \u0130t's", "\u0130n't \u0130t's");
        row("dates and ranges", "2026-05-04 04/05 6-8 14NOV 3/3", "2026-05-04 04/05 6 - 8 14 NOV 3/3");
        row("a count with a hyphen", "a 24-hour ban, a three-year plan, a follow-up",
            "a 24 - hour ban , a three - year plan , a follow-up");
        row("phone numbers in groups", "773-555-0163", "773-555-0163");
        row("smileys and arrows", "thanks :-) sent -> Dmitri", "thanks :-) sent -> Dmitri");
        row("a slash parts words", "mail/phone and w/e", "mail / phone and w/e");
        row("single quotes are no apostrophes", "he wrote 'send again' to the clients' box",
            "he wrote ' send again ' to the clients ' box");
    }
    void tokens()
    {
        QFETCH(QString, text);
        QStringList shown;
        for (const Token &token : wordsOf(text).tokens)
            shown << token.span.of(text).toString();
        QTEST(shown.join(u' '), "expected");
    }

    void kinds_data()
    {
        columns();
        row("identifiers", "SO-12345 #4471 2.4.0 bootlog.txt", "IIII");
        row("addresses", "a@example.com https://x.example www.x.example @shop 10.0.0.1", "AAAAA");
        row("numbers", "12 1,200 08:20 4th 8h20 2026-05-04 3/3", "NNNNNNN");
        row("signs", "€ ; ... 😀", "SPPS");
    }
    void kinds()
    {
        QFETCH(QString, text);
        QString shown;
        for (const Token &token : wordsOf(text).tokens)
            shown += QLatin1StringView("WNIAPS")[static_cast<int>(token.kind)];
        QTEST(shown, "expected");
    }

    void sentences_data()
    {
        columns();
        row("people write without capitals", "app says delivered. i was in. where is it",
            "app says delivered. | i was in. | where is it");
        row("abbreviations end nothing", "Mr. Beame wrote, e.g. on Mon. 4 May. See No. 5.",
            "Mr. Beame wrote, e.g. on Mon. 4 May. | See No. 5.");
        row("initials end nothing, a plan B does", "Ask H. Petersen. This is plan B. We wait.",
            "Ask H. Petersen. | This is plan B. | We wait.");
        row("the clock's stops", "Come at 5 p.m. or later. We close at 6 p.m. Bring it.",
            "Come at 5 p.m. or later. | We close at 6 p.m. | Bring it.");
        row("decimals and addresses", "It costs 4.50 at shop.example. Fine.", "It costs 4.50 at shop.example. | Fine.");
        row("a litre is no initial", "Gave to 2L. Needs it right", "Gave to 2L. | Needs it right");
        row("several marks are one end", "What have you done???? I have jobs!! ok.",
            "What have you done???? | I have jobs!! | ok.");
        row("dots that trail off", "well... maybe so... Then call", "well... maybe so... | Then call");
        row("greeting and list lines", "Hello,\nthree things:\n1) the date\n2) the price\nThanks\nAnn",
            "Hello, | three things: | 1) the date | 2) the price | Thanks | Ann");
        row("a wrapped line goes on",
            "This is a line that a mail program has cut at its usual width of\nseventy letters. Short.",
            "This is a line that a mail program has cut at its usual width of seventy letters. | Short.");
        row("a blank line ends a sentence", "We looked at it\n\nIt works", "We looked at it | It works");
        row("quoted sentences end with their quote", "She said \"no way.\" Then she left.",
            "She said \"no way.\" | Then she left.");
        row("a face ends a sentence", "let's hope so :-) See you", "let's hope so :-) | See you");
        row("a numbered line is not cut behind its number", "1. Open it.\n2. Close it.", "1. Open it. | 2. Close it.");
    }
    void sentences()
    {
        QFETCH(QString, text);
        QTEST(sentencesOf(text), "expected");
    }

    void clauses_data()
    {
        columns();
        row("a reported promise without that", "Luis told you it was 30 days; it is 14",
            "Luis told you | that: it was 30 days; | ;: it is 14");
        row("a condition in front", "If it fails by 6, the shop puts it on while you wait",
            "if: If it fails by 6, | ,: the shop puts it on | while: while you wait");
        row("a condition behind", "We won't charge you unless you keep it",
            "We won't charge you | unless: unless you keep it");
        row("two verbs of one subject", "He will credit the account and get in touch by Friday",
            "He will credit the account | and: and get in touch by Friday");
        row("two nouns are no clauses", "We sent the cover and the frame", "We sent the cover and the frame");
        row("but turns", "I asked twice but nobody called", "I asked twice | but: but nobody called");
        row("a comma between sentences", "that was our mistake, it is 14", "that was our mistake, | ,: it is 14");
        row("a relative clause behind the verb", "We sent the box that you ordered, which was empty",
            "We sent the box | that: that you ordered, | ,: which was empty");
        row("a relative clause in the subject stays", "The order that you placed has shipped",
            "The order that you placed has shipped");
        row("a question inside", "Can you tell me when he will come?", "Can you tell me | when: when he will come?");
        row("a greeting stands apart, a date does not", "Hi Owen, we called. On Monday, we called.",
            "Hi Owen, | ,: we called. | On Monday, we called.");
        row("a dash", "it works - I tried it", "it works - | -: I tried it");
        row("and with a condition", "Call me, and if I'm out leave a word",
            "Call me, | if: and if I'm out leave a word");
    }
    void clauses()
    {
        QFETCH(QString, text);
        QTEST(clausesOf(text), "expected");
    }

    void questions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("a mark") << "Where is it?" << true;
        QTest::newRow("no mark but its order") << "can you hide it" << true;
        QTest::newRow("no mark behind a greeting") << "hi where is my parcel" << true;
        QTest::newRow("any news") << "any news please" << true;
        QTest::newRow("a statement") << "You can hide it." << false;
        QTest::newRow("a clause with when") << "When you come, ring twice." << false;
        QTest::newRow("a request") << "Please tell me." << false;
        QTest::newRow("a full stop instead of the mark") << "How many pallets is it." << true;
        QTest::newRow("a condition without if") << "Should you need it, call." << false;
        QTest::newRow("an unreal condition") << "Had we known, we would have called." << false;
    }
    void questions()
    {
        QFETCH(QString, text);
        QTEST(wordsOf(text).sentences.front().isQuestion, "expected");
    }

    void lemmaOfSingleWords()
    {
        QCOMPARE(lemmaOf(u"cancelled"), QStringLiteral("cancel"));
        QCOMPARE(lemmaOf(u"Refunds"), QStringLiteral("refund"));
        QCOMPARE(lemmaOf(u"left", WordClass::Verb), QStringLiteral("leave"));
        QCOMPARE(lemmaOf(u"left", WordClass::Adjective), QStringLiteral("left"));
        QCOMPARE(lemmaOf(u"meeting"), QStringLiteral("meeting"));
        QCOMPARE(lemmaOf(u"meeting", WordClass::Verb), QStringLiteral("meet"));
    }

    void everyTokenIsInOneSentenceAndOneClause()
    {
        const QString text = QStringLiteral("Hi,\n\n- one (two) three; four, five.\nIf so, no… Yes?! “Six.” - Ann");
        const Words words = wordsOf(text);
        size_t next = 0;
        for (const Sentence &sentence : words.sentences) {
            QCOMPARE(sentence.tokens.first, next);
            size_t clause = next;
            for (const Clause &part : sentence.clauses) {
                QCOMPARE(part.tokens.first, clause);
                clause = part.tokens.last;
            }
            QCOMPARE(clause, sentence.tokens.last);
            next = sentence.tokens.last;
        }
        QCOMPARE(next, words.tokens.size());
    }

    void spansReferToTheWholeText()
    {
        const QString text = QStringLiteral("> quoted\nThe box came.");
        const Words words = readWords(text, {9, text.size()});
        QCOMPARE(words.tokens.front().span.of(text).toString(), QStringLiteral("The"));
        QCOMPARE(words.sentences.size(), size_t(1));
    }

    void endlessInputIsReadInPieces()
    {
        for (const QString &piece :
             {QStringLiteral("a."), QStringLiteral("1-"), QStringLiteral("x@"), QStringLiteral("'s "),
              QStringLiteral("and if "), QStringLiteral("("), QStringLiteral("to very "), QStringLiteral("http://")}) {
            const QString text = piece.repeated(40000);
            const Words words = wordsOf(text);
            QVERIFY(!words.tokens.empty());
            for (const Sentence &sentence : words.sentences)
                QVERIFY(sentence.tokens.last - sentence.tokens.first <= 400);
        }
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
