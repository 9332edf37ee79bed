// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mail.h"
#include "support/result.h"

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "From: Dana <dana@example.org>\nTo: care@northwind.example\n"
                        "Date: Tue, 5 Mar 2024 10:14:33 +0530\nMessage-ID: <1@example.org>\n";

QByteArray nested(int depth)
{
    QByteArray mail = head + "MIME-Version: 1.0\n";
    for (int i = 0; i < depth; ++i) {
        const QByteArray mark = "b" + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; boundary=\"" + mark + "\"\n\n--" + mark + "\n";
    }
    return mail + "Content-Type: text/plain\n\nat the bottom\n";
}

} // namespace

class TestMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void header();
    void senders_data();
    void senders();
    void dates_data();
    void dates();
    void attachmentsAreListed();
    void whatNobodyWrote_data();
    void whatNobodyWrote();
    void withoutAnIdTheBytesAreOne();
    void whatCanNotBeRead_data();
    void whatCanNotBeRead();
    void howeverDeepItIsNested_data();
    void howeverDeepItIsNested();
    void everyBeginningOfAMessageIsSurvived();
};

void TestMail::text_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QString>("wanted");
    const QByteArray mime = head + "MIME-Version: 1.0\n";
    QTest::newRow("no content type") << head + "\nHello.\n" << u"Hello."_s;
    QTest::newRow("lines ended as on the wire") << QByteArray(head + "\nHello.\nBye.\n").replace("\n", "\r\n") << u"Hello.\nBye."_s;
    QTest::newRow("quoted-printable in UTF-8")
        << mime + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nSch=C3=B6n, dass=\n es geht.\n"
        << u"Schön, dass es geht."_s;
    QTest::newRow("base64 in Latin 1")
        << mime + "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: base64\n\n" + "Sch\xf6n\n"_ba.toBase64() + "\n"
        << u"Schön"_s;
    QTest::newRow("8bit in Windows 1252") << mime + "Content-Type: text/plain; charset=windows-1252\n\nthat\x92s 5 \x80\n"
                                          << u"that’s 5 €"_s;
    QTest::newRow("a charset that nobody knows") << mime + "Content-Type: text/plain; charset=x-none\n\nplain\n" << u"plain"_s;
    QTest::newRow("base64 that breaks off")
        << mime + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nSGVsbG8gdGhlcm\n" << u"Hello ther"_s;
    QTest::newRow("only HTML") << mime + "Content-Type: text/html; charset=utf-8\n\n<p>Hello &amp; bye</p><p>there</p>\n"
                               << u"Hello & bye\n\nthere"_s;
    const QByteArray alternative = mime + "Content-Type: multipart/alternative; boundary=\"x\"\n\n";
    QTest::newRow("plain before HTML")
        << alternative + "--x\nContent-Type: text/plain\n\nplain\n--x\nContent-Type: text/html\n\n<p>rich</p>\n--x--\n" << u"plain"_s;
    QTest::newRow("HTML before plain")
        << alternative + "--x\nContent-Type: text/html\n\n<p>rich</p>\n--x\nContent-Type: text/plain\n\nplain\n--x--\n" << u"plain"_s;
    QTest::newRow("an empty plain part")
        << alternative + "--x\nContent-Type: text/plain\n\n \n--x\nContent-Type: text/html\n\n<p>rich</p>\n--x--\n" << u"rich"_s;
    QTest::newRow("two texts and a footer of a list")
        << mime + "Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\n\nfirst\n\n--x\nContent-Type: text/plain\n\nsecond\n--x--\n"
        << u"first\nsecond"_s;
    QTest::newRow("the closing boundary is missing")
        << mime + "Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain\n\nstill here\n" << u"still here"_s;
    QTest::newRow("no text at all") << head << u""_s;
}

void TestMail::text()
{
    QFETCH(QByteArray, mail);
    const auto read = readMail(mail);
    KEPT_VERIFY(read);
    QTEST(read->text, "wanted");
}

