// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/notation.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

void row(const char *name, const char *text, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

MentionContext inCurrency(const char *code)
{
    MentionContext context = aTuesday();
    context.currency = QString::fromLatin1(code);
    return context;
}

} // namespace

/// All texts are written on Tuesday, 12 May 2026, at 10:00, where the context says nothing else.
class TestMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void money_data()
    {
        columns();
        row("both decimal conventions", "€4.312,60 or £6,940 or 49,00 EUR",
            "€4.312,60 = 4312.6 EUR | £6,940 = 6940 GBP | 49,00 EUR = 49 EUR");
        row("signs that touch and letters before them", "A$9,000, CA$13.49, RM129, USD 49.00",
            "A$9,000 = 9000 AUD | CA$13.49 = 13.49 CAD | RM129 = 129 MYR | USD 49.00 = 49 USD");
        row("the sign behind, with its country", "13,49 $ CA and 71,40 €",
            "13,49 $ CA = 13.49 CAD | 71,40 € = 71.4 EUR");
        row("blanks between thousands", "3 000 NOK, 1 200 zł, R5 000",
            "3 000 NOK = 3000 NOK | 1 200 zł = 1200 PLN | R5 000 = 5000 ZAR");
        row("everyday words", "twenty quid, 39 bucks, 64 euros, 50p, 30 cents",
            "twenty quid = 20 GBP | 39 bucks = 39 USD | 64 euros = 64 EUR | 50p = 0.5 GBP | 30 cents = 0.3 USD");
        row("short forms of large amounts", "£5k and $1.2m and 2 million euros",
            "£5k = 5000 GBP | $1.2m = 1200000 USD | 2 million euros = 2000000 EUR");
        row("a range shares its sign", "€20-30", "€20 = 20 EUR | 30 = 30 EUR");
        row("a peso's country is not said", "70 pesos", "70 pesos = 70 ");
        row("pounds of a crate weigh", "The crate weighs 700 pounds", "700 pounds = 317.514659 kg");
        row("a language is no currency", "PHP 8.3 is not enough", "");
    }
    void money()
    {
        QFETCH(QString, text);
        QTEST(mentionsOf(text), "expected");
    }

    void theDesksCurrencyDecidesTheDollar()
    {
        QCOMPARE(mentionsOf(QStringLiteral("$9 or 9 dollars"), inCurrency("AUD")),
                 QStringLiteral("$9 = 9 AUD | 9 dollars = 9 AUD"));
        QCOMPARE(mentionsOf(QStringLiteral("70 pesos"), inCurrency("MXN")), QStringLiteral("70 pesos = 70 MXN"));
        QCOMPARE(mentionsOf(QStringLiteral("£9"), inCurrency("AUD")), QStringLiteral("£9 = 9 GBP"));
    }

    void quantities_data()
    {
        columns();
        row("measures in their base unit", "1,200 ml or 1.2 l, 300g, 30 ft",
            "1,200 ml = 1.2 l | 1.2 l = 1.2 l | 300g = 0.3 kg | 30 ft = 9.144 m");
        row("data and line speeds", "30GB at 100 mbps", "30GB = 30000000000 byte | 100 mbps = 100000000 bit/s");
        row("shares", "81 % or 4 percent", "81 % = 81 % | 4 percent = 4 %");
        row("counted nouns", "thirty-eight boxes, six Arc chairs, 9 people",
            "thirty-eight boxes = 38 box | six Arc chairs = 6 chair | 9 people = 9 person");
        row("dozens and couples", "a dozen roses, half a dozen eggs, a couple of photos",
            "a dozen roses = 12 rose | half a dozen eggs = 6 egg | a couple of photos = ~2 photo");
        row("times", "twice, 3x, the third repair", "twice = 2 time | 3x = 3 time | third repair = 3 repair");
        row("about", "about 40 people", "40 people = ~40 person");
        row("one and a half", "one and a half litres", "one and a half litres = 1.5 l");
        row("thousands with a blank", "it is 1 000 here", "1 000 = 1000");
        row("a hyphen counts its own noun", "a six-letter code", "six-letter = 6 letter");
        row("a range of bare numbers is two numbers", "from 300 to 500", "300 = 300 | 500 = 500");
        row("what a decimal does is no count", "before 7.4 leaves us", "7.4 = 7.4");
        row("a bare number keeps no unit", "Still 92 on the cable", "92 = 92");
        row("a number in a name is no count", "My Fjord 7 is broken", "7 = code FJORD 7");
        row("a list's mark is no count", "1) the box\n2) the lid", "");
        row("one as a pronoun", "Which one is it, the new one lasts", "");
    }
    void quantities()
    {
        QFETCH(QString, text);
        QTEST(mentionsOf(text), "expected");
    }

    void identifiers_data()
    {
        columns();
        row("codes of letters and digits", "SO-12345, FJ7-20B8-0O1 and QPA.1234-5566-7788",
            "SO-12345 = code SO-12345 | FJ7-20B8-0O1 = code FJ7-20B8-0O1 | QPA.1234-5566-7788 = code "
            "QPA.1234-5566-7788");
        row("a number is a part of its name", "at Blk 241, on São Paulo 2", "241 = code BLK 241 | 2 = code PAULO 2");
        row("seats have codes, keys have names", "seats F14 and F15, or press F8", "F14 = code F14 | F15 = code F15");
        row("a number sign is left out", "see #4471", "#4471 = code 4471");
        row("a label makes a code of digits", "ticket 5521, order no. 88402, invoice 30772",
            "5521 = code 5521 | 88402 = code 88402 | 30772 = code 30772");
        row("an acronym belongs to its number", "RMA 8812", "8812 = code RMA-8812");
        row("card endings", "the card ending 3302, Visa ..4410, the one ending in 604",
            "ending 3302 = card 3302 | ..4410 = card 4410 | ending in 604 = card 604");
        row("mail, web, handles", "a.b@Example.com, https://x.example/, @help",
            "a.b@Example.com = mail a.b@example.com | https://x.example/ = url https://x.example | @help = handle "
            "@help");
        row("phones", "+49 40 555 123, 773-555-0163, 07700 900 162, (555) 010-0199",
            "+49 40 555 123 = phone 4940555123 | 773-555-0163 = phone 7735550163 | 07700 900 162 = phone 07700900162 | "
            "(555) 010-0199 = phone 5550100199");
        row("bank accounts and postcodes", "DE89 3704 0044 0532 0130 00, TW9 3QD",
            "DE89 3704 0044 0532 0130 00 = code DE89370400440532013000 | TW9 3QD = code TW9 3QD");
        row("versions and network addresses are no counts", "PHP 8.3, 2.4.0 on 10.0.0.1", "10.0.0.1 = code 10.0.0.1");
        row("everyday codes name nobody", "4G, cat6 and an MP3", "");
    }
    void identifiers()
    {
        QFETCH(QString, text);
        QTEST(mentionsOf(text), "expected");
    }

    void durations_data()
    {
        columns();
        row("figures and ranges", "5-7 working days, 30 days, three to five minutes",
            "5-7 working days = 5-7 workday | 30 days = 30 day | three to five minutes = 3-5 minute");
        row("articles and halves", "for a week, half an hour, an hour and a half, two and a half hours",
            "a week = 1 week | half an hour = 30 minute | an hour and a half = 1.5 hour | two and a half hours = 2.5 "
            "hour");
        row("hyphens", "a 72-hour ban, a three-year plan", "72-hour = 72 hour | three-year = 3 year");
        row("a rate is no duration", "€65 a month", "€65 = 65 EUR");
        row("short forms", "1h job, 11.5 hrs, 24 hrs", "1h = 1 hour | 11.5 hrs = 11.5 hour | 24 hrs = 24 hour");
        row("round the clock", "24/7", "");
    }
    void durations()
    {
        QFETCH(QString, text);
        QTEST(mentionsOf(text), "expected");
    }

    void dates_data()
    {
        columns();
        row("day and month in words", "on 4 May, May 4th, the 3rd of July",
            "4 May = 2026-05-04 | May 4th = 2026-05-04 | 3rd of July = 2026-07-03");
        row("with a year", "11 August 2023, Dec 20 2024, 14.02.2026, 2026-05-04",
            "11 August 2023 = 2023-08-11 | Dec 20 2024 = 2024-12-20 | 14.02.2026 = 2026-02-14 | 2026-05-04 = "
            "2026-05-04");
        row("numbers by the writer's habit", "on 04/05 and 31/3", "04/05 = 2026-05-04 | 31/3 = 2026-03-31");
        row("a weekday settles the order", "Thu 12/3 and Mon 8/9", "Thu 12/3 = 2026-03-12 | Mon 8/9 = 2025-09-08");
        row("a wrong weekday is seen, not bent into another year", "on Sunday, June 20", "Sunday, June 20 = 2026-06-20");
        row("a day and month with a stop", "flown on 7.02. Write to us by 15.02. It is 3.2 km.",
            "7.02. = 2026-02-07 | by 15.02. = <=2027-02-15 | 3.2 km = 3200 m");
        row("fractions are no dates", "fuel 3/8, delivered 6/6", "");
        row("the number of the day", "on the 13th. We called on the 5th.", "13th = 2026-05-13 | 5th = 2026-05-05");
        row("month and year", "in July, May 2026, since 1988, in 2023",
            "July = 2026-07-01..2026-07-31 | May 2026 = 2026-05-01..2026-05-31 | since 1988 = 1988-01-01.. | "
            "2023 = 2023-01-01..2023-12-31");
        row("weeks and quarters", "week 17, KW 17, Q3",
            "week 17 = 2026-04-20..2026-04-26 | KW 17 = 2026-04-20..2026-04-26 | Q3 = 2026-07-01..2026-09-30");
        row("parts of a stretch", "early next week, mid-May, late June, end of the month",
            "early next week = ~2026-05-18..2026-05-20 | mid-May = ~2026-05-11..2026-05-20 | "
            "late June = ~2026-06-21..2026-06-30 | end of the month = 2026-05-31");
        row("ranges", "6–8 March, Mon–Wed, from 3 to 5 May, 1 dec till 31 jan",
            "6–8 March = 2026-03-06..2026-03-08 | Mon–Wed = 2026-05-18..2026-05-20 | "
            "from 3 to 5 May = 2026-05-03..2026-05-05 | 1 dec till 31 jan = 2025-12-01..2026-01-31");
        row("tickets' short months", "flight of 14NOV", "14NOV = 2026-11-14");
        row("seasons are approximate", "in summer", "summer = ~2026-06-01..2026-08-31");
    }
    void dates()
    {
        QFETCH(QString, text);
        QTEST(mentionsOf(text), "expected");
    }

    void relativeDates_data()
    {
        columns();
        row("named days", "today, tomorrow, yesterday, the day after tomorrow",
            "today = 2026-05-12 | tomorrow = 2026-05-13 | yesterday = 2026-05-11 | day after tomorrow = 2026-05-14");
        row("weekdays with a step", "last Tuesday, next Fri, this Friday, Friday week",
            "last Tuesday = 2026-05-05 | next Fri = 2026-05-22 | this Friday = 2026-05-15 | Friday week = 2026-05-22");
        row("the verb's tense turns a weekday", "It arrived on Monday. It will arrive on Monday.",
            "Monday = 2026-05-11 | Monday = 2026-05-18");
        row("what was promised lies ahead", "She promised a refund by Friday. I told her Friday.",
            "by Friday = <=2026-05-15 | Friday = 2026-05-15");
        row("what was told of lies ahead", "I told her new prices in July", "July = 2026-07-01..2026-07-31");
        row("when it was promised lies behind", "You told me on Friday", "Friday = 2026-05-08");
        row("the nearest verb decides", "I can't give you the terrace I confirmed in March",
            "March = 2026-03-01..2026-03-31");
        row("a deadline of what is lies ahead", "the vouchers are valid until the end of January",
            "until the end of January = <=2027-01-31");
        row("a perfect with a deadline looks ahead", "If it hasn't come by Friday, call", "by Friday = <=2026-05-15");
        row("a day that is gone", "Monday is gone and nobody came", "Monday = 2026-05-11");
        row("today by its name", "It's Tuesday, so here is the update", "Tuesday = 2026-05-12");
        row("since looks back", "since Monday, since midnight Sat",
            "since Monday = 2026-05-11.. | since midnight Sat = 2026-05-09 23:59");
        row("a weekday with its number", "Monday the 18th, Thursday 16th, monday 20.",
            "Monday the 18th = 2026-05-18 | Thursday 16th = 2026-04-16 | monday 20 = 2026-04-20");
        row("every week", "every Friday, on Mondays", "every Friday = day5 | Mondays = day1");
        row("a length of time from now", "in three days, in 2 weeks, two weeks from now",
            "in three days = 2026-05-15 | in 2 weeks = 2026-05-26 | two weeks from now = 2026-05-26");
        row("a length of time ago", "a fortnight ago, an hour ago",
            "a fortnight ago = 2026-04-28 | an hour ago = 2026-05-12 09:00");
        row("within", "within 5 working days, within 24 hours",
            "within 5 working days = <=2026-05-12..2026-05-19 | within 24 hours = <=2026-05-12..2026-05-13 -10:00");
        row("a policy counts from something else", "within 30 days of purchase", "30 days = 30 day");
        row("deadlines", "by the weekend, until 30 June, before March 15, no later than Friday, Friday at the latest",
            "by the weekend = <=2026-05-16..2026-05-17 | until 30 June = <=2026-06-30 | before March 15 = "
            "<=..2026-03-14 | "
            "no later than Friday = <=2026-05-15 | Friday at the latest = <=2026-05-15");
        row("open ends", "from 1 May, after the weekend",
            "from 1 May = 2026-05-01.. | after the weekend = 2026-05-18..");
        row("the end of a day", "by EOD tomorrow, by close of business",
            "by EOD tomorrow = <=2026-05-13 | by close of business = <=2026-05-12");
        row("stretches around now", "this week, last month, over the next two weeks",
            "this week = 2026-05-11..2026-05-17 | last month = 2026-04-01..2026-04-30 | "
            "over the next two weeks = 2026-05-12..2026-05-26");
        row("shorthand and slips", "tmrw, by w/e, tommorow",
            "tmrw = 2026-05-13 | by w/e = <=2026-05-16..2026-05-17 | "
            "tommorow = 2026-05-13");
    }
    void relativeDates()
    {
        QFETCH(QString, text);
        QTEST(mentionsOf(text), "expected");
    }

    void times_data()
    {
        columns();
        row("digits", "08:20, 8h20, 5pm, 14:00 Uhr, 6:58 AM",
            "08:20 =  08:20 | 8h20 =  08:20 | 5pm =  17:00 | 14:00 Uhr =  14:00 | 6:58 AM =  06:58");
        row("words", "half past nine, twenty past eight, quarter to five, noon, midnight",
            "half past nine =  09:30 | twenty past eight =  08:20 | quarter to five =  16:45 | noon =  12:00 | "
            "midnight =  23:59");
        row("bare hours behind a word of time", "at 9, by 6 this evening, open till 8",
            "9 =  09:00 | by 6 this evening = <=2026-05-12 -18:00 | till 8 = <= -20:00");
        row("ranges of hours", "between 7 and 11, 10 to 6, 9am-5pm",
            "between 7 and 11 =  07:00-11:00 | 10 to 6 =  10:00-18:00 | 9am-5pm =  09:00-17:00");
        row("a time beside a date", "Wed before 5, tomorrow 1–4, noon on the 20th, 7.15 every friday",
            "Wed before 5 = <=2026-05-13 -17:00 | tomorrow 1–4 = 2026-05-13 13:00-16:00 | "
            "noon on the 20th = 2026-05-20 12:00 | 7.15 every friday = day5 07:15");
        row("parts of the day", "tomorrow evening, last night, Monday morning at 9",
            "tomorrow evening = ~2026-05-13 17:00-23:59 | last night = ~2026-05-11 18:00-23:59 | "
            "Monday morning at 9 = 2026-05-18 09:00");
        row("a full date and time", "Thursday 16 April, from 07:00 to 19:00",
            "Thursday 16 April, from 07:00 to 19:00 = 2026-04-16 07:00-19:00");
        row("hours of the evening", "most evenings 7–9", "7–9 =  19:00-21:00");
        row("four digits to four digits", "on site 0940–1055. Visit 23/5 1400-1600",
            "0940–1055 =  09:40-10:55 | 23/5 1400-1600 = 2026-05-23 14:00-16:00");
        row("two figures are no hours", "1-3 boxes at 9 Main Street", "1-3 boxes = 3 box | 9 = 9");
    }
    void times()
    {
        QFETCH(QString, text);
        QTEST(mentionsOf(text), "expected");
    }

    void anUnknownHabitReadsOnlyWhatIsClear()
    {
        MentionContext context = aTuesday();
        context.order = DayMonthOrder::Unknown;
        QCOMPARE(mentionsOf(QStringLiteral("on 04/05"), context), QString());
        QCOMPARE(mentionsOf(QStringLiteral("on 31/3"), context), QStringLiteral("31/3 = 2026-03-31"));
        context.order = DayMonthOrder::MonthFirst;
        QCOMPARE(mentionsOf(QStringLiteral("on 04/05"), context), QStringLiteral("04/05 = 2026-04-05"));
    }

    void aNoteOfThePastTurnsABareWeekdayBack()
    {
        MentionContext context = aTuesday();
        context.past = true;
        QCOMPARE(mentionsOf(QStringLiteral("Sick Friday"), context), QStringLiteral("Friday = 2026-05-08"));
        QCOMPARE(mentionsOf(QStringLiteral("Sick Friday")), QStringLiteral("Friday = 2026-05-15"));
    }

    void theWritersClockDecidesTheDay()
    {
        MentionContext context = aTuesday();
        context.at = Moment::fromLocal(QDate(2026, 5, 12), QTime(23, 30), -5 * 3600); // the 13th in UTC
        QCOMPARE(mentionsOf(QStringLiteral("tomorrow"), context), QStringLiteral("tomorrow = 2026-05-13"));
    }

    void mentionsAreInOrderAndApart()
    {
        const QString text =
            QStringLiteral("On 4 May at 9 we sent 3 boxes for €20 to a@b.example, order SO-1, within 2 days.");
        qsizetype end = 0;
        for (const Mention &mention : findMentions(text, wordsOf(text), aTuesday())) {
            QVERIFY(mention.span.begin >= end);
            QVERIFY(mention.span.end > mention.span.begin);
            end = mention.span.end;
        }
        QVERIFY(end > 0);
    }

    void endlessInputIsReadInPieces()
    {
        for (const QString &piece : {QStringLiteral("1 "), QStringLiteral("+1"), QStringLiteral("by the "),
                                     QStringLiteral("12/"), QStringLiteral("a hundred and "), QStringLiteral("*"),
                                     QStringLiteral("Monday, "), QStringLiteral("€"), QStringLiteral("in ")}) {
            const QString text = piece.repeated(20000);
            (void)mentionsOf(text);
        }
    }
};

QTEST_APPLESS_MAIN(TestMentions)
#include "tst_mentions.moc"
