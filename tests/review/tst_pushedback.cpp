// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestPushedBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires("we were to call the carrier",
              we(u"I will call the carrier and open a trace for the parcel."_s)
                  + reply(u"Dear Dana, please call the carrier and ask about the parcel."_s),
              u"call the carrier"_s);
        fires("we were to cancel the old contract",
              we(u"We cancel the old contract with your provider for you."_s)
                  + reply(u"Dear Dana, please cancel the contract with your old provider."_s),
              u"cancel the contract"_s);
        fires("she can not phone",
              she(u"I am deaf, please do not call me, I can not use the phone."_s)
                  + reply(u"Dear Dana, please ring us on 0800 123 456."_s),
              u"ring us"_s);
        fires("the chat failed her",
              she(u"Your chat dropped me three times. Do not send me back to the chat."_s)
                  + reply(u"Dear Dana, please open the live chat on our page."_s),
              u"live chat"_s);
        fires("she can not come to the shop",
              she(u"I am in Leipzig until August, I can not come to the shop."_s)
                  + reply(u"Dear Dana, please come to our shop with your passport."_s),
              u"shop"_s);
        fires("we were to contact the seller",
              we(u"We will contact the seller about the refund."_s)
                  + reply(u"Dear Dana, please contact the seller about your refund."_s),
              u"contact the seller"_s);
        fires("we were to order the part",
              call(u"Told her we order the spare part for the pump."_s)
                  + reply(u"Dear Dana, please order the spare part for the pump in our web shop."_s),
              u"order the spare part"_s);
        fires("the form never works",
              she(u"Your web form never works, I tried six times. Do not send me to the form again."_s)
                  + reply(u"Dear Dana, please fill in the form on our page."_s),
              u"form"_s);
        staysSilent("we do it",
                    we(u"I will call the carrier and open a trace."_s)
                        + reply(u"Dear Dana, I called the carrier today; the trace is open."_s));
        staysSilent("nobody promised it",
                    she(u"The parcel is late."_s)
                        + reply(u"Dear Dana, please call the carrier, as only the buyer may ask."_s));
        staysSilent("she likes the phone",
                    she(u"Please call me, I prefer the phone."_s)
                        + reply(u"Dear Dana, ring us on 0800 123 456 any time."_s));
        staysSilent("only if she wants",
                    she(u"I do not like the phone."_s)
                        + reply(u"Dear Dana, if you ever change your mind, ring us on 0800 123 456."_s));
        staysSilent("another job",
                    we(u"I will call the carrier."_s) + reply(u"Dear Dana, please keep the box until Friday."_s));
        staysSilent("a job that she offered",
                    she(u"I will call the carrier myself."_s)
                        + reply(u"Dear Dana, please call the carrier and tell us what they say."_s));
        staysSilent("we do not want her to",
                    we(u"I will call the carrier."_s)
                        + reply(u"Dear Dana, please do not call the carrier, we are on it."_s));
        staysSilent("an answer to a question",
                    she(u"Where can I reach you?"_s) + reply(u"Dear Dana, write to help@lamp.example."_s));
    }

    void cases() { checkRow(*kept::pushedBack()); }

    void otherWords_data()
    {
        addColumns();
        fires("we took it on ourselves",
              we(u"I will get the machine log from Westgate myself."_s)
                  + reply(u"Dear Dana, please obtain the log from Westgate."_s),
              u"obtain the log"_s);
        fires("she was told not to",
              we(u"Don't chase the hospital, I ask for the records."_s)
                  + reply(u"Dear Dana, please call the hospital and ask for the records."_s),
              u"call the hospital"_s);
        fires("the app failed her",
              she(u"Your app just spins, I am not using that again."_s)
                  + reply(u"Dear Dana, please log it in the app."_s),
              u"log it in the app"_s);
        fires("she can not come",
              she(u"I am in a wheelchair and have no car."_s)
                  + reply(u"Dear Dana, please visit our branch in Sudbury."_s),
              u"visit our branch"_s);
        fires("the number rang out",
              she(u"I rang the station four times, nobody picks up."_s)
                  + reply(u"Dear Dana, please ring the station."_s),
              u"ring the station"_s);
        fires("an invitation is an errand too",
              we(u"I will ring the landlord myself and fix a day."_s)
                  + reply(u"Dear Dana, we invite you to get in touch with your landlord."_s),
              u"get in touch with your landlord"_s);
        fires("what has to be done, and how",
              we(u"Leave the railway to me, I book the wheelchair place."_s)
                  + reply(u"Dear Dana, the wheelchair place has to be booked by ringing the railway."_s),
              u"ringing the railway"_s);
        fires("the only way named is the one that she refused",
              she(u"Only by email please, I am deaf."_s)
                  + reply(u"Dear Dana, the date can be agreed if you ring our planners."_s),
              u"ring our planners"_s);
        staysSilent("she may, if she prefers",
                    she(u"Your app just spins."_s)
                        + reply(u"Dear Dana, I have booked it. If you prefer, change it in the app."_s));
    }

    void otherWords() { checkRow(*kept::pushedBack()); }
};

QTEST_GUILESS_MAIN(TestPushedBack)
#include "tst_pushedback.moc"
