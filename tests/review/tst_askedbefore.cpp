// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestAskedBefore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires("the order number stands in her mail",
              she(u"My order number is A-10023, the lamp is broken."_s)
                  + reply(u"Dear Dana, please send us your order number."_s),
              u"order number"_s, u"A-10023"_s);
        fires("a photo was attached",
              she(u"I attach a photo of the crack."_s) + reply(u"Hi Dana, could you send us a photo of the damage?"_s),
              u"photo"_s);
        fires("the serial number by phone",
              call(u"Dana gave the serial number, KX-2291."_s)
                  + reply(u"Dear Dana, I need the serial number of your machine."_s),
              u"serial number"_s);
        fires("the receipt",
              she(u"Here is the receipt from the shop."_s)
                  + reply(u"Hello Dana, please forward the receipt so that we can go on."_s),
              u"receipt"_s);
        fires("the batch number",
              she(u"The batch number on the tin is L2291."_s) + reply(u"Dear Dana, please tell us the batch number."_s),
              u"batch number"_s);
        fires("the address",
              she(u"My new address is 12 Mill Lane, Kendal."_s)
                  + reply(u"Dear Dana, which address should we send it to? Please give us your address."_s),
              u"address"_s);
        fires("a screenshot",
              she(u"Screenshot attached, it says error 12."_s)
                  + reply(u"Hi Dana, please attach a screenshot of the error."_s),
              u"screenshot"_s);
        fires("her phone number",
              she(u"Call me on 020 7946 0018 any time."_s)
                  + reply(u"Dear Dana, please let me have your phone number."_s),
              u"phone number"_s);
        staysSilent("never given",
                    she(u"My lamp is broken."_s) + reply(u"Dear Dana, please send us your order number."_s));
        staysSilent("another item",
                    she(u"I attach a photo of the crack."_s)
                        + reply(u"Dear Dana, please send us the serial number."_s));
        staysSilent(
            "the photo was blurred, and the reply says so",
            she(u"I attach a photo of the label."_s)
                + reply(
                    u"Dear Dana, you sent a photo, but it is blurred. Could you send another photo of the label?"_s));
        staysSilent("thanks for it",
                    she(u"I attach a photo of the label."_s)
                        + reply(u"Dear Dana, thank you for the photo. The new lamp leaves tomorrow."_s));
        staysSilent("we asked, she has not sent it",
                    we(u"Please send the receipt."_s) + reply(u"Dear Dana, we still need the receipt."_s));
        staysSilent("we send it",
                    she(u"Here is the receipt."_s)
                        + reply(u"Dear Dana, I will send you the receipt for the exchange tomorrow."_s));
        staysSilent("she asks for it",
                    she(u"Can you send me the tracking number?"_s)
                        + reply(u"Dear Dana, the tracking number is RN 1234 5678."_s));
        staysSilent("a later one is needed",
                    she(u"Meter reading in March: 48213."_s)
                        + reply(u"Dear Dana, if you move out, please send us the meter reading of that day."_s));
    }

    void cases() { checkRow(*kept::askedBefore()); }

    void otherWords_data()
    {
        addColumns();
        fires("a label with its value",
              she(u"Pink line on my TV. Bill CE-3318, two months old."_s)
                  + reply(u"Dear Dana, please send us the bill number."_s),
              u"bill number"_s);
        fires("an answer without the name of what is asked",
              she(u"My dog Biscuit is a border terrier."_s)
                  + reply(u"Dear Dana, could you let us know the breed for our list?"_s),
              u"breed"_s);
        fires("an address known by its street",
              she(u"I moved. Neutorgasse 44, 8010 Graz, the bell says Horvat."_s)
                  + reply(u"Dear Dana, we need your address in Graz."_s),
              u"your address in Graz"_s);
        fires("a value beside a noun that no lexicon knows",
              she(u"I have taken up running. Waist is now 34."_s)
                  + reply(u"Dear Dana, please let us have your present waist."_s),
              u"waist"_s);
        fires("a paper handed in, in other words",
              she(u"Stamped confirmation letter from the bank attached."_s)
                  + reply(u"Dear Dana, would you send over the stamped letter of your bank?"_s),
              u"stamped letter"_s);
        fires("a list behind the need",
              she(u"I attach my passport and the death certificate."_s)
                  + reply(u"Dear Dana, to close it we need two things: your passport, and the key."_s),
              u"your passport"_s);
        fires("what follows the colon",
              she(u"Gate code changed: 4471#. The dog is harmless."_s)
                  + reply(u"Dear Dana, could you send us the gate code?"_s),
              u"gate code"_s);
        fires("a number that no lexicon knows",
              she(u"Our customs number is 560199-4409."_s)
                  + reply(u"Dear Dana, to finish the form I still need your customs number."_s),
              u"your customs number"_s);
        staysSilent("what is done with it is no request",
                    she(u"Here is the invoice."_s) + reply(u"Dear Dana, you can see the invoice in the app."_s));
        staysSilent("asked for again with the fault of the first",
                    she(u"My VAT number is 432 119 87."_s)
                        + reply(u"Dear Dana, I must ask again for your VAT number: the one you sent is wrong."_s));
    }

    void otherWords() { checkRow(*kept::askedBefore()); }
};

QTEST_GUILESS_MAIN(TestAskedBefore)
#include "tst_askedbefore.moc"