void TestMail::header()
{
    const auto mail = readMail("From: =?utf-8?q?Zo=C3=AB_M=C3=BCller?= <Zoe@Example.ORG>\n"
                               "To: \"Care, Northwind\" <care@northwind.example>, luis@northwind.example\n"
                               "Cc: dana@example.org\n"
                               "Date: Tue, 5 Mar 2024 10:14:33 +0530\n"
                               "Subject: =?iso-8859-1?q?r=E9servation?=\n =?utf-8?b?IG7CsCA1?=\n"
                               "Message-ID: <c@example.org>\nIn-Reply-To: <b@northwind.example>\n"
                               "References: <a@example.org>\n <b@northwind.example>\n\nhello\n"_ba);
    KEPT_VERIFY(mail);
    QCOMPARE(mail->from, (MailAddress{u"Zoë Müller"_s, u"zoe@example.org"_s}));
    QCOMPARE(mail->to, (QList<MailAddress>{{u"Care, Northwind"_s, u"care@northwind.example"_s},
                                           {{}, u"luis@northwind.example"_s},
                                           {{}, u"dana@example.org"_s}}));
    QCOMPARE(mail->at.toIso(), u"2024-03-05T10:14:33+05:30"_s);
    QCOMPARE(mail->subject, u"réservation n° 5"_s);
    QCOMPARE(mail->messageId, u"c@example.org"_s);
    QCOMPARE(mail->inReplyTo, u"b@northwind.example"_s);
    QCOMPARE(mail->references, (QStringList{u"a@example.org"_s, u"b@northwind.example"_s}));
    QVERIFY(!mail->automatic);
}

void TestMail::senders_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::newRow("a bare address") << "dana@example.org"_ba << u""_s << u"dana@example.org"_s;
    QTest::newRow("a name") << "Dana Whitfield <dana@example.org>"_ba << u"Dana Whitfield"_s << u"dana@example.org"_s;
    QTest::newRow("a name with a comma") << "\"Whitfield, Dana\" <dana@example.org>"_ba << u"Whitfield, Dana"_s << u"dana@example.org"_s;
    QTest::newRow("a name in raw UTF-8") << "Zoë Müller <zoe@example.org>"_ba << u"Zoë Müller"_s << u"zoe@example.org"_s;
    QTest::newRow("a remark behind the address") << "dana@example.org (Dana)"_ba << u"Dana"_s << u"dana@example.org"_s;
    QTest::newRow("two senders") << "Dana <dana@example.org>, Tom <tom@example.org>"_ba << u"Dana"_s << u"dana@example.org"_s;
}

void TestMail::senders()
{
    QFETCH(QByteArray, field);
    const auto mail = readMail("From: " + field + "\nDate: Tue, 5 Mar 2024 10:14:33 +0000\n\nx\n");
    KEPT_VERIFY(mail);
    QTEST(mail->from.name, "name");
    QTEST(mail->from.address, "address");
}

void TestMail::dates_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("a date with its offset") << "Date: Tue, 5 Mar 2024 10:14:33 -0500\n"_ba << u"2024-03-05T10:14:33-05:00"_s;
    QTest::newRow("a zone by name") << "Date: Tue, 5 Mar 2024 10:14:33 GMT\n"_ba << u"2024-03-05T10:14:33Z"_s;
    QTest::newRow("without the day's name") << "Date: 5 Mar 2024 10:14:33 +0100\n"_ba << u"2024-03-05T10:14:33+01:00"_s;
    QTest::newRow("the newest Received where there is no date")
        << "Received: from a by b;\n\tTue, 5 Mar 2024 10:14:40 +0000\nReceived: from c by a; Tue, 5 Mar 2024 10:14:33 +0000\n"_ba
        << u"2024-03-05T10:14:40Z"_s;
    QTest::newRow("a date that is none") << "Received: from a by b; Tue, 5 Mar 2024 10:14:40 +0000\nDate: yesterday\n"_ba
                                         << u"2024-03-05T10:14:40Z"_s;
    QTest::newRow("nothing but what the file says") << ""_ba << u"2023-01-01T00:00:00Z"_s;
}

void TestMail::dates()
{
    QFETCH(QByteArray, fields);
    const auto mail = readMail("From: dana@example.org\n" + fields + "\nx\n", Moment::fromLocal(QDate(2023, 1, 1), QTime(0, 0), 0));
    KEPT_VERIFY(mail);
    QTEST(mail->at.toIso(), "wanted");
}

