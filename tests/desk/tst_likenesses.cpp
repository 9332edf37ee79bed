// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/asyncdesk.h"
#include "desk/fingerprintsent.h"
#include "desk/importmail.h"
#include "desk/likenesses.h"
#include "desk/savedraft.h"
#include "desk/sendreply.h"
#include "store/customers.h"
#include "store/senttexts.h"
#include "store/settings.h"
#include "store/store.h"
#include "support/smalldesk.h"

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

const QString onItsWay =
    u"Hi Kim,\n\nyour parcel left our warehouse on its way to you. As soon as the driver scans it, the "
    "tracking page shows the hour at which he arrives. Should nobody be at home, he leaves it with a "
    "neighbour or takes it to the nearest shop.\n\nLuis"_s;

} // namespace

class TestLikenesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<SmallDesk>();
        for (int i = 0; i < 4; ++i) {
            const auto id = Customers(connection()).add({{}, u"Customer %1"_s.arg(i), {}, {}, {}}, {});
            KEPT_VERIFY(id);
            m_others[i] = *id;
        }
    }

    void whatWentToOthersIsCounted()
    {
        send(m_others[0], onItsWay);
        m_desk->clock->set({m_desk->clock->now().msecs + 60'000, 0});
        send(m_others[1], onItsWay);
        send(m_others[1], onItsWay);
        const auto likenesses = likenessesOf(m_desk->desk(), SmallDesk::reply(onItsWay));
        KEPT_VERIFY(likenesses);
        QCOMPARE(likenesses->size(), 1u);
        QCOMPARE(likenesses->front().customers, 2);
        QCOMPARE(likenesses->front().share, 0.95);
        QCOMPARE(likenesses->front().since.date(), QDate(2024, 4, 3));
        QCOMPARE(likenesses->front().since.msecs, m_desk->clock->now().msecs - 60'000);
    }

    void aSmallerShareIsToldWhereItWentToMore()
    {
        send(m_others[0], onItsWay);
        send(m_others[1], QString(onItsWay).replace(u"takes it to the nearest shop"_s, u"brings it back"_s));
        const auto likenesses = likenessesOf(m_desk->desk(), SmallDesk::reply(onItsWay));
        KEPT_VERIFY(likenesses);
        QCOMPARE(likenesses->size(), 2u);
        QCOMPARE(likenesses->front().customers, 1);
        QCOMPARE(likenesses->back().customers, 2);
        QCOMPARE_LT(likenesses->back().share, 0.95);
    }

    void nothingIsAlike_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("draft");
        const QString courtesy =
            u"Hi Kim,\n\nthank you for the pictures. We will look at them and write again.\n\nLuis"_s;
        QTest::newRow("a short courtesy") << courtesy << courtesy;
        QTest::newRow("another matter")
            << onItsWay
            << u"I rang the depot: the label of your parcel was wet and nobody could read it, so it "
               "lay there since Monday. There is a new one on it now, and Priya carries it to you "
               "herself."_s;
        QTest::newRow("half of it hers") << onItsWay
                                         << onItsWay
                + u" I am sorry about the vase: the dent in the box shows that it fell here "
                  "and not on the way, so a new one is packed in straw and leaves with the "
                  "same van, and you need not send the pieces back to anybody."_s;
        QTest::newRow("full of what is hers") << u"On 6 May Anna took 3 of 4 chairs to Lund, 2 to Malmö, and order A-1 "
                                                 u"of 49.00 EUR went with DHL 77 to Eva Berg in "
                                                 "Ystad by noon on 9 June."_s
                                              << u"On 7 May Karl took 5 of 9 chairs to Kiel, 4 to Husum, and order B-2 "
                                                 u"of 12.00 EUR went with UPS 12 to Ida Holm in "
                                                 "Flensburg by noon on 2 July."_s;
        QTest::newRow("a part of a longer reply's words, one by one")
            << onItsWay
            << u"The driver takes it to your neighbour. At the hour that the page shows, a shop is on its way home; "
               u"should he scan "
               "our warehouse, nobody is as near as you."_s;
    }

    void nothingIsAlike()
    {
        QFETCH(QString, sent);
        QFETCH(QString, draft);
        for (const CustomerId other : m_others)
            send(other, sent);
        const auto likenesses = likenessesOf(m_desk->desk(), SmallDesk::reply(draft));
        KEPT_VERIFY(likenesses);
        QCOMPARE(likenesses->size(), 0u);
    }

    void whatTheSameCustomerWasToldIsNotCopied()
    {
        send(SmallDesk::kim, onItsWay);
        QCOMPARE(likenessesOf(m_desk->desk(), SmallDesk::reply(onItsWay))->size(), 0u);
    }

    void aNoteIsNotCopied()
    {
        send(m_others[0], onItsWay);
        Draft note = SmallDesk::reply(onItsWay);
        note.isNote = true;
        QCOMPARE(likenessesOf(m_desk->desk(), note)->size(), 0u);
    }

    void whatWasTakenBackWentToNobody()
    {
        const EventId reply = send(m_others[0], onItsWay);
        KEPT_VERIFY(undoSend(m_desk->desk(), reply));
        QCOMPARE(likenessesOf(m_desk->desk(), SmallDesk::reply(onItsWay))->size(), 0u);
    }

    void whatAnImportBringsIsKnown()
    {
        QByteArray story = SmallDesk::story();
        story.replace("kim", "tom").replace("+1 555 0100", "+1 555 0199");
        story.replace("On its way.", QString(onItsWay).replace(u"\n"_s, u"\\n"_s).toUtf8());
        KEPT_VERIFY(importCases(m_desk->desk(), story, u"tom.json"_s));
        QCOMPARE(likenessesOf(m_desk->desk(), SmallDesk::reply(onItsWay))->size(), 1u);
    }

    void whatAMailboxBringsIsKnown()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"sent.mbox"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("From care@northwind.example Mon Apr  1 10:00:00 2024\n"
                   "From: Luis Ortega <care@northwind.example>\nTo: Tom <tom@example.org>\n"
                   "Date: Mon, 1 Apr 2024 10:00:00 +0000\nMessage-ID: <1@northwind.example>\nSubject: parcel\n\n");
        file.write(onItsWay.toUtf8() + '\n');
        file.close();
        KEPT_VERIFY(importMail(m_desk->desk(), file.fileName(), {}));
        QCOMPARE(likenessesOf(m_desk->desk(), SmallDesk::reply(onItsWay))->size(), 1u);
    }

    void anEarlierDeskIsCaughtUpWithWhenItIsWrittenTo()
    {
        send(m_others[0], onItsWay);
        KEPT_VERIFY(SentTexts(connection()).clear());
        KEPT_VERIFY(Settings(connection()).set(u"sent-fingerprints"_s, {}));
        AsyncDesk desk(m_desk->path(), m_desk->services);
        desk.write([](Desk &written) { return saveDraft(written, SmallDesk::reply(u"Dear Kim,"_s)); }).waitForFinished();
        QTRY_COMPARE(likenessesOf(m_desk->desk(), SmallDesk::reply(onItsWay))->size(), 1u);
    }

    void theFingerprintsCanBeMadeAgain_data()
    {
        QTest::addColumn<QString>("reached");
        QTest::newRow("a desk from before there were any") << QString();
        QTest::newRow("made another way") << u"0 77"_s;
        QTest::newRow("broken off") << u"1 1"_s;
    }

    void theFingerprintsCanBeMadeAgain()
    {
        QFETCH(QString, reached);
        for (const CustomerId other : m_others)
            send(other, onItsWay);
        KEPT_VERIFY(SentTexts(connection()).clear());
        KEPT_VERIFY(Settings(connection()).set(u"sent-fingerprints"_s, reached));
        QCOMPARE(likenessesOf(m_desk->desk(), SmallDesk::reply(onItsWay))->size(), 0u);
        KEPT_VERIFY(fingerprintAllSent(m_desk->desk()));
        const auto likenesses = likenessesOf(m_desk->desk(), SmallDesk::reply(onItsWay));
        KEPT_VERIFY(likenesses);
        QCOMPARE(likenesses->size(), 1u);
        QCOMPARE(likenesses->front().customers, 4);
    }

private:
    [[nodiscard]] Connection &connection() const { return m_desk->desk().store().connection(); }

    EventId send(CustomerId customer, const QString &text)
    {
        Draft draft = SmallDesk::reply(text);
        draft.customer = customer;
        const auto sent = sendReply(m_desk->desk(), draft);
        if (!sent)
            QTest::qFail(qPrintable(sent.error().text), __FILE__, __LINE__);
        return sent.value_or(EventId());
    }

    std::unique_ptr<SmallDesk> m_desk;
    CustomerId m_others[4];
};

QTEST_GUILESS_MAIN(TestLikenesses)
#include "tst_likenesses.moc"
