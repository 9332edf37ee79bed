// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestNeverHappened : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires("a call that nobody made",
              she(u"Where is my lamp?"_s) + reply(u"Dear Dana, as discussed on the phone, the lamp leaves tomorrow."_s),
              u"as discussed on the phone"_s);
        fires("spoke on a day without contact",
              she(u"Where is my lamp?"_s) + reply(u"Dear Dana, when we spoke on 2 May you agreed to wait."_s),
              u"when we spoke on 2 May"_s);
        fires("a mail of ours that is not there",
              she(u"Where is my lamp?"_s) + reply(u"Dear Dana, as stated in our last email, the lamp is late."_s),
              u"as stated in our last email"_s);
        fires("her cancellation",
              she(u"Please bill me monthly from now on."_s)
                  + reply(u"Dear Dana, the cancellation you sent us took effect on Tuesday."_s),
              u"cancellation you sent us"_s);
        fires("a text message that nobody sent",
              she(u"Where is my lamp?"_s) + we(u"It leaves soon."_s)
                  + reply(u"Dear Dana, as we told you by text message, the lamp is late."_s),
              u"by text message"_s);
        fires("a letter that nobody posted",
              she(u"Why is the fee higher?"_s)
                  + reply(u"Dear Dana, as announced in our letter of 20 April, the fee went up."_s),
              u"letter of 20 April"_s);
        fires("when you rang",
              she(u"Where is my lamp?"_s) + reply(u"Dear Dana, as you said when you rang, Friday suits you."_s),
              u"when you rang"_s);
        fires("your visit to the shop",
              she(u"Where is my lamp?"_s)
                  + reply(u"Dear Dana, when you came to our shop on Tuesday you chose the brass one."_s),
              u"came to our shop"_s);
        fires("a wish for what nobody spoke of",
              she(u"Where is my lamp?"_s)
                  + reply(u"Dear Dana, as you requested, I've reserved the canteen for your group."_s),
              u"you requested"_s);
        fires("a suggestion that the last mail doesn't hold",
              she(u"Could the carpet stay?"_s) + sheAgain(u"When is the lamp here?"_s)
                  + reply(u"Dear Dana, as you suggested in your last mail, we leave the carpet where it is."_s),
              u"you suggested in your last mail"_s);
        fires("a call that was about something else",
              call(u"Lamp late, wants it by Friday."_s)
                  + reply(u"Dear Dana, as we agreed on the phone, I've deleted the code."_s),
              u"as we agreed on the phone"_s, u""_s);
        fires("a colleague who never spoke with her",
              she(u"Where is my lamp?"_s) + we(u"Soon."_s)
                  + u"2026-05-05 09:00 desk note Noor Haddad: lamp in Leeds\n"_s
                  + reply(u"Dear Dana, as Noor explained to you, the lamp is in Leeds."_s),
              u"Noor explained to you"_s);
        fires("the weekday that has just passed",
              she(u"Where is my lamp?"_s)
                  + reply(u"Dear Dana, as we agreed at reception on Thursday, the lamp costs nothing."_s),
              u"agreed at reception on Thursday"_s);
        fires("a thing she is said to have chosen",
              she(u"Where is my lamp?"_s) + reply(u"Dear Dana, the marble vase you chose leaves tomorrow."_s),
              u"you chose"_s);
        fires("our ringing her",
              she(u"Who said yes to the drop link?"_s)
                  + reply(u"Dear Dana, that is the drop link, which you OK'd when I rang."_s),
              u"when I rang"_s);
        fires("a colleague's talk in any verb",
              she(u"Does the old part go back?"_s) + u"2026-05-05 09:00 desk note Ralf Berg: part on order\n"_s
                  + reply(u"Dear Dana, as Ralf arranged with you on the phone, the old part goes back."_s),
              u"Ralf arranged"_s);
        fires("a visit of ours on a day without one",
              she(u"Nobody has come yet. Is the boiler safe?"_s)
                  + reply(u"Dear Dana, our technician called on you last Friday and found it in order."_s),
              u"called on you last Friday"_s);
        staysSilent("a visit of ours that a row shows",
                    u"visit V-7: date=2026-05-01; state=done\n"_s + she(u"Is the boiler safe?"_s)
                        + reply(u"Dear Dana, our technician called on you on 1 May and found it in order."_s));
        staysSilent("an attempt without a day",
                    she(u"Why has nothing come?"_s)
                        + reply(u"Dear Dana, the driver tried to deliver twice and left a card."_s));
        fires("a month in which nobody spoke",
              she(u"Must the update be installed?"_s)
                  + reply(u"Dear Dana, as you authorised in March, our engineer installs it."_s),
              u"you authorised in March"_s);
        fires("a survey of which nothing is on file",
              she(u"Where is my lamp?"_s)
                  + reply(u"Dear Dana, as you mentioned in the survey you filled out, you like brass."_s),
              u"the survey"_s);
        staysSilent("told, as a note says",
                    she(u"Must the tyre be changed?"_s)
                        + u"2026-05-05 09:00 desk note Murat Ekin: Told Dana the tyre does till autumn.\n"_s
                        + reply(u"Dear Dana, the tyre does till autumn, as Murat told you on the spot."_s));
        staysSilent("what a colleague wrote for the desk",
                    she(u"Where is my lamp?"_s) + note(u"Lamp in Leeds."_s)
                        + reply(u"Dear Dana, as Luis wrote, the lamp is in Leeds."_s));
        staysSilent("a wish in other words",
                    she(u"Please have the lamp brought round the back, the bell is dead."_s)
                        + reply(u"Dear Dana, as you asked, the driver brings the lamp to the back door."_s));
        staysSilent("a visit to come",
                    she(u"Where is my lamp?"_s)
                        + reply(u"Dear Dana, for your visit on 26 May please bring the receipt."_s));
        staysSilent("by the one who made the call",
                    u"2026-05-04 15:00 phone call in Priya Nair: CPI, max 5.\n"_s
                        + reply(u"Dear Dana, the rise goes by prices, as I said on the phone."_s));
        staysSilent("the time of something else",
                    call(u"Lamp on Friday."_s)
                        + reply(u"Dear Dana, the lamp goes out on Tuesday as agreed on the phone."_s));
        staysSilent("a contact that is only named",
                    call(u"Lamp late."_s) + reply(u"Dear Dana, our conversation has not met your expectations."_s));
        staysSilent("there was a call",
                    call(u"Lamp late, told her it leaves tomorrow."_s)
                        + reply(u"Dear Dana, as discussed on the phone, the lamp leaves tomorrow."_s));
        staysSilent("spoke on the day of the call",
                    call(u"Lamp late."_s) + reply(u"Dear Dana, when we spoke on Monday you asked for a date."_s));
        staysSilent("our mail is there",
                    she(u"Where is my lamp?"_s) + we(u"The lamp is late."_s)
                        + reply(u"Dear Dana, as I wrote in our last email, the lamp is late."_s));
        staysSilent("she did write",
                    she(u"Where is my lamp?"_s) + reply(u"Dear Dana, you asked in your email where the lamp is."_s));
        staysSilent("a chat is a talk",
                    u"2026-05-04 09:00 chat message in: hello, lamp?\n"_s
                        + u"2026-05-04 09:01 chat message out Luis Ortega: It is late.\n"_s
                        + reply(u"Dear Dana, when we spoke on Monday I said the lamp was late."_s));
        staysSilent("a plan to call",
                    she(u"Where is my lamp?"_s) + reply(u"Dear Dana, I will call you on Thursday."_s));
        staysSilent("she asked to cancel",
                    she(u"Please cancel my subscription."_s)
                        + reply(u"Dear Dana, as you requested, the subscription is cancelled."_s));
        staysSilent("no contact is leaned on",
                    she(u"Where is my lamp?"_s) + reply(u"Dear Dana, the lamp is in Leeds and comes on Friday."_s));
    }

    void cases() { checkRow(*kept::neverHappened()); }
};

QTEST_GUILESS_MAIN(TestNeverHappened)
#include "tst_neverhappened.moc"
