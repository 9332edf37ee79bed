// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/stylerulesmodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLocale>
#include <QTest>

using namespace kept;

class TestStyleRulesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void showsEachRuleAndHowOftenItWasDismissed()
    {
        StyleRulesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRules(rules());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, StyleRulesModel::RuleColumn), "Team.PleaseNote");
        QCOMPARE(text(model, 0, StyleRulesModel::DismissedColumn), "1,200");
        QVERIFY2(text(model, 1, StyleRulesModel::DismissedColumn).isEmpty(), "never is not worth a number");
    }

    void theDesksOwnStandOut()
    {
        StyleRulesModel model;
        model.setRules(rules());
        QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!model.index(1, 0).data(Qt::FontRole).value<QFont>().bold());
    }

    void readsOutWhoseRuleItIs()
    {
        StyleRulesModel model;
        model.setRules(rules());
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), "Kept.Pushy, comes with Kept");
    }

    void findsARuleByItsName()
    {
        StyleRulesModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowOf("Kept.Pushy"), -1);
        model.setRules(rules());
        QCOMPARE(model.rowOf("Kept.Pushy"), 1);
        model.setRules({});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static std::vector<StyleRuleFile> rules()
    {
        return {{.id = "Team.PleaseNote", .yaml = "extends: existence", .isOwn = true, .dismissals = 1200},
                {.id = "Kept.Pushy", .yaml = "extends: existence", .isOwn = false, .dismissals = 0}};
    }

    static QString text(const StyleRulesModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

QTEST_GUILESS_MAIN(TestStyleRulesModel)
#include "tst_stylerulesmodel.moc"
