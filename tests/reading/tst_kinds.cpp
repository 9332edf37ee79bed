// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/notation.h"

#include <QTest>

using namespace kept;

/// What a sentence is taken for, and what it must not be taken for.
class KindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFor_data();
    void takesFor();
    void doesNotTakeFor_data();
    void doesNotTakeFor();

private:
    static void row(const char *name, const char *writer, const char *text, const char *kind);
};

void KindsTest::row(const char *name, const char *writer, const char *text, const char *kind)
{
    QTest::newRow(name) << QString::fromUtf8(writer) << QString::fromUtf8(text) << QString::fromUtf8(kind);
}

void KindsTest::takesFor_data()
{
    QTest::addColumn<QString>("writer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    // Promises
    row("will, with the noun behind", "company", "We will refund the difference.", "promise action.refund");
    row("a passive that is to come", "company", "The amount will be credited to your account.", "promise action.credit");
    row("you'll get", "company", "You'll get a replacement next week.", "promise action.replace");
    row("the present of us who act", "company", "We mend it and you pay nothing.", "promise action.repair");
    row("for free is a promise not to charge", "company", "We mend it and you pay nothing.", "promise action.waive");
    row("we won't charge", "company", "We won't charge you for the visit.", "promise action.waive");
    row("a second verb joined on", "company", "I'll find the file and email it to you.", "promise action.write");
    row("a colleague told to do it", "company", "I've asked billing to reverse the fee.", "promise action.refund");
    row("it is free", "company", "A new card is free.", "promise action.waive");
    row("a note with a time told", "note", "Told him the assessor comes on 9 May.", "promise");
    row("a fee dropped", "note", "Told her the late fee of 6.30 is dropped.", "promise action.waive");
    row("a note that tells what she was told", "note", "Told her a supervisor will credit the account.",
        "promise action.credit");
    row("a note's infinitive", "note", "Luis to ring her Friday.", "promise action.call");
    row("a note's passive infinitive", "note", "Second box to be sent.", "promise action.send");
    row("a note that reports would", "note", "Said I'd call back.", "promise action.call");
    row("a note that says promised", "note", "Promised: fee waived for two months.", "promise action.waive");
    // Decisions and offers
    row("a refusal to come", "company", "No credit will be applied.", "decision action.credit denied");
    row("cannot", "company", "We can't refund the ticket.", "decision action.refund denied");
    row("could", "company", "We could replace the part.", "offer action.replace");
    row("permission is an offer", "company", "You can cancel free of charge until Friday.", "offer action.cancel");
    row("bad news to come", "company", "We will charge the cancellation fee.", "decision action.charge");
    // Requests
    row("please and an item", "company", "Please send me the serial number.", "request item.serial-number");
    row("two items of one request", "company", "Please send a photo and the order number.", "request item.order-number");
    row("could you", "company", "Could you give me your phone number?", "request item.phone-number");
    row("we need", "company", "Before that we need the receipt.", "request item.receipt");
    row("what is your", "company", "What is your order number?", "request item.order-number");
    row("an order of one word", "company", "DM us the parcel number.", "request item.tracking-number");
    row("the customer wants a deed", "customer", "Please cancel my subscription.", "request action.cancel");
    row("can you, of a customer", "customer", "Can you refund the fee?", "request action.refund");
    // Steps
    row("an imperative remedy", "company", "Please clear your browser cache.", "step-suggested step.clear-cache");
    row("a remedy behind an opening phrase", "company", "In the meantime, restart the router.",
        "step-suggested step.restart");
    row("have you tried", "company", "Have you tried another browser?", "step-suggested step.other-browser");
    row("told as done", "customer", "I have restarted it twice.", "step-tried step.restart");
    row("named in a row", "customer", "Cleared the cache, other laptop, incognito.", "step-tried step.incognito");
    row("a note about what was tried with her", "note", "Walked her thru a factory reset, no change.",
        "step-tried step.reset");
    // Items given
    row("attached", "customer", "The receipt is attached.", "item-given item.receipt");
    row("here is", "customer", "Here is a photo of it.", "item-given item.photo");
    row("a label with its value", "customer", "It is about order AB-2044.", "item-given item.order-number");
    row("a phone by its looks", "customer", "You reach me on +44 1632 960123.", "item-given item.phone-number");
    row("her own name", "customer", "I'm Dana Whitfield.", "item-given item.name");
    row("a file in brackets", "customer", "[label.jpg]", "item-given item.photo");
    row("an agent who has it", "company", "Your receipt is readable, thanks.", "item-given item.receipt");
    // Questions
    row("with a mark", "customer", "When will it arrive?", "question action.deliver");
    row("without a mark", "customer", "where is it", "question");
    row("asked indirectly", "customer", "I would like to know whether you refund the postage.", "question action.refund");
    row("any news", "customer", "Any news", "question marker.news-asked");
    // Feelings
    row("she is cross", "customer", "I am furious about this.", "feeling feeling.angry");
    row("not thrilled", "customer", "Not thrilled.", "feeling feeling.disappointed");
    row("a thing praised", "customer", "The bag is gorgeous.", "feeling feeling.glad");
    row("given to the customer", "company", "I understand your frustration.", "feeling feeling.frustrated");
    row("a note's feeling", "note", "Caller livid.", "feeling feeling.angry");
    // References
    row("as discussed", "company", "As discussed on the phone, we keep the parcel.", "reference reference.discussed");
    row("as you asked", "company", "As you requested, the plan has ended.", "reference reference.requested");
    row("the customer's cancellation", "company", "Your cancellation took effect in June.",
        "reference reference.your-cancellation");
    // Preferences and owning up
    row("no calls", "customer", "Please don't call me, I can't talk at work.", "preference channel.phone denied");
    row("deaf", "customer", "I am deaf.", "preference channel.phone denied");
    row("our mistake", "company", "That was our mistake.", "owning-up owning.fault");
    // Facts
    row("a price is a charge", "company", "Breakfast is 18 EUR a person.", "fact action.charge");
    row("a state", "company", "Your parcel is at the depot.", "fact state.in-depot");
    row("a denied state", "customer", "The balance is not payable yet.", "fact state.charged denied");
    row("a rule for everybody", "company", "Refunds usually take five days.", "policy action.refund");
}

void KindsTest::takesFor()
{
    QFETCH(QString, writer);
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const QStringList kinds = notation::kindsIn(text, writer);
    QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(", ")));
}

