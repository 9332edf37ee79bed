// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory/rowtable.h"

#include <QTest>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

const Moment monday = Moment::fromLocal(QDate(2026, 5, 4), QTime(9, 0), 0);

Record record(qint64 id, const QString &type, const QList<Field> &fields)
{
    Record made;
    made.id.value = id;
    made.type = type;
    made.sourceId = QString::number(id);
    made.fields = fields;
    return made;
}

/// Three lessons of a riding school.
RowTable lessons()
{
    RowTable table;
    table.add(record(1, u"lesson"_s,
                     {{u"day"_s, u"Tuesday"_s},
                      {u"time"_s, u"17:00"_s},
                      {u"kind"_s, u"jumping lesson"_s},
                      {u"teacher"_s, u"Marit Ekholm"_s},
                      {u"at"_s, u"14 Mill Lane"_s}}),
              monday);
    table.add(record(2, u"lesson"_s,
                     {{u"day"_s, u"the 8th"_s},
                      {u"time"_s, u"5 pm"_s},
                      {u"kind"_s, u"dressage lesson"_s},
                      {u"teacher"_s, u"Pavel Novy"_s},
                      {u"at"_s, u"3 Park Road"_s}}),
              monday);
    table.add(record(3, u"lesson"_s,
                     {{u"day"_s, u"2026-05-09"_s},
                      {u"time"_s, u"9:30"_s},
                      {u"kind"_s, u"jumping lesson"_s},
                      {u"teacher"_s, u"Oona Laine"_s},
                      {u"at"_s, u"14 Mill Ln"_s}}),
              monday);
    return table;
}

} // namespace

class TestRowTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // "words: rows" of each mention
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("another spelling of a time", u"we meet at 5pm"_s, u"5pm: 0 1"_s);
        row("another spelling of a day", u"that is on 8 May"_s, u"8 May: 1"_s);
        row("a weekday", u"it is on Tuesday"_s, u"Tuesday: 0"_s);
        row("a street", u"come to 14 Mill Lane"_s, u"14 Mill Lane: 0 2"_s);
        row("words as they stand", u"your jumping lesson"_s, u"jumping lesson: 0 2"_s);
        row("a part that only one has", u"your dressage"_s, u"dressage: 1"_s);
        row("the kind of thing alone", u"your lesson is booked"_s, QString());
        row("part of a name", u"Ekholm will be there"_s, u"Ekholm: 0"_s);
        row("a time that no row has", u"we meet at 6pm"_s, u"6pm: "_s);
        row("denied", u"that's no jumping lesson"_s, u"jumping lesson: 1"_s);
        row("nothing", u"thank you for writing"_s, QString());
    }

    void findsValues()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList found;
        for (const RowMention &mention : lessons().find(text, {0, text.size()}, monday)) {
            QStringList rows;
            for (const size_t row : mention.rows)
                rows.append(QString::number(row));
            found.append(mention.span.of(text).toString() + u": "_s + rows.join(u' '));
        }
        QCOMPARE(found.join(u" | "_s), expected);
    }

    void namesAndCategoriesAreToldApart()
    {
        const RowTable table = lessons();
        const auto mentionOf = [&](const QString &text) { return table.find(text, {0, text.size()}, monday).at(0); };
        QVERIFY(table.column(mentionOf(u"Marit Ekholm"_s).column).isName());
        QVERIFY(!table.column(mentionOf(u"jumping lesson"_s).column).isName());
        QVERIFY(table.identifies(mentionOf(u"jumping lesson"_s).column)); // with the day
    }

    void entriesOfAListAreRows()
    {
        RowTable table;
        table.add(record(1, u"booking"_s,
                         {{u"flights[0].from"_s, u"Ghent"_s},
                          {u"flights[0].day"_s, u"2026-06-01"_s},
                          {u"flights[1].from"_s, u"Turku"_s},
                          {u"flights[1].day"_s, u"2026-06-08"_s},
                          {u"guests[0]"_s, u"Ann"_s},
                          {u"guests[1]"_s, u"Ben"_s}}),
                  monday);
        QCOMPARE(table.rows().size(), size_t(3)); // two flights and the booking itself
        const QString text = u"from Turku on 8 June"_s;
        const auto mentions = table.find(text, {0, text.size()}, monday);
        QCOMPARE(mentions.size(), size_t(2));
        QCOMPARE(mentions[0].rows, mentions[1].rows);
    }

    void columnsThatShareValuesAreAlike()
    {
        RowTable table;
        for (int id = 1; id <= 3; ++id) {
            table.add(record(id, u"room"_s,
                             {{u"lowest"_s, QString::number(16 + id) + u" degrees"_s},
                              {u"highest"_s, QString::number(20 + id) + u" degrees"_s}}),
                      monday);
        }
        const QString highest = u"it reaches 23 degrees"_s;
        const auto mentions = table.find(highest, {0, highest.size()}, monday);
        QCOMPARE(mentions.size(), size_t(1));
        QCOMPARE(table.columnsLike(mentions[0].column), size_t(2));
        QCOMPARE(mentions[0].rows, std::vector<size_t>{2});
    }
};

QTEST_GUILESS_MAIN(TestRowTable)
#include "tst_rowtable.moc"
