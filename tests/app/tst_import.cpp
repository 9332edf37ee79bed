// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "support/mailbox.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

/// `kept import` and `kept search`, as a script would call them.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = m_folder->filePath(u"desk.kept"_s);
        m_mail = m_folder->filePath(u"mail.mbox"_s);
        QVERIFY(InventedMailbox(40, 5).write(m_mail));
    }

    void mailGoesInOnceAndIsFound()
    {
        QCOMPARE(run({u"import"_s, m_mail, u"--desk"_s, m_desk}), 0);
        QVERIFY2(m_out.contains("40 read, 40 new, 0 already there, 0 rejected"_L1), qPrintable(m_out));
        QVERIFY2(m_out.contains("care@northwind.example"_L1), qPrintable(m_out));
        QCOMPARE(run({u"import"_s, m_mail, u"--desk"_s, m_desk}), 0);
        QVERIFY2(m_out.contains("40 read, 0 new, 40 already there, 0 rejected"_L1), qPrintable(m_out));
        QCOMPARE(run({u"search"_s, u"depot"_s, u"--desk"_s, m_desk, u"--limit"_s, u"3"_s, u"--format"_s, u"json"_s}), 0);
        QCOMPARE(m_out.count("\"snippet\""_L1), 3);
        QCOMPARE(run({u"search"_s, u"giraffe"_s, u"--desk"_s, m_desk}), 1);
        QCOMPARE(m_out, QString());
    }

    void caseFilesGoIn()
    {
        const QString story = qEnvironmentVariable("KEPT_TEST_DATA") + u"/stores/kim.json"_s;
        QCOMPARE(run({u"import"_s, story, m_mail, u"--desk"_s, m_desk, u"--me"_s, u"care@northwind.example"_s}), 0);
        QVERIFY2(m_out.contains("4 read, 4 new"_L1), qPrintable(m_out));
        QVERIFY2(m_out.contains("40 read, 40 new"_L1), qPrintable(m_out));
    }

    void whatIsRejectedIsNamedWithItsPlace()
    {
        QFile file(m_mail);
        QVERIFY(file.open(QIODevice::Append));
        file.write("From x@y Tue Mar  5 10:14:33 2024\nno mail at all\n\n");
        file.close();
        QCOMPARE(run({u"import"_s, m_mail, u"--desk"_s, m_desk}), 0);
        QVERIFY2(m_out.contains("41 read, 40 new, 0 already there, 1 rejected"_L1), qPrintable(m_out));
        QVERIFY2(m_out.contains("mail.mbox: message 41, byte "_L1), qPrintable(m_out));
    }

    void whatCanNotRunSaysWhy_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no desk named") << QStringList{u"import"_s, u"mail.mbox"_s};
        QTest::newRow("nothing to import") << QStringList{u"import"_s, u"--desk"_s, u"DESK"_s};
        QTest::newRow("a file that is not there") << QStringList{u"import"_s, u"nowhere.mbox"_s, u"--desk"_s, u"DESK"_s};
        QTest::newRow("an option nobody knows") << QStringList{u"import"_s, u"--dessk"_s, u"DESK"_s};
        QTest::newRow("a search without a desk") << QStringList{u"search"_s, u"word"_s};
        QTest::newRow("a desk that is not there") << QStringList{u"search"_s, u"word"_s, u"--desk"_s, u"nowhere.kept"_s};
        QTest::newRow("no number of hits") << QStringList{u"search"_s, u"word"_s, u"--desk"_s, u"DESK"_s, u"--limit"_s, u"x"_s};
    }

    void whatCanNotRunSaysWhy()
    {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(u"DESK"_s, m_desk);
        QCOMPARE(run(arguments), 2);
        QCOMPARE(m_out, QString());
        QVERIFY(m_err.startsWith("kept "_L1));
    }

private:
    int run(const QStringList &arguments)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        QBuffer in;
        in.open(QIODevice::ReadOnly);
        Console console{out, err, in};
        const int code = runCommandLine(arguments, console);
        out.flush();
        err.flush();
        return code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_desk;
    QString m_mail;
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
