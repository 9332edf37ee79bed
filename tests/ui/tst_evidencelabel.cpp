// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/finding.h"
#include "timeline/timeline.h"
#include "ui/models/evidencelabel.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

class TestEvidenceLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto add = [this](qint64 id, EventKind kind, Channel channel, const QString &day) {
            Event event;
            event.id = {id};
            event.kind = kind;
            event.channel = channel;
            event.at = *Moment::fromIso(day + u"T12:00:00Z"_s);
            m_timeline.events.push_back(event);
        };
        add(1, EventKind::Message, Channel::Email, u"2026-05-04"_s);
        add(2, EventKind::Call, Channel::Phone, u"2026-05-06"_s);
        add(3, EventKind::Message, Channel::Email, u"2026-05-08"_s);
        Record record;
        record.id = {1};
        record.type = u"order"_s;
        record.sourceId = u"A-1001"_s;
        m_timeline.records.push_back(record);
    }

    void links_data()
    {
        QTest::addColumn<QList<qint64>>("events");
        QTest::addColumn<bool>("withRecord");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("nothing proves it") << QList<qint64>() << false << QStringList();
        QTest::newRow("a call") << QList<qint64>{2} << false << QStringList{u"Show the call"_s};
        QTest::newRow("a mail and a call")
            << QList<qint64>{1, 2} << false << QStringList{u"Show the mail"_s, u"Show the call"_s};
        QTest::newRow("two mails are told apart by their days")
            << QList<qint64>{1, 3} << false << QStringList{u"Show the mail of 4 May"_s, u"Show the mail of 8 May"_s};
        QTest::newRow("a record") << QList<qint64>() << true << QStringList{u"Show the order"_s};
        QTest::newRow("an event that is gone") << QList<qint64>{99} << false << QStringList{u"Show the evidence"_s};
    }

    void links()
    {
        QFETCH(QList<qint64>, events);
        QFETCH(bool, withRecord);
        Finding finding;
        for (const qint64 id : events)
            finding.evidence.append({.event = {id}, .record = {}, .words = {}, .field = {}});
        if (withRecord)
            finding.evidence.append({.event = {}, .record = {1}, .words = {}, .field = {}});
        QTEST(evidenceLabels(finding, m_timeline), "labels");
    }

private:
    Timeline m_timeline;
};

QTEST_GUILESS_MAIN(TestEvidenceLabel)
#include "tst_evidencelabel.moc"
