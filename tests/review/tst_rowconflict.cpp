// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

namespace {

QString depots()
{
    return u"depot D-1: name=Harbour Depot; street=14 Mill Lane; opens=8:00; holds=large parcels\n"
           "depot D-2: name=Ostrava Yard; street=3 Park Road; opens=9:30; holds=letters\n"
           "depot D-3: name=Kestrel Hall; street=20 High Street; opens=7:00; holds=large parcels\n"_s;
}

QString appointments()
{
    return u"appointment A-1: day=Monday; time=10:00; treatment=root filling; with=Dr Nagy\n"
           "appointment A-2: day=Friday; time=15:30; treatment=check-up; with=Dr Okafor\n"
           "appointment A-3: day=Thursday; time=15:30; treatment=root filling; with=Dr Okafor\n"_s;
}

} // namespace

class TestRowConflict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires("one row's name with another's street",
              depots() + she(u"Where is the Ostrava Yard?"_s)
                  + reply(u"Dear Dana, the Ostrava Yard is at 14 Mill Lane."_s),
              u"14 Mill Lane"_s, u"3 Park Road"_s);
        fires("a time that the row doesn't have",
              appointments() + she(u"When is my check-up?"_s)
                  + reply(u"Dear Dana, your check-up is on Friday at 4 pm."_s),
              u"4 pm"_s, u"15:30"_s);
        fires("day and time of two rows",
              appointments() + she(u"When are my root fillings?"_s)
                  + reply(
                      u"Dear Dana, you have two root fillings: one on Monday at 15:30 and one on Thursday at 15:30."_s),
              u"Monday at 15:30"_s);
        fires("the row that the talk was about has another",
              depots() + she(u"Where can I collect a letter?"_s) + we(u"The Ostrava Yard keeps it for you."_s)
                  + sheAgain(u"When does it open?"_s) + reply(u"Dear Dana, it opens at 7:00."_s),
              u"7:00"_s, u"9:30"_s);
        fires("another place than we named",
              depots() + she(u"Where is my parcel?"_s) + we(u"It is in the Harbour Depot."_s)
                  + sheAgain(u"What is the street?"_s) + reply(u"Dear Dana, the Kestrel Hall is at 20 High Street."_s),
              u"Kestrel Hall"_s, u"Harbour Depot"_s);
        fires("another thing than she asked about",
              appointments() + she(u"Who does my check-up?"_s) + reply(u"Dear Dana, Dr Nagy does your root filling."_s),
              u"root filling"_s, u"check-up"_s);
        fires("a place that no row has",
              depots() + she(u"Where is my parcel?"_s)
                  + reply(u"Dear Dana, the Brindlewood Barn is at 14 Mill Lane."_s),
              u"Brindlewood Barn"_s);
        fires("not what she asked about, and that denied",
              u"room R-1: floor=ground; view=garden\nroom R-2: floor=first; view=harbour\n"
              "room R-3: floor=second; view=garden\nroom R-4: floor=third; view=street\n"_s
                  + she(u"Does the room on the first floor look on the street?"_s)
                  + reply(u"Dear Dana, the room on the first floor has no garden view."_s),
              u"garden"_s, u"street"_s);

        staysSilent("as the row has it",
                    depots() + she(u"Where is the Ostrava Yard?"_s)
                        + reply(u"Dear Dana, the Ostrava Yard is at 3 Park Rd and opens at 9.30 am."_s));
        staysSilent("two rows, each as it is",
                    appointments() + she(u"When are my root fillings?"_s)
                        + reply(u"Dear Dana, you have two root fillings: Monday at 10 and Thursday at 3:30 pm."_s));
        staysSilent("she asked for another one",
                    depots() + she(u"Where is my parcel?"_s) + we(u"It is in the Harbour Depot."_s)
                        + sheAgain(u"And where is the Kestrel Hall?"_s)
                        + reply(u"Dear Dana, the Kestrel Hall is at 20 High Street."_s));
        staysSilent("a question back",
                    appointments() + she(u"When is my root filling?"_s)
                        + reply(u"Dear Dana, do you mean the one on Monday or the one on Thursday?"_s));
        staysSilent("thanks", depots() + she(u"Great, that's all."_s) + reply(u"Dear Dana, you're welcome."_s));
        staysSilent("a change that she asked for",
                    appointments() + she(u"Please move my check-up to the morning."_s)
                        + reply(u"Dear Dana, we have moved your check-up to Friday at 9:00."_s));
        staysSilent("denied rightly",
                    depots() + she(u"Does the Ostrava Yard hold large parcels?"_s)
                        + reply(u"Dear Dana, the Ostrava Yard doesn't hold large parcels."_s));
        staysSilent("one order is no table",
                    u"order A-1: street=14 Mill Lane; total=49.00 EUR\n"_s + she(u"Where are you?"_s)
                        + reply(u"Dear Dana, our shop is at 3 Park Road."_s));
    }

    void cases() { checkRow(*kept::rowConflict()); }
};

QTEST_GUILESS_MAIN(TestRowConflict)
#include "tst_rowconflict.moc"
