// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/casefile.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

QByteArray whole()
{
    return R"([{
        "id": "lamp-1", "tags": ["shop"], "company": {"name": "Lamp & Light"}, "mood": "unknown keys are fine",
        "customer": {"name": "Ida Holm", "emails": ["Ida@Example.com"], "phones": ["+1 555 0100"], "handles": ["@ida"]},
        "agents": [{"id": "a1", "name": "Tom Berg", "role": "agent"}],
        "records": [{"type": "order", "id": "A-1", "fields":
            {"total": 49.5, "paid": true, "card": {"last_four": "1907"}, "items": [{"name": "lamp"}, {"name": "cord"}],
             "note": null}}],
        "events": [
            {"id": "e2", "at": "2026-03-02T10:00:00+01:00", "channel": "email", "kind": "message", "direction": "out",
             "author": "a1", "text": "Later."},
            {"id": "e1", "at": "2026-03-02T08:30:00Z", "channel": "phone", "kind": "call", "direction": "in",
             "author": "customer", "subject": "Lamp", "text": "Earlier."},
            {"id": "e3", "at": "2026-03-03T10:00:00+01:00", "channel": "desk", "kind": "status",
             "direction": "internal", "author": "system", "text": "Closed."}],
        "draft": {"at": "2026-03-04T15:00:00-05:00", "channel": "chat", "author": "a1", "text": "Hello"},
        "expect": [{"kind": "fact-conflict", "quote": "Hello", "evidence": ["e1", "A-1"], "why": "because"}],
        "clean": ["ello"]
    }])";
}

Case first()
{
    const auto cases = readCases(whole(), u"lamp.json"_s);
    return cases && cases->size() == 1 ? cases->front() : Case{};
}

} // namespace

class TestCaseFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peopleKeepTheirNames()
    {
        const Case lamp = first();
        QCOMPARE(lamp.id, u"lamp-1"_s);
        QCOMPARE(lamp.timeline.company, u"Lamp & Light"_s);
        QCOMPARE(lamp.timeline.customer.name, u"Ida Holm"_s);
        QCOMPARE(lamp.timeline.customer.emails, QStringList{u"ida@example.com"_s});
        QCOMPARE(lamp.timeline.agents.front().name, u"Tom Berg"_s);
        QCOMPARE(lamp.timeline.agents.front().sourceId, u"a1"_s);
    }

    void eventsStandInOrderOfTime()
    {
        const auto &events = first().timeline.events;
        QCOMPARE(events.size(), 3u);
        QCOMPARE(events[0].sourceId, u"e1"_s);
        QCOMPARE(events[1].sourceId, u"e2"_s);
        QVERIFY(events[0].id != events[1].id);
    }

    void authorsAreToldApart()
    {
        const auto &events = first().timeline.events;
        QCOMPARE(events[0].authorKind, AuthorKind::Customer);
        QCOMPARE(events[1].authorKind, AuthorKind::Agent);
        QVERIFY(events[1].agent.isValid());
        QCOMPARE(events[2].authorKind, AuthorKind::System);
    }

    void nestedFieldsBecomePaths()
    {
        const QList<Field> fields = first().timeline.records.front().fields;
        QVERIFY(fields.contains(Field{u"card.last_four"_s, u"1907"_s}));
        QVERIFY(fields.contains(Field{u"items[1].name"_s, u"cord"_s}));
        QVERIFY(fields.contains(Field{u"total"_s, u"49.5"_s}));
        QVERIFY(fields.contains(Field{u"paid"_s, u"true"_s}));
        QCOMPARE(fields.size(), 5);
    }

    void labelsComeAlong()
    {
        const Case lamp = first();
        const Expectation expected{u"fact-conflict"_s, u"Hello"_s, {u"e1"_s, u"A-1"_s}, u"because"_s};
        QCOMPARE(lamp.expect, QList{expected});
        QCOMPARE(lamp.clean, QStringList{u"ello"_s});
        QCOMPARE(lamp.draft.channel, Channel::Chat);
        QCOMPARE(lamp.draft.author, lamp.timeline.agents.front().id);
    }

    void aCaseWithoutRecordsOrLabelsIsFine()
    {
        const auto cases = readCases(
            R"([{"id": "x", "draft": {"at": "2026-03-04T15:00:00Z", "channel": "email", "text": "Hi"}}])", u"x"_s);
        QVERIFY2(cases, cases ? "" : qPrintable(cases.error().text));
        QCOMPARE(cases->front().draft.text, u"Hi"_s);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("broken in the third line") << QByteArray("[\n{},\n{]") << u"f.json:3"_s;
        QTest::newRow("no list") << QByteArray("{}") << u"f.json"_s;
        QTest::newRow("a second case without an id")
            << QByteArray(R"([{"id": "a", "draft": {"at": "2026-03-04T15:00:00Z", "channel": "email"}}, {}])")
            << u"f.json: case 2"_s;
        QTest::newRow("a draft without a zone")
            << QByteArray(R"([{"id": "a", "draft": {"at": "2026-03-04T15:00:00", "channel": "email"}}])")
            << u"f.json: case 1 (a)"_s;
        QTest::newRow("an unheard-of channel")
            << QByteArray(R"([{"id": "a", "draft": {"at": "2026-03-04T15:00:00Z", "channel": "pigeon"}}])")
            << u"f.json: case 1 (a)"_s;
        QTest::newRow("no draft") << QByteArray(R"([{"id": "a"}])") << u"f.json: case 1 (a)"_s;
    }

    void faults()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto cases = readCases(json, u"f.json"_s);
        QVERIFY(!cases);
        QCOMPARE(cases.error().code, ErrorCode::BadInput);
        QCOMPARE(cases.error().place, place);
        QVERIFY(!cases.error().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
