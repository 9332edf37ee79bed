// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestFeelingsMisread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires("glad about what she hates",
              she(u"I am really unhappy with the new sofa, it smells."_s)
                  + reply(u"Dear Dana, we are delighted that you love your new sofa."_s),
              u"love your new sofa"_s);
        fires("enjoying what disappoints her",
              she(u"The course is a disappointment, I feel cheated."_s)
                  + reply(u"Hi Dana, great to hear you are enjoying the course."_s),
              u"enjoying the course"_s);
        fires("fed up and called happy",
              she(u"I am fed up with this line."_s) + reply(u"Hi Dana, good to know you are happy with the line."_s),
              u"happy with the line"_s);
        fires("angry about what pleases her",
              she(u"I love the tent, it kept us dry all week."_s)
                  + reply(u"Dear Dana, I am sorry that you are disappointed with the tent."_s),
              u"disappointed with the tent"_s);
        fires("in a call",
              call(u"Very upset about the delay, third time."_s)
                  + reply(u"Hi Dana, so pleased that you are satisfied with the delivery."_s),
              u"satisfied"_s);
        fires("had enough of what she wants to keep",
              she(u"I am very fond of the machine and want to keep it."_s)
                  + reply(u"Dear Dana, as you are unhappy with the machine, a return label is attached."_s),
              u"unhappy with the machine"_s);
        fires("worried called delighted",
              she(u"I am worried about my deposit."_s)
                  + reply(u"Dear Dana, we are glad that you are so pleased with us."_s),
              u"pleased"_s);
        fires("annoyed called glad",
              she(u"This is annoying, the app crashes every day."_s)
                  + reply(u"Hi Dana, we are glad you enjoy the app."_s),
              u"enjoy the app"_s);
        staysSilent("glad with the glad",
                    she(u"I love the tent."_s) + reply(u"Hi Dana, great to hear you love the tent."_s));
        staysSilent("sorry with the angry",
                    she(u"I am furious about the delay."_s)
                        + reply(u"Dear Dana, you are angry about the delay, and rightly so."_s));
        staysSilent("our own gladness",
                    she(u"I am unhappy with the sofa."_s)
                        + reply(u"Dear Dana, I am glad that you told us about it."_s));
        staysSilent("a hope",
                    she(u"I am unhappy with the sofa."_s)
                        + reply(u"Dear Dana, I hope you will be happy with the new one."_s));
        staysSilent("a condition",
                    she(u"I am unhappy with the sofa."_s)
                        + reply(u"Dear Dana, if you are happy with that, the van comes on Friday."_s));
        staysSilent("a quotation",
                    she(u"I feel a bit tricked."_s)
                        + reply(u"Dear Dana, you wrote that you felt \"a bit tricked\", and I understand why."_s));
        staysSilent("her mood has changed",
                    she(u"I am unhappy with the sofa."_s) + sheAgain(u"The new sofa is lovely, I am very happy!"_s)
                        + reply(u"Dear Dana, good to hear you are happy with the sofa."_s));
        staysSilent("no feeling at all",
                    she(u"When does the van come?"_s)
                        + reply(u"Dear Dana, the van comes on Friday between 8 and 12."_s));
    }

    void cases() { checkRow(*kept::feelingsMisread()); }
};

QTEST_GUILESS_MAIN(TestFeelingsMisread)
#include "tst_feelingsmisread.moc"