void KindsTest::doesNotTakeFor_data()
{
    QTest::addColumn<QString>("writer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    row("a fee denied is no fee", "company", "There is no fee for that.", "fact action.charge");
    row("a done deed is no promise", "company", "We refunded the fee on Monday.", "promise action.refund");
    row("an if is no promise", "company", "If we refund it, you will see it there.", "decision action.refund");
    row("the customer's own plan is no promise of ours", "customer", "I will return it tomorrow.", "promise action.return");
    row("a joined verb is no order", "company", "I'll find the file and email it to you.", "request action.write");
    row("a place is no item asked for", "company", "Please send the number from your receipt.", "request item.receipt");
    row("permission asks nothing", "company", "You can go on as before.", "request");
    row("thanks ask nothing", "company", "Thank you for the photo.", "request item.photo");
    row("a text that begins with its verb names nobody", "customer", "Was Ricarda told of it?", "item-given item.name");
    row("a label without a value", "customer", "It is about the order.", "item-given item.order-number");
    row("a customer who asks for an item gives none", "customer", "Could you send me the invoice?",
        "item-given item.invoice");
    row("what somebody else sent is not given", "customer", "A stranger mailed me a fake invoice.",
        "item-given item.invoice");
    row("a person who is free costs nothing less", "company", "An engineer is free on Friday.", "promise action.waive");
    row("done today is no promise", "note", "Heaters dropped off today.", "promise action.deliver");
    row("looking forward forwards nothing", "company", "We look forward to your stay on 9 May.", "promise action.escalate");
    row("a refund is no charge", "company", "The refund is 18 EUR.", "fact action.charge");
    row("a thing's adjective is no state of the whole", "company", "You will get a list of all missing orders.",
        "decision state.lost");
    row("a remedy not done is not tried", "customer", "I have not restarted it.", "step-tried step.restart");
    row("a remedy to come is not tried", "customer", "I will restart it tonight.", "step-tried step.restart");
    row("a polite offer is no feeling", "company", "We are happy to help.", "feeling feeling.glad");
    row("please is no feeling", "customer", "Any news please?", "feeling feeling.glad");
    row("a call is no dislike of calls", "customer", "Call me tomorrow.", "preference channel.phone denied");
    row("sorry alone is no fault", "company", "I am sorry about that.", "owning-up owning.fault");
    row("a statement is no question", "customer", "I know where it is.", "question");
}

void KindsTest::doesNotTakeFor()
{
    QFETCH(QString, writer);
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const QStringList kinds = notation::kindsIn(text, writer);
    const bool any = !kind.contains(u' ');
    const bool found = any ? kinds.filter(QRegularExpression("^" + kind + "\\b")).size() > 0 : kinds.contains(kind);
    QVERIFY2(!found, qPrintable(kinds.join(", ")));
}

QTEST_GUILESS_MAIN(KindsTest)
#include "tst_kinds.moc"
