// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/stylerules.h"

#include "desk/dismissfinding.h"
#include "review/wording/wordingrules.h"
#include "style/styleset.h"
#include "support/smalldesk.h"

#include <QDir>
#include <QFile>

using namespace kept;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"Team.PleaseNote"_s;
const QString rule =
    u"extends: existence\nmessage: \"Leave out '%s'.\"\nlevel: warning\ntokens:\n  - 'please note'\n"_s;
const QString shorterRule = u"extends: existence\nmessage: \"No '%s'.\"\ntokens:\n  - 'please note'\n"_s;
const QString brokenRule = u"extends: existence\nmessage: \"No '%s'.\"\nlevle: warning\ntokens:\n  - 'please note'\n"_s;

std::vector<StyleRuleFile> ownRules(const SmallDesk &desk)
{
    auto rules = styleRules(desk.desk());
    if (!rules)
        return {};
    std::erase_if(*rules, [](const StyleRuleFile &one) { return !one.isOwn; });
    return *rules;
}

void occupy(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("in the way");
}

QStringList rulesOn(const QString &phrase, const QString &text)
{
    const auto one = loadStyleRule(id, ruleAgainst(phrase));
    QStringList found;
    for (const Alert &alert : one ? checkOwnWords(**one, text).alerts : QList<Alert>())
        found.append(text.sliced(alert.span.begin, alert.span.length()));
    return found;
}

} // namespace

class TestStyleRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDesksFolderStandsBesideItsFile()
    {
        QCOMPARE(stylesFolderOf(u"/desks/support.kept"_s), u"/desks/support.styles"_s);
    }

    void withoutAFolderThereAreKeptsOwn()
    {
        const SmallDesk desk;
        const auto rules = styleRules(desk.desk());
        KEPT_VERIFY(rules);
        QVERIFY(!rules->empty());
        QVERIFY(
            std::ranges::all_of(*rules, [](const StyleRuleFile &one) { return !one.isOwn && !one.yaml.isEmpty(); }));
        QVERIFY(!QDir(stylesFolderOf(desk.path())).exists());
    }

    void theFirstRuleMakesTheFolder()
    {
        const SmallDesk desk;
        KEPT_VERIFY(saveStyleRule(desk.desk(), id, rule, {}));
        QCOMPARE(ownRules(desk),
                 (std::vector<StyleRuleFile>{{.id = id, .yaml = rule, .isOwn = true, .dismissals = 0}}));
        QVERIFY(QFile::exists(stylesFolderOf(desk.path()) + "/Team/PleaseNote.yml"_L1));
    }

    void theReviewKnowsASavedRule()
    {
        const SmallDesk desk;
        KEPT_VERIFY(saveStyleRule(desk.desk(), id, rule, {}));
        const auto styles = standardStyles(stylesFolderOf(desk.path()));
        QVERIFY(styles->rules().contains(id));
        QVERIFY(styles->errors().isEmpty());
    }

    void aStyleConfigDoesntHideTheTeamsRules()
    {
        const SmallDesk desk;
        KEPT_VERIFY(saveStyleRule(desk.desk(), id, rule, {}));
        QFile config(stylesFolderOf(desk.path()) + "/.vale.ini"_L1);
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("StylesPath = .\n");
        config.close();
        QVERIFY(standardStyles(stylesFolderOf(desk.path()))->rules().contains(id));
    }

    void aBrokenRuleIsRefusedWithItsLineAndNothingIsLost()
    {
        const SmallDesk desk;
        KEPT_VERIFY(saveStyleRule(desk.desk(), id, rule, {}));
        const auto saved = saveStyleRule(desk.desk(), id, brokenRule, rule);
        KEPT_VERIFY_FAILS(saved, ErrorCode::BadInput);
        QCOMPARE(saved.error().place, u"Team/PleaseNote.yml:3"_s);
        QCOMPARE(ownRules(desk).front().yaml, rule);
    }

    void aNewRuleDoesntReplaceAnother()
    {
        const SmallDesk desk;
        KEPT_VERIFY(saveStyleRule(desk.desk(), id, rule, {}));
        KEPT_VERIFY_FAILS(saveStyleRule(desk.desk(), id, shorterRule, {}), ErrorCode::Busy);
        QCOMPARE(ownRules(desk).front().yaml, rule);
    }

    void whatAColleagueWroteInTheMeantimeStays()
    {
        const SmallDesk desk;
        KEPT_VERIFY(saveStyleRule(desk.desk(), id, rule, {}));
        KEPT_VERIFY(saveStyleRule(desk.desk(), id, shorterRule, rule));
        KEPT_VERIFY_FAILS(saveStyleRule(desk.desk(), id, rule + u'\n', rule), ErrorCode::Busy);
        KEPT_VERIFY_FAILS(deleteStyleRule(desk.desk(), id, rule), ErrorCode::Busy);
        QCOMPARE(ownRules(desk).front().yaml, shorterRule);
    }

    void aRemovedRuleIsGone()
    {
        const SmallDesk desk;
        KEPT_VERIFY(saveStyleRule(desk.desk(), id, rule, {}));
        KEPT_VERIFY(deleteStyleRule(desk.desk(), id, rule));
        QVERIFY(ownRules(desk).empty());
        KEPT_VERIFY_FAILS(saveStyleRule(desk.desk(), id, rule, rule), ErrorCode::NotFound);
    }

    void aFileInTheFoldersPlaceIsToldAndLeftAlone()
    {
        const SmallDesk desk;
        occupy(stylesFolderOf(desk.path()));
        KEPT_VERIFY_FAILS(saveStyleRule(desk.desk(), id, rule, {}), ErrorCode::NotWritable);
        QCOMPARE(QFileInfo(stylesFolderOf(desk.path())).size(), 10);
    }

    void aRuleThatCantBeReadIsNotOverwritten()
    {
        const SmallDesk desk;
        QVERIFY(QDir().mkpath(stylesFolderOf(desk.path()) + "/Team/PleaseNote.yml"_L1));
        KEPT_VERIFY_FAILS(saveStyleRule(desk.desk(), id, rule, {}), ErrorCode::NotReadable);
        KEPT_VERIFY_FAILS(deleteStyleRule(desk.desk(), id, rule), ErrorCode::NotReadable);
    }

    void aNameLeadsToNoOtherFolder_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "..", "a/b", "a\\b", "a.b", "-a", "a b", "a\n"})
            QTest::newRow(name) << u"Team."_s + QString::fromLatin1(name);
        QTest::newRow("of the style") << u"../Elsewhere.Rule"_s;
    }

    void aNameLeadsToNoOtherFolder()
    {
        QFETCH(QString, name);
        const SmallDesk desk;
        KEPT_VERIFY_FAILS(saveStyleRule(desk.desk(), name, rule, {}), ErrorCode::BadInput);
    }

    void theMostDismissedStandFirst()
    {
        const SmallDesk desk;
        for (const char *words : {"dear valued customer", "valued"}) {
            Dismissal dismissal;
            dismissal.customer = SmallDesk::kim;
            dismissal.ruleId = u"Kept.Slogan"_s;
            dismissal.quote = QString::fromLatin1(words);
            KEPT_VERIFY(dismissFinding(desk.desk(), dismissal));
        }
        KEPT_VERIFY(restoreFinding(desk.desk(), 1));
        const auto rules = styleRules(desk.desk());
        KEPT_VERIFY(rules);
        QCOMPARE(rules->front().id, u"Kept.Slogan"_s);
        QCOMPARE(rules->front().dismissals, 2);
        QCOMPARE(rules->at(1).dismissals, 0);
    }

    void aRuleAgainstAPhraseFindsItAsItIsWritten_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");

        QTest::newRow("in another case") << u"Please note"_s << u"And please note this."_s
                                         << QStringList{u"please note"_s};
        QTest::newRow("its full stop left out") << u" at your convenience. "_s << u"Call at your convenience, Kim."_s
                                                << QStringList{u"at your convenience"_s};
        QTest::newRow("an apostrophe") << u"we don’t do that"_s << u"Sorry, we don't do that."_s
                                       << QStringList{u"we don't do that"_s};
        QTest::newRow("signs of expressions")
            << u"(20 % off*)"_s << u"Now (20 % off*) for you"_s << QStringList{u"(20 % off*)"_s};
        QTest::newRow("over a line's end")
            << u"as per\nour policy"_s << u"It is so as per our policy."_s << QStringList{u"as per our policy"_s};
        QTest::newRow("not within a word") << u"note"_s << u"The notebook came."_s << QStringList();
        QTest::newRow("not in what was quoted")
            << u"please note"_s << u"Hello,\n\n> please note this\n"_s << QStringList();
        QTest::newRow("nothing to find") << u"?!"_s << u"Where is it?!"_s << QStringList();
    }

    void aRuleAgainstAPhraseFindsItAsItIsWritten()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(rulesOn(phrase, text), found);
    }
};

QTEST_GUILESS_MAIN(TestStyleRules)
#include "tst_stylerules.moc"
