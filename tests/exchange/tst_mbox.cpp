// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mbox.h"

#include <QBuffer>
#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

class TestMbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromLines_data();
    void fromLines();
    void messages_data();
    void messages();
    void whereAMessageStood();
    void aLineOfFiftyMegabytesIsOneLine();
    void memoryIsOneMessageNotTheFile();
};

void TestMbox::fromLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("at");
    QTest::newRow("as asctime writes it") << "From dana@example.org Tue Mar  5 10:14:33 2024"_ba << "2024-03-05T10:14:33Z";
    QTest::newRow("Thunderbird's dash") << "From - Tue Mar 05 10:14:33 2024"_ba << "2024-03-05T10:14:33Z";
    QTest::newRow("Takeout's zone before the year")
        << "From 17923@xxx Tue Mar 05 10:14:33 +0200 2024"_ba << "2024-03-05T10:14:33+02:00";
    QTest::newRow("a zone behind the year") << "From a@b Tue Mar  5 10:14:33 2024 -0500"_ba << "2024-03-05T10:14:33-05:00";
    QTest::newRow("a zone by name") << "From a@b Tue Mar  5 10:14:33 GMT 2024"_ba << "2024-03-05T10:14:33Z";
    QTest::newRow("a sender with a space") << "From MAILER DAEMON Tue Mar  5 10:14:33 2024"_ba << "2024-03-05T10:14:33Z";
    QTest::newRow("without seconds") << "From a@b Tue Mar  5 10:14 2024"_ba << "2024-03-05T10:14:00Z";
    QTest::newRow("a sentence") << "From my point of view it was Tuesday."_ba << "";
    QTest::newRow("a sentence with a date in it") << "From a@b Tue Mar  5 10:14:33 2024 it never worked"_ba << "";
    QTest::newRow("a day that is none") << "From a@b Tue Mar 35 10:14:33 2024"_ba << "";
    QTest::newRow("without a date") << "From dana@example.org"_ba << "";
    QTest::newRow("in small letters") << "from a@b Tue Mar  5 10:14:33 2024"_ba << "";
}

void TestMbox::fromLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, at);
    const auto date = envelopeDate(line);
    QCOMPARE(date ? date->toIso() : QString(), at);
}

void TestMbox::messages_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArrayList>("wanted");
    const QByteArray from = "From a@b Tue Mar  5 10:14:33 2024\n";
    QTest::newRow("nothing") << ""_ba << QByteArrayList{};
    QTest::newRow("no mbox at all") << "Subject: x\n\nhello\n"_ba << QByteArrayList{};
    QTest::newRow("one message") << from + "Subject: x\n\nhello\n\n" << QByteArrayList{"Subject: x\n\nhello\n"};
    QTest::newRow("two messages") << from + "A: 1\n\nhello\n\n" + from + "A: 2\n\nbye\n"
                                  << QByteArrayList{"A: 1\n\nhello\n", "A: 2\n\nbye\n"};
    QTest::newRow("empty lines before the first") << "\n\n" + from + "A: 1\n\nhello\n\n" << QByteArrayList{"A: 1\n\nhello\n"};
    QTest::newRow("no empty line between") << from + "A: 1\n\nhello\n" + from + "A: 2\n\nbye\n"
                                           << QByteArrayList{"A: 1\n\nhello\n", "A: 2\n\nbye\n"};
    QTest::newRow("the file breaks off") << from + "A: 1\n\nhel" << QByteArrayList{"A: 1\n\nhel"};
    QTest::newRow("a header without text") << from + "A: 1\n" + from + "A: 2\n" << QByteArrayList{"A: 1\n", "A: 2\n"};
    QTest::newRow("a sentence that begins with From") << from + "A: 1\n\nhi\n\nFrom my side it is fine.\n\n"
                                                      << QByteArrayList{"A: 1\n\nhi\n\nFrom my side it is fine.\n"};
    QTest::newRow("a dated line in the middle of a paragraph")
        << from + "A: 1\n\nhe wrote\n" + from + "and so on\n\n"
        << QByteArrayList{"A: 1\n\nhe wrote\n" + from + "and so on\n"};
    QTest::newRow("quoted once") << from + "A: 1\n\n>From here\n\n" << QByteArrayList{"A: 1\n\nFrom here\n"};
    QTest::newRow("quoted twice") << from + "A: 1\n\n>>From here\n\n" << QByteArrayList{"A: 1\n\n>From here\n"};
    QTest::newRow("a quote that is no From") << from + "A: 1\n\n> From here\n\n" << QByteArrayList{"A: 1\n\n> From here\n"};
    QTest::newRow("lines ended as on Windows") << QByteArray(from + "A: 1\n\nhello\n\n" + from + "A: 2\n\nbye\n\n").replace("\n", "\r\n")
                                               << QByteArrayList{"A: 1\r\n\r\nhello\r\n", "A: 2\r\n\r\nbye\r\n"};
    QTest::newRow("a length that is right, nothing quoted")
        << from + "Content-Length: 48\n\none\n\n" + from + "A: 2\n\ntwo\n\n" + from + "A: 3\n\nx\n"
        << QByteArrayList{"Content-Length: 48\n\none\n\n" + from + "A: 2\n\ntwo\n", "A: 3\n\nx\n"};
    QTest::newRow("a length that is wrong") << from + "Content-Length: 7\n\nhello, all\n\n" + from + "A: 2\n\nbye\n"
                                            << QByteArrayList{"Content-Length: 7\n\nhello, all\n", "A: 2\n\nbye\n"};
    QTest::newRow("a length past the end") << from + "Content-Length: 999999\n\nhello\n\n" + from + "A: 2\n\nbye\n"
                                           << QByteArrayList{"Content-Length: 999999\n\nhello\n", "A: 2\n\nbye\n"};
    QTest::newRow("the text ends with empty lines") << from + "A: 1\n\nhello\n\n\n\n" + from + "A: 2\n\nbye\n"
                                                    << QByteArrayList{"A: 1\n\nhello\n\n\n", "A: 2\n\nbye\n"};
}

