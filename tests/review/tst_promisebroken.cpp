// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestPromiseBroken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires("a denied credit",
              call(u"Told her a supervisor will credit the account for the outage."_s)
                  + reply(u"Dear Dana, no credit will be applied."_s),
              u"no credit will be applied"_s, u"credit"_s);
        fires("a fee after a waiver",
              we(u"The repair is free of charge for you."_s)
                  + reply(u"Dear Dana, the repair fee of $49 will be charged to your card."_s),
              u"$49"_s);
        fires("no refund after all",
              we(u"We will refund the full amount."_s) + reply(u"Dear Dana, the amount can not be refunded."_s),
              u"can not be refunded"_s);
        fires("less money", we(u"We will refund 120 euros."_s) + reply(u"Dear Dana, we will refund 60 euros."_s),
              u"60 euros"_s);
        fires("shipping was to be free",
              we(u"Shipping is on us."_s) + reply(u"Dear Dana, we will charge you 9.90 euros for shipping."_s),
              u"9.90"_s);
        fires("later than said",
              we(u"We will deliver the sofa by 8 May."_s) + reply(u"Dear Dana, we will deliver the sofa on 22 May."_s),
              u"22 May"_s);
        fires("the replacement refused",
              we(u"We will replace the broken kettle."_s) + reply(u"Dear Dana, we can not replace the kettle."_s),
              u"not replace the kettle"_s);
        fires("kept open, now closed",
              we(u"We keep your place in the course open until 30 June."_s)
                  + reply(u"Dear Dana, we have cancelled your place in the course."_s),
              u"cancelled your place"_s);
        staysSilent("kept",
                    call(u"Told her a supervisor will credit the account."_s)
                        + reply(u"Dear Dana, the credit of $20 has been applied to your account."_s));
        staysSilent(
            "owned up to",
            we(u"We will refund 120 euros."_s)
                + reply(u"Dear Dana, Luis told you 120 euros; that was our mistake and I am sorry, it is 60."_s));
        staysSilent("never promised",
                    she(u"Can I get a credit?"_s) + reply(u"Dear Dana, no credit will be applied."_s));
        staysSilent("another thing is denied",
                    we(u"We will replace the broken kettle."_s)
                        + reply(u"Dear Dana, the toaster can not be replaced, as it is not ours."_s));
        staysSilent("the same money in other words",
                    we(u"We will refund 120 euros."_s) + reply(u"Dear Dana, the €120.00 refund left us today."_s));
        staysSilent("no fee, as said",
                    we(u"The repair is free of charge."_s)
                        + reply(u"Dear Dana, there is nothing to pay for the repair."_s));
        staysSilent("a condition",
                    we(u"We will replace the kettle."_s)
                        + reply(u"Dear Dana, if the kettle had been dropped, we could not replace it."_s));
        staysSilent("sooner than said",
                    we(u"We will deliver the sofa by 22 May."_s)
                        + reply(u"Dear Dana, we will deliver the sofa on 8 May."_s));
    }

    void cases() { checkRow(*kept::promiseBroken()); }
};

QTEST_GUILESS_MAIN(TestPromiseBroken)
#include "tst_promisebroken.moc"