void TestMail::attachmentsAreListed()
{
    const auto mail = readMail(head + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
                               "--x\nContent-Type: text/plain\n\nSee attached.\n"
                               "--x\nContent-Type: text/csv\nContent-Disposition: attachment; filename*=utf-8''Abrechnung%20M%C3%A4rz.csv\n"
                               "Content-Transfer-Encoding: base64\n\n" + "a,b\n1,2\n"_ba.toBase64() + "\n"
                               "--x\nContent-Type: text/plain; name=\"log.txt\"\n\nerror\n"
                               "--x\nContent-Type: image/png\nContent-Disposition: inline\n\n1234\n"
                               "--x\nContent-Type: message/rfc822\n\nSubject: inner\n\ntext\n--x--\n");
    KEPT_VERIFY(mail);
    QCOMPARE(mail->text, u"See attached."_s);
    QCOMPARE(mail->attachments.size(), 4);
    QCOMPARE(mail->attachments[0], (Attachment{u"Abrechnung März.csv"_s, u"text/csv"_s, 8}));
    QCOMPARE(mail->attachments[1].name, u"log.txt"_s);
    QCOMPARE(mail->attachments[2].mimeType, u"image/png"_s);
    QCOMPARE(mail->attachments[3].mimeType, u"message/rfc822"_s);
    QVERIFY(mail->attachments[3].bytes > 0);
}

void TestMail::whatNobodyWrote_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("automatic");
    QTest::newRow("an answer by a program") << "Auto-Submitted: auto-replied\n"_ba << true;
    QTest::newRow("said to be no such") << "Auto-Submitted: no\n"_ba << false;
    QTest::newRow("bulk mail") << "Precedence: bulk\n"_ba << true;
    QTest::newRow("a bounce") << "Return-Path: <>\n"_ba << true;
    QTest::newRow("a person's") << "Return-Path: <dana@example.org>\n"_ba << false;
}

void TestMail::whatNobodyWrote()
{
    QFETCH(QByteArray, field);
    const auto mail = readMail(field + head + "\nx\n");
    KEPT_VERIFY(mail);
    QTEST(mail->automatic, "automatic");
}

void TestMail::withoutAnIdTheBytesAreOne()
{
    const QByteArray bytes = "From: dana@example.org\nDate: Tue, 5 Mar 2024 10:14:33 +0000\n\nx\n";
    const auto once = readMail(bytes);
    const auto twice = readMail(bytes);
    const auto other = readMail(bytes + "y\n");
    KEPT_VERIFY(once);
    KEPT_VERIFY(twice);
    KEPT_VERIFY(other);
    QVERIFY(once->messageId.startsWith("sha256-"_L1));
    QCOMPARE(once->messageId, twice->messageId);
    QVERIFY(once->messageId != other->messageId);
}

void TestMail::whatCanNotBeRead_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("only a text") << "\nhello\n"_ba;
    QTest::newRow("no sender") << "Date: Tue, 5 Mar 2024 10:14:33 +0000\n\nx\n"_ba;
    QTest::newRow("no date") << "From: dana@example.org\n\nx\n"_ba;
    QTest::newRow("bytes that are no mail") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
}

void TestMail::whatCanNotBeRead()
{
    QFETCH(QByteArray, mail);
    KEPT_VERIFY_FAILS(readMail(mail), ErrorCode::BadInput);
}

void TestMail::howeverDeepItIsNested_data()
{
    QTest::addColumn<int>("depth");
    QTest::newRow("as deep as forwarding goes") << 20;
    QTest::newRow("as deep as it is read") << 99;
    QTest::newRow("three hundred parts in one another") << 300;
    QTest::newRow("a hundred thousand") << 100'000;
}

void TestMail::howeverDeepItIsNested()
{
    QFETCH(int, depth);
    const auto mail = readMail(nested(depth));
    KEPT_VERIFY(mail);
    QCOMPARE(mail->from.address, u"dana@example.org"_s);
    QVERIFY(mail->text.contains("at the bottom"_L1));
}

void TestMail::everyBeginningOfAMessageIsSurvived()
{
    const QByteArray whole = head + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x\"\n\n--x\n"
                             "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nSch=C3=B6n\n"
                             "--x\nContent-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\nAAAA\n--x--\n";
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto mail = readMail(whole.first(length));
        QVERIFY(mail || mail.error().code == ErrorCode::BadInput);
    }
    KEPT_VERIFY(readMail(whole));
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
