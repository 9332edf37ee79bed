// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestAsksAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires("a photo that she has sent",
              she(u"The lid is cracked, I attach a photo of it."_s)
                  + reply(u"Dear Dana, please send us a photo of the lid."_s),
              u"photo of the lid"_s, u"photo"_s);
        fires("a step that was tried on the phone",
              call(u"Talked her through a reset of the router, twice, no joy."_s)
                  + reply(u"Dear Dana, please reset the router."_s),
              u"reset the router"_s);
        staysSilent("something of which nobody has spoken",
                    she(u"The lid is cracked."_s)
                        + reply(u"Dear Dana, could you tell me the colour of your kettle?"_s));
        staysSilent("nothing is asked",
                    she(u"The lid is cracked, I attach a photo of it."_s)
                        + reply(u"Dear Dana, thank you for the photo of the lid."_s));
    }

    void cases() { checkRow(*kept::asksAgain()); }
};

QTEST_GUILESS_MAIN(TestAsksAgain)
#include "tst_asksagain.moc"
