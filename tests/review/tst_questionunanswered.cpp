// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestQuestionUnanswered : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires("the second of two",
              she(u"When does the lamp arrive? And does the warranty cover the glass shade?"_s)
                  + reply(u"Dear Dana, the lamp arrives on Friday."_s),
              u""_s, u"warranty"_s);
        fires("a question on the way",
              she(u"Thanks. By the way, can I pay the deposit by bank transfer?"_s)
                  + reply(u"Dear Dana, the room is painted on Monday."_s),
              u""_s, u"deposit"_s);
        fires("asked in the message after",
              she(u"The lamp is broken."_s) + sheAgain(u"Also, do you have the curtain in green?"_s)
                  + reply(u"Dear Dana, a new lamp leaves today."_s),
              u""_s, u"curtain"_s);
        fires("only an automatic reply so far",
              she(u"Does the gym have a sauna for members?"_s)
                  + u"2026-05-04 09:01 email message out: We got your message.\n"_s
                  + reply(u"Dear Dana, your contract runs until June."_s),
              u""_s, u"sauna"_s);
        fires("a yes-or-no question",
              she(u"My card was charged twice. Is my data safe after the breach?"_s)
                  + reply(u"Dear Dana, the second charge was refunded."_s),
              u""_s, u"breach"_s);
        fires("how much",
              she(u"What does a second parking space cost?"_s)
                  + reply(u"Dear Dana, your lease was renewed for a year."_s),
              u""_s, u"parking"_s);
        fires("which one",
              she(u"Which school bus stops near the library?"_s) + reply(u"Dear Dana, lunch money is due on Monday."_s),
              u""_s, u"bus"_s);
        fires("may I",
              she(u"The heating works again, thanks. May I keep a dog in the flat?"_s)
                  + reply(u"Dear Dana, good that the heating works."_s),
              u""_s, u"dog"_s);
        fires("the second, without a mark",
              she(u"when does the lamp arrive and do you have a green curtain"_s)
                  + reply(u"Dear Dana, the lamp arrives on Friday."_s),
              u""_s, u"curtain"_s);
        fires("named first and asked about behind",
              she(u"When does the lamp arrive? The form for the tax office, must that be signed by me?"_s)
                  + reply(u"Dear Dana, the lamp arrives on Friday."_s),
              u""_s, u"must that be signed"_s);
        fires("a sum that is not spoken of",
              she(u"Can you put me on the 19th? If there is no such seat, do I get the 64 back?"_s)
                  + reply(u"Dear Dana, you fly on the 19th at noon."_s),
              u""_s, u"64"_s);
        fires("the third of a list",
              she(u"1) when does the lamp arrive 2) is the shade glass 3) may my sister fetch the vase"_s)
                  + reply(u"Dear Dana, the lamp arrives on Friday and its shade is glass."_s),
              u""_s, u"vase"_s);
        fires("asked indirectly",
              she(u"The lamp is broken. And please tell me whether the curtain is washable."_s)
                  + reply(u"Dear Dana, a new lamp leaves on Friday."_s),
              u""_s, u"curtain"_s);
        staysSilent("answered",
                    she(u"When does the lamp arrive?"_s) + reply(u"Dear Dana, the lamp arrives on Friday."_s));
        staysSilent("answered in other words",
                    she(u"When will my parcel be delivered?"_s)
                        + reply(u"Dear Dana, the package should reach you on Friday."_s));
        staysSilent("put off, but mentioned",
                    she(u"Does the warranty cover the glass shade?"_s)
                        + reply(u"Dear Dana, about the shade I have to ask our workshop."_s));
        staysSilent("answered before",
                    she(u"Does the warranty cover the shade?"_s) + we(u"Yes, it does."_s) + sheAgain(u"Thanks!"_s)
                        + reply(u"Dear Dana, you are welcome."_s));
        staysSilent("no question",
                    she(u"The lamp is broken."_s) + reply(u"Dear Dana, I am sorry. A new one leaves today."_s));
        staysSilent("a mere exclamation",
                    she(u"What the heck? The lamp is broken."_s)
                        + reply(u"Dear Dana, I am sorry. A new one leaves today."_s));
        staysSilent("a word's kin answers",
                    she(u"When does the lamp arrive? And can I wash the curtain?"_s)
                        + reply(u"Dear Dana, the lamp arrives on Friday. For cleaning the curtain, use cold water."_s));
        staysSilent("a plain yes",
                    she(u"Does the lamp arrive on Friday? And is the bracket included?"_s)
                        + reply(u"Dear Dana, the lamp arrives on Friday. Yes, it is."_s));
        staysSilent("a time for a when",
                    she(u"Is the lamp here? And when do I need to reorder?"_s)
                        + reply(u"Dear Dana, the lamp is here. I would do it by 10 June."_s));
        staysSilent("a sum for a how much",
                    she(u"Is the lamp here? And how much do I owe?"_s)
                        + reply(u"Dear Dana, the lamp is here. It comes to 40 euros."_s));
        staysSilent("it, named before",
                    she(u"I ordered the Aurora lamp. When does it ship? Is it dimmable?"_s)
                        + reply(u"Dear Dana, it ships on Friday, and you can set the lamp as low as you like."_s));
        staysSilent("a greeting",
                    she(u"How are you? The lamp is broken."_s) + reply(u"Dear Dana, a new lamp leaves today."_s));
        staysSilent("a complaint in the form of a question",
                    she(u"The lamp is broken. How hard can it be to pack a lamp in a decent carton?"_s)
                        + reply(u"Dear Dana, I am sorry. A new one leaves today."_s));
        staysSilent("any news", she(u"Any news?"_s) + reply(u"Dear Dana, the lamp leaves today."_s));
        staysSilent("asked by phone and answered there",
                    call(u"Asked whether the warranty covers the shade. Told her it does."_s)
                        + reply(u"Dear Dana, the new lamp leaves today."_s));
    }

    void cases() { checkRow(*kept::questionUnanswered()); }
};

QTEST_GUILESS_MAIN(TestQuestionUnanswered)
#include "tst_questionunanswered.moc"
