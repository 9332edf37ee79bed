// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/rules.h"
#include "support/ruletest.h"

#include <QTest>

using namespace kept::test;
using namespace Qt::StringLiterals;

class TestFactConflict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data()
    {
        addColumns();
        fires("not shipped, says the reply",
              u"order A-1001: status=shipped\n"_s + she(u"Where is my order?"_s)
                  + reply(u"Dear Dana, your order has not shipped yet."_s),
              u"not shipped"_s);
        fires("shipped, says the reply",
              she(u"Where is my order?"_s) + note(u"Order still in the warehouse."_s)
                  + reply(u"Dear Dana, your order has shipped."_s),
              u"shipped"_s);
        fires("closed, says the reply",
              note(u"Case on the broken pump still open."_s) + reply(u"Dear Dana, the case on the pump is closed."_s),
              u"closed"_s);
        staysSilent("news",
                    we(u"Your order is in the warehouse."_s) + u"2026-05-05 10:00 desk status: Order shipped.\n"_s
                        + reply(u"Dear Dana, your order has now shipped."_s));
        staysSilent("a condition",
                    u"order A-1001: status=shipped\n"_s
                        + reply(u"Dear Dana, if your order had not shipped, we could have changed it."_s));
        staysSilent("nothing to compare",
                    she(u"Where is my order?"_s) + reply(u"Dear Dana, the van comes on Friday with 3 parcels."_s));
    }

    void cases() { checkRow(*kept::factConflict()); }
};

QTEST_GUILESS_MAIN(TestFactConflict)
#include "tst_factconflict.moc"
