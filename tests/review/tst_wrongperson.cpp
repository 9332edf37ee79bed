// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestWrongPerson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires("another first name", she(u"Where is my lamp?"_s) + reply(u"Dear Ronald,\n  the lamp comes on Friday."_s),
              u"Dear Ronald"_s);
        fires("another surname with a title",
              she(u"Where is my lamp?"_s) + reply(u"Dear Mrs Kovacs,\n  the lamp comes on Friday."_s), u"Mrs Kovacs"_s);
        fires("a chat greeting", she(u"Where is my lamp?"_s) + reply(u"Hi Steve! The lamp comes on Friday."_s),
              u"Hi Steve"_s);
        fires("the name alone on its line",
              she(u"Where is my lamp?"_s) + reply(u"Renate,\n  the lamp comes on Friday."_s), u"Renate"_s);
        fires("the agent who handled it",
              she(u"Where is my lamp?"_s) + we(u"Soon."_s) + reply(u"Hi Luis,\n  the lamp comes on Friday."_s),
              u"Hi Luis"_s);
        fires("another order",
              she(u"Where is my order A-1001?"_s) + reply(u"Dear Dana, your order A-2044 leaves on Friday."_s),
              u"A-2044"_s, u"A-1001"_s);
        fires("another ending of the number",
              she(u"A new SIM for 773-555-0163 please."_s)
                  + reply(u"Dear Dana, the SIM for the line ending 0188 is ready."_s),
              u"0188"_s);
        fires("two names, both wrong",
              she(u"Where is my lamp?"_s) + reply(u"Good morning Peter Lang,\n  the lamp comes on Friday."_s),
              u"Peter Lang"_s);
        fires("somebody addressed in the midst",
              she(u"Where is my lamp?"_s)
                  + reply(u"Dear Dana, your prism carries over, Mr Mulvihill, to both pairs."_s),
              u"Mr Mulvihill"_s);
        fires("out of another customer's booking",
              u"booking B-318: guest=Dana Whitfield; rooms=3 single\n"_s
                  + u"booking B-381: guest=Barbara Lipska; rooms=1 family; dog=yes\n"_s
                  + she(u"Did the three single rooms work out?"_s)
                  + reply(u"Dear Dana, we hope that your dog liked the family room."_s),
              u"your dog liked the family room"_s);
        fires("the day of another's crossing",
              u"crossing C-72018: passenger=D. Whitfield; leaves=2026-07-03 21:00\n"_s
                  + u"crossing C-72081: passenger=P. Wasilewicz; leaves=2026-07-04 09:00\n"_s
                  + she(u"When must we be at the harbour on 3 July?"_s)
                  + reply(u"Dear Dana, you leave on Saturday 4 July at 09:00."_s),
              u"you leave on Saturday 4 July"_s);
        fires("a row that only the messages tell apart",
              u"order 31177: customer=Kontorhuset; goods=24 meeting chairs, oak, grey wool\n"_s
                  + u"order 31171: customer=Kontoret Odense; goods=16 desks, linoleum\n"_s
                  + she(u"Please make it 24 chairs in oak with the grey wool."_s)
                  + reply(u"Dear Dana, your 16 desks are ready."_s),
              u"your 16 desks are ready"_s);
        fires("a relative and a deed nobody ever spoke of",
              she(u"Please lower my gift to ten pounds."_s)
                  + reply(u"Dear Dana, please congratulate your granddaughter on her half marathon."_s),
              u"your granddaughter on her half marathon"_s);
        fires("a place and a thing that aren't hers",
              she(u"When does the gearmotor come?"_s)
                  + reply(u"Dear Dana, the pump for your yard in Vigo follows one week later."_s),
              u"your yard in Vigo"_s);
        staysSilent("a child in another word",
                    she(u"The boys made a mess of the swimming things."_s)
                        + reply(u"Dear Dana, your son's swimming bag is at the desk."_s));
        staysSilent("one new thing of ours",
                    she(u"Where is my lamp?"_s)
                        + reply(u"Dear Dana, it goes to your store locker, and your spam folder may hold the code."_s));
        staysSilent("two rows of her own",
                    u"booking B-318: guest=Dana Whitfield; rooms=3 single\n"_s
                        + u"booking B-400: guest=Dana Whitfield; rooms=1 family; dog=yes\n"_s
                        + she(u"Is everything set?"_s)
                        + reply(u"Dear Dana, the family room is ready and your dog is welcome."_s));
        staysSilent("her husband's row",
                    u"booking B-318: guest=Dana Whitfield; rooms=3 single\n"_s
                        + u"booking B-400: guest=Tom Whitfield; rooms=1 family; dog=yes\n"_s
                        + she(u"Are the three single rooms set?"_s)
                        + reply(u"Dear Dana, the family room is ready too, and the dog is welcome."_s));
        staysSilent("a colleague in the midst",
                    she(u"Where is my lamp? Mr Okafor from your shop said Friday."_s)
                        + reply(u"Dear Dana, it comes on Friday, Mr Okafor, was right."_s));
        staysSilent("her name", she(u"Where is my lamp?"_s) + reply(u"Dear Dana,\n  it comes on Friday."_s));
        staysSilent("her surname", she(u"Where is my lamp?"_s) + reply(u"Dear Ms Whitfield,\n  it comes on Friday."_s));
        staysSilent("a short form",
                    u"customer Katherine Pole\n"_s + she(u"Where is my lamp?"_s)
                        + reply(u"Hi Kate,\n  it comes on Friday."_s));
        staysSilent("without accents",
                    u"customer Łucja Wróbel\n"_s + she(u"Where is my lamp?"_s)
                        + reply(u"Dear Lucja,\n  it comes on Friday."_s));
        staysSilent("the name she signs with",
                    she(u"Where is my lamp? Cheers, Bunny"_s) + reply(u"Hi Bunny,\n  it comes on Friday."_s));
        staysSilent("nobody in particular",
                    she(u"Where is my lamp?"_s) + reply(u"Hello there,\n  it comes on Friday."_s));
        staysSilent("her order",
                    she(u"Where is my order A-1001?"_s) + reply(u"Dear Dana, your order A-1001 leaves on Friday."_s));
        staysSilent("a new number is handed out",
                    she(u"Where is my order A-1001?"_s)
                        + reply(u"Dear Dana, the replacement will have the number A-3370."_s));
        staysSilent("no greeting", she(u"Where is my lamp?"_s) + reply(u"On Friday, between 8 and 12. Priya"_s));
    }

    void cases() { checkRow(*kept::wrongPerson()); }
};

QTEST_GUILESS_MAIN(TestWrongPerson)
#include "tst_wrongperson.moc"
