// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/model.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

class TestModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTreesVote()
    {
        // The first tree asks for "shared", the second knows one answer.
        const auto model =
            read(R"({"features":["shared"],"trees":[[[0,0.5,1,2],[-1,0.2,0,0],[-1,0.8,0,0]],[[-1,0.4,0,0]]]})");
        QVERIFY2(model, model ? "" : qPrintable(model.error().text));
        Features none;
        QCOMPARE(model->probability(none), 0.3);
        Features much;
        much.set(u"shared"_s, 1);
        much.set(u"unheard of"_s, 7);
        QCOMPARE(model->probability(much), 0.6);
    }

    void whatIsNoModelIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("bias 3");
        QTest::newRow("no trees") << QByteArray(R"({"features":["a"],"trees":[]})");
        QTest::newRow("a tree without nodes") << QByteArray(R"({"features":["a"],"trees":[[]]})");
        QTest::newRow("an unknown feature") << QByteArray(R"({"features":["a"],"trees":[[[1,0,1,1],[-1,0,0,0]]]})");
        QTest::newRow("a way back") << QByteArray(R"({"features":["a"],"trees":[[[0,0,0,0]]]})");
        QTest::newRow("a way out") << QByteArray(R"({"features":["a"],"trees":[[[0,0,1,9],[-1,0,0,0]]]})");
        QTest::newRow("a node that is none") << QByteArray(R"({"features":["a"],"trees":[["leaf"]]})");
    }

    void whatIsNoModelIsRefused()
    {
        QFETCH(const QByteArray, content);
        const auto model = read(content);
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::BadInput);
        QCOMPARE(model.error().place, m_folder.filePath(u"model.json"_s));
    }

    void aMissingFileIsNamed()
    {
        const auto model = Model::fromFile(m_folder.filePath(u"none.json"_s));
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::NotReadable);
    }

private:
    Result<Model> read(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"model.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return failure(ErrorCode::NotWritable, file.errorString());
        file.close();
        return Model::fromFile(file.fileName());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
