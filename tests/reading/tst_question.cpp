// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/notation.h"

#include <QTest>

using namespace kept;

/// What a customer's question wants to be answered with, and what looks like a question and asks nothing.
class QuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wants_data();
    void wants();
    void pointsBack_data();
    void pointsBack();
    void answersOpen_data();
    void answersOpen();
};

void QuestionTest::wants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted"); // of the last question in it; empty where nothing is asked
    const auto row = [](const char *text, const char *wanted) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(wanted);
    };
    row("Does it ship today?", "yes-or-no");
    row("is my deposit still held", "yes-or-no");
    row("can Tom do it", "yes-or-no");
    row("Also may I swim until the operation.", "yes-or-no");
    row("The form for the office, must that be signed?", "yes-or-no");
    row("Please tell me whether the curtain is washable.", "yes-or-no");
    row("A room with a bath available in June?", "yes-or-no");
    row("When does it ship?", "time");
    row("until when can I cancel?", "time");
    row("how long am I in the chair", "time");
    row("What time do you open?", "time");
    row("How much do I owe you?", "price");
    row("what would ten of them cost", "price");
    row("How many seats are left?", "amount");
    row("Where do I pay?", "place");
    row("Who puts the legs on?", "person");
    row("Why was it charged twice?", "reason");
    row("How do I appeal?", "way");
    row("c) which number goes on the flap?", "thing");
    row("Any news?", "news");
    row("still nothing yet?", "news");
    row("When you come, ring the bell.", "");
    row("My sister, who lives in Leeds, has the key.", "");
    row("Did it with a butter knife.", "");
    row("Are you kidding me?", "");
    row("How are you?", "");
    row("Have a nice day.", "");
}

void QuestionTest::wants()
{
    QFETCH(QString, text);
    QString wanted;
    for (const Statement &statement : notation::read(text, u"customer")) {
        if (statement.kind == StatementKind::Question && statement.wanted != Wanted::Nothing)
            wanted = toName(statement.wanted);
    }
    QTEST(wanted, "wanted");
}

void QuestionTest::pointsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("points");
    QTest::newRow("it") << "Is it dimmable?" << true;
    QTest::newRow("they") << "When do they ship?" << true;
    QTest::newRow("a thing named with that") << "Is that lamp dimmable?" << false;
    QTest::newRow("as the object only") << "Do I need a ticket to run it?" << false;
}

void QuestionTest::pointsBack()
{
    QFETCH(QString, text);
    const std::vector<Statement> read = notation::read(text, u"customer");
    const auto question = std::ranges::find(read, StatementKind::Question, &Statement::kind);
    QVERIFY(question != read.end());
    QTEST(question->pointsBack, "points");
}

void QuestionTest::answersOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("answers");
    QTest::newRow("yes") << "Yes, it fits." << true;
    QTest::newRow("behind a salutation") << "Hi Dana, of course you may." << true;
    QTest::newRow("an echo") << "He was, on the 22nd." << true;
    QTest::newRow("the no of a noun") << "No receipt is needed." << false;
    QTest::newRow("a statement") << "It ships on Friday." << false;
}

void QuestionTest::answersOpen()
{
    QFETCH(QString, text);
    const Reading reading = notation::reader().read(text, notation::contextFor(u"company"));
    QCOMPARE(reading.gists.size(), reading.sentences.size());
    QTEST(reading.gists.front().answers, "answers");
}

QTEST_GUILESS_MAIN(QuestionTest)
#include "tst_question.moc"