void TestMbox::messages()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArrayList, wanted);
    QBuffer buffer(&file);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    MboxReader reader(buffer);
    QByteArrayList got;
    while (const auto message = reader.next()) {
        got.append(message->bytes);
        QCOMPARE(message->number, got.size());
        QVERIFY(!message->tooLong);
    }
    QCOMPARE(got, wanted);
}

void TestMbox::whereAMessageStood()
{
    QByteArray file = "From a@b Tue Mar  5 10:14:33 2024\nA: 1\n\nhello\n\nFrom c@d Wed Mar  6 11:00:00 2024\nA: 2\n\nbye\n";
    QBuffer buffer(&file);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    MboxReader reader(buffer);
    QCOMPARE(reader.next()->offset, 0);
    const auto second = reader.next();
    QCOMPARE(second->offset, file.indexOf("From c@d"));
    QCOMPARE(second->received->toIso(), u"2024-03-06T11:00:00Z"_s);
    QCOMPARE(reader.position(), file.size());
}

void TestMbox::aLineOfFiftyMegabytesIsOneLine()
{
    const QByteArray line(50 * 1024 * 1024, 'x');
    QByteArray file = "From a@b Tue Mar  5 10:14:33 2024\nA: 1\n\n" + line + "\n\nFrom a@b Tue Mar  5 10:14:33 2024\nA: 2\n\nbye\n";
    QBuffer buffer(&file);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    MboxReader reader(buffer);
    QCOMPARE(reader.next()->bytes.size(), line.size() + 7);
    QCOMPARE(reader.next()->bytes, "A: 2\n\nbye\n"_ba);
    QVERIFY(!reader.next());
}

/// Makes messages up as they are read, and so proves that nothing asks for all of them.
class EndlessMail : public QIODevice
{
public:
    explicit EndlessMail(qint64 messages) : m_left(messages) { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }

    qint64 most = 0; ///< bytes that were asked for at once

protected:
    qint64 readData(char *data, qint64 size) override
    {
        most = std::max(most, size);
        while (m_ready.size() < size && m_left-- > 0)
            m_ready += "From a@b Tue Mar  5 10:14:33 2024\nA: 1\n\n" + QByteArray(20000, 'x') + "\n\n";
        const qint64 given = std::min<qint64>(size, m_ready.size());
        std::copy_n(m_ready.constData(), given, data);
        m_ready.remove(0, given);
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
    QByteArray m_ready;
};

void TestMbox::memoryIsOneMessageNotTheFile()
{
    EndlessMail mail(5000); // 100 MB
    MboxReader reader(mail);
    int count = 0;
    while (reader.next())
        ++count;
    QCOMPARE(count, 5000);
    QVERIFY2(mail.most <= 1024 * 1024, qPrintable(QString::number(mail.most)));
}

QTEST_GUILESS_MAIN(TestMbox)
#include "tst_mbox.moc"
