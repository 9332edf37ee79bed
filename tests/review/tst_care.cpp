// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lexicon.h"
#include "review/care/carerules.h"
#include "review/reviewer.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

class TestCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hints_data();
    void hints();
    void aLongReplyIsLongOnlyWhereItIsRead();

private:
    [[nodiscard]] QStringList review(const QString &customer, const QString &reply, Channel channel) const;

    std::shared_ptr<const Reader> m_reader;
};

void TestCare::initTestCase()
{
    auto lexicon = Lexicon::standard();
    QVERIFY(lexicon);
    m_reader = std::make_shared<const Reader>(std::make_shared<const Lexicon>(*std::move(lexicon)));
}

/// The names of what is found when a customer wrote this by mail and gets that.
QStringList TestCare::review(const QString &customer, const QString &reply, Channel channel) const
{
    Timeline timeline;
    Event event;
    event.id = EventId{1};
    event.at = *Moment::fromIso(u"2026-03-02T09:00:00+00:00");
    event.text = customer;
    timeline.events.push_back(event);
    Draft draft;
    draft.at = *Moment::fromIso(u"2026-03-02T10:00:00+00:00");
    draft.channel = channel;
    draft.text = reply;
    QStringList names;
    const Memory memory = Memory::of(timeline, *m_reader);
    for (const Finding &finding : Reviewer(m_reader, careRules()).review(draft, timeline, memory)) {
        if (finding.severity == Severity::Hint)
            names.append(toName(finding.kind));
    }
    names.sort();
    return names;
}

void TestCare::hints_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QStringList>("found");

    const QString angry = u"I am very angry about this. The table came with three legs."_s;
    QTest::newRow("an unhappy customer gets a bare status")
        << angry << u"Dear Ann, the table was scanned at the depot in Leeds on the 6th and it was loaded on the van with the number 12 there. Regards, Bo"_s
        << QStringList{u"no-owning"_s, u"no-remedy"_s};
    QTest::newRow("an unhappy customer gets everything")
        << angry << u"Dear Ann, that was our mistake: the fourth leg stayed on the bench because I packed in a hurry. I will send it tomorrow and refund the delivery. Bo"_s
        << QStringList{};
    QTest::newRow("a content customer needs no apology")
        << u"Where is my table?"_s
        << u"Dear Ann, the table was scanned at the depot in Leeds on the 6th and it was loaded on the van with the number 12 there. Regards, Bo"_s
        << QStringList{};
    QTest::newRow("a promise without a day")
        << u"Where is my table?"_s << u"Dear Ann, we will send you a new table."_s << QStringList{u"no-schedule"_s};
    QTest::newRow("a promise with a day")
        << u"Where is my table?"_s << u"Dear Ann, we will send you a new table on Friday."_s << QStringList{};
    QTest::newRow("asked why, told nothing")
        << u"Why did you cancel my order?"_s
        << u"Dear Ann, order A-1001 was cancelled on 3 March. The amount of 49 euros is on its way to the card ending in 1234 and shows there next week. Regards, Bo"_s
        << QStringList{u"no-explanation"_s};
    QTest::newRow("asked why, told the cause")
        << u"Why did you cancel my order?"_s
        << u"Dear Ann, order A-1001 was cancelled on 3 March because the maker stopped the lamp. The 49 euros are on their way to the card ending in 1234. Bo"_s
        << QStringList{};
}

void TestCare::hints()
{
    QFETCH(QString, customer);
    QFETCH(QString, reply);
    QFETCH(QStringList, found);

    QCOMPARE(review(customer, reply, Channel::Email), found);
}

void TestCare::aLongReplyIsLongOnlyWhereItIsRead()
{
    QString reply;
    for (int i = 0; i < 20; ++i)
        reply += u"The lamp hangs over the table. "_s;
    QCOMPARE(review(u"Where does it hang?"_s, reply, Channel::Sms), QStringList{u"too-long"_s});
    QCOMPARE(review(u"Where does it hang?"_s, reply, Channel::Email), QStringList{});
}

QTEST_GUILESS_MAIN(TestCare)
#include "tst_care.moc"
