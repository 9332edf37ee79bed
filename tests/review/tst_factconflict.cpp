// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestFactConflict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires("another total than the record",
              u"order A-1001: status=paid; total=49.00 EUR\n"_s + she(u"What is the total of my order?"_s)
                  + reply(u"Dear Dana, the total of your order is 94.00 EUR."_s),
              u"94.00"_s);
        fires("not shipped, says the reply",
              u"order A-1001: status=shipped\n"_s + she(u"Where is my order?"_s)
                  + reply(u"Dear Dana, your order has not shipped yet."_s),
              u"not shipped"_s);
        fires("shipped, says the reply",
              she(u"Where is my order?"_s) + note(u"Order still in the warehouse."_s)
                  + reply(u"Dear Dana, your order has shipped."_s),
              u"shipped"_s);
        fires("another price than we wrote",
              we(u"The monthly price of the plan is 11 euros."_s)
                  + reply(u"Dear Dana, the monthly price of the plan is 17 euros."_s),
              u"17 euros"_s);
        fires("another number of days",
              we(u"You have 30 days to return the shoes."_s)
                  + reply(u"Dear Dana, you have 14 days to return the shoes."_s),
              u"14 days"_s);
        fires("closed, says the reply",
              note(u"Case on the broken pump still open."_s) + reply(u"Dear Dana, the case on the pump is closed."_s),
              u"closed"_s);
        fires("another number of seats",
              u"booking B-77: seats=4; date=2026-06-12\n"_s + she(u"Is my booking fine?"_s)
                  + reply(u"Dear Dana, your booking is for 6 seats."_s),
              u"6 seats"_s);
        fires("another date than the record",
              u"booking B-77: seats=4; date=2026-06-12\n"_s + she(u"Is my booking fine?"_s)
                  + reply(u"Dear Dana, the date of your booking is 21 June 2026."_s),
              u"21 June"_s);
        staysSilent("the same total",
                    u"order A-1001: total=49.00 EUR\n"_s + she(u"What is the total?"_s)
                        + reply(u"Dear Dana, the total of your order is €49."_s));
        staysSilent("news",
                    we(u"Your order is in the warehouse."_s) + u"2026-05-05 10:00 desk status: Order shipped.\n"_s
                        + reply(u"Dear Dana, your order has now shipped."_s));
        staysSilent(
            "owned up to",
            we(u"You have 30 days to return the shoes."_s)
                + reply(
                    u"Dear Dana, Luis told you 30 days; that was our mistake, you have 14 days to return the shoes."_s));
        staysSilent("another thing costs that",
                    we(u"The monthly price of the plan is 11 euros."_s)
                        + reply(u"Dear Dana, a second SIM costs 5 euros."_s));
        staysSilent("the same time in other words",
                    we(u"You have two weeks to return the shoes."_s)
                        + reply(u"Dear Dana, you have 14 days to return the shoes."_s));
        staysSilent("a condition",
                    u"order A-1001: status=shipped\n"_s
                        + reply(u"Dear Dana, if your order had not shipped, we could have changed it."_s));
        staysSilent("another unit",
                    we(u"The bottle holds 1,200 ml."_s) + reply(u"Dear Dana, the bottle holds 1.2 litres."_s));
        staysSilent("nothing to compare",
                    she(u"Where is my order?"_s) + reply(u"Dear Dana, the van comes on Friday with 3 parcels."_s));
    }

    void cases() { checkRow(*kept::factConflict()); }
};

QTEST_GUILESS_MAIN(TestFactConflict)
#include "tst_factconflict.moc"
