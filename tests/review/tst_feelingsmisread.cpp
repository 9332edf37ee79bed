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
        fires("at ease, told she is furious",
              she(u"The lift was late but no drama, these things happen."_s)
                  + reply(u"Dear Dana, I know how furious you are about the lift."_s),
              u"furious you are about the lift"_s, u"no drama"_s);
        fires("another's feeling, denied for herself",
              she(u"My husband is frightened, I am not. Could it be mice?"_s)
                  + reply(u"Dear Dana, I see that you're frightened, and it is not mice."_s),
              u"you're frightened"_s, u"I am not"_s);
        fires("a wish that a note denies",
              call(u"Doesn't want her money back, wants this bike mended."_s)
                  + reply(u"Dear Dana, I understand you want your money back, but we only mend."_s),
              u"want your money back"_s, u"Doesn't want her money back"_s);
        fires("impersonal, behind what we know",
              she(u"The cat is a different cat since the diet, she sleeps through."_s)
                  + reply(u"Dear Dana, I know it's upsetting to see her so poorly."_s),
              u"upsetting to see her"_s);
        fires("praise for one of us",
              call(u"Says Luis is an angel, he did it all in an hour."_s)
                  + reply(u"Dear Dana, I understand your disappointment with how long Luis took."_s),
              u"your disappointment"_s);
        fires("slept well, where she didn't",
              she(u"Lovely room and lovely food, but I hardly slept for the hum."_s)
                  + reply(u"Dear Dana, good to hear that you slept so well."_s),
              u"slept so well"_s, u"hardly slept"_s);
        fires("an if behind it",
              she(u"We had a ball, the guide was brilliant."_s)
                  + reply(
                      u"Dear Dana, I know how let down you felt by the guide, and I am sorry if it cost you a day."_s),
              u"let down you felt"_s);
        fires("regrets what she loves",
              she(u"Still in love with the piano, best decision of my life."_s)
                  + reply(u"Dear Dana, we are sorry that you regret your purchase."_s),
              u"regret your purchase"_s);
        fires("an opinion of one of us put into her mouth",
              she(u"Very quick, I am grateful to Luis!"_s)
                  + reply(u"Dear Dana, we are sorry you feel Luis was slow to answer."_s),
              u"slow to answer"_s);
        fires("hard on her, told of what she enjoys",
              she(u"Bloody brilliant, I ran ten kilometres."_s)
                  + reply(u"Dear Dana, I know the slow progress is getting you down."_s),
              u"getting you down"_s);
        fires("anger of which nothing is on file",
              she(u"I left my phone in the car. What do I bring?"_s)
                  + reply(u"Dear Dana, your anger at the driver is noted."_s),
              u"Your anger at the driver"_s.toLower());
        fires("displeased, where nothing but good was said",
              she(u"The grandchildren skate on the new floor in their socks. How do I oil it?"_s)
                  + reply(u"Dear Dana, I'm sorry that the floor isn't what you had in mind."_s),
              u"what you had in mind"_s);
        fires("gladness taken for news",
              she(u"The saddle is a brick and I walk to work. Can I swap it?"_s)
                  + reply(u"Dear Dana, good to hear you're enjoying the new bike!"_s),
              u"enjoying the new bike"_s);
        staysSilent("glad of what works",
                    she(u"Thanks, it works now! Could you send the invoice?"_s)
                        + reply(u"Dear Dana, good that you are happy with it now."_s));
        staysSilent("sorry about what went wrong",
                    she(u"The cooker arrived without its plug and the oven never gets hot."_s)
                        + reply(u"Dear Dana, I am sorry that you are disappointed with the oven."_s));
        staysSilent("as she feared",
                    she(u"Is the logo good enough for print?"_s)
                        + reply(u"Dear Dana, as you feared, the logo would print soft."_s));
        staysSilent("what may be",
                    she(u"My boss is nervous about the rest."_s)
                        + reply(u"Dear Dana, your boss can be calm about the rest."_s));
        staysSilent("a thing that eases",
                    she(u"I appreciate it, lovely."_s)
                        + reply(u"Dear Dana, this could help you in easing some of the stress."_s));
        staysSilent("an if before it",
                    she(u"Love it, fits like a glove."_s)
                        + reply(u"Dear Dana, if for any reason the coat is not to your liking, send it back."_s));
        staysSilent(
            "wishes and courtesies",
            she(u"I am fed up with this line."_s)
                + reply(u"Dear Dana, your satisfaction matters to us. Have a lovely weekend and enjoy your stay."_s));
        staysSilent("the writer's own pleasure",
                    she(u"I am fed up with this line."_s)
                        + reply(u"Dear Dana, it is lovely to hear from you, and wonderful that you called us."_s));
        staysSilent("thanks are no gladness",
                    she(u"Thanks a lot, very kind. The oven does not get hot and the children are crying."_s)
                        + reply(u"Dear Dana, I can see how upset you are."_s));
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
