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
