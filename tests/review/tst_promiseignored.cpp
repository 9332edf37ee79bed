// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestPromiseIgnored : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires(
            "a call that was due",
            u"2026-05-01 10:00 email message out Luis Ortega: Hi Dana, I will call you on Monday about the boiler.\n"_s
                + sheAgain(u"Hello? The heating is cold."_s)
                + reply(u"Dear Dana, your invoice for April is attached."_s),
            u""_s, u"call you on Monday"_s);
        fires(
            "a list by Thursday",
            u"2026-04-27 10:00 email message out Luis Ortega: By Thursday you will get a list of all missing orders from us.\n"_s
                + sheAgain(u"The pages are slow."_s) + reply(u"Dear Dana, the pages will be quicker by Sunday."_s),
            u""_s, u"list"_s);
        fires(
            "a voucher by tomorrow",
            u"2026-05-01 10:00 chat message out Luis Ortega: By tomorrow I will add a 60 euro voucher to your account.\n"_s
                + sheAgain(u"The checkout hangs."_s) + reply(u"Dear Dana, the checkout works again."_s),
            u""_s, u"voucher"_s);
        fires("promised on the phone",
              u"2026-04-29 10:00 phone call in Luis Ortega: Told her we send the repair report by Friday.\n"_s
                  + sheAgain(u"And now the lock sticks."_s) + reply(u"Dear Dana, a locksmith comes tomorrow at ten."_s),
              u""_s, u"report"_s);
        fires("money back by Friday",
              u"2026-04-27 10:00 email message out Luis Ortega: You get the 12.60 back from me by Friday.\n"_s
                  + sheAgain(u"Is the parcel in customs?"_s)
                  + reply(u"Dear Dana, the parcel leaves customs tomorrow."_s),
              u""_s, u"12.60"_s);
        fires(
            "a visit that was due",
            u"2026-04-29 10:00 email message out Luis Ortega: Our technician will visit you by Thursday to fix the door.\n"_s
                + sheAgain(u"I have a question on my bill."_s)
                + reply(u"Dear Dana, the bill is right: it holds two months."_s),
            u""_s, u"technician"_s);
        fires("an answer within two days",
              u"2026-04-28 10:00 email message out Luis Ortega: I will send you the plans within two days.\n"_s
                  + sheAgain(u"Can the bathroom be blue?"_s) + reply(u"Dear Dana, blue is fine for the bathroom."_s),
              u""_s, u"plans"_s);
        fires(
            "a written account",
            u"2026-04-20 10:00 email message out Luis Ortega: By 30 April you have a written report from me of what we found.\n"_s
                + sheAgain(u"She is back online."_s) + reply(u"Dear Dana, the profile went offline this morning."_s),
            u""_s, u"report"_s);
        fires("the call is a colleague's, and the reply only names him",
              u"2026-04-29 10:00 phone call in Luis Ortega: Boiler loud. Luis to ring her Thursday before 5.\n"_s
                  + sheAgain(u"And the door sticks."_s) + reply(u"Dear Dana, Luis looked at the door this morning."_s),
              u""_s, u"ring her"_s);
        fires(
            "money promised on the phone, and the account spoken of for something else",
            u"2026-04-20 10:00 phone call in Luis Ortega: The toll was not hers. I'll refund to her account within 1 week.\n"_s
                + sheAgain(u"When is the next service?"_s)
                + reply(u"Dear Dana, by your account the next service is in June."_s),
            u""_s, u"refund"_s);
        fires(
            "the time told behind it",
            u"2026-04-27 10:00 chat message out Luis Ortega: I'm adding a 60 euro voucher, it is in your account by tomorrow night.\n"_s
                + sheAgain(u"The checkout hangs."_s) + reply(u"Dear Dana, the checkout works again."_s),
            u""_s, u""_s);
        fires(
            "told at a meeting",
            u"2026-04-27 10:00 in-person meeting Luis Ortega: Dog itches. Will ring her with the results by Wednesday.\n"_s
                + sheAgain(u"Can he have the tablet in butter?"_s) + reply(u"Dear Dana, butter is fine."_s),
            u""_s, u"results"_s);
        fires(
            "a yes or no by a day",
            u"2026-04-27 10:00 email message out Luis Ortega: You'll have a yes or no on the pre-approval by Thursday.\n"_s
                + sheAgain(u"Do I pay the vet first?"_s) + reply(u"Dear Dana, we can pay the vet direct."_s),
            u""_s, u"pre-approval"_s);
        staysSilent("said today and done today",
                    u"2026-04-29 10:00 chat message out Luis Ortega: I'm sending the missing crystals tonight.\n"_s
                        + sheAgain(u"How do I change my name?"_s) + reply(u"Dear Dana, under Settings."_s));
        staysSilent("a visit without a word since",
                    u"2026-04-20 10:00 email message out Luis Ortega: Elin comes on Tuesday at 8.\n"_s
                        + sheAgain(u"Can I pay by card?"_s) + reply(u"Dear Dana, card is fine."_s));
        staysSilent("the sum is named",
                    u"2026-04-27 10:00 email message out Luis Ortega: You get the 12.60 back from me by Wednesday.\n"_s
                        + sheAgain(u"Is the parcel in customs?"_s)
                        + reply(u"Dear Dana, it leaves customs tomorrow, and the 12.60 went out today."_s));
        staysSilent(
            "kept in this reply",
            u"2026-04-27 10:00 email message out Luis Ortega: By Thursday you will get a list of all missing orders.\n"_s
                + sheAgain(u"The pages are slow."_s)
                + reply(u"Dear Dana, here is the list of missing orders, late, I am sorry."_s));
        staysSilent("kept since",
                    u"2026-04-27 10:00 email message out Luis Ortega: We will refund 40 euros by Thursday.\n"_s
                        + u"2026-04-29 10:00 desk credit Luis Ortega: 40.00 EUR refunded.\n"_s
                        + sheAgain(u"The pages are slow."_s)
                        + reply(u"Dear Dana, the pages will be quick by Sunday."_s));
        staysSilent("not due yet",
                    we(u"I will call you on Friday about the boiler."_s) + sheAgain(u"Is the boiler man a Pole?"_s)
                        + reply(u"Dear Dana, he is from Leeds."_s));
        staysSilent("owned up to",
                    u"2026-05-01 10:00 email message out Luis Ortega: I will call you on Monday about the boiler.\n"_s
                        + sheAgain(u"Hello?"_s)
                        + reply(u"Dear Dana, Luis should have called you on Monday and did not. I am sorry."_s));
        staysSilent("only among ourselves",
                    note(u"I will look at the logs tonight."_s) + sheAgain(u"Any news?"_s)
                        + reply(u"Dear Dana, the parcel leaves customs tomorrow."_s));
        staysSilent("no promise at all",
                    we(u"The lamp is in Leeds."_s) + sheAgain(u"Thanks."_s) + reply(u"Dear Dana, you are welcome."_s));
        staysSilent("the customer will",
                    u"2026-05-01 10:00 email message in: I will send the form on Monday.\n"_s
                        + reply(u"Dear Dana, your order is on its way."_s));
        staysSilent(
            "an offer she did not take",
            u"2026-05-01 10:00 email message out Luis Ortega: If you like, we can send a technician on Monday.\n"_s
                + sheAgain(u"No need, it works."_s) + reply(u"Dear Dana, good to hear."_s));
    }

    void cases() { checkRow(*kept::promiseIgnored()); }
};

QTEST_GUILESS_MAIN(TestPromiseIgnored)
#include "tst_promiseignored.moc"
