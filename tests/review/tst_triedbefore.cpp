// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestTriedBefore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires("restarted the router twice",
              she(u"The wifi is dead. I restarted the router twice already."_s)
                  + reply(u"Hi Dana, please restart the router and wait a minute."_s),
              u"restart the router"_s, u"restarted the router"_s);
        fires("cleared the cache",
              she(u"Still error 500. I cleared the cache and tried another browser."_s)
                  + reply(u"Hi Dana, could you clear your browser cache?"_s),
              u"clear your browser cache"_s);
        fires("a call summary lists the step",
              call(u"Printer jams. She has reinstalled the driver, no change."_s)
                  + reply(u"Dear Dana, please reinstall the driver first."_s),
              u"reinstall the driver"_s);
        fires("another word for the same step",
              she(u"I rebooted the phone three times, nothing."_s)
                  + reply(u"Dear Dana, please turn the phone off and on again."_s),
              u"turn the phone off and on"_s);
        fires("logging in anew",
              she(u"The page is empty. I logged out and back in."_s)
                  + reply(u"Dear Dana, please log out and log in again."_s),
              u"log out and log in"_s);
        fires("new batteries",
              she(u"The scale shows nothing. I have changed the batteries."_s)
                  + reply(u"Dear Dana, please replace the batteries."_s),
              u"replace the batteries"_s);
        fires("a factory reset",
              she(u"I did a factory reset last night and the speaker still hums."_s)
                  + reply(u"Hi Dana, a factory reset should help: please reset the speaker to factory settings."_s),
              u"reset"_s);
        fires("checked the spam folder",
              she(u"No ticket arrived. I looked in my spam folder too."_s)
                  + reply(u"Hi Dana, please check your spam folder."_s),
              u"check your spam folder"_s);
        staysSilent("nothing tried yet",
                    she(u"The wifi is dead since noon."_s) + reply(u"Hi Dana, please restart the router."_s));
        staysSilent("another step",
                    she(u"I restarted the router."_s) + reply(u"Hi Dana, please clear your browser cache."_s));
        staysSilent(
            "knows that she did",
            she(u"I restarted the router twice."_s)
                + reply(
                    u"Hi Dana, you have restarted the router twice already, so that is not it. An engineer comes on Friday."_s));
        staysSilent(
            "again with a reason",
            she(u"I restarted the router."_s)
                + reply(u"Hi Dana, we changed the line profile today, so please restart the router once more."_s));
        staysSilent("she has not done it",
                    she(u"I have not restarted the router, I am at work."_s)
                        + reply(u"Hi Dana, when you are home, please restart the router."_s));
        staysSilent("we do the step",
                    she(u"I restarted the router."_s)
                        + reply(u"Hi Dana, we will restart the router from our side tonight."_s));
        staysSilent("she was asked, and has not answered",
                    we(u"Please restart the router."_s)
                        + reply(u"Hi Dana, did you get round to it? Please restart the router."_s));
        staysSilent("if she has not",
                    she(u"I restarted the phone."_s)
                        + reply(u"Hi Dana, if the picture is still black, hold the button for ten seconds."_s));
    }

    void cases() { checkRow(*kept::triedBefore()); }

    void otherWords_data()
    {
        addColumns();
        fires("a deed done to the same thing",
              she(u"The print still tears. I wiped the plate with alcohol, no change."_s)
                  + reply(u"Hi Dana, please clean the plate with a lint-free cloth."_s),
              u"clean the plate"_s, u"wiped the plate"_s);
        fires("a deed on what was spoken of before",
              she(u"The batteries are flat. I changed them at five this morning."_s)
                  + reply(u"Hi Dana, please swap the batteries."_s),
              u"swap the batteries"_s);
        fires("advice that asks for nothing",
              she(u"Did air, did silicone, it still sticks."_s)
                  + reply(u"Hi Dana, a puff of air and a drop of silicone usually helps."_s),
              u"a puff of air"_s);
        fires("a gerund that is the advice",
              she(u"The app spins. I uninstalled the app and put it on again."_s)
                  + reply(u"Hi Dana, reinstalling the app clears it for most people."_s),
              u"reinstalling the app"_s);
        fires("a technician did it, says a note",
              note(u"Tech cleaned the drain hose, ran empty, still E18."_s)
                  + reply(u"Hi Dana, please clean the drain hose."_s),
              u"clean the drain hose"_s);
        fires("our own advice, which failed",
              we(u"Try the QR code from the app and push the door a bit."_s)
                  + she(u"The qr did nothing, still closed."_s)
                  + reply(u"Hi Dana, please try the QR code from the app."_s),
              u"try the QR code from the app"_s);
        fires("in the words of somebody who writes in a hurry",
              she(u"Still spins. I already reinstall the app."_s)
                  + reply(u"Hi Dana, please delete the app and install it again."_s),
              u"install it again"_s);
        staysSilent("two machines in common are no step",
                    she(u"I plugged the router into the computer."_s)
                        + reply(u"Hi Dana, please bring the router and the computer to our shop."_s));
        staysSilent("the same deed, another thing",
                    she(u"I wiped the plate."_s) + reply(u"Hi Dana, please wipe the lens of the camera."_s));
        staysSilent("it has worked since",
                    note(u"Works after power off and on."_s)
                        + reply(u"Hi Dana, switch it off at the wall when you are away."_s));
        staysSilent("again, because we changed something",
                    she(u"I uploaded the metadata twice."_s)
                        + reply(u"Hi Dana, we repaired the upload today. Please upload the metadata again."_s));
    }

    void otherWords() { checkRow(*kept::triedBefore()); }
};

QTEST_GUILESS_MAIN(TestTriedBefore)
#include "tst_triedbefore.moc"
