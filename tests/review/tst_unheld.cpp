// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestUnheld : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires("a call that nobody made",
              she(u"Where is my kettle?"_s)
                  + reply(u"Dear Dana, as you agreed on the phone with our workshop, we scrap the blue lid."_s),
              u"as you agreed on the phone"_s);
        fires("a survey that she never filled in",
              she(u"Where is my kettle?"_s)
                  + reply(u"Dear Dana, as you mentioned in the survey, the handle gets hot."_s),
              u"as you mentioned in the survey"_s);
        staysSilent("what she did ask",
                    she(u"Please send the kettle to my office."_s)
                        + reply(u"Dear Dana, as you asked, we send the kettle to your office."_s));
        staysSilent("her own things",
                    she(u"Where is my kettle?"_s) + reply(u"Dear Dana, your kettle is on the van."_s));
        staysSilent("nothing about her",
                    she(u"Where is my kettle?"_s) + reply(u"Dear Dana, the carrier had a strike in Ghent."_s));
    }

    void cases() { checkRow(*kept::unheldClaim()); }
};

QTEST_GUILESS_MAIN(TestUnheld)
#include "tst_unheld.moc"
