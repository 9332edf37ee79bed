// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestOtherFigure : public QObject
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
        fires("another price than we wrote",
              we(u"The monthly price of the plan is 11 euros."_s)
                  + reply(u"Dear Dana, the monthly price of the plan is 17 euros."_s),
              u"17 euros"_s);
        fires("another number of days",
              we(u"You have 30 days to return the shoes."_s)
                  + reply(u"Dear Dana, you have 14 days to return the shoes."_s),
              u"14 days"_s);
        fires("another date than the record",
              u"booking B-77: seats=4; date=2026-06-12\n"_s + she(u"Is my booking fine?"_s)
                  + reply(u"Dear Dana, the date of your booking is 21 June 2026."_s),
              u"21 June"_s);
        staysSilent("the same total",
                    u"order A-1001: total=49.00 EUR\n"_s + she(u"What is the total?"_s)
                        + reply(u"Dear Dana, the total of your order is €49."_s));
        staysSilent(
            "owned up to",
            we(u"You have 30 days to return the shoes."_s)
                + reply(
                    u"Dear Dana, Luis told you 30 days; that was our mistake, you have 14 days to return the shoes."_s));
        staysSilent("the same time in other words",
                    we(u"You have two weeks to return the shoes."_s)
                        + reply(u"Dear Dana, you have 14 days to return the shoes."_s));
        staysSilent("another unit",
                    we(u"The bottle holds 1,200 ml."_s) + reply(u"Dear Dana, the bottle holds 1.2 litres."_s));
        fires("digits in another order",
              she(u"The meter reads 19874 this morning."_s) + reply(u"Dear Dana, the reading you sent us is 19784."_s),
              u"19784"_s, u"19874"_s);
        fires("another seat", u"booking B-77: seats=C14, C15\n"_s + reply(u"Dear Dana, your seats are F14 and F15."_s),
              u"F14"_s);
        fires("another size of the same thing",
              we(u"Confirmed: flange 160 mm, ready on 22 May."_s)
                  + reply(u"Dear Dana, the base is drilled for the 200 mm flange."_s),
              u"200 mm"_s);
        fires("a fee on what was to cost nothing",
              we(u"I moved your seats to Saturday, there is no fee for it."_s)
                  + reply(u"Dear Dana, for moving your seats there is a fee of €3."_s),
              u"€3"_s);
        staysSilent("a sum that the two others make",
                    we(u"The bus was 8 euros, the delivery 6 euros."_s)
                        + reply(u"Dear Dana, 14 euros are on their way to you."_s));
        staysSilent("a gift",
                    we(u"The repair costs 80 euros."_s)
                        + reply(u"Dear Dana, as we were late, I have put a 10 euro voucher in with it."_s));
        staysSilent("a new day for a new visit",
                    we(u"Our engineer was with you on 2 May."_s)
                        + reply(u"Dear Dana, he comes again on 8 May at ten."_s));
        staysSilent("a number of our own to ring",
                    she(u"My number is 020 7946 0018."_s) + reply(u"Dear Dana, ring me on 020 7946 0155."_s));
    }

    void cases() { checkRow(*kept::otherFigure()); }
};

QTEST_GUILESS_MAIN(TestOtherFigure)
#include "tst_otherfigure.moc"
