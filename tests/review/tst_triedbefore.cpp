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
};

QTEST_GUILESS_MAIN(TestTriedBefore)
#include "tst_triedbefore.moc"
